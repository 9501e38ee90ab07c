import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { itemNotFound } from "../protocol/rich-api-error";
import type { SheetPart } from "./excel";
import { orNull } from "./excel";

/** A sheet's filter, for reading. */
const autoFilterType: ObjectType<SheetPart> = {
  name: "AutoFilter",
  scalars: {
    Criteria: {
      read: (self) => {
        const filter = filterOf(self);
        return Array.from({ length: filter?.area.columns ?? 0 }, (_, column) => {
          const values = filter?.columns.find((filtered) => filtered.column === column)?.values;
          return values ? { filterOn: "Values", values } : {};
        });
      },
    },
    Enabled: { read: (self) => filterOf(self) !== null },
    IsDataFiltered: { read: (self) => (filterOf(self)?.columns.length ?? 0) > 0 },
  },
  methods: {
    GetRange: (self) => range(self),
    GetRangeOrNullObject: (self) => orNull(() => range(self)),
  },
};

export function autoFilter(sheet: SheetPart): HostObject {
  return hostObject(autoFilterType, sheet);
}

function filterOf({ excel, sheetId }: SheetPart) {
  return excel.book.layout.filter(sheetId);
}

function range(self: SheetPart): HostObject {
  const filter = filterOf(self);
  if (!filter) {
    throw itemNotFound();
  }
  return self.excel.make.range(self.sheetId, filter.area);
}
