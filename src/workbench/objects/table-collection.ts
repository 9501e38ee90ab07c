import type { SheetId, TableInfo } from "../book/book";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Excel } from "./excel";
import { orNull } from "./excel";

export interface TableCollectionSelf {
  readonly excel: Excel;
  /** `null` for the tables of the whole workbook. */
  readonly sheetId: SheetId | null;
}

export const tableCollectionType: ObjectType<TableCollectionSelf> = {
  name: "TableCollection",
  scalars: { Count: { read: (self) => tables(self).length } },
  collection: {
    items: (self) => tables(self).map((table) => self.excel.make.table(table)),
    item: (self, key) => find(self, key),
  },
  methods: {
    GetCount: (self) => tables(self).length,
    GetItemAt: (self, args) => {
      const table = tables(self)[args.whole(0)];
      if (!table) {
        throw invalidArgument();
      }
      return self.excel.make.table(table);
    },
    GetItemOrNullObject: (self, args) => orNull(() => find(self, args.any(0))),
  },
};

export function tableCollection(excel: Excel, sheetId: SheetId | null): HostObject {
  return hostObject(tableCollectionType, { excel, sheetId });
}

function tables({ excel, sheetId }: TableCollectionSelf): readonly TableInfo[] {
  return excel.book.tables().filter((table) => sheetId === null || table.sheetId === sheetId);
}

function find(self: TableCollectionSelf, key: unknown): HostObject {
  const wanted = String(key).toLowerCase();
  const table = tables(self).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  if (!table) {
    throw itemNotFound();
  }
  return self.excel.make.table(table);
}
