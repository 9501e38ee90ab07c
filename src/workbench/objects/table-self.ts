import type { Table } from "../book/parts/tables";
import { itemNotFound } from "../protocol/rich-api-error";
import type { Excel } from "./excel";

/** A table by its id, which stays when its name changes. */
export interface TableSelf {
  readonly excel: Excel;
  readonly tableId: string;
}

/** The table as it is now; ItemNotFound once it is deleted. */
export function theTable({ excel, tableId }: TableSelf): Table {
  const found = excel.book.tables.all().find(({ id }) => id === tableId);
  if (!found) {
    throw itemNotFound();
  }
  return found;
}
