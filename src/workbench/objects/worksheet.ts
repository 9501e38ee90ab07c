import { isOnSheet, parseAddress } from "../book/address";
import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import type { SheetInfo } from "../book/book";
import type { Visibility } from "../book/workbook-model";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../protocol/rich-api-error";
import { autoFilter } from "./auto-filter";
import { calculateNow } from "./application";
import { eventRegistrations } from "./events";
import { freezePanes } from "./freeze-panes";
import { parseAreas } from "./range-areas";
import { worksheetProtection } from "./worksheet-protection";
import type { Excel } from "./excel";
import { orNull } from "./excel";
import { areaOfName } from "./named-item";
import { checkNotLastVisible, checkSheetName } from "./sheet-rules";

/** A sheet by its id, which stays when its name changes. */
export interface SheetSelf {
  readonly excel: Excel;
  readonly sheetId: string;
}

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];
const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export const worksheetType: ObjectType<SheetSelf> = {
  name: "Worksheet",
  identity: { member: "Id", of: ({ sheetId }) => sheetId },
  scalars: {
    Id: { read: ({ sheetId }) => sheetId },
    Name: {
      read: (self) => info(self).name,
      write: (self, value) => rename(self, value),
    },
    Position: {
      read: (self) => self.excel.book.sheets().findIndex(({ id }) => id === info(self).id),
      write: (self, value) => setPosition(self, value),
    },
    TabColor: {
      read: (self) => self.excel.book.layout.tabColour(info(self).id) ?? "",
      write: (self, value) => setTabColour(self, value),
    },
    Visibility: {
      read: (self) => info(self).visibility,
      write: (self, value) => setVisibility(self, value),
    },
  },
  objects: {
    AutoFilter: (self) => autoFilter(self),
    FreezePanes: (self) => freezePanes(self),
    Protection: (self) => worksheetProtection(self),
    Charts: ({ excel, sheetId }) => excel.make.charts(sheetId),
    Comments: ({ excel, sheetId }) => excel.make.comments(sheetId),
    Names: ({ excel, sheetId }) => excel.make.names(sheetId),
    Tables: ({ excel, sheetId }) => excel.make.tables(sheetId),
  },
  methods: {
    Activate: (self) => self.excel.book.activate(info(self).id),
    Calculate: ({ excel }) => calculateNow(excel.book),
    Delete: (self) => {
      checkNotLastVisible(self.excel.book, info(self));
      if (info(self).visibility === "VeryHidden") {
        throw new RichApiError("InvalidOperation", "This operation is not permitted for the current object.");
      }
      self.excel.book.deleteSheet(self.sheetId);
    },
    GetCell: (self, args) => range(self, { row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 }),
    GetRange: (self, args) =>
      args.has(0) && args.any(0) !== "" ? namedRange(self, args.text(0)) : range(self, WHOLE_SHEET),
    GetRanges: (self, args) => {
      const areas = args.has(0) ? parseAreas(self, args.text(0)) : [WHOLE_SHEET];
      return self.excel.make.rangeAreas(info(self).id, areas);
    },
    GetRangeByIndexes: (self, args) =>
      range(self, { row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) }),
    GetUsedRange: (self, args) => range(self, usedArea(self, args) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (self, args) => {
      const used = usedArea(self, args);
      return used ? range(self, used) : null;
    },
    GetNext: (self, args) => neighbour(self, args, 1),
    GetNextOrNullObject: (self, args) => orNull(() => neighbour(self, args, 1)),
    GetPrevious: (self, args) => neighbour(self, args, -1),
    GetPreviousOrNullObject: (self, args) => orNull(() => neighbour(self, args, -1)),
    ...eventRegistrations(
      "DataChanged",
      "Activated",
      "Deactivated",
      "Calculated",
      "ColumnSorted",
      "FormatChanged",
      "ProtectionChanged",
      "RowHiddenChanged",
      "RowSorted",
      "SelectionChanged",
    ),
  },
};

export function worksheet(excel: Excel, sheetId: string): HostObject {
  return hostObject(worksheetType, { excel, sheetId });
}

/** ItemNotFound once the sheet is deleted. */
function info({ excel, sheetId }: SheetSelf): SheetInfo {
  const sheet = excel.book.sheets().find(({ id }) => id === sheetId);
  if (!sheet) {
    throw itemNotFound();
  }
  return sheet;
}

function rename(self: SheetSelf, value: unknown): void {
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  checkSheetName(self.excel.book, value, info(self));
  self.excel.book.renameSheet(self.sheetId, value);
}

function setVisibility(self: SheetSelf, value: unknown): void {
  const visibility = VISIBILITIES.find((known) => known === value);
  if (!visibility) {
    throw invalidArgument();
  }
  if (visibility !== "Visible") {
    checkNotLastVisible(self.excel.book, info(self));
  }
  self.excel.book.setVisibility(self.sheetId, visibility);
}

function setPosition({ excel, sheetId }: SheetSelf, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= excel.book.sheets().length) {
    throw invalidArgument();
  }
  excel.book.layout.moveSheet(sheetId, value);
}

/** `#FFA500`; empty text takes the colour away. */
function setTabColour({ excel, sheetId }: SheetSelf, value: unknown): void {
  if (typeof value !== "string" || !/^(#?[0-9a-f]{6})?$/i.test(value)) {
    throw invalidArgument();
  }
  const colour = value === "" ? null : `#${value.replace("#", "").toUpperCase()}`;
  excel.book.layout.setTabColour(sheetId, colour);
}

function range(self: SheetSelf, area: Area): HostObject {
  if (!isOnSheet(area)) {
    throw invalidArgument();
  }
  return self.excel.make.range(info(self).id, area);
}

/** An address on this sheet, or a name; addresses of other sheets and of several areas are refused, as Excel does. */
function namedRange(self: SheetSelf, text: string): HostObject {
  const { name } = info(self);
  const address = parseAddress(text);
  if (address) {
    if (address.sheet !== null && address.sheet.toLowerCase() !== name.toLowerCase()) {
      throw invalidArgument();
    }
    return range(self, address.area);
  }
  const named = areaOfName(self.excel, text, self.sheetId);
  if (!named) {
    throw invalidArgument();
  }
  return self.excel.make.range(named.sheetId, named.area);
}

function usedArea(self: SheetSelf, args: Arguments): Area | undefined {
  return self.excel.book.usedArea(info(self).id, args.flag(0) ? "values" : "values and formats");
}

function neighbour(self: SheetSelf, args: Arguments, step: 1 | -1): HostObject {
  const sheets = self.excel.book.sheets();
  const from = sheets.findIndex(({ id }) => id === info(self).id);
  for (let at = from + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet && (!args.flag(0) || sheet.visibility === "Visible")) {
      return self.excel.make.worksheet(sheet.id);
    }
  }
  throw itemNotFound();
}
