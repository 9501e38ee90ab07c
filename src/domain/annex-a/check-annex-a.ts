import type { Day } from "../calendar/day";
import { check, type ChosenSettings, type Progress, type RuleFailure, type SkippedRule } from "../checking/check";
import type { Finding } from "../checking/finding";
import type { Rule } from "../checking/rule";
import type { SheetValues } from "../checking/sheet-values";
import type { TableSource } from "../checking/table-source";
import { annexAList, type EditionName } from "./annex-a";
import type { HowRead } from "./headings";
import type { ListNumber } from "./list";
import { recognise, type AssignedHeading, type NotRecognised, type RecognisedList } from "./recognise";
import { annexARules } from "./rules";

/** A list as it was found. */
export interface CheckedList {
  readonly list: ListNumber;
  readonly sheet: string;
  /** As Excel numbers rows, from 1. */
  readonly headingRow: number;
  /** Rows with data; empty ones are skipped. */
  readonly rows: number;
  readonly edition: EditionName;
  readonly columns: readonly { readonly heading: string; readonly readAs: string | null; readonly how: HowRead }[];
}

export interface CheckedWorkbook {
  readonly lists: readonly CheckedList[];
  readonly findings: readonly Finding[];
  /** Rules that broke: our fault. */
  readonly failures: readonly RuleFailure[];
  /** Rules that could not run for want of a column. */
  readonly skipped: readonly SkippedRule[];
}

/** What to check beside the sheets. */
export interface CheckOptions {
  /** The day that the data speaks of. */
  readonly asAt: Day;
  readonly inspectionStart?: Day | null;
  /** The council whose children these are. */
  readonly authority?: string | null;
  /** What the council set for itself; without it the usual numbers hold. */
  readonly settings?: ChosenSettings;
  /** Headings of which the officer said what they are. */
  readonly assigned?: readonly AssignedHeading[];
  readonly rules?: readonly Rule[];
}

/**
 * Checks a workbook: finds its lists, reads them and runs every rule. Yields after each list read and each rule run, so that the
 * caller can let the user work in between, or stop. A workbook that is no Annex A is refused in one sentence.
 */
export function* checkAnnexA(
  sheets: readonly SheetValues[],
  { asAt, inspectionStart = null, authority = null, settings = {}, assigned = [], rules = annexARules }: CheckOptions,
): Generator<Progress, CheckedWorkbook | NotRecognised, void> {
  const recognised = recognise(sheets, assigned);
  if ("refused" in recognised) return recognised;
  const { tables, ...checked } = yield* check({
    layout: recognised,
    lists: recognised.lists.map(sourceOf),
    rules,
    fieldsOf: (list) => annexAList(list).fields,
    identityOf: (list) => annexAList(list).identity,
    circumstances: { asAt, inspectionStart, authority, edition: recognised.edition },
    settings,
  });
  return { ...checked, lists: recognised.lists.map((list, index) => described(list, tables[index]?.rowCount ?? 0)) };
}

function sourceOf({ list, sheet, headingRow, columns }: RecognisedList): TableSource {
  const placements = columns.flatMap(({ field, heading, column }) =>
    field === null ? [] : [{ field, heading, column }],
  );
  return { list, sheet, headingRow, placements };
}

function described(recognised: RecognisedList, rows: number): CheckedList {
  const { list, sheet, headingRow, edition, columns } = recognised;
  return {
    list,
    sheet: sheet.sheet,
    headingRow: headingRow + 1,
    rows,
    edition,
    columns: columns.map(({ heading, field, how }) => ({ heading, readAs: field?.heading ?? null, how })),
  };
}
