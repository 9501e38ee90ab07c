import type { Area } from "../book/area";
import type { Table } from "../book/parts/tables";
import { tableBody } from "../book/table-rules";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject, isHostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Cells, Excel } from "./excel";
import { readValues, writeCells } from "./range-cells";
import { isBlank } from "./table-edges";
import type { TableSelf } from "./table-self";
import { theTable } from "./table-self";

const tableRowCollectionType: ObjectType<TableSelf> = {
  name: "TableRowCollection",
  scalars: { Count: { read: (self) => rowCount(self) } },
  collection: {
    items: (self) => Array.from({ length: rowCount(self) }, (_, index) => row(self, index)),
    item: (self, key) => find(self, key),
  },
  methods: {
    Add: (self, args) => add(self, args),
    DeleteRows: (self, args) => remove(self, rowIndexes(args.any(0))),
    DeleteRowsAt: (self, args) => {
      const [first, count] = [args.whole(0), args.has(1) ? args.whole(1) : 1];
      remove(
        self,
        Array.from({ length: count }, (_, index) => first + index),
      );
    },
    GetCount: (self) => rowCount(self),
    GetItemAt: (self, args) => find(self, args.whole(0)),
  },
};

export function tableRows(excel: Excel, tableId: string): HostObject {
  return hostObject(tableRowCollectionType, { excel, tableId });
}

interface RowSelf extends TableSelf {
  readonly index: number;
}

const tableRowType: ObjectType<RowSelf> = {
  name: "TableRow",
  scalars: {
    Index: { read: ({ index }) => index },
    Values: { read: (self) => readValues(cells(self)), write: (self, value) => writeCells(cells(self), value) },
  },
  methods: {
    Delete: (self) => remove(self, [self.index]),
    GetRange: (self) => self.excel.make.range(cells(self).sheetId, cells(self).area),
  },
};

function row({ excel, tableId }: TableSelf, index: number): HostObject {
  return hostObject(tableRowType, { excel, tableId, index });
}

function find(self: TableSelf, key: unknown): HostObject {
  if (typeof key !== "number" || key < 0 || key >= tableBody(theTable(self)).rows) {
    throw invalidArgument();
  }
  return row(self, key);
}

/** A table without data has one blank row to type in, which does not count. */
function rowCount(self: TableSelf): number {
  const body = tableBody(theTable(self));
  return hasOnlyBlankRow(self, theTable(self)) ? 0 : body.rows;
}

function hasOnlyBlankRow({ excel }: TableSelf, table: Table): boolean {
  const body = tableBody(table);
  return body.rows === 1 && isBlank(excel.book, table.sheetId, body);
}

function cells(self: RowSelf): Cells {
  const { sheetId, ...table } = theTable(self);
  const body = tableBody(table);
  if (self.index >= body.rows) {
    throw itemNotFound();
  }
  return { excel: self.excel, sheetId, area: { ...body, row: body.row + self.index, rows: 1 } };
}

function add(self: TableSelf, args: Arguments): HostObject {
  const table = theTable(self);
  const count = rowCount(self);
  const asked = args.has(0) ? args.whole(0) : -1;
  const index = asked === -1 ? count : asked;
  const values = args.any(1);
  const rows = Array.isArray(values) ? values.length : 1;
  const isWide =
    !Array.isArray(values) || values.every((line) => Array.isArray(line) && line.length === table.columns.length);
  if (index < 0 || index > count || rows < 1 || !isWide) {
    throw invalidArgument();
  }
  // The blank row of a table without data is filled first.
  insertRows(self, table, index, count === 0 ? rows - 1 : rows);
  if (values !== undefined && values !== null) {
    const body = tableBody(theTable(self));
    const added = { ...body, row: body.row + index, rows };
    writeCells({ excel: self.excel, sheetId: table.sheetId, area: added }, values);
  }
  return row(self, index);
}

/** Whatever stands below moves down, in the table's columns alone; nothing has to where the cells below are blank. */
function insertRows({ excel, tableId }: TableSelf, table: Table, index: number, rows: number): void {
  if (rows < 1) {
    return;
  }
  const { book } = excel;
  const { sheetId, area } = table;
  const body = tableBody(table);
  const inserted: Area = { ...body, row: body.row + index, rows };
  if (index < body.rows || table.totals || !isBlank(book, sheetId, inserted)) {
    book.layout.insert(sheetId, inserted, "Down");
  }
  book.tables.change(tableId, { area: { ...area, rows: area.rows + rows } });
}

/** Numbers of rows, or rows. */
function rowIndexes(given: unknown): number[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  return list.map((each) => {
    const index = isHostObject(each) ? each.as(tableRowType)?.index : each;
    if (typeof index !== "number" || !Number.isInteger(index)) {
      throw invalidArgument();
    }
    return index;
  });
}

/** The last row is emptied and stays, since a table is never without. */
function remove(self: TableSelf, indexes: readonly number[]): void {
  const { book } = self.excel;
  const count = tableBody(theTable(self)).rows;
  const wanted = [...new Set(indexes)].sort((a, b) => b - a);
  if (!wanted.length || wanted.some((index) => index < 0 || index >= count)) {
    throw invalidArgument();
  }
  for (const index of wanted) {
    const table = theTable(self);
    const body = tableBody(table);
    const gone = { ...body, row: body.row + index, rows: 1 };
    if (body.rows === 1) {
      book.write(table.sheetId, gone, [table.columns.map(() => null)]);
    } else {
      book.layout.remove(table.sheetId, gone, "Up");
      book.tables.change(self.tableId, { area: { ...table.area, rows: table.area.rows - 1 } });
    }
  }
}
