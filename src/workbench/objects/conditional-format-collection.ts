import type { ConditionalFormat, ConditionalRule } from "../book/parts/conditional-formats";
import { accessDenied } from "../book/layout-rules";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/rich-api-error";
import { conditionalFormat, formatsOver, takeConditionalFormatsFrom } from "./conditional-format";
import { orNull } from "./excel";
import type { ManyCells } from "./many-cells";

/** The conditional formats that reach into some cells. */
const conditionalFormatCollectionType: ObjectType<ManyCells> = {
  name: "ConditionalFormatCollection",
  collection: {
    items: (cells) => formatsOver(cells).map((format) => made(cells, format)),
    item: (cells, key) => find(cells, key),
  },
  methods: {
    Add: (cells, args) => add(cells, args.text(0)),
    ClearAll: ({ excel, sheetId, areas }) => {
      if (excel.book.layout.isProtected(sheetId)) {
        throw accessDenied();
      }
      areas.forEach((area) => takeConditionalFormatsFrom(excel.book, sheetId, area));
    },
    GetCount: (cells) => formatsOver(cells).length,
    GetItemAt: (cells, args) => {
      const format = formatsOver(cells)[args.whole(0)];
      if (!format) {
        throw invalidArgument();
      }
      return made(cells, format);
    },
    GetItemOrNullObject: (cells, args) => orNull(() => find(cells, args.any(0))),
  },
};

export function conditionalFormatCollection(cells: ManyCells): HostObject {
  return hostObject(conditionalFormatCollectionType, cells);
}

/** The kinds that can be made, as Excel makes them: without a rule yet, bars in Excel's blue. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: "custom", formula: "", look: {} },
  CellValue: { kind: "cell value", operator: "GreaterThan", formula1: "", look: {} },
  DataBar: {
    kind: "data bar",
    colour: "#638EC6",
    barOnly: false,
    gradient: true,
    negativeColour: "#FF0000",
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
  },
};

const OTHER_TYPES = ["ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText"];

function add(cells: ManyCells, type: string): HostObject {
  const { excel, sheetId, areas } = cells;
  const rule = NEW_RULES[type];
  if (!rule) {
    throw OTHER_TYPES.includes(type) ? notImplemented(`ConditionalFormatCollection.add of ${type}`) : invalidArgument();
  }
  if (excel.book.layout.isProtected(sheetId)) {
    throw accessDenied();
  }
  return made(cells, excel.book.conditionalFormats.add(sheetId, { areas, rule, stopIfTrue: false }));
}

function find(cells: ManyCells, key: unknown): HostObject {
  const format = formatsOver(cells).find(({ id }) => id === key);
  if (!format) {
    throw itemNotFound();
  }
  return made(cells, format);
}

function made({ excel, sheetId }: ManyCells, { id }: ConditionalFormat): HostObject {
  return conditionalFormat({ excel, sheetId, id });
}
