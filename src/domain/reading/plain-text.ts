import type { RawCell } from "../checking/sheet-values";

/** What a cell shows, near enough to name it in a sentence. */
export function shownText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : String(cell);
}

const LONGEST_SHOWN = 60;

/** The beginning of a text, where a sentence names what someone typed. */
export function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

const QUOTES = /['"‘’‛“”`´]/g;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** The words of a text: small letters and digits, one space between; no quotes, brackets or other punctuation. */
export function plainWords(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(QUOTES, "").replace(NOT_LETTER_OR_DIGIT, " ").trim();
}

/** How many letters must be put in, left out, changed or swapped with their neighbour to turn one text into the other. */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let steps = Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1);
      next.push(steps);
    }
    beforeLast = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
