import { isWholeColumns, isWholeRows } from "../book/address";
import { invalidArgument } from "../protocol/rich-api-error";
import type { Cells } from "./excel";

/** Of larger ranges only so many rows or columns are asked one by one. */
const MOST_ASKED = 100_000;

export function rowsHidden({ excel, sheetId, area }: Cells): ReadonlySet<boolean> {
  const { layout } = excel.book;
  return answers(isWholeColumns(area) ? 1 : area.rows, (at) => layout.isRowHidden(sheetId, area.row + at));
}

export function columnsHidden({ excel, sheetId, area }: Cells): ReadonlySet<boolean> {
  const { layout } = excel.book;
  return answers(isWholeRows(area) ? 1 : area.columns, (at) => layout.isColumnHidden(sheetId, area.column + at));
}

/** What all rows or columns share, or `null`. */
export function shared(found: ReadonlySet<boolean>): boolean | null {
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

export function hideRows({ excel, sheetId, area }: Cells, value: unknown): void {
  excel.book.layout.setRowsHidden(sheetId, area.row, area.rows, wanted(value));
}

export function hideColumns({ excel, sheetId, area }: Cells, value: unknown): void {
  excel.book.layout.setColumnsHidden(sheetId, area.column, area.columns, wanted(value));
}

function wanted(value: unknown): "hidden" | "shown" {
  if (typeof value !== "boolean") {
    throw invalidArgument();
  }
  return value ? "hidden" : "shown";
}

function answers(count: number, ask: (at: number) => boolean): ReadonlySet<boolean> {
  const found = new Set<boolean>();
  for (let at = 0; at < Math.min(count, MOST_ASKED) && found.size < 2; at++) {
    found.add(ask(at));
  }
  return found;
}
