import type { RawCell } from "../checking/sheet-values";
import { shortened } from "./plain-text";

export type ReadNumber =
  | { readonly is: "blank" }
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "problem"; readonly says: string };

const NUMERAL = /^[+-]?\d+(\.\d+)?$/;

/** Reads the number in a cell, also one kept as text. Blank: `null` and no text. 0 is a number like any other. */
export function readNumber(cell: RawCell | undefined): ReadNumber {
  if (cell === null || cell === undefined) return { is: "blank" };
  if (typeof cell === "number") return Number.isFinite(cell) ? { is: "number", number: cell } : refused(String(cell));
  if (typeof cell === "boolean") return refused(cell ? "TRUE" : "FALSE");
  if (typeof cell === "object") {
    return { is: "problem", says: `The cell holds the error ${cell.error}; mend that first.` };
  }
  const text = cell.trim();
  if (text === "") return { is: "blank" };
  return NUMERAL.test(text) ? { is: "number", number: Number(text) } : refused(text);
}

function refused(shown: string): ReadNumber {
  return { is: "problem", says: `${shortened(shown)} is not a number; give one in figures, like 27.` };
}
