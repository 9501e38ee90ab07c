import { parseAddress } from "../book/address";
import type { Area } from "../book/area";
import type { NameInfo, SheetId } from "../book/book";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Excel } from "./excel";
import { orNull } from "./excel";

export interface NamedItemSelf {
  readonly excel: Excel;
  readonly item: NameInfo;
}

export const namedItemType: ObjectType<NamedItemSelf> = {
  name: "NamedItem",
  identity: { member: "_Id", of: ({ item }) => item.name },
  scalars: {
    Name: { read: ({ item }) => item.name },
    Formula: {
      read: (self) => current(self).formula,
      write: (self, value) => change(self, { formula: formulaText(value) }),
    },
    Value: { read: (self) => current(self).formula.slice(1) },
    Type: { read: (self) => (cellsOf(self) ? "Range" : "Error") },
    Scope: { read: ({ item }) => (item.sheetId === null ? "Workbook" : "Worksheet") },
    Visible: {
      read: (self) => current(self).visible,
      write: (self, value) => change(self, { visible: value === true }),
    },
  },
  objects: {
    Worksheet: ({ excel, item }) => {
      if (item.sheetId === null) {
        throw itemNotFound();
      }
      return excel.make.worksheet(item.sheetId);
    },
    WorksheetOrNullObject: ({ excel, item }) => (item.sheetId === null ? null : excel.make.worksheet(item.sheetId)),
  },
  methods: {
    Delete: ({ excel, item }) => excel.book.deleteName(item.name, item.sheetId),
    GetRange: (self) => rangeOf(self),
    GetRangeOrNullObject: (self) => orNull(() => rangeOf(self)),
  },
};

export function namedItem(excel: Excel, item: NameInfo): HostObject {
  return hostObject(namedItemType, { excel, item });
}

/** The cells that a name stands for, looked for on the sheet first; `undefined` for no such name, or one that is no range. */
export function areaOfName(excel: Excel, name: string, sheetId: SheetId): { sheetId: SheetId; area: Area } | undefined {
  const called = excel.book.names().filter((item) => item.name.toLowerCase() === name.toLowerCase());
  const item = called.find((found) => found.sheetId === sheetId) ?? called.find((found) => found.sheetId === null);
  return item && cellsOf({ excel, item });
}

function current({ excel, item }: NamedItemSelf): NameInfo {
  const found = excel.book.names().find(({ name, sheetId }) => name === item.name && sheetId === item.sheetId);
  if (!found) {
    throw itemNotFound();
  }
  return found;
}

function change(self: NamedItemSelf, changes: Partial<NameInfo>): void {
  self.excel.book.setName({ ...current(self), ...changes });
}

function formulaText(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=")) {
    throw invalidArgument();
  }
  return value;
}

function cellsOf(self: NamedItemSelf): { sheetId: SheetId; area: Area } | undefined {
  const address = parseAddress(current(self).formula.slice(1));
  const name = address?.sheet ?? undefined;
  const sheet = name === undefined ? undefined : self.excel.book.findSheet(name);
  return address && sheet ? { sheetId: sheet.id, area: address.area } : undefined;
}

function rangeOf(self: NamedItemSelf): HostObject {
  const cells = cellsOf(self);
  if (!cells) {
    throw itemNotFound();
  }
  return self.excel.make.range(cells.sheetId, cells.area);
}
