import { isBlank } from "../reading/blank";
import { readDay } from "../reading/read-day";
import type { RawCell, RowSpan } from "./sheet-values";
import type { Placement, TableSource } from "./table-source";

/** Rows of a sheet that are none of the list's; the sheet's rows, counted from zero. */
export interface LeftOutRows {
  /** Between rows with data. */
  readonly emptyWithin: readonly number[];
  /** From the last row with anything in it to the end of the sheet's used cells. */
  readonly emptyBelow: RowSpan | null;
  /** Totals, notes and filters under the data. */
  readonly notes: readonly number[];
  /** The headings once more. */
  readonly headings: readonly number[];
}

interface ListRows {
  /** Indexes into the sheet's `rows`. */
  readonly rows: Int32Array;
  readonly leftOut: LeftOutRows;
}

type Cells = readonly RawCell[];

/** Finds the rows of a list under its headings: those with anything in a recognised column that are no headings and no notes. */
export function rowsWithData(source: TableSource, identity: string): ListRows {
  const { sheet, headingRow, placements } = source;
  const { firstRow, firstColumn } = sheet;
  const offsets = placements.map(({ column }) => column - firstColumn);
  const named = placements.find(({ field }) => field.key === identity);
  const identityOffset = named === undefined ? -1 : named.column - firstColumn;
  const start = headingRow - firstRow + 1;
  const found = new Int32Array(Math.max(0, sheet.rows.length - start));
  const headings: number[] = [];
  let count = 0;
  for (let index = start; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index];
    if (cells === undefined || !hasAnything(cells, offsets)) continue;
    if (named !== undefined && cells[identityOffset] === named.heading) headings.push(index + firstRow);
    else found[count++] = index;
  }
  const end = Math.max(
    start,
    ...headings.map((row) => row - firstRow + 1),
    count === 0 ? 0 : (found[count - 1] ?? 0) + 1,
  );
  const notes: number[] = [];
  while (named !== undefined && count > 0 && isNote(sheet.rows[found[count - 1] ?? -1] ?? [], source, named)) {
    notes.unshift((found[--count] ?? 0) + firstRow);
  }
  const rows = found.slice(0, count);
  const leftOut = {
    notes,
    headings,
    emptyWithin: gaps(rows, firstRow, headings),
    emptyBelow: below(end, source, count),
  };
  return { rows, leftOut };
}

function hasAnything(cells: Cells, offsets: readonly number[]): boolean {
  for (let index = 0; index < offsets.length; index++) {
    if (!isBlank(cells[offsets[index] ?? -1])) return true;
  }
  return false;
}

function gaps(rows: Int32Array, firstRow: number, headings: readonly number[]): readonly number[] {
  const empty: number[] = [];
  const span = (rows[rows.length - 1] ?? 0) - (rows[0] ?? 0) + 1;
  if (span <= rows.length) return empty;
  for (let index = 1; index < rows.length; index++) {
    for (let between = (rows[index - 1] ?? 0) + 1; between < (rows[index] ?? 0); between++)
      empty.push(between + firstRow);
  }
  return headings.length === 0 ? empty : empty.filter((row) => !headings.includes(row));
}

function below(end: number, { sheet }: TableSource, count: number): RowSpan | null {
  if (count === 0 || end >= sheet.rows.length) return null;
  return { first: end + sheet.firstRow, last: sheet.rows.length - 1 + sheet.firstRow };
}

/** How tools and people begin what they write under a list. */
const NOTE = /^(grand total|sub-?totals?|totals?|applied filters?|filters?|notes?|source|count of|sum of)\b/i;
const MOST_CELLS_OF_A_NOTE = 3;

function isNote(cells: Cells, { sheet, placements }: TableSource, identity: Placement): boolean {
  const at = ({ column }: Placement): RawCell => cells[column - sheet.firstColumn] ?? null;
  const named = at(identity);
  if (!isBlank(named)) return typeof named === "string" && NOTE.test(named.trim());
  const filled = placements.filter((placement) => !isBlank(at(placement)));
  return filled.length <= MOST_CELLS_OF_A_NOTE && filled.every((placement) => isNoValue(at(placement), placement));
}

/** A sum under a column of counts, or words where a date or a code belongs: nothing that a row about a child would hold. */
function isNoValue(cell: RawCell, { field }: Placement): boolean {
  switch (field.type) {
    case "whole number":
      return typeof cell === "number";
    case "date":
      return typeof cell === "string" && readDay(cell).is !== "day";
    case "category":
      return field.codes.read(cell).is === "not a code";
    case "text":
      return typeof cell === "string" && NOTE.test(cell.trim());
  }
}
