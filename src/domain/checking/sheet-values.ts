/** An Excel error in a cell, as opposed to text that looks like one. */
export interface ExcelError {
  readonly error: string;
}

/** What a cell holds before anyone has read a meaning into it. Empty cells are `null` or `""`. */
export type RawCell = string | number | boolean | ExcelError | null;

/** One worksheet's used cells, as read from the workbook. */
export interface SheetValues {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Where `rows[0][0]` lies on the sheet, counted from zero. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly RawCell[])[];
  /** The year from which the workbook counts days; 1900 unless told. */
  readonly dateSystem?: 1900 | 1904;
  /** Cells with formulas, merged cells and rows out of sight, where the host was asked. */
  readonly formulas?: readonly CellArea[];
  readonly merged?: readonly CellArea[];
  readonly hiddenRows?: readonly RowSpan[];
}

/** A rectangle of cells, counted from zero. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows from the first to the last, counted from zero. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}
