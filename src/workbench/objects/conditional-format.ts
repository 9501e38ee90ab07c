import type { Area } from "../book/area";
import { touches, without } from "../book/areas";
import type { Book } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import type { CellValueOperator, ConditionalFormat, ConditionalRule } from "../book/parts/conditional-formats";
import type { HostObject, ObjectType, Scalar } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import { conditionalLook } from "./conditional-look";
import { dataBar } from "./data-bar";
import {
  changeFormat,
  checkUnprotected,
  formats,
  type FormatSelf,
  present,
  ruleOfKind,
} from "./conditional-format-self";
import type { SheetPart } from "./excel";
import { oneOf, readFlag } from "./range-style";

const conditionalFormatType: ObjectType<FormatSelf> = {
  name: "ConditionalFormat",
  identity: { member: "Id", of: ({ id }) => id },
  scalars: {
    Id: { read: ({ id }) => id },
    Priority: {
      read: (self) => formats(self).findIndex(({ id }) => id === present(self).id),
      write: (self, value) => move(self, value),
    },
    StopIfTrue: {
      read: (self) => (draws(self) ? null : present(self).stopIfTrue),
      write: (self, value) => {
        if (draws(self)) {
          throw invalidArgument();
        }
        changeFormat(self, { stopIfTrue: readFlag(value) });
      },
    },
    Type: { read: (self) => typeOf(present(self).rule) },
  },
  objects: {
    CellValue: (self) => part(self, "cell value", cellValueType) ?? fail(),
    CellValueOrNullObject: (self) => part(self, "cell value", cellValueType),
    Custom: (self) => part(self, "custom", customType) ?? fail(),
    CustomOrNullObject: (self) => part(self, "custom", customType),
    DataBar: (self) => (present(self).rule.kind === "data bar" ? dataBar(self) : fail()),
    DataBarOrNullObject: (self) => (present(self).rule.kind === "data bar" ? dataBar(self) : null),
    ...notOfType("ColorScale", "IconSet", "Preset", "TextComparison", "TopBottom"),
  },
  methods: {
    Delete: (self) => {
      checkUnprotected(self);
      self.excel.book.conditionalFormats.remove(self.sheetId, self.id);
    },
    GetRange: (self) => onlyRange(self) ?? fail(),
    GetRangeOrNullObject: (self) => onlyRange(self),
    GetRanges: (self) => self.excel.make.rangeAreas(self.sheetId, present(self).areas),
  },
};

export function conditionalFormat(self: FormatSelf): HostObject {
  return hostObject(conditionalFormatType, self);
}

const customType: ObjectType<FormatSelf> = {
  name: "CustomConditionalFormat",
  objects: {
    Format: (self) => conditionalLook(self),
    Rule: (self) => hostObject(ruleType, self),
  },
};

const formula: Scalar<FormatSelf> = {
  read: (self) => ruleOfKind(self, "custom").formula,
  write: (self, value) => {
    changeFormat(self, { rule: { ...ruleOfKind(self, "custom"), formula: readFormula(value) } });
  },
};

const ruleType: ObjectType<FormatSelf> = {
  name: "ConditionalFormatRule",
  // The workbench speaks English, so that the local form is the same.
  scalars: { Formula: formula, FormulaLocal: { ...formula, onlyWhenNamed: true } },
};

const OPERATORS: readonly CellValueOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

const cellValueType: ObjectType<FormatSelf> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      read: (self) => {
        const { operator, formula1, formula2 } = ruleOfKind(self, "cell value");
        return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
      },
      write: (self, value) => {
        const given = (value ?? {}) as Readonly<Record<string, unknown>>;
        const operator = oneOf(OPERATORS)(given["operator"]);
        const isTwo = operator === "Between" || operator === "NotBetween";
        const rule = {
          kind: "cell value" as const,
          operator,
          formula1: readFormula(given["formula1"]),
          ...(isTwo ? { formula2: readFormula(given["formula2"]) } : {}),
          look: ruleOfKind(self, "cell value").look,
        };
        changeFormat(self, { rule });
      },
    },
  },
  objects: { Format: (self) => conditionalLook(self) },
};

/** With its equals sign; a bare number or text is given one. */
export function readFormula(value: unknown): string {
  if (typeof value === "number") {
    return `=${value}`;
  }
  if (typeof value !== "string" || value.trim() === "") {
    throw invalidArgument();
  }
  return value.startsWith("=") ? value : `=${value}`;
}

/** The conditional formats that reach into some cells, the one that is looked at first standing first. */
export function formatsOver({
  excel,
  sheetId,
  areas,
}: SheetPart & { readonly areas: readonly Area[] }): readonly ConditionalFormat[] {
  return excel.book.conditionalFormats
    .of(sheetId)
    .filter((format) => areas.some((area) => touches(format.areas, area)));
}

/** Cells lose their conditional formats; cells around them keep theirs. */
export function takeConditionalFormatsFrom(book: Book, sheetId: SheetId, area: Area): void {
  for (const { id, areas } of book.conditionalFormats.of(sheetId)) {
    if (touches(areas, area)) {
      const left = without(areas, area);
      if (left.length) {
        book.conditionalFormats.change(sheetId, id, { areas: left });
      } else {
        book.conditionalFormats.remove(sheetId, id);
      }
    }
  }
}

function part(self: FormatSelf, kind: ConditionalRule["kind"], type: ObjectType<FormatSelf>): HostObject | null {
  return present(self).rule.kind === kind ? hostObject(type, self) : null;
}

/** Kinds whose details the workbench does not know: of them the add-in learns the type, and nothing that is made up. */
function notOfType(...members: readonly string[]): Record<string, (self: FormatSelf) => HostObject | null> {
  return Object.fromEntries(
    members.flatMap((member) => [
      [member, () => fail()],
      [`${member}OrNullObject`, () => null],
    ]),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  expression: "Custom",
  cellIs: "CellValue",
};

function typeOf(rule: ConditionalRule): string {
  switch (rule.kind) {
    case "custom":
      return "Custom";
    case "cell value":
      return "CellValue";
    case "data bar":
      return "DataBar";
    case "unknown":
      return TYPES[rule.type] ?? "PresetCriteria";
  }
}

/** Bars, colour scales and icons draw something in every cell, so that there is nothing to stop. */
function draws(self: FormatSelf): boolean {
  return ["DataBar", "ColorScale", "IconSet"].includes(typeOf(present(self).rule));
}

/** Counted from nought; negative ones from the end; beyond either end is that end. */
function move(self: FormatSelf, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument();
  }
  checkUnprotected(self);
  const last = formats(self).length - 1;
  const wanted = value < 0 ? Math.max(0, last + 1 + value) : Math.min(value, last);
  self.excel.book.conditionalFormats.move(self.sheetId, present(self).id, wanted);
}

function onlyRange(self: FormatSelf): HostObject | null {
  const [area, ...others] = present(self).areas;
  return area && !others.length ? self.excel.make.range(self.sheetId, area) : null;
}

function fail(): never {
  throw itemNotFound();
}
