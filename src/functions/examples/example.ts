import { dayOf, inDigits, type Day } from "../../domain/calendar/day";
import type { Source } from "../../domain/source";

/** A date in an example: DATE(2014,12,10) in the formula, a serial number in the cell, 10/12/2014 to the eye. */
export interface ExampleDate {
  readonly date: Day;
}

/** What someone types that is not what they meant: 10/12/2014 is a division. */
export interface Typed {
  readonly typed: string;
  readonly value: number;
}

/** `null` is an empty cell. */
export type WrittenCell = string | number | boolean | null | ExampleDate | Typed;

export type WrittenRows = readonly (readonly WrittenCell[])[];

/** An error that a cell shows, and the sentence behind it. */
export interface ExampleError {
  readonly error: "#VALUE!" | "#N/A";
  readonly says: string;
}

interface Written {
  readonly args: readonly (WrittenCell | WrittenRows)[];
  readonly expected: WrittenCell | ExampleError | readonly (readonly (WrittenCell | ExampleError)[])[];
  /** What the example shows, where its numbers do not say it. */
  readonly note?: string;
}

/** Everything there is to show of one function: its test, its help and its line in the README. */
export interface FunctionExamples {
  /** Without the namespace. */
  readonly function: string;
  readonly family: "Judgements" | "The calendar" | "Inspections" | "Cases and audits" | "Annex A in cells";
  /** The task it answers, as a question. */
  readonly title: string;
  readonly sources: readonly Source[];
  readonly examples: readonly Written[];
}

/** A value as a cell passes it: dates are serial numbers. */
export type ExampleCell = string | number | boolean | null;

export type ExampleRows = readonly (readonly ExampleCell[])[];

/** One example, ready to be run and to be shown. */
export interface FunctionExample {
  readonly function: string;
  readonly title: string;
  /** As it would be typed in Excel. A range stands in it as an array constant, an empty cell as A1. */
  readonly formula: string;
  /** What the cells would pass, a range as rows; arguments left out at the end are not there. */
  readonly args: readonly (ExampleCell | ExampleRows)[];
  /** A value, an error, or the rows that spill, in which a cell may hold an error. */
  readonly expected: ExampleCell | ExampleError | readonly (readonly (ExampleCell | ExampleError)[])[];
  /** The same to the eye, with dates as 21/01/2015; rows and cells of a spilled answer by line and `|`. */
  readonly shown: string;
  readonly note: string | null;
  /** Which cells of the answer are dates, row by row. */
  readonly dates: readonly (readonly boolean[])[];
}

export function date(year: number, month: number, day: number): ExampleDate {
  return { date: dayOf(year, month, day) };
}

export function typed(formula: string, value: number): Typed {
  return { typed: formula, value };
}

export function notAvailable(says: string): ExampleError {
  return { error: "#N/A", says };
}

export function badValue(says: string): ExampleError {
  return { error: "#VALUE!", says };
}

export function written({ function: name, title, examples }: FunctionExamples): FunctionExample[] {
  return examples.map(({ args, expected, note }) => ({
    function: name,
    title,
    formula: `=READY.${name}(${args.map(inFormula).join(",")})`,
    args: args.map((arg) => (isRows(arg) ? arg.map((row) => row.map(cellOf)) : cellOf(arg))),
    expected: isExpectedRows(expected) ? expected.map((row) => row.map(expectedOf)) : expectedOf(expected),
    shown: isExpectedRows(expected)
      ? expected.map((row) => row.map(toTheEye).join(" | ")).join("\n")
      : toTheEye(expected),
    note: note ?? null,
    dates: (isExpectedRows(expected) ? expected : [[expected]]).map((row) => row.map(isDate)),
  }));
}

function isRows(arg: WrittenCell | WrittenRows): arg is WrittenRows {
  return Array.isArray(arg);
}

function isExpectedRows(
  expected: Written["expected"],
): expected is readonly (readonly (WrittenCell | ExampleError)[])[] {
  return Array.isArray(expected);
}

function isDate(cell: WrittenCell | ExampleError): boolean {
  return cell !== null && typeof cell === "object" && "date" in cell;
}

function cellOf(cell: WrittenCell): ExampleCell {
  if (cell === null || typeof cell !== "object") return cell;
  return "date" in cell ? cell.date : cell.value;
}

function expectedOf(cell: WrittenCell | ExampleError): ExampleCell | ExampleError {
  return cell !== null && typeof cell === "object" && "error" in cell ? cell : cellOf(cell);
}

function toTheEye(cell: WrittenCell | ExampleError): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if ("date" in cell) return inDigits(cell.date);
  return "error" in cell ? cell.error : cell.typed;
}

function inFormula(arg: WrittenCell | WrittenRows): string {
  if (isRows(arg)) return `{${arg.map((row) => row.map(inArray).join(",")).join(";")}}`;
  if (arg === null) return EMPTY_CELL;
  if (typeof arg !== "object") return literal(arg);
  if ("typed" in arg) return arg.typed;
  const [day, month, year] = inDigits(arg.date).split("/").map(Number);
  return `DATE(${year},${month},${day})`;
}

/** What stands for an empty cell in a formula. */
export const EMPTY_CELL = "A1";

/** An array constant holds no empty cell and no function. */
function inArray(cell: WrittenCell): string {
  if (cell === null) return '""';
  return typeof cell === "object" ? String(cellOf(cell)) : literal(cell);
}

function literal(value: string | number | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
