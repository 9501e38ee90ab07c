import type { SheetValues } from "../checking/sheet-values";
import { isBlank } from "../reading/blank";
import { plainWords } from "../reading/plain-text";
import { editions, fieldsIn, newestEdition, type AnnexAField, type EditionName } from "./annex-a";
import {
  coverage,
  headingKey,
  headingsThatSayMore,
  headingsOfLists,
  nearHeading,
  readHeading,
  readHeadingKey,
  type HeadingReading,
  type HowRead,
  type ListHeadings,
} from "./headings";
import type { ListNumber } from "./list";

/** Ofsted's template has its headings in the second row; nobody's are further down than this. */
const ROWS_TO_SEARCH = 20;
const FEWEST_HEADINGS = 4;
/** Headings of one list alone weigh most, so a sheet that shares only id, gender and the like with a list is far below. */
const LEAST_COVERAGE = 0.5;
const ALL_BUT_ROUNDING = 0.999;

/** What the officer said of a heading that fits several columns or none. */
export interface AssignedHeading {
  readonly list: ListNumber;
  /** As the sheet has it. */
  readonly heading: string;
  /** Which of several columns with this very heading, from the left, counted from 0; the first unless told. */
  readonly which?: number;
  /** The field by its name, such as `contactDate`; `null` for no column of the list. */
  readonly field: string | null;
}

export interface RecognisedColumn {
  /** The sheet's column, counted from zero. */
  readonly column: number;
  /** As the sheet has it. */
  readonly heading: string;
  readonly field: AnnexAField | null;
  readonly how: HowRead;
  /** Fields that a heading which is not recognised may mean: none of them is taken until somebody says which. */
  readonly couldBe?: readonly AnnexAField[];
}

/** Columns that fit one heading equally well: none of them is read until somebody says which. */
export interface UnsettledColumns {
  readonly field: AnnexAField;
  readonly columns: readonly RecognisedColumn[];
}

export interface RecognisedList {
  readonly list: ListNumber;
  readonly sheet: SheetValues;
  /** The sheet's row, counted from zero. */
  readonly headingRow: number;
  readonly edition: EditionName;
  /** Every column with a heading, from the left. */
  readonly columns: readonly RecognisedColumn[];
  readonly unsettled: readonly UnsettledColumns[];
  /** Fields of the edition that no column was read as. */
  readonly missing: readonly AnnexAField[];
}

/** A second sheet that holds the same list; only the first is checked. */
export interface SecondCopy {
  readonly list: ListNumber;
  readonly sheet: string;
  readonly checked: string;
}

export interface Recognition {
  readonly edition: EditionName;
  /** By number; at most one sheet for each. */
  readonly lists: readonly RecognisedList[];
  readonly copies: readonly SecondCopy[];
  /** Lists that no sheet holds. */
  readonly absent: readonly ListNumber[];
  /** Every sheet, with what it looks like. */
  readonly sheets: readonly SheetValues[];
}

/** The workbook is no Annex A of children's services. */
export interface NotRecognised {
  /** One sentence: what it seems to be, and what to do. */
  readonly refused: string;
}

interface Candidate {
  readonly headings: ListHeadings;
  readonly sheet: SheetValues;
  readonly headingRow: number;
  readonly coverage: number;
}

/**
 * Finds the lists by their headings, whatever the sheets are called, in any order of columns and with others between them.
 * Only List 9 differs between the editions, so it decides the edition of the workbook; without it the newest edition is taken,
 * because the columns of the other lists are the same in all and the newest knows the most codes.
 */
export function recognise(
  sheets: readonly SheetValues[],
  assigned: readonly AssignedHeading[] = [],
): Recognition | NotRecognised {
  const candidates = sheets.map(listOn).filter((candidate) => candidate !== null);
  if (candidates.length === 0) return { refused: whyNoList(sheets) };
  const { chosen, copies } = oneForEachList(candidates);
  const read = chosen.map((candidate) => readColumns(candidate, assigned));
  const edition = editionOf(read);
  return {
    edition,
    lists: read.map((list) => inEdition(list, edition)),
    copies,
    absent: headingsOfLists
      .map(({ list }) => list.number)
      .filter((number) => chosen.every(({ headings }) => headings.list.number !== number)),
    sheets,
  };
}

/** The list whose headings a sheet has, in the row that has the most of them. */
function listOn(sheet: SheetValues): Candidate | null {
  let best: Candidate | null = null;
  for (const [index, cells] of sheet.rows.slice(0, Math.max(0, ROWS_TO_SEARCH - sheet.firstRow)).entries()) {
    const texts = cells.filter((cell) => typeof cell === "string" && !isBlank(cell)) as readonly string[];
    if (texts.length < FEWEST_HEADINGS) continue;
    const keys = texts.map(headingKey);
    for (const headings of headingsOfLists) {
      const found = coverageOfRow(headings, keys);
      if (found >= LEAST_COVERAGE && (best === null || found > best.coverage)) {
        best = { headings, sheet, headingRow: index + sheet.firstRow, coverage: found };
      }
    }
    if (best !== null && best.coverage > ALL_BUT_ROUNDING) break;
  }
  return best;
}

/**
 * 0 for a row whose recognised headings all take codes: Ofsted's own sheet of codes has such a row, with every heading of List 9
 * that is its alone.
 */
function coverageOfRow(headings: ListHeadings, keys: readonly string[]): number {
  const found = new Set<string>();
  let codesOnly = true;
  for (const key of keys) {
    const field = readHeadingKey(headings, key)?.field;
    if (field === undefined) continue;
    found.add(field.key);
    codesOnly &&= field.type === "category";
  }
  return found.size < FEWEST_HEADINGS || codesOnly ? 0 : coverage(headings, found);
}

function oneForEachList(candidates: readonly Candidate[]): {
  readonly chosen: readonly Candidate[];
  readonly copies: readonly SecondCopy[];
} {
  const chosen: Candidate[] = [];
  const copies: SecondCopy[] = [];
  for (const { list } of headingsOfLists) {
    const sheets = candidates.filter(({ headings }) => headings.list.number === list.number).sort(likelierFirst);
    const [first, ...others] = sheets;
    if (first === undefined) continue;
    chosen.push(first);
    for (const { sheet } of others) copies.push({ list: list.number, sheet: sheet.sheet, checked: first.sheet.sheet });
  }
  return { chosen, copies };
}

/**
 * Of two sheets with one list: the one that is filled (beside an extract the template may still be empty), the one named for it,
 * the one in sight, the one with more of its headings, the longer one.
 */
function likelierFirst(one: Candidate, other: Candidate): number {
  return (
    Number(isFilled(other)) - Number(isFilled(one)) ||
    Number(isNamedFor(other)) - Number(isNamedFor(one)) ||
    Number(one.sheet.hidden) - Number(other.sheet.hidden) ||
    other.coverage - one.coverage ||
    other.sheet.rows.length - one.sheet.rows.length
  );
}

function isFilled({ sheet, headingRow }: Candidate): boolean {
  return sheet.rows.slice(headingRow - sheet.firstRow + 1).some((cells) => !cells.every(isBlank));
}

function isNamedFor({ sheet, headings }: Candidate): boolean {
  return plainWords(sheet.sheet).replaceAll(" ", "") === `list${headings.list.number}`;
}

type ReadList = Omit<RecognisedList, "edition" | "missing"> & { readonly headings: ListHeadings };

function readColumns({ headings, sheet, headingRow }: Candidate, assigned: readonly AssignedHeading[]): ReadList {
  const here = columnsWithHeadings(sheet, headingRow);
  const said = new Map(
    assigned
      .filter(({ list }) => list === headings.list.number)
      .flatMap(({ heading, which = 0, field }) => {
        const column = here.filter((each) => each.heading.trim() === heading.trim())[which]?.column;
        return column === undefined ? [] : [[column, field] as const];
      }),
  );
  const firstReading = here.map(({ column, heading }) => {
    const saidOf = said.get(column);
    return {
      column,
      heading,
      reading: saidOf === undefined ? readHeading(headings, heading) : assignedTo(headings, saidOf),
    };
  });
  const { readings, unsettled } = settle(firstReading);
  const columns = withNearOnes(headings, readings, unsettled, said);
  return { headings, list: headings.list.number, sheet, headingRow, columns, unsettled };
}

function assignedTo({ list }: ListHeadings, key: string | null): HeadingReading | null {
  const field = list.fields.find((each) => each.key === key);
  return field === undefined ? null : { field, how: "assigned" };
}

interface ColumnReading {
  readonly column: number;
  readonly heading: string;
  readonly reading: HeadingReading | null;
}

function columnsWithHeadings(sheet: SheetValues, headingRow: number): readonly { column: number; heading: string }[] {
  const cells = sheet.rows[headingRow - sheet.firstRow] ?? [];
  return cells.flatMap((cell, index) =>
    typeof cell === "string" && !isBlank(cell) ? [{ column: index + sheet.firstColumn, heading: cell }] : [],
  );
}

const BEST_FIRST: readonly HowRead[] = ["assigned", "exact", "normalised", "variant", "near"];

/** Where several columns fit one field, the one with the better heading is it; of equals, none is. */
function settle(columns: readonly ColumnReading[]): {
  readonly readings: readonly ColumnReading[];
  readonly unsettled: readonly UnsettledColumns[];
} {
  const unsettled: UnsettledColumns[] = [];
  const winners = new Set<ColumnReading>();
  for (const field of new Set(columns.flatMap(({ reading }) => reading?.field ?? []))) {
    const rivals = columns.filter(({ reading }) => reading?.field === field);
    const how = BEST_FIRST.find((way) => rivals.some(({ reading }) => reading?.how === way));
    const best = rivals.filter(({ reading }) => reading?.how === how);
    if (best.length === 1 && best[0] !== undefined) winners.add(best[0]);
    else unsettled.push({ field, columns: best.map(notRecognised) });
  }
  return { readings: columns.map((read) => (winners.has(read) ? read : { ...read, reading: null })), unsettled };
}

function notRecognised({ column, heading }: ColumnReading): RecognisedColumn {
  return { column, heading, field: null, how: "not recognised" };
}

function withNearOnes(
  { list }: ListHeadings,
  readings: readonly ColumnReading[],
  unsettled: readonly UnsettledColumns[],
  said: ReadonlyMap<number, unknown>,
): readonly RecognisedColumn[] {
  const taken = new Set([
    ...readings.flatMap(({ reading }) => reading?.field ?? []),
    ...unsettled.map(({ field }) => field),
  ]);
  const left = (): readonly AnnexAField[] => list.fields.filter((field) => !taken.has(field));
  const columns = readings.map((read): RecognisedColumn => {
    const { column, heading, reading } = read;
    if (reading !== null) return { column, heading, ...reading };
    const near = said.has(column) ? null : nearHeading(heading, left());
    if (near === null) return notRecognised(read);
    taken.add(near);
    return { column, heading, field: near, how: "near" };
  });
  return columns.map((read) => {
    if (read.field !== null || said.has(read.column)) return read;
    const couldBe = headingsThatSayMore(read.heading, left());
    return couldBe.length > 1 ? { ...read, couldBe } : read;
  });
}

/**
 * The edition whose columns the lists fit best: the fewest missing and the fewest that it does not have. Of two that fit equally,
 * the newer; so a List 9 with two of the four columns of 2023 is of 2023, and one with one of them is of August 2019.
 */
function editionOf(lists: readonly ReadList[]): EditionName {
  let best = { edition: newestEdition.name, distance: Infinity };
  for (const { name } of editions) {
    const distance = lists.filter(differsBetweenEditions).reduce((sum, list) => sum + distanceFrom(list, name), 0);
    if (distance <= best.distance) best = { edition: name, distance };
  }
  return best.edition;
}

function differsBetweenEditions({ headings }: ReadList): boolean {
  return headings.list.fields.some((field) => field.editions.length < editions.length);
}

function distanceFrom({ headings, columns }: ReadList, edition: EditionName): number {
  const wanted = fieldsIn(headings.list, edition);
  const here = columns.flatMap(({ field }) => field ?? []);
  const missing = wanted.filter((field) => !here.includes(field));
  const extra = here.filter((field) => !wanted.includes(field));
  return missing.length + extra.length;
}

function inEdition({ headings, ...read }: ReadList, edition: EditionName): RecognisedList {
  const here = new Set(read.columns.flatMap(({ field }) => field ?? []));
  const missing = fieldsIn(headings.list, edition).filter((field) => !here.has(field));
  return { ...read, edition, missing };
}

function whyNoList(sheets: readonly SheetValues[]): string {
  if (sheets.some(hasUpnHeading)) {
    return "This is the SEND Annex A (its lists of EHC plans and SEN support have a UPN column), not the Annex A of children's services; open the workbook that holds Lists 1 to 11 and check again.";
  }
  if (sheets.every(({ rows }) => rows.every((cells) => cells.every(isBlank)))) {
    return "This workbook is empty; open the one that holds the Annex A lists and check again.";
  }
  return `No Annex A list was found, because no sheet has the headings of one of Ofsted's Lists 1 to 11 in its first ${ROWS_TO_SEARCH} rows; open the workbook that holds the lists, or put Ofsted's headings above the data, and check again.`;
}

/** The SEND return calls its two sheets List_1 and List_2 as well, but only there do children have a unique pupil number. */
function hasUpnHeading({ rows, firstRow }: SheetValues): boolean {
  return rows
    .slice(0, Math.max(0, ROWS_TO_SEARCH - firstRow))
    .some((cells) => cells.some((cell) => typeof cell === "string" && plainWords(cell) === "upn"));
}
