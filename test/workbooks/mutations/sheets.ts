import type { ListNumber } from "../../../src/domain/annex-a/list";
import type { CellPlace } from "../../../src/domain/checking/finding";
import type { RawCell } from "../../../src/domain/checking/sheet-values";
import type { LaidOutSheet } from "../layouts";

type Cells = readonly RawCell[];

/** Changes of a sheet as somebody would make them in Excel. */

export function withHeading(sheet: LaidOutSheet, field: string, heading: RawCell): LaidOutSheet {
  return withCell(sheet, sheet.headingRow, columnOf(sheet, field), heading);
}

export function withCell(sheet: LaidOutSheet, row: number, column: number, cell: RawCell): LaidOutSheet {
  return { ...sheet, rows: sheet.rows.map((cells, each) => (each === row ? replaced(cells, column, cell) : cells)) };
}

function replaced(cells: Cells, column: number, cell: RawCell): Cells {
  return cells.map((each, index) => (index === column ? cell : each));
}

/** One more column at the right. */
export function withColumn(sheet: LaidOutSheet, heading: RawCell, cell: RawCell): LaidOutSheet {
  const rows = sheet.rows.map((cells, row) => {
    if (row < sheet.headingRow) return cells;
    return [...cells, row === sheet.headingRow ? heading : cell];
  });
  return { ...sheet, rows, fields: [...sheet.fields, null] };
}

export function withoutColumns(sheet: LaidOutSheet, ...fields: readonly string[]): LaidOutSheet {
  const gone = new Set(fields.map((field) => columnOf(sheet, field)));
  const rows = sheet.rows.map((cells) => cells.filter((_, column) => !gone.has(column)));
  return { ...sheet, rows, fields: sheet.fields.filter((_, column) => !gone.has(column)) };
}

/** The column of a field becomes the last. */
export function withColumnLast(sheet: LaidOutSheet, field: string): LaidOutSheet {
  const column = columnOf(sheet, field);
  const rows = sheet.rows.map((cells, row) =>
    row < sheet.headingRow ? cells : [...cells.filter((_, each) => each !== column), cells[column] ?? null],
  );
  return {
    ...sheet,
    rows,
    fields: [...sheet.fields.filter((_, each) => each !== column), sheet.fields[column] ?? null],
  };
}

/** A row put in before another, counted from 0 at the list's first. */
export function withRow(sheet: LaidOutSheet, before: number, cells: Cells): LaidOutSheet {
  const at = sheet.headingRow + 1 + before;
  return { ...sheet, rows: [...sheet.rows.slice(0, at), cells, ...sheet.rows.slice(at)] };
}

export function withRowsBelow(sheet: LaidOutSheet, ...below: readonly Cells[]): LaidOutSheet {
  return { ...sheet, rows: [...sheet.rows, ...below] };
}

export function withoutRows(sheet: LaidOutSheet): LaidOutSheet {
  return { ...sheet, rows: sheet.rows.slice(0, sheet.headingRow + 1) };
}

/** A row with a cell in one field, and nothing else. */
export function rowWith(sheet: LaidOutSheet, field: string, cell: RawCell): Cells {
  return sheet.fields.map((each) => (each?.key === field ? cell : null));
}

export function headingOf(sheet: LaidOutSheet, field: string): RawCell {
  return sheet.rows[sheet.headingRow]?.[columnOf(sheet, field)] ?? null;
}

export function columnOf(sheet: LaidOutSheet, field: string): number {
  const column = sheet.fields.findIndex((each) => each?.key === field);
  if (column < 0) throw new RangeError(`${sheet.sheet} has no ${field}`);
  return column;
}

export function rowCount({ rows, headingRow }: LaidOutSheet): number {
  return rows.length - headingRow - 1;
}

/** Finds a list's sheet. */
export function sheetOf(sheets: readonly LaidOutSheet[], list: ListNumber): LaidOutSheet {
  const found = sheets.find((sheet) => sheet.list === list);
  if (found === undefined) throw new RangeError(`There is no sheet of List ${list}`);
  return found;
}

/** The cell of a heading. */
export function headingPlace(list: ListNumber, field: string) {
  return (sheets: readonly LaidOutSheet[]): readonly CellPlace[] => {
    const sheet = sheetOf(sheets, list);
    return [{ sheet: sheet.sheet, row: sheet.headingRow, column: columnOf(sheet, field) }];
  };
}

/** The heading of the last column. */
export function lastHeadingPlace(list: ListNumber) {
  return (sheets: readonly LaidOutSheet[]): readonly CellPlace[] => {
    const sheet = sheetOf(sheets, list);
    return [{ sheet: sheet.sheet, row: sheet.headingRow, column: sheet.fields.length - 1 }];
  };
}

/** The first cell of a row, counted from 0 at the list's first; of a negative one, from its last. */
export function rowPlace(list: ListNumber, row: number) {
  return (sheets: readonly LaidOutSheet[]): readonly CellPlace[] => {
    const sheet = sheetOf(sheets, list);
    return [{ sheet: sheet.sheet, row: row < 0 ? sheet.rows.length + row : sheet.headingRow + 1 + row, column: 0 }];
  };
}
