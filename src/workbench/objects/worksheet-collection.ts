import type { SheetInfo } from "../book/book";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { itemNotFound } from "../protocol/rich-api-error";
import { eventRegistrations } from "./events";
import type { Excel } from "./excel";
import { orNull } from "./excel";
import { checkSheetName, freeSheetName } from "./sheet-rules";

export const worksheetCollectionType: ObjectType<Excel> = {
  name: "WorksheetCollection",
  collection: {
    items: ({ book, make }) => book.sheets().map((sheet) => make.worksheet(sheet.id)),
    item: (excel, key) => findWorksheet(excel, key),
  },
  methods: {
    Add: ({ book, make }, args) => {
      const name = args.has(0) ? args.text(0) : freeSheetName(book);
      checkSheetName(book, name);
      return make.worksheet(book.addSheet(name).id);
    },
    GetActiveWorksheet: ({ book, make }) => make.worksheet(book.activeSheet().id),
    GetCount: (excel, args) => sheets(excel, args).length,
    GetFirst: (excel, args) => oneOf(excel, sheets(excel, args)[0]),
    GetLast: (excel, args) => oneOf(excel, sheets(excel, args).at(-1)),
    GetItemOrNullObject: (excel, args) => orNull(() => findWorksheet(excel, args.any(0))),
    ...eventRegistrations(
      "DataChanged",
      "Activated",
      "Deactivated",
      "Added",
      "Deleted",
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

export function worksheetCollection(excel: Excel): HostObject {
  return hostObject(worksheetCollectionType, excel);
}

/** By id or by name, whatever its case. */
function findWorksheet({ book, make }: Excel, key: unknown): HostObject {
  const sheet = typeof key === "string" ? book.findSheet(key) : undefined;
  if (!sheet) {
    throw itemNotFound();
  }
  return make.worksheet(sheet.id);
}

function sheets({ book }: Excel, args: Arguments): readonly SheetInfo[] {
  return args.flag(0) ? book.sheets().filter(({ visibility }) => visibility === "Visible") : book.sheets();
}

function oneOf({ make }: Excel, sheet: SheetInfo | undefined): HostObject {
  if (!sheet) {
    throw itemNotFound();
  }
  return make.worksheet(sheet.id);
}
