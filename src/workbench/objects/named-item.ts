import { parseAddress } from "../book/address";
import type { Area } from "../book/area";
import type { NameInfo } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import type { CellValue } from "../book/cell-value";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/rich-api-error";
import type { Excel } from "./excel";
import { orNull } from "./excel";
import { constantOf, typeOfConstant } from "./name-value";
import { shown, valueType } from "./range-cells";

export interface NamedItemSelf {
  readonly excel: Excel;
  readonly item: NameInfo;
}

export const namedItemType: ObjectType<NamedItemSelf> = {
  name: "NamedItem",
  identity: { member: "_Id", of: ({ item }) => item.name },
  scalars: {
    Name: { read: ({ item }) => item.name },
    Comment: {
      read: (self) => current(self).comment ?? "",
      write: (self, value) => change(self, { comment: commentText(value) }),
    },
    Formula: {
      read: (self) => current(self).formula,
      write: (self, value) => change(self, { formula: formulaText(value) }),
    },
    Value: { read: (self) => value(self) },
    Type: { read: (self) => type(self) },
    Scope: { read: ({ item }) => (item.sheetId === null ? "Workbook" : "Worksheet") },
    Visible: {
      read: (self) => current(self).visible,
      write: (self, value) => change(self, { visible: value === true }),
    },
  },
  objects: {
    ArrayValues: (self) => hostObject(arrayValuesType, self),
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

/** What a name stands for, as a block of values. */
const arrayValuesType: ObjectType<NamedItemSelf> = {
  name: "NamedItemArrayValues",
  scalars: {
    Types: { read: (self) => block(self).map((row) => row.map(valueType)) },
    Values: { read: (self) => block(self).map((row) => row.map(shown)) },
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

function commentText(value: unknown): string {
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  return value;
}

/** The address of the cells, or the constant; a block is written as in a formula. */
function value(self: NamedItemSelf): unknown {
  const { formula } = current(self);
  const constant = isReference(self) ? undefined : constantOf(formula);
  if (constant === undefined && !isReference(self)) {
    throw notImplemented("NamedItem.value (of a name that stands for a formula)");
  }
  return constant === undefined || Array.isArray(constant) ? formula.slice(1) : shown(constant as CellValue);
}

function type(self: NamedItemSelf): string {
  if (isReference(self)) {
    return isLost(self) ? "Error" : "Range";
  }
  const constant = constantOf(current(self).formula);
  if (constant === undefined || constant === null) {
    throw notImplemented("NamedItem.type (of a name that stands for a formula)");
  }
  return typeOfConstant(constant);
}

/** Cells, or cells that are gone. */
function isReference(self: NamedItemSelf): boolean {
  return cellsOf(self) !== undefined || isLost(self);
}

function isLost(self: NamedItemSelf): boolean {
  return current(self).formula.includes("#REF!");
}

function block(self: NamedItemSelf): readonly (readonly CellValue[])[] {
  const cells = cellsOf(self);
  if (cells) {
    return self.excel.book.values(cells.sheetId, cells.area);
  }
  const constant = constantOf(current(self).formula);
  if (constant === undefined) {
    throw notImplemented("NamedItem.arrayValues (of a name that stands for a formula)");
  }
  return isBlock(constant) ? constant : [[constant]];
}

function isBlock(
  constant: NonNullable<ReturnType<typeof constantOf>> | null,
): constant is readonly (readonly CellValue[])[] {
  return Array.isArray(constant);
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
