import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { itemNotFound } from "../protocol/rich-api-error";
import { orNull } from "./excel";
import type { TableSelf } from "./table-self";
import { theTable } from "./table-self";

/** What a table's filter buttons let through, for reading and clearing. */
const tableFilterType: ObjectType<TableSelf> = {
  name: "AutoFilter",
  scalars: {
    Criteria: {
      read: (self) => {
        const { columns, filters } = theTable(self);
        return columns.map((_, column) => {
          const values = filters.find((filter) => filter.column === column)?.values;
          return values ? { filterOn: "Values", values } : {};
        });
      },
    },
    Enabled: { read: (self) => theTable(self).filterButtons },
    IsDataFiltered: { read: (self) => theTable(self).filters.length > 0 },
  },
  methods: {
    ClearCriteria: ({ excel, tableId }) => excel.book.tables.change(tableId, { filters: [] }),
    ClearColumnCriteria: (self, args) => {
      const filters = theTable(self).filters.filter(({ column }) => column !== args.whole(0));
      self.excel.book.tables.change(self.tableId, { filters });
    },
    GetRange: (self) => range(self),
    GetRangeOrNullObject: (self) => orNull(() => range(self)),
  },
};

export function tableAutoFilter(self: TableSelf): HostObject {
  return hostObject(tableFilterType, self);
}

function range(self: TableSelf): HostObject {
  const { filterButtons, sheetId, area, totals } = theTable(self);
  if (!filterButtons) {
    throw itemNotFound();
  }
  return self.excel.make.range(sheetId, { ...area, rows: area.rows - (totals ? 1 : 0) });
}
