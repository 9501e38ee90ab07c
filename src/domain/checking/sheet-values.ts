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
}
