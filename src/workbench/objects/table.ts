import type { Area } from "../book/area";
import type { TableInfo } from "../book/book";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { itemNotFound } from "../protocol/rich-api-error";
import type { Excel } from "./excel";

export interface TableSelf {
  readonly excel: Excel;
  readonly table: TableInfo;
}

/** Read only so far. */
export const tableType: ObjectType<TableSelf> = {
  name: "Table",
  identity: { member: "Id", of: ({ table }) => table.id },
  scalars: {
    Id: { read: ({ table }) => table.id },
    Name: { read: ({ table }) => table.name },
    ShowHeaders: { read: ({ table }) => table.headings },
    ShowTotals: { read: ({ table }) => table.totals },
  },
  objects: {
    Worksheet: ({ excel, table }) => excel.make.worksheet(table.sheetId),
  },
  methods: {
    GetRange: (self) => rows(self, 0, self.table.area.rows),
    GetHeaderRowRange: (self) => rows(self, 0, headingRows(self)),
    GetDataBodyRange: (self) =>
      rows(self, headingRows(self), self.table.area.rows - headingRows(self) - totalRows(self)),
    GetTotalRowRange: (self) => rows(self, self.table.area.rows - totalRows(self), totalRows(self)),
  },
};

export function table(excel: Excel, info: TableInfo): HostObject {
  return hostObject(tableType, { excel, table: info });
}

function headingRows({ table }: TableSelf): number {
  return table.headings ? 1 : 0;
}

function totalRows({ table }: TableSelf): number {
  return table.totals ? 1 : 0;
}

/** Rows of the table, counted from its first; ItemNotFound where there are none. */
function rows({ excel, table }: TableSelf, first: number, count: number): HostObject {
  if (count < 1) {
    throw itemNotFound();
  }
  const area: Area = { ...table.area, row: table.area.row + first, rows: count };
  return excel.make.range(table.sheetId, area);
}
