import { areaAddress, quoteSheetName } from "../book/address";
import type { NameInfo } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import { isTakenByExcelAsName } from "../book/name-rules";
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
    Add: (self, args) => {
      const cells = args.object(1, rangeType);
      return add(self, args, cells ? absolute(cells) : formulaText(args.text(1)));
    },
    AddFormulaLocal: (self, args) => add(self, args, formulaText(args.text(1))),
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

function add(self: NameCollectionSelf, args: Arguments, formula: string): HostObject {
  const name = args.text(0);
  if (!isTakenByExcelAsName(name)) {
    throw invalidArgument();
  }
  const isTaken = (other: { readonly name: string }): boolean => other.name.toLowerCase() === name.toLowerCase();
  if (names(self).some(isTaken) || self.excel.book.tables.all().some(isTaken)) {
    throw new RichApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  const item = {
    name,
    formula,
    sheetId: self.sheetId,
    visible: true,
    ...(args.has(2) ? { comment: args.text(2) } : {}),
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
