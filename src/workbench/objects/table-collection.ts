import { intersection, parseAddress } from "../book/address";
import type { Area } from "../book/area";
import type { SheetId } from "../book/sheet-id";
import type { Table } from "../book/parts/tables";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../protocol/rich-api-error";
import { eventRegistrations } from "./events";
import type { Cells, Excel } from "./excel";
import { orNull } from "./excel";
import { areaOfName } from "./named-item";
import { rangeType } from "./range";
import { isBlank, makeRoom } from "./table-edges";

export interface TableCollectionSelf {
  readonly excel: Excel;
  /** `null` for the tables of the whole workbook. */
  readonly sheetId: SheetId | null;
}

export const tableCollectionType: ObjectType<TableCollectionSelf> = {
  name: "TableCollection",
  scalars: { Count: { read: (self) => tables(self).length } },
  collection: {
    items: (self) => tables(self).map((table) => self.excel.make.table(table.id)),
    item: (self, key) => find(self.excel, tables(self), key),
  },
  methods: {
    Add: (self, args) => add(self, args),
    GetCount: (self) => tables(self).length,
    GetItemAt: (self, args) => {
      const table = tables(self)[args.whole(0)];
      if (!table) {
        throw invalidArgument();
      }
      return self.excel.make.table(table.id);
    },
    GetItemOrNullObject: (self, args) => orNull(() => find(self.excel, tables(self), args.any(0))),
    ...eventRegistrations("DataChanged", "Added", "Deleted"),
  },
};

export function tableCollection(excel: Excel, sheetId: SheetId | null): HostObject {
  return hostObject(tableCollectionType, { excel, sheetId });
}

interface TablesOfRange extends Cells {
  readonly extent: "whole tables" | "parts of tables";
}

/** `Range.getTables`. */
const tableScopedCollectionType: ObjectType<TablesOfRange> = {
  name: "TableScopedCollection",
  collection: {
    items: (self) => tablesIn(self).map((table) => self.excel.make.table(table.id)),
    item: (self, key) => find(self.excel, tablesIn(self), key),
  },
  methods: {
    GetCount: (self) => tablesIn(self).length,
    GetFirst: (self) => {
      const [first] = tablesIn(self);
      if (!first) {
        throw itemNotFound();
      }
      return self.excel.make.table(first.id);
    },
    GetItemOrNullObject: (self, args) => orNull(() => find(self.excel, tablesIn(self), args.any(0))),
  },
};

export function tablesOfRange(cells: Cells, extent: TablesOfRange["extent"]): HostObject {
  return hostObject(tableScopedCollectionType, { ...cells, extent });
}

function tables({ excel, sheetId }: TableCollectionSelf): readonly Table[] {
  return excel.book.tables.all().filter((table) => sheetId === null || table.sheetId === sheetId);
}

/** From left to right and top to bottom. */
function tablesIn({ excel, sheetId, area, extent }: TablesOfRange): readonly Table[] {
  const isIn = (table: Table): boolean => {
    const shared = intersection(table.area, area);
    const { rows, columns } = table.area;
    return (
      shared !== undefined && (extent === "parts of tables" || (shared.rows === rows && shared.columns === columns))
    );
  };
  return excel.book.tables
    .all()
    .filter((table) => table.sheetId === sheetId && isIn(table))
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

function find(excel: Excel, among: readonly Table[], key: unknown): HostObject {
  const wanted = String(key).toLowerCase();
  const table = among.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  if (!table) {
    throw itemNotFound();
  }
  return excel.make.table(table.id);
}

/** Without headings of their own, the data move down a row to make place for `Column1`, `Column2`. */
function add(self: TableCollectionSelf, args: Arguments): HostObject {
  const { book } = self.excel;
  const { sheetId, area } = source(self, args);
  if (book.layout.isProtected(sheetId)) {
    throw new RichApiError("AccessDenied", "You cannot perform the requested operation.");
  }
  const others = book.tables.all().filter((table) => table.sheetId === sheetId);
  if (others.some((table) => intersection(table.area, area))) {
    throw invalidArgument("A table cannot overlap another table.");
  }
  const hasHeadings = args.flag(1);
  if (!hasHeadings && !isBlank(book, sheetId, area)) {
    book.layout.insert(sheetId, { ...area, rows: 1 }, "Down");
  }
  const rows = hasHeadings ? Math.max(area.rows, 2) : area.rows + 1;
  if (area.rows === 1 && hasHeadings) {
    makeRoom(book, sheetId, { ...area, row: area.row + 1 });
  }
  return self.excel.make.table(book.tables.add({ sheetId, area: { ...area, rows } }).id);
}

/** A range, or the address or name of one; without a sheet's name it lies on the collection's sheet or the active one. */
function source({ excel, sheetId }: TableCollectionSelf, args: Arguments): { sheetId: SheetId; area: Area } {
  const given = args.object(0, rangeType);
  const home = sheetId ?? excel.book.activeSheet().id;
  const found = given ?? place(excel, args.text(0), home);
  if (!found || (sheetId !== null && found.sheetId !== sheetId)) {
    throw invalidArgument();
  }
  return found;
}

function place(excel: Excel, text: string, home: SheetId): { sheetId: SheetId; area: Area } | undefined {
  const address = parseAddress(text);
  if (!address) {
    return areaOfName(excel, text, home);
  }
  const sheet = address.sheet === null ? home : excel.book.findSheet(address.sheet)?.id;
  return sheet === undefined ? undefined : { sheetId: sheet, area: address.area };
}
