import { parseAddress } from "../book/address";
import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS, columnLetters } from "../book/area";

/** Where a cell or block of cells lies, from `B2`, `B2:D9` or `$B$2:$D$9`; `undefined` for anything else. */
export function readReference(reference: string): Area | undefined {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const top = readCellReference(first);
  const bottom = readCellReference(last);
  return (
    top &&
    bottom && {
      row: top.row,
      column: top.column,
      rows: bottom.row - top.row + 1,
      columns: bottom.column - top.column + 1,
    }
  );
}

/** `B2` as row 1, column 1. Written without a pattern: it runs once for each of a million cells. */
export function readCellReference(reference: string): { readonly row: number; readonly column: number } | undefined {
  let at = 0;
  let column = 0;
  for (let code = reference.charCodeAt(at); code >= 65 && code <= 90; code = reference.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  const lettersEnd = at;
  let row = 0;
  for (let code = reference.charCodeAt(at); code >= 48 && code <= 57; code = reference.charCodeAt(at)) {
    row = row * 10 + code - 48;
    at += 1;
  }
  const isWhole = lettersEnd > 0 && at > lettersEnd && at === reference.length;
  return isWhole && row >= 1 && row <= SHEET_ROWS && column <= SHEET_COLUMNS
    ? { row: row - 1, column: column - 1 }
    : undefined;
}

/** `B2` for row 1, column 1. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B2:D9`, and `B2` for a single cell. */
export function areaReference({ row, column, rows, columns }: Area): string {
  const first = cellReference(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellReference(row + rows - 1, column + columns - 1)}`;
}

/** Blocks of cells with blanks between them: `A2:A9 C2`. Whole columns and rows may stand among them. */
export function readReferences(references: string): readonly Area[] {
  return references
    .split(/\s+/)
    .filter((reference) => reference !== "")
    .flatMap((reference) => readReference(reference) ?? parseAddress(reference)?.area ?? []);
}
