import { editDistance, plainWords } from "../reading/plain-text";
import { annexALists, editions, fieldsIn, type AnnexAField, type AnnexAList, type EditionName } from "./annex-a";

/**
 * How a heading was recognised. `exact`: as the template prints it. `normalised`: but for case, spaces, quotes, brackets and other
 * punctuation. `variant`: another heading that is known for the column. `near`: but for a typing mistake or the order of words.
 * `assigned`: as the officer said.
 */
export type HowRead = "exact" | "normalised" | "variant" | "near" | "assigned" | "not recognised";

/** A field that a heading may stand for. */
export interface HeadingReading {
  readonly field: AnnexAField;
  readonly how: Exclude<HowRead, "not recognised">;
}

const POWER_BI_PREFIX = /^sumof(?=number|no)/;

/** Letters and digits only, small: `DateOfBirth`, `Date of Birth ` and `date of birth?` are one. */
export function headingKey(heading: string): string {
  return keysOfPrinted.get(heading) ?? plainWords(heading).replaceAll(" ", "");
}

/** Most headings are as the template prints them. */
const keysOfPrinted: ReadonlyMap<string, string> = new Map(
  annexALists.flatMap(({ fields }) =>
    fields.map(({ printed }) => [printed, plainWords(printed).replaceAll(" ", "")] as const),
  ),
);

/** The headings of one list, ready to be looked up. */
export interface ListHeadings {
  readonly list: AnnexAList;
  readonly byKey: ReadonlyMap<string, HeadingReading>;
  /** By field: 1 for a heading of this list alone, less for one that many lists have. */
  readonly weights: ReadonlyMap<string, number>;
}

const listsWithHeading = new Map<string, number>();
for (const list of annexALists) {
  for (const { heading } of list.fields) {
    const key = headingKey(heading);
    listsWithHeading.set(key, (listsWithHeading.get(key) ?? 0) + 1);
  }
}

export const headingsOfLists: readonly ListHeadings[] = annexALists.map((list) => {
  const byKey = new Map<string, HeadingReading>();
  for (const field of list.fields) byKey.set(headingKey(field.heading), { field, how: "normalised" });
  for (const field of list.fields) {
    for (const variant of field.alsoSeen) {
      const key = headingKey(variant);
      if (!byKey.has(key)) byKey.set(key, { field, how: "variant" });
    }
  }
  const weights = new Map(
    list.fields.map(({ key, heading }) => [key, 1 / (listsWithHeading.get(headingKey(heading)) ?? 1)] as const),
  );
  return { list, byKey, weights };
});

/** What a heading is in this list, typing mistakes aside; `null` if it is none of its headings. */
export function readHeading(headings: ListHeadings, heading: string): HeadingReading | null {
  const found = readHeadingKey(headings, headingKey(heading));
  return found !== null && heading === found.field.printed ? { ...found, how: "exact" } : found;
}

/** The same from a heading's key, for who looks one heading up in many lists. */
export function readHeadingKey({ byKey }: ListHeadings, key: string): HeadingReading | null {
  const found = byKey.get(key);
  if (found !== undefined) return found;
  if (!key.startsWith("sumof")) return null;
  const counted = byKey.get(key.replace(POWER_BI_PREFIX, ""));
  return counted === undefined ? null : { ...counted, how: "variant" };
}

/** The share of a list's headings that were found, those of this list alone counting most; of the edition that fits best. */
export function coverage({ list, weights }: ListHeadings, found: ReadonlySet<string>): number {
  return Math.max(...editions.map(({ name }) => coverageOf(list, weights, found, name)));
}

function coverageOf(
  list: AnnexAList,
  weights: ReadonlyMap<string, number>,
  found: ReadonlySet<string>,
  edition: EditionName,
): number {
  let all = 0;
  let here = 0;
  for (const { key } of fieldsIn(list, edition)) {
    const weight = weights.get(key) ?? 0;
    all += weight;
    if (found.has(key)) here += weight;
  }
  return here / all;
}

const SMALL_WORDS = new Set([
  "a",
  "an",
  "and",
  "be",
  "for",
  "in",
  "is",
  "of",
  "on",
  "that",
  "the",
  "to",
  "was",
  "with",
]);

/** The one field whose heading has the same words, typing mistakes and their order aside; `null` for none or several. */
export function nearHeading(heading: string, fields: readonly AnnexAField[]): AnnexAField | null {
  const words = tellingWords(heading);
  const near = fields.filter((field) => sameWords(words, tellingWords(field.heading)));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The fields whose headings say all that this one says and more: of several, which is meant must be asked. */
export function headingsThatSayMore(heading: string, fields: readonly AnnexAField[]): readonly AnnexAField[] {
  const words = tellingWords(heading);
  if (words.length < 2) return [];
  return fields.filter((field) => {
    const theirs = tellingWords(field.heading);
    return words.every((word) => theirs.some((other) => nearlySame(word, other)));
  });
}

function tellingWords(heading: string): readonly string[] {
  return plainWords(heading)
    .split(" ")
    .filter((word) => !SMALL_WORDS.has(word));
}

function sameWords(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  const left = [...others];
  for (const word of words) {
    const index = left.findIndex((other) => nearlySame(word, other));
    if (index < 0) return false;
    left.splice(index, 1);
  }
  return true;
}

/** One mistake in a word of four letters or more, two in one of nine; none in `47` or `12`. */
function nearlySame(word: string, other: string): boolean {
  if (word === other) return true;
  const length = Math.max(word.length, other.length);
  const mistakes = length >= 9 ? 2 : length >= 4 ? 1 : 0;
  return Math.abs(word.length - other.length) <= mistakes && editDistance(word, other) <= mistakes;
}
