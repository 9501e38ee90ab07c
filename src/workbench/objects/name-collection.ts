import { areaAddress, parseAddress, quoteSheetName } from "../book/address";
import type { NameInfo, SheetId } from "../book/book";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../protocol/rich-api-error";
import type { Cells, Excel } from "./excel";
import { orNull } from "./excel";
import { rangeType } from "./range";

export interface NameCollectionSelf {
  readonly excel: Excel;
  /** `null` for the names of the whole workbook. */
  readonly sheetId: SheetId | null;
}

export const nameCollectionType: ObjectType<NameCollectionSelf> = {
  name: "NamedItemCollection",
  collection: {
    items: (self) => names(self).map((name) => self.excel.make.namedItem(name)),
    item: (self, key) => find(self, key),
  },
  methods: {
    Add: (self, args) => add(self, args),
    GetCount: (self) => names(self).length,
    GetItemOrNullObject: (self, args) => orNull(() => find(self, args.any(0))),
  },
};

export function nameCollection(excel: Excel, sheetId: SheetId | null): HostObject {
  return hostObject(nameCollectionType, { excel, sheetId });
}

function names({ excel, sheetId }: NameCollectionSelf): readonly NameInfo[] {
  return excel.book.names().filter((name) => name.sheetId === sheetId);
}

function find(self: NameCollectionSelf, key: unknown): HostObject {
  const wanted = typeof key === "string" ? key.toLowerCase() : undefined;
  const item = names(self).find(({ name }) => name.toLowerCase() === wanted);
  if (!item) {
    throw itemNotFound();
  }
  return self.excel.make.namedItem(item);
}

function add(self: NameCollectionSelf, args: Arguments): HostObject {
  const name = args.text(0);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || parseAddress(name) || name.length > 255) {
    throw invalidArgument();
  }
  if (names(self).some((taken) => taken.name.toLowerCase() === name.toLowerCase())) {
    throw new RichApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  const cells = args.object(1, rangeType);
  const item = {
    name,
    formula: cells ? absolute(cells) : formulaText(args.text(1)),
    sheetId: self.sheetId,
    visible: true,
  };
  self.excel.book.setName(item);
  return self.excel.make.namedItem(item);
}

function formulaText(text: string): string {
  if (!text.startsWith("=")) {
    throw invalidArgument();
  }
  return text;
}

/** `='List 1'!$A$1:$B$2`. */
function absolute({ excel, sheetId, area }: Cells): string {
  const sheet = excel.book.findSheet(sheetId);
  if (!sheet) {
    throw itemNotFound();
  }
  return `=${quoteSheetName(sheet.name)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
