import { intersection } from "../book/address";
import type { Area } from "../book/area";
import { covers, touches } from "../book/areas";
import { accessDenied } from "../book/layout-rules";
import type { Validation, ValidationOperator, ValidationRule } from "../book/parts/validations";
import { invalidCells } from "../book/validity";
import type { HostObject, ObjectType, Scalar } from "../protocol/host-object";
import { hostObject, isHostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import { orNull } from "./excel";
import type { ManyCells } from "./many-cells";
import { oneOf, readFlag } from "./range-style";

const NEW: Omit<Validation, "areas"> = {
  rule: { kind: "any value" },
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

const TYPES: Readonly<Record<ValidationRule["kind"], string>> = {
  "any value": "None",
  "whole number": "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  "text length": "TextLength",
  custom: "Custom",
};

const dataValidationType: ObjectType<ManyCells> = {
  name: "DataValidation",
  scalars: {
    ErrorAlert: member(
      ({ alert }) => ({ message: alert.message, showAlert: alert.show, style: alert.style, title: alert.title }),
      (given) => ({
        alert: {
          show: readFlag(given["showAlert"] ?? true),
          style: oneOf(["Stop", "Warning", "Information"] as const)(given["style"] ?? "Stop"),
          title: readText(given["title"] ?? "", 32),
          message: readText(given["message"] ?? "", 255),
        },
      }),
    ),
    IgnoreBlanks: member(
      ({ ignoreBlanks }) => ignoreBlanks,
      (given) => ({ ignoreBlanks: readFlag(given) }),
    ),
    Prompt: member(
      ({ prompt }) => ({ message: prompt.message, showPrompt: prompt.show, title: prompt.title }),
      (given) => ({
        prompt: {
          show: readFlag(given["showPrompt"] ?? true),
          title: readText(given["title"] ?? "", 32),
          message: readText(given["message"] ?? "", 255),
        },
      }),
    ),
    Rule: member(
      ({ rule }) => toldRule(rule),
      (given, cells) => ({ rule: readRule(given, cells) }),
    ),
    Type: { read: typeOf },
    Valid: { read: (cells) => readValid(cells) },
  },
  methods: {
    Clear: (cells) => {
      checkUnprotected(cells);
      cells.areas.forEach((area) => cells.excel.book.validations.clear(cells.sheetId, area));
    },
    GetInvalidCells: (cells) => wrongCells(cells),
    GetInvalidCellsOrNullObject: (cells) => orNull(() => wrongCells(cells)),
  },
};

export function dataValidation(cells: ManyCells): HostObject {
  return hostObject(dataValidationType, cells);
}

type Given = Readonly<Record<string, unknown>>;

/** A member that reads as `null` where cells differ in it. */
function member(
  told: (validation: Omit<Validation, "areas">) => unknown,
  read: (given: Given, cells: ManyCells) => Partial<Validation>,
): Scalar<ManyCells> {
  return {
    read: (cells) => {
      const values = each(cells).map(told);
      return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0])) ? (values[0] ?? null) : null;
    },
    write: (cells, value) => {
      if (value === null || value === undefined) {
        throw invalidArgument();
      }
      checkUnprotected(cells);
      const [first = NEW] = each(cells);
      cells.excel.book.validations.set(cells.sheetId, {
        ...first,
        ...read(value as Given, cells),
        areas: cells.areas,
      });
    },
  };
}

/** The validations of the cells, and one that allows anything where some cells have none. */
function each(cells: ManyCells): readonly Omit<Validation, "areas">[] {
  const found = over(cells);
  const areas = found.flatMap((validation) => validation.areas);
  return cells.areas.every((area) => covers(areas, area)) ? found : [...found, NEW];
}

function over({ excel, sheetId, areas }: ManyCells): readonly Validation[] {
  return excel.book.validations
    .of(sheetId)
    .filter((validation) => areas.some((area) => touches(validation.areas, area)));
}

function typeOf(cells: ManyCells): string {
  const types = new Set(over(cells).map(({ rule }) => TYPES[rule.kind]));
  const [type = "None"] = types;
  if (types.size > 1) {
    return "Inconsistent";
  }
  return types.size && each(cells).includes(NEW) ? "MixedCriteria" : type;
}

function wrong(cells: ManyCells): readonly Area[] {
  const { book } = cells.excel;
  const used = book.usedArea(cells.sheetId, "values");
  return over(cells).flatMap((validation) =>
    cells.areas.flatMap((area) => {
      const asked = isLarge(area) ? used && intersection(area, used) : area;
      return asked ? invalidCells(book, cells.sheetId, validation, asked) : [];
    }),
  );
}

/** Of large areas only the used part is looked at. */
function isLarge({ rows, columns }: Area): boolean {
  return rows * columns > 10_000;
}

/** `true` when all values may stand where they are, `false` when none may, `null` for some. */
function readValid(cells: ManyCells): boolean | null {
  const count = cells.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const bad = wrong(cells).length;
  return bad === 0 ? true : bad === count ? false : null;
}

function wrongCells(cells: ManyCells): HostObject {
  const areas = wrong(cells);
  if (!areas.length) {
    throw itemNotFound();
  }
  return cells.excel.make.rangeAreas(cells.sheetId, joinedDown(areas));
}

/** Cells one below the other as one block. */
function joinedDown(cells: readonly Area[]): readonly Area[] {
  const blocks: Area[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks.at(-1);
    if (last && last.column === cell.column && last.row + last.rows === cell.row) {
      blocks[blocks.length - 1] = { ...last, rows: last.rows + 1 };
    } else {
      blocks.push(cell);
    }
  }
  return blocks;
}

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const LIMITED = {
  wholeNumber: "whole number",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "text length",
} as const;

/** Exactly one of the members that name a kind of rule. */
function readRule(given: Given, cells: ManyCells): ValidationRule {
  const [[name, value] = ["", undefined], ...more] = Object.entries(given).filter(
    ([, member]) => member !== null && member !== undefined,
  );
  if (more.length || typeof value !== "object" || value === null) {
    throw invalidArgument();
  }
  const criteria = value as Given;
  if (name === "list") {
    const source = readReference(criteria["source"]);
    const dropDown = readFlag(criteria["inCellDropDown"] ?? true);
    return { kind: "list", source: source ?? readList(criteria["source"]), dropDown };
  }
  if (name === "custom") {
    const formula = criteria["formula"];
    if (typeof formula !== "string" || formula === "") {
      throw invalidArgument();
    }
    return { kind: "custom", formula: formula.startsWith("=") ? formula : `=${formula}` };
  }
  const kind = LIMITED[name as keyof typeof LIMITED] as (typeof LIMITED)[keyof typeof LIMITED] | undefined;
  if (!kind) {
    throw invalidArgument();
  }
  const operator = oneOf(OPERATORS)(criteria["operator"]);
  const isTwo = operator === "Between" || operator === "NotBetween";
  const limit = kind === "date" || kind === "time" ? readMoment : readLimit;
  return {
    kind,
    operator,
    formula1: limit(criteria["formula1"], cells),
    ...(isTwo ? { formula2: limit(criteria["formula2"], cells) } : {}),
  };
}

function readList(source: unknown): string {
  if (typeof source !== "string" || source === "") {
    throw invalidArgument();
  }
  if (!source.startsWith("=") && source.length > 255) {
    throw invalidArgument();
  }
  return source;
}

/** A range given as an object, as `='List 8'!$A$1:$A$9`. */
function readReference(value: unknown): string | undefined {
  if (!isHostObject(value) || value.typeName !== "Range") {
    return undefined;
  }
  const address = String(value.read("Address"));
  const at = address.lastIndexOf("!");
  return `=${address.slice(0, at + 1)}${address.slice(at + 1).replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2")}`;
}

/** A number as it is, anything else with its equals sign. */
function readLimit(value: unknown): string {
  const reference = readReference(value);
  if (reference !== undefined) {
    return reference;
  }
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text === "") {
    throw invalidArgument();
  }
  const constant = text.replace(/^=/, "");
  return Number.isFinite(Number(constant)) ? constant : text.startsWith("=") ? text : `=${text}`;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DAY = 86_400_000;

/** Dates come as ISO 8601 text, which is also how the client sends a `Date`. They are kept as serial numbers. */
function readMoment(value: unknown, { excel }: ManyCells): string {
  const date = typeof value === "string" ? ISO.exec(value) : null;
  if (date) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = date
      .slice(1)
      .map((part) => Number(part ?? 0));
    const milliseconds = Date.UTC(year, month - 1, day, hour, minute, second) - Date.UTC(1899, 11, 30);
    return String(milliseconds / DAY - (excel.book.date1904 ? 1462 : 0));
  }
  const time = typeof value === "string" ? TIME.exec(value) : null;
  if (time) {
    const [hour = 0, minute = 0, second = 0] = time.slice(1).map((part) => Number(part ?? 0));
    return String((hour * 3600 + minute * 60 + second) / 86_400);
  }
  return readLimit(value);
}

/** Limits are told as formulas, whatever they were given as. */
function toldRule(rule: ValidationRule): Record<string, unknown> {
  const asFormula = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);
  switch (rule.kind) {
    case "any value":
      return {};
    case "list":
      return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const name = Object.entries(LIMITED).find(([, kind]) => kind === rule.kind)?.[0] ?? "";
      return {
        [name]: {
          formula1: asFormula(rule.formula1),
          ...(rule.formula2 === undefined ? {} : { formula2: asFormula(rule.formula2) }),
          operator: rule.operator,
        },
      };
    }
  }
}

function readText(value: unknown, most: number): string {
  if (typeof value !== "string" || value.length > most) {
    throw invalidArgument();
  }
  return value;
}

function checkUnprotected({ excel, sheetId }: ManyCells): void {
  if (excel.book.layout.isProtected(sheetId)) {
    throw accessDenied();
  }
}
