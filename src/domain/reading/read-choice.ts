import type { RawCell } from "../checking/sheet-values";
import { ownWord } from "./own-word";
import { shortened } from "./plain-text";

export type ReadChoice<C extends string> =
  | { readonly is: "blank" }
  | { readonly is: "choice"; readonly choice: C }
  | { readonly is: "problem"; readonly says: string };

/** Words that are close to a choice but are none, with the sentence that says why. */
export type Refusals = Readonly<Record<string, string>>;

/**
 * Reads one of a few fixed words in any case. Blank: `null`, no text, and 0, which stands for an empty cell, also as text.
 * `refused` is keyed by words in small letters; its sentence follows the word itself.
 */
export function readChoice<C extends string>(
  cell: RawCell | undefined,
  choices: readonly C[],
  refused: Refusals = {},
): ReadChoice<C> {
  if (cell === null || cell === undefined) return { is: "blank" };
  const exact = choices.find((one) => one === cell);
  if (exact !== undefined) return { is: "choice", choice: exact };
  if (typeof cell === "object") {
    return { is: "problem", says: `The cell holds the error ${cell.error}; mend that first.` };
  }
  const shown = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).replace(/\s+/g, " ").trim();
  if (shown === "" || shown === "0") return { is: "blank" };
  const word = shown.toLowerCase();
  const choice = choices.find((one) => one.toLowerCase() === word);
  if (choice !== undefined) return { is: "choice", choice };
  return {
    is: "problem",
    says: `${shortened(shown)} ${ownWord(refused, word) ?? `is not a choice here; give ${listed(choices)}.`}`,
  };
}

/** `SIF, ILACS short or JTAI`. */
export function listed(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
