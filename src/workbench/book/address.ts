import type { Area } from "./area";
import { columnLetters, columnNumber, SHEET_COLUMNS, SHEET_ROWS } from "./area";

/** An address as a person or an add-in writes it; `sheet` is `null` where none is named. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Everything before the last exclamation mark that is not inside quotes names the sheet. */
const SHEET_AND_CELLS = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/**
 * Reads `B2`, `$B$2:D9`, `B:D`, `2:9`, each with or without `Sheet!` or `'A sheet'!` before it.
 * `undefined` for anything else (names of ranges, several areas, cells outside the sheet).
 */
export function parseAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  const qualified = SHEET_AND_CELLS.exec(trimmed);
  const sheet = qualified ? (qualified[1]?.replaceAll("''", "'") ?? qualified[2] ?? null) : null;
  const area = parseArea(qualified?.[3] ?? trimmed);
  return area && { sheet, area };
}

function parseArea(cells: string): Area | undefined {
  const block = CELLS.exec(cells);
  if (block) {
    const [, left = "", top = "", right = left, bottom = top] = block;
    return between(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(cells);
  if (columns) {
    return between(0, columnNumber(columns[1] ?? ""), SHEET_ROWS - 1, columnNumber(columns[2] ?? ""));
  }
  const rows = ROWS.exec(cells);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1) : undefined;
}

/** The corners may come in any order; `undefined` when one lies outside the sheet. */
function between(rowA: number, columnA: number, rowB: number, columnB: number): Area | undefined {
  const area = {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rows: Math.abs(rowA - rowB) + 1,
    columns: Math.abs(columnA - columnB) + 1,
  };
  return isOnSheet(area) ? area : undefined;
}

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

export function isWholeColumns({ row, rows }: Area): boolean {
  return row === 0 && rows === SHEET_ROWS;
}

export function isWholeRows({ column, columns }: Area): boolean {
  return column === 0 && columns === SHEET_COLUMNS;
}

/** `A1` for row 0, column 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** As Excel writes it: `B2`, `B2:D9`, `B:D`, `2:9`, and `1:1048576` for a whole sheet. */
export function areaAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  if (isWholeRows(area)) {
    return `${row + 1}:${row + rows}`;
  }
  if (isWholeColumns(area)) {
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  }
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `'List 8'!B2:D9`; a whole sheet is written as Excel does, with its name alone. */
export function qualifiedAddress(sheetName: string, area: Area): string {
  const quoted = quoteSheetName(sheetName);
  return isWholeColumns(area) && isWholeRows(area) ? quoted : `${quoted}!${areaAddress(area)}`;
}

/** In quotes where Excel needs them: spaces and signs, a leading digit, or a name that reads as a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name) && !/^(r\d*)?(c\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The cells that both areas cover. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around both areas. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
