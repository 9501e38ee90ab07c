import { intersection, parseAddress } from "./address";
import type { Area } from "./area";
import { type Book, BookError } from "./book";
import { type SheetId } from "./sheet-id";
import { CellError, type CellValue } from "./cell-value";
import type { Validation, ValidationOperator, ValidationRule } from "./parts/validations";
import { copiedFormula } from "./cell-shift";

/** Where a validation is asked: its formulas are meant for the first cell of its areas. */
interface Place {
  readonly book: Pick<Book, "values" | "findSheet" | "names">;
  readonly sheetId: SheetId;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Whether a cell's value is one that may be entered. Limits and lists may be constants, references to cells or names;
 * other formulas are not calculated here, and refused with NotImplemented.
 */
export function isValid(
  book: Place["book"],
  sheetId: SheetId,
  { rule, areas, ignoreBlanks }: Validation,
  cell: { readonly row: number; readonly column: number; readonly value: CellValue },
): boolean {
  const anchor = areas[0];
  const place = {
    book,
    sheetId,
    rows: cell.row - (anchor?.row ?? cell.row),
    columns: cell.column - (anchor?.column ?? cell.column),
  };
  return cell.value === null ? ignoreBlanks || rule.kind === "any value" : isAllowed(rule, cell.value, place);
}

function isAllowed(rule: ValidationRule, value: CellValue, place: Place): boolean {
  if (value instanceof CellError) {
    return rule.kind === "any value";
  }
  switch (rule.kind) {
    case "any value":
      return true;
    case "list":
      return isListed(rule.source, value, place);
    case "custom":
      return isTrue(operand(rule.formula, place));
    case "text length":
      return isWithin(rule, String(value).length, place);
    case "whole number":
      return typeof value === "number" && Number.isInteger(value) && isWithin(rule, value, place);
    default:
      return typeof value === "number" && isWithin(rule, value, place);
  }
}

function isListed(source: string, value: CellValue, place: Place): boolean {
  if (!source.startsWith("=")) {
    // Texts that stand in the validation itself are compared letter by letter.
    return source.split(",").some((item) => item.trim() === shown(value));
  }
  const wanted = shown(value).toLowerCase();
  return cells(source, place).some((line) =>
    line.some((item) => item !== null && shown(item).toLowerCase() === wanted),
  );
}

function shown(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

type Limits = { readonly operator: ValidationOperator; readonly formula1: string; readonly formula2?: string };

function isWithin({ operator, formula1, formula2 = "" }: Limits, value: number, place: Place): boolean {
  const first = limit(formula1, place);
  switch (operator) {
    case "Between":
      return value >= first && value <= limit(formula2, place);
    case "NotBetween":
      return value < first || value > limit(formula2, place);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}

function limit(formula: string, place: Place): number {
  const value = operand(formula, place);
  return typeof value === "number" ? value : value === null ? 0 : NaN;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function operand(formula: string, place: Place): CellValue {
  const text = formula.replace(/^=/, "").trim();
  if (text !== "" && Number.isFinite(Number(text))) {
    return Number(text);
  }
  if (/^(?:TRUE|FALSE)$/i.test(text)) {
    return text.toUpperCase() === "TRUE";
  }
  return cells(formula, place)[0]?.[0] ?? null;
}

function cells(formula: string, { book, sheetId, rows, columns }: Place): CellValue[][] {
  const named = book.names().find(({ name }) => `=${name}`.toLowerCase() === formula.toLowerCase())?.formula;
  const address = parseAddress((named ?? copiedFormula(formula, rows, columns)).slice(1));
  const home = address?.sheet ? book.findSheet(address.sheet)?.id : sheetId;
  if (!address || home === undefined) {
    throw new BookError("NotImplemented", `The workbench does not check entries against ${formula}.`);
  }
  return book.values(home, address.area);
}

/** The cells of an area whose values may not stand there, one by one, in the order in which they are read. */
export function invalidCells(
  book: Place["book"],
  sheetId: SheetId,
  validation: Validation,
  within: Area,
): readonly Area[] {
  return validation.areas.flatMap((area) => {
    const asked = intersection(area, within);
    if (!asked) {
      return [];
    }
    return book.values(sheetId, asked).flatMap((line, r) =>
      line.flatMap((value, c) => {
        const cell = { row: asked.row + r, column: asked.column + c };
        return isValid(book, sheetId, validation, { ...cell, value }) ? [] : [{ ...cell, rows: 1, columns: 1 }];
      }),
    );
  });
}
