import { isWholeColumns, isWholeRows } from "../book/address";
import type { Area } from "../book/area";
import type { CellInput } from "../book/book";
import { CellError, type CellValue } from "../book/cell-value";
import { isTextFormat } from "../book/number-format";
import { readTyped } from "../book/typed-text";
import { invalidArgument, wrongSize } from "../protocol/rich-api-error";
import type { Cells } from "./excel";

/** Excel reads no more cells than this at once; it answers `null` in place of the values, without an error. */
const MOST_CELLS = 5_000_000;

type Grid<Cell> = readonly (readonly Cell[])[];

/** Whole rows and columns have no values of their own: they read as `null`, and writing to them is refused. */
export function cellGrid<Cell>({ area }: Cells, read: (area: Area) => Grid<Cell>): Grid<Cell> | null {
  return isUnbounded(area) || area.rows * area.columns > MOST_CELLS ? null : read(area);
}

export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function readValues(cells: Cells): Grid<string | number | boolean> | null {
  return cellGrid(cells, (area) => mapGrid(cells.excel.book.values(cells.sheetId, area), shown));
}

/** Formulas where there are any, else values as they are typed. */
export function readFormulas(cells: Cells): Grid<string | number | boolean> | null {
  return cellGrid(cells, (area) => {
    const { book } = cells.excel;
    const formulas = book.formulas(cells.sheetId, area);
    if (!formulas.some((row) => row.some((formula) => formula !== null))) {
      return mapGrid(book.values(cells.sheetId, area), shown);
    }
    return formulas.map((row, r) => row.map((formula, c) => formula ?? shown(valueAt(cells, area, r, c))));
  });
}

/** One cell at a time, since a formula beside it may not have been calculated. */
function valueAt({ excel, sheetId }: Cells, area: Area, row: number, column: number): CellValue {
  const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  return excel.book.values(sheetId, cell)[0]?.[0] ?? null;
}

export function readValueTypes(cells: Cells): Grid<string> | null {
  return cellGrid(cells, (area) => mapGrid(cells.excel.book.values(cells.sheetId, area), valueType));
}

export function readText(cells: Cells): Grid<string> | null {
  return cellGrid(cells, (area) => cells.excel.book.texts(cells.sheetId, area));
}

export function readNumberFormats(cells: Cells): Grid<string> | null {
  return cellGrid(cells, (area) =>
    mapGrid(cells.excel.book.styles(cells.sheetId, area), ({ numberFormat }) => numberFormat ?? "General"),
  );
}

/**
 * Writes `values` or `formulas`: text that starts with `=` is a formula, `""` empties a cell, `null` leaves it, other
 * text is read as if typed in British settings (see `readTyped`), in cells formatted as text it stays text.
 */
export function writeCells(cells: Cells, given: unknown): void {
  const grid = spread(cells, given);
  const { excel, sheetId, area } = cells;
  const styles = excel.book.styles(sheetId, area);
  const formats: (string | undefined)[][] = [];
  const inputs = grid.map((row, r) =>
    row.map((value, c): CellInput => {
      const { numberFormat = "General" } = styles[r]?.[c] ?? {};
      const { input, format } = toInput(value, numberFormat);
      if (format !== undefined && numberFormat === "General") {
        (formats[r] ??= [])[c] = format;
      }
      return input;
    }),
  );
  excel.book.write(sheetId, area, inputs);
  applyFormats(cells, formats);
}

export function writeNumberFormats(cells: Cells, given: unknown): void {
  const grid = spread(cells, given).map((row) =>
    row.map((format) => {
      if (typeof format !== "string" && format !== null && format !== undefined) {
        throw invalidArgument();
      }
      return format === "" ? "General" : (format ?? undefined);
    }),
  );
  applyFormats(cells, grid);
}

export function checkSize({ area }: Cells, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns) {
    throw wrongSize();
  }
}

/** A block of the range's own size; one value stands for all cells. */
function spread(cells: Cells, given: unknown): readonly (readonly unknown[])[] {
  if (isUnbounded(cells.area) || given === null) {
    throw invalidArgument();
  }
  const { rows, columns } = cells.area;
  if (!Array.isArray(given)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  }
  if (!given.every((row): row is unknown[] => Array.isArray(row))) {
    throw invalidArgument();
  }
  given.forEach((row) => checkSize(cells, given.length, row.length));
  checkSize(cells, given.length, columns);
  return given;
}

interface Input {
  readonly input: CellInput;
  readonly format?: string | undefined;
}

function toInput(value: unknown, numberFormat: string): Input {
  if (value === null || value === undefined) {
    return { input: undefined };
  }
  if (value === "") {
    return { input: null };
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return { input: { value: isTextFormat(numberFormat) ? String(value).toUpperCase() : value } };
  }
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  if (isTextFormat(numberFormat)) {
    return { input: { value: value.startsWith("'") ? value.slice(1) : value } };
  }
  if (value.startsWith("=") && value.length > 1) {
    return { input: { formula: value } };
  }
  const typed = readTyped(value);
  return { input: { value: typed.value }, format: typed.numberFormat };
}

/** Equal formats are set together: downwards in a column, and the whole range at once where all are equal. */
function applyFormats({ excel, sheetId, area }: Cells, formats: readonly (readonly (string | undefined)[])[]): void {
  const first = formats[0]?.[0];
  const all = Array.from(
    { length: area.rows * area.columns },
    (_, at) => formats[Math.floor(at / area.columns)]?.[at % area.columns],
  );
  if (first !== undefined && all.every((format) => format === first)) {
    excel.book.restyle(sheetId, area, { numberFormat: kept(first) });
    return;
  }
  for (let column = 0; column < area.columns; column++) {
    for (let row = 0, rows = 1; row < area.rows; row += rows) {
      const format = formats[row]?.[column];
      for (rows = 1; row + rows < area.rows && formats[row + rows]?.[column] === format; rows++);
      if (format !== undefined) {
        const run = { row: area.row + row, column: area.column + column, rows, columns: 1 };
        excel.book.restyle(sheetId, run, { numberFormat: kept(format) });
      }
    }
  }
}

/** General is what cells without a format of their own have. */
function kept(format: string): string | null {
  return format === "General" ? null : format;
}

function mapGrid<From, To>(grid: Grid<From>, change: (cell: From) => To): Grid<To> {
  return grid.map((row) => row.map(change));
}

export function shown(value: CellValue): string | number | boolean {
  return value instanceof CellError ? value.code : (value ?? "");
}

export function valueType(value: CellValue): string {
  if (value === null) {
    return "Empty";
  }
  if (value instanceof CellError) {
    return "Error";
  }
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
