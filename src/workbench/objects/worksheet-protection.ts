import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { SheetPart } from "./excel";

/** What may still be done on a protected sheet: nothing but selecting cells. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const worksheetProtectionType: ObjectType<SheetPart> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { read: ({ excel, sheetId }) => excel.book.layout.isProtected(sheetId) },
    Options: { read: ({ excel, sheetId }) => (excel.book.layout.isProtected(sheetId) ? OPTIONS : null) },
  },
  methods: {
    Protect: ({ excel, sheetId }) => {
      if (excel.book.layout.isProtected(sheetId)) {
        throw new RichApiError("AccessDenied", "You cannot perform the requested operation.");
      }
      excel.book.layout.protect(sheetId);
    },
    Unprotect: ({ excel, sheetId }) => excel.book.layout.unprotect(sheetId),
  },
};

export function worksheetProtection(sheet: SheetPart): HostObject {
  return hostObject(worksheetProtectionType, sheet);
}
