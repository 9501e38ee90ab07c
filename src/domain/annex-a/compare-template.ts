import type { SheetValues } from "../checking/sheet-values";
import { annexALists, editions, fieldsIn, newestEdition, type AnnexAList, type Edition } from "./annex-a";
import type { ListNumber } from "./list";
import { recognise, type NotRecognised, type RecognisedColumn, type RecognisedList } from "./recognise";

/** A heading that stands for one of the edition's, in other words or spelling. */
export interface ChangedHeading {
  readonly printed: string;
  readonly written: string;
}

/** How a list's headings differ from an edition's. */
export interface ListDifference {
  readonly list: ListNumber;
  /** `null` where no sheet has the list: then nothing else is said of it. */
  readonly sheet: string | null;
  readonly missing: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly ChangedHeading[];
  readonly order: "the edition's" | "another";
}

export interface EditionComparison {
  readonly edition: Edition;
  /** Headings missing, added or changed, in all. */
  readonly headings: number;
  /** Only lists that differ. */
  readonly lists: readonly ListDifference[];
}

/** What a template is by its headings, the nearest edition first. */
export interface TemplateComparison {
  readonly newestKnown: Edition;
  readonly editions: readonly [EditionComparison, ...EditionComparison[]];
}

/** Compares the headings of a workbook with those of every edition that we know. */
export function compareTemplate(sheets: readonly SheetValues[]): TemplateComparison | NotRecognised {
  const recognised = recognise(sheets);
  if ("refused" in recognised) return recognised;
  const compared = editions.map((edition) => comparedWith(edition, recognised.lists));
  const [nearest, ...others] = compared.sort((one, other) => distance(one) - distance(other));
  if (nearest === undefined) throw new RangeError("There is no edition to compare with");
  return { newestKnown: newestEdition, editions: [nearest, ...others] };
}

const WEIGHT_OF_A_MISSING_LIST = 100;

function distance({ headings, lists }: EditionComparison): number {
  return headings + WEIGHT_OF_A_MISSING_LIST * lists.filter(({ sheet }) => sheet === null).length;
}

function comparedWith(edition: Edition, lists: readonly RecognisedList[]): EditionComparison {
  const all = annexALists.map((list) => differenceOf(list, edition, lists));
  return {
    edition,
    headings: all.reduce((sum, { missing, added, changed }) => sum + missing.length + added.length + changed.length, 0),
    lists: all.filter(isDifferent),
  };
}

function isDifferent({ sheet, missing, added, changed, order }: ListDifference): boolean {
  return sheet === null || missing.length + added.length + changed.length > 0 || order === "another";
}

function differenceOf(list: AnnexAList, { name }: Edition, lists: readonly RecognisedList[]): ListDifference {
  const found = lists.find(({ list: number }) => number === list.number);
  const fields = fieldsIn(list, name);
  if (found === undefined) {
    return { list: list.number, sheet: null, missing: [], added: [], changed: [], order: "the edition's" };
  }
  const read = found.columns.filter(({ field }) => field !== null && fields.includes(field));
  const here = new Set(read.map(({ field }) => field));
  const places = read.map(({ field }) => fields.findIndex((each) => each === field));
  return {
    list: list.number,
    sheet: found.sheet.sheet,
    missing: fields.filter((field) => !here.has(field)).map(({ heading }) => heading),
    added: found.columns.filter((column) => !read.includes(column)).map(({ heading }) => heading.trim()),
    changed: read.flatMap(changedHeading),
    order: places.every((place, index) => place >= (places[index - 1] ?? -1)) ? "the edition's" : "another",
  };
}

function changedHeading({ heading, field }: RecognisedColumn): readonly ChangedHeading[] {
  if (field === null || heading.trim() === field.heading) return [];
  return [{ printed: field.heading, written: heading.trim() }];
}
