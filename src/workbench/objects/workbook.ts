import { parseAddress } from "../book/address";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { openNewWorkbook } from "./application";
import { documentProperties } from "./document-properties";
import { insertWorksheets } from "./insert-worksheets";
import { itemNotFound } from "../protocol/rich-api-error";
import type { Excel } from "./excel";
import { orNull } from "./excel";

export const workbookType: ObjectType<Excel> = {
  name: "Workbook",
  scalars: {
    Name: { read: ({ book }) => book.name },
    IsDirty: {
      read: ({ isDirty }) => isDirty,
      write: (excel, value) => {
        excel.isDirty = value === true;
      },
    },
    ReadOnly: { read: () => false },
  },
  objects: {
    Application: ({ make }) => make.application(),
    Comments: ({ make }) => make.comments(null),
    // The custom functions' own context has a container for its root, which has this member only.
    CustomFunctions: ({ make }) => make.customFunctions(),
    Properties: (excel) => documentProperties(excel),
    Names: ({ make }) => make.names(null),
    Settings: ({ make }) => make.settings(),
    Tables: ({ make }) => make.tables(null),
    Worksheets: ({ make }) => make.worksheets(),
    _Runtime: ({ make }) => make.runtime(),
  },
  methods: {
    // On the web `Excel.createWorkbook` speaks to a root of its own, which has this member only.
    CreateAndOpenWorkbook: (excel, args) => openNewWorkbook(excel, args.has(0) ? args.base64(0) : null),
    InsertWorksheetsFromBase64: ({ book }, args) => insertWorksheets(book, args.base64(0), args.any(1)),
    GetActiveCell: ({ book, make }) => {
      const { sheetId, area } = book.selection();
      return make.range(sheetId, { ...area, rows: 1, columns: 1 });
    },
    GetSelectedRange: ({ book, make }) => {
      const { sheetId, area } = book.selection();
      return make.range(sheetId, area);
    },
    _GetRangeForEventByReferenceId: (excel, args) => rangeOfEvent(excel, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (excel, args) => orNull(() => rangeOfEvent(excel, args.text(0))),
  },
};

export function workbook(excel: Excel): HostObject {
  return hostObject(workbookType, excel);
}

/** By what an event's arguments name the cells that changed; it needs no keeping, unlike Excel's own. */
export function eventReferenceId(sheetId: string, address: string): string {
  return `${sheetId}!${address}`;
}

function rangeOfEvent({ book, make }: Excel, referenceId: string): HostObject {
  const at = referenceId.lastIndexOf("!");
  const sheet = book.findSheet(referenceId.slice(0, at));
  const area = parseAddress(referenceId.slice(at + 1))?.area;
  if (!sheet || !area) {
    throw itemNotFound();
  }
  return make.range(sheet.id, area);
}
