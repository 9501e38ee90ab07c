import type { RawCell } from "../checking/sheet-values";

export type ReadWholeNumber =
  | { readonly is: "number"; readonly number: number }
  /** A number with a fraction. */
  | { readonly is: "fraction"; readonly number: number }
  | { readonly is: "not a number" };

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Reads a whole number from a cell that is neither blank nor an error: `5`, `"5"`, `"5.0"` and `" 5 "` are all 5.
 * A fraction is handed on as it is, since an age may be cut to whole years where a count may not.
 */
export function readWholeNumber(cell: RawCell): ReadWholeNumber {
  const number = typeof cell === "string" ? numberInText(cell) : cell;
  if (typeof number !== "number" || !Number.isFinite(number)) return { is: "not a number" };
  return Number.isInteger(number) ? { is: "number", number } : { is: "fraction", number };
}

function numberInText(text: string): number | null {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed) : null;
}
