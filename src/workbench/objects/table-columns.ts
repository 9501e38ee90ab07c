import type { Area } from "../book/area";
import type { Table } from "../book/parts/tables";
import { tableBody } from "../book/table-rules";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Cells, Excel } from "./excel";
import { orNull } from "./excel";
import { readValues, writeCells } from "./range-cells";
import { isBlank } from "./table-edges";
import type { TableSelf } from "./table-self";
import { theTable } from "./table-self";

const tableColumnCollectionType: ObjectType<TableSelf> = {
  name: "TableColumnCollection",
  scalars: { Count: { read: (self) => theTable(self).columns.length } },
  collection: {
    items: (self) => theTable(self).columns.map((_, index) => column(self, index)),
    item: (self, key) => find(self, key),
  },
  methods: {
    Add: (self, args) => add(self, args),
    GetCount: (self) => theTable(self).columns.length,
    GetItemAt: (self, args) => {
      const index = args.whole(0);
      if (index < 0 || index >= theTable(self).columns.length) {
        throw invalidArgument();
      }
      return column(self, index);
    },
    GetItemOrNullObject: (self, args) => orNull(() => find(self, args.any(0))),
  },
};

export function tableColumns(excel: Excel, tableId: string): HostObject {
  return hostObject(tableColumnCollectionType, { excel, tableId });
}

interface ColumnSelf extends TableSelf {
  readonly index: number;
}

/** Columns are numbered from 1, from the left; the number is the column's id. */
const tableColumnType: ObjectType<ColumnSelf> = {
  name: "TableColumn",
  identity: { member: "Id", of: ({ index }) => String(index + 1) },
  scalars: {
    Id: { read: ({ index }) => index + 1 },
    Index: { read: ({ index }) => index },
    Name: {
      read: (self) => theTable(self).columns[self.index] ?? missing(),
      write: (self, value) => rename(self, value),
    },
    Values: {
      read: (self) => readValues(cells(self, theTable(self).area)),
      write: (self, value) => writeCells(cells(self, theTable(self).area), value),
    },
  },
  methods: {
    Delete: (self) => remove(self),
    GetDataBodyRange: (self) => part(self, tableBody(theTable(self))),
    GetHeaderRowRange: (self) => {
      const { area, headings } = theTable(self);
      return part(self, { ...area, rows: headings ? 1 : 0 });
    },
    GetRange: (self) => part(self, theTable(self).area),
    GetTotalRowRange: (self) => {
      const { area, totals } = theTable(self);
      return part(self, { ...area, row: area.row + area.rows - 1, rows: totals ? 1 : 0 });
    },
  },
};

function column({ excel, tableId }: TableSelf, index: number): HostObject {
  return hostObject(tableColumnType, { excel, tableId, index });
}

function missing(): never {
  throw itemNotFound();
}

/** By name, or by id. */
function find(self: TableSelf, key: unknown): HostObject {
  const { columns } = theTable(self);
  const wanted = String(key).toLowerCase();
  const named = columns.findIndex((name) => name.toLowerCase() === wanted);
  const index = named < 0 && /^\d+$/.test(wanted) ? Number(wanted) - 1 : named;
  return index >= 0 && index < columns.length ? column(self, index) : missing();
}

/** The column's cells in some rows of the table. */
function cells(self: ColumnSelf, rows: Area): Cells {
  const table = theTable(self);
  if (self.index >= table.columns.length) {
    missing();
  }
  return {
    excel: self.excel,
    sheetId: table.sheetId,
    area: { ...rows, column: table.area.column + self.index, columns: 1 },
  };
}

function part(self: ColumnSelf, rows: Area): HostObject {
  const { sheetId, area } = cells(self, rows);
  return area.rows < 1 ? missing() : self.excel.make.range(sheetId, area);
}

function rename(self: ColumnSelf, value: unknown): void {
  const { columns } = theTable(self);
  const isTaken = columns.some(
    (name, index) => index !== self.index && name.toLowerCase() === String(value).toLowerCase(),
  );
  if (typeof value !== "string" || value === "" || isTaken) {
    throw invalidArgument();
  }
  self.excel.book.tables.change(self.tableId, { columns: replaced(columns, self.index, value) });
}

function add(self: TableSelf, args: Arguments): HostObject {
  const before = theTable(self);
  const { columns } = before;
  const asked = args.has(0) ? args.whole(0) : -1;
  const index = asked === -1 ? columns.length : asked;
  if (index < 0 || index > columns.length) {
    throw invalidArgument();
  }
  const values = args.any(1);
  if (Array.isArray(values) && values.length !== before.area.rows) {
    throw invalidArgument();
  }
  insertColumn(self, before, index);
  const added: ColumnSelf = { ...self, index };
  if (values !== undefined && values !== null) {
    writeCells(cells(added, Array.isArray(values) ? before.area : tableBody(before)), values);
  }
  const written = theTable(self).columns;
  // Written headings are made different from one another.
  self.excel.book.tables.change(self.tableId, {
    columns: args.has(2) ? replaced(written, index, args.text(2)) : written,
  });
  return column(self, index);
}

/** What stands beside the table moves to the right, unless the column beside it is blank. */
function insertColumn({ excel, tableId }: TableSelf, { sheetId, area, columns }: Table, index: number): void {
  const { book } = excel;
  const inserted = { ...area, column: area.column + index, columns: 1 };
  if (index < columns.length || !isBlank(book, sheetId, inserted)) {
    book.layout.insert(sheetId, inserted, "Right");
  }
  book.tables.change(tableId, {
    area: { ...area, columns: area.columns + 1 },
    columns: [...columns.slice(0, index), "", ...columns.slice(index)],
  });
}

function remove(self: ColumnSelf): void {
  const { book } = self.excel;
  const { sheetId, area, columns } = theTable(self);
  const removed = cells(self, area).area;
  if (columns.length === 1) {
    book.tables.remove(self.tableId, "clear cells");
    return;
  }
  book.layout.remove(sheetId, removed, "Left");
  book.tables.change(self.tableId, {
    area: { ...area, columns: area.columns - 1 },
    columns: columns.filter((_, index) => index !== self.index),
  });
}

function replaced(columns: readonly string[], at: number, name: string): string[] {
  return columns.map((column, index) => (index === at ? name : column));
}
