import { parseAddress } from "../book/address";
import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject, isHostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { SheetPart } from "./excel";
import { orNull } from "./excel";

const freezePanesType: ObjectType<SheetPart> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (self, args) => {
      const { row, column, rows, columns } = frozenRange(self, args);
      // Whole columns freeze no rows, and whole rows no columns.
      freeze(self, rows === SHEET_ROWS ? 0 : row + rows, columns === SHEET_COLUMNS ? 0 : column + columns);
    },
    FreezeColumns: (self, args) => freeze(self, 0, args.has(0) ? args.whole(0) : 1),
    FreezeRows: (self, args) => freeze(self, args.has(0) ? args.whole(0) : 1, 0),
    GetLocation: (self) => location(self),
    GetLocationOrNullObject: (self) => orNull(() => location(self)),
    Unfreeze: (self) => freeze(self, 0, 0),
  },
};

export function freezePanes(sheet: SheetPart): HostObject {
  return hostObject(freezePanesType, sheet);
}

function freeze({ excel, sheetId }: SheetPart, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) {
    throw invalidArgument();
  }
  excel.book.layout.freeze(sheetId, { rows, columns });
}

function frozenRange({ excel, sheetId }: SheetPart, args: Arguments): Area {
  const given = args.any(0);
  const address = parseAddress(
    isHostObject(given) && given.typeName === "Range" ? String(given.read("Address")) : args.text(0),
  );
  const isElsewhere = address?.sheet && excel.book.findSheet(address.sheet)?.id !== sheetId;
  if (!address || isElsewhere) {
    throw invalidArgument();
  }
  return address.area;
}

/** The frozen cells from the first: whole rows where only rows are frozen. */
function location({ excel, sheetId }: SheetPart): HostObject {
  const { rows, columns } = excel.book.layout.frozen(sheetId);
  if (!rows && !columns) {
    throw itemNotFound();
  }
  return excel.make.range(sheetId, { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS });
}
