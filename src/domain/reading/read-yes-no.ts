import type { RawCell } from "../checking/sheet-values";
import { ownWord } from "./own-word";
import { shortened } from "./plain-text";

export type YesNo = "yes" | "no";

export type ReadYesNo =
  | { readonly is: "blank" }
  | { readonly is: "yes or no"; readonly answer: YesNo }
  | { readonly is: "problem"; readonly says: string };

const WORDS: Readonly<Record<string, YesNo>> = { true: "yes", yes: "yes", "1": "yes", false: "no", no: "no" };

/** Reads TRUE or FALSE, Yes or No in any case, and 1. Blank: `null`, no text, and 0, which stands for an empty cell. */
export function readYesNo(cell: RawCell | undefined): ReadYesNo {
  if (cell === null || cell === undefined || cell === 0) return { is: "blank" };
  if (typeof cell === "object") {
    return { is: "problem", says: `The cell holds the error ${cell.error}; mend that first.` };
  }
  const text = String(cell).trim();
  if (text === "") return { is: "blank" };
  const answer = ownWord(WORDS, text.toLowerCase());
  return answer === undefined
    ? { is: "problem", says: `${shortened(text)} is neither yes nor no; give TRUE or FALSE.` }
    : { is: "yes or no", answer };
}
