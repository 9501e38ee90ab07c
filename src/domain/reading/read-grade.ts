import type { RawCell } from "../checking/sheet-values";
import { GRADES, type GradeWord } from "../judgement/grade";
import { ownWord } from "./own-word";
import { shortened } from "./plain-text";

export type ReadGrade =
  | { readonly is: "blank" }
  /** One word, or several for "Good or requires improvement": it means one of these. */
  | { readonly is: "grades"; readonly words: readonly [GradeWord, ...GradeWord[]] }
  /** What an inspection from April 2026 says of the overall grade. */
  | { readonly is: "not reported" }
  | { readonly is: "problem"; readonly says: string };

/** Spellings found in Ofsted's reports and in councils' own papers. */
const SPELLINGS: Readonly<Record<string, GradeWord>> = {
  outstanding: "outstanding",
  good: "good",
  "requires improvement": "requires improvement",
  "require improvement": "requires improvement",
  "requires improvement to be good": "requires improvement",
  "require improvement to be good": "requires improvement",
  ri: "requires improvement",
  rtbg: "requires improvement",
  adequate: "adequate",
  inadequate: "inadequate",
  "not judged": "not judged",
};

const NOT_REPORTED = /^not reported( \(from april 2026\))?$/;

/**
 * Reads a judgement: words in any case, `RI`, `RTBG`, 1 to 4 as number or text, or several joined by "or". Blank: `null`,
 * no text, and 0, which stands for an empty cell, also as text.
 */
export function readGrade(cell: RawCell | undefined): ReadGrade {
  if (cell === null || cell === undefined) return { is: "blank" };
  if (typeof cell === "object") {
    return { is: "problem", says: `The cell holds the error ${cell.error}; mend that first.` };
  }
  const shown = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).replace(/\s+/g, " ").trim();
  if (shown === "" || shown === "0") return { is: "blank" };
  if (NOT_REPORTED.test(shown.toLowerCase())) return { is: "not reported" };
  const words: GradeWord[] = [];
  for (const part of shown.toLowerCase().split(" or ")) {
    const word = wordOf(part);
    if (word === undefined) return { is: "problem", says: `${shortened(shown)} is not a grade; give ${CHOICES}.` };
    if (!words.includes(word)) words.push(word);
  }
  const [first, ...others] = words;
  return first === undefined ? { is: "blank" } : { is: "grades", words: [first, ...others] };
}

const CHOICES = "Outstanding, Good, Requires improvement to be good, Inadequate or Not judged, or 1 to 4";

function wordOf(text: string): GradeWord | undefined {
  return /^[1-4]$/.test(text) ? GRADES[Number(text) - 1] : ownWord(SPELLINGS, text);
}
