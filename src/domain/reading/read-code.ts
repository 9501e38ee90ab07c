import type { RawCell } from "../checking/sheet-values";
import type { CodeSet } from "./code-set";
import { editDistance, plainWords, shownText } from "./plain-text";

/**
 * How a code stood in its cell.
 * `spelling`: other case, spaces, quotes or punctuation. `no letter`: without the letter and bracket.
 * `alias`: another way to say it, known for this code. `in words`: the publisher's explanation of the code.
 * `short form`: `RD2` alone, or with words of somebody's own after it.
 * `other letter`: letter and words name different codes; the words were taken.
 */
export type CodeWritten = "exact" | "spelling" | "no letter" | "alias" | "in words" | "short form" | "other letter";

export type ReadCode =
  | { readonly is: "code"; readonly index: number; readonly written: CodeWritten }
  /** Text in a column that also takes names. */
  | { readonly is: "other text" }
  /** The publisher's grouping of several codes, in place of one of them. */
  | { readonly is: "group"; readonly codes: readonly string[] }
  | { readonly is: "not a code" };

/** Reads the cells of one set of codes. Made once for a set, because it prepares every spelling in advance. */
export interface CodeReader {
  readonly codes: readonly string[];
  /** Each printed spelling and the index of its code: the quick way for the usual cell. */
  readonly exact: ReadonlyMap<string, number>;
  /** Reads any cell that is neither blank nor an error. Never matches a part of a word. */
  read(cell: RawCell): ReadCode;
  /** The codes that a text may have been meant for, likeliest first; at most three. */
  nearest(text: string): readonly string[];
}

interface Parts {
  readonly letter: string;
  readonly short: string;
  readonly words: string;
}

/** Two codes that one spelling fits: it then names neither. */
const SEVERAL = -1;

interface Spelling {
  readonly index: number;
  readonly written: CodeWritten;
}

const CODE_PARTS = /^(?:([a-z]{1,2}\d?)\)\s*)?(?:([A-Z0-9]{1,4})(?::\s*|\s-\s))?(.*)$/s;

/** `a) U1: Foster placement` has the letter a, the short form U1 and the words `Foster placement`. */
function partsOf(code: string): Parts {
  const match = CODE_PARTS.exec(code);
  return { letter: match?.[1] ?? "", short: match?.[2] ?? "", words: match?.[3] ?? code };
}

export function codeReader(set: CodeSet): CodeReader {
  const codes = set.codes.map(({ code }) => code);
  const exact = exactSpellings(set);
  const spellings = otherSpellings(set);
  const letters = lettersOf(set);
  const shorts = shortForms(set);
  const groups = groupsOf(set);

  const read = (cell: RawCell): ReadCode => {
    const text = shownText(cell);
    const index = exact.get(text);
    if (index !== undefined) return { is: "code", index, written: "exact" };
    const known = spelt(spellings, text);
    const group = groups.get(plainWords(text));
    // "a) Individual" is the grouping, though the letter and words of "a) 1A: Individual" are the same.
    if (group !== undefined && (known === null || known.written === "short form")) return { is: "group", codes: group };
    if (known !== null) return { is: "code", ...known };
    const found = lettered(letters, text) ?? otherLetter(spellings, text);
    if (found !== null) return { is: "code", ...found };
    const byPrefix = set.otherText === undefined ? shortWithOtherWords(shorts, spellings, text) : null;
    if (byPrefix !== null) return { is: "code", ...byPrefix };
    return set.otherText === undefined ? { is: "not a code" } : { is: "other text" };
  };
  return { codes, exact, read, nearest: (text) => nearestCodes(codes, text) };
}

function exactSpellings(set: CodeSet): Map<string, number> {
  const exact = new Map<string, number>();
  set.codes.forEach(({ code }, index) => exact.set(code, index));
  set.codes.forEach(({ alsoPrinted = [] }, index) => {
    for (const spelling of alsoPrinted) exact.set(spelling, index);
  });
  return exact;
}

/** Every other way to say a code. Earlier ways win over later ones; of two codes that one way fits, neither is meant. */
function otherSpellings(set: CodeSet): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  const ways: readonly [CodeWritten, (code: CodeSet["codes"][number], parts: Parts) => readonly string[]][] = [
    ["spelling", ({ code, alsoPrinted = [] }) => [code, ...alsoPrinted]],
    ["no letter", (_, { short, words }) => [words, `${short} ${words}`]],
    ["alias", ({ alsoSeen = [] }) => alsoSeen],
    ["in words", ({ means }) => (means === undefined ? [] : [means])],
    [
      "short form",
      (_, { letter, short, words }) => [`${letter} ${words}`, ...(short ? [short, `${letter} ${short}`] : [])],
    ],
  ];
  for (const [written, waysToSay] of ways) {
    const ofThisWay = new Map<string, number>();
    set.codes.forEach((code, index) => {
      for (const words of waysToSay(code, partsOf(code.code))) {
        const key = plainWords(words);
        const already = ofThisWay.get(key);
        ofThisWay.set(key, already === undefined || already === index ? index : SEVERAL);
      }
    });
    for (const [key, index] of ofThisWay) if (!spellings.has(key)) spellings.set(key, { index, written });
  }
  spellings.delete("");
  return spellings;
}

/** The codes of each group, by the group's words with its letter and without. */
function groupsOf(set: CodeSet): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { code, group, widerGroup } of set.codes) {
    for (const name of [group, widerGroup]) {
      if (name === undefined) continue;
      for (const key of [plainWords(name), plainWords(partsOf(name).words)]) {
        const codes = groups.get(key) ?? [];
        if (!codes.includes(code)) groups.set(key, [...codes, code]);
      }
    }
  }
  return groups;
}

function lettersOf(set: CodeSet): Map<string, number> {
  const letters = new Map<string, number>();
  set.codes.forEach(({ code }, index) => {
    const { letter } = partsOf(code);
    if (letter !== "") letters.set(letter, letters.has(letter) ? SEVERAL : index);
  });
  return letters;
}

function shortForms(set: CodeSet): Map<string, number> {
  return new Map(set.codes.map(({ code }, index) => [partsOf(code).short.toLowerCase(), index]));
}

function spelt(spellings: ReadonlyMap<string, Spelling>, text: string): Spelling | null {
  const found = spellings.get(plainWords(text));
  return found === undefined || found.index === SEVERAL ? null : found;
}

/** `b)` and nothing more. The bracket must be there: a bare letter is somebody's abbreviation. */
function lettered(letters: ReadonlyMap<string, number>, text: string): Spelling | null {
  const index = letters.get(/^\s*([a-z]{1,2}\d?)\)\s*$/i.exec(text)?.[1]?.toLowerCase() ?? "") ?? SEVERAL;
  return index === SEVERAL ? null : { index, written: "short form" };
}

/** `c) Neither` where Neither has the letter d. */
function otherLetter(spellings: ReadonlyMap<string, Spelling>, text: string): Spelling | null {
  const rest = /^\s*[a-z]{1,2}\d?\)(.*)$/is.exec(text)?.[1];
  const found = rest === undefined ? null : spelt(spellings, rest);
  return found === null ? null : { index: found.index, written: "other letter" };
}

/** A short form, then a colon or a dash that stands apart; or, if it has both letter and digit, a space. */
const SHORT_THEN_WORDS =
  /^\s*(?:[a-z]{1,2}\d?\)\s*)?(?:([a-z0-9]{1,4})(?:\s*:|\s+[-–—]|[-–—]\s)|([a-z]{1,2}\d{1,2}[a-z]?|\d[a-z])\s)\s*(.*)$/is;

/** `C2: Full care order` is C2, whatever words follow, unless they are another code's. */
function shortWithOtherWords(
  shorts: ReadonlyMap<string, number>,
  spellings: ReadonlyMap<string, Spelling>,
  text: string,
): Spelling | null {
  const match = SHORT_THEN_WORDS.exec(text);
  const short = match?.[1] ?? match?.[2];
  if (short === undefined) return null;
  const index = shorts.get(short.toLowerCase());
  if (index === undefined) return null;
  const words = spelt(spellings, match?.[3] ?? "");
  return words === null || words.index === index ? { index, written: "short form" } : null;
}

function nearestCodes(codes: readonly string[], text: string): readonly string[] {
  const wanted = plainWords(text);
  const near = codes
    .map((code) => ({ code, distance: distanceTo(code, wanted) }))
    .filter(({ distance }) => distance <= Math.max(1, wanted.length / 4))
    .sort((one, other) => one.distance - other.distance);
  return near.slice(0, 3).map(({ code }) => code);
}

function distanceTo(code: string, wanted: string): number {
  const spellings = [plainWords(code), plainWords(partsOf(code).words)];
  return Math.min(...spellings.map((spelling) => editDistance(spelling, wanted)));
}
