import { inWords, isDay } from "../../domain/calendar/day";
import type { RawCell } from "../../domain/checking/sheet-values";
import { GRADES } from "../../domain/judgement/grade";
import { readDay } from "../../domain/reading/read-day";
import { readGrade } from "../../domain/reading/read-grade";
import { declaredChoices } from "../../functions/declared";
import type { DeclaredParameter } from "../../functions/declared-function";
import { describedFunctions, type FunctionExamples } from "../../functions/examples";

type Rows = readonly (readonly RawCell[])[];

/** Which numbers of a function are dates, as its examples write them: Excel itself sees numbers alone. */
export interface DatesOf {
  readonly argument: (place: number) => boolean;
  readonly answer: (column: number) => boolean;
}

export function datesOf(name: string): DatesOf {
  const examples = describedFunctions.find((described) => described.function === name)?.examples ?? [];
  const rows = examples.flatMap(({ expected }) => asRows(expected));
  const isOneSort = rows.every((row) => row.every((cell) => typeof cell !== "number"));
  return {
    argument: (place) => examples.some(({ args }) => asRows(args[place] ?? null).some((row) => row.some(isDate))),
    answer: (column) =>
      isOneSort
        ? rows.some((row) => row.some(isDate))
        : rows.some((row) => row[column] !== undefined && isDate(row[column])),
  };
}

type Written = FunctionExamples["examples"][number]["expected"];

function asRows(written: Written): readonly (readonly unknown[])[] {
  return Array.isArray(written) ? (written as readonly (readonly unknown[])[]) : [[written]];
}

function isDate(cell: unknown): boolean {
  return cell !== null && typeof cell === "object" && "date" in cell;
}

/** A cell of an answer: a date in words, anything else as it is. */
export function inAnswer(value: RawCell, isADate: boolean): string {
  if (value === null || value === "") return "nothing";
  if (typeof value === "object") return value.error;
  if (isADate && typeof value === "number" && isDay(value)) return inWords(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const MOST_SHOWN = 3;

/** What was read for an argument, in words: the value, and what it means where that is not the same. */
export function asRead(rows: Rows, parameter: DeclaredParameter, isADate: boolean): string {
  const cells = rows.flat();
  const [first] = cells;
  if (first === undefined) return "no cell";
  if (cells.length === 1) return oneAsRead(first, parameter, isADate);
  const shown = cells.slice(0, MOST_SHOWN).map((cell) => oneAsRead(cell, parameter, isADate));
  const more = cells.length > MOST_SHOWN ? ` and ${(cells.length - MOST_SHOWN).toLocaleString("en-GB")} more` : "";
  return `${cells.length.toLocaleString("en-GB")} cells: ${shown.join("; ")}${more}`;
}

function oneAsRead(cell: RawCell, parameter: DeclaredParameter, isADate: boolean): string {
  if (cell === null || cell === "") return "empty";
  if (typeof cell === "object") return `the error ${cell.error}`;
  const written = inAnswer(cell, false);
  const meant = isADate ? dateMeant(cell) : gradeMeant(cell, parameter);
  if (meant === null || meant.toLowerCase() === written.toLowerCase()) return written;
  return isADate && typeof cell === "number" ? meant : `${written}, read as ${meant}`;
}

function dateMeant(cell: RawCell): string | null {
  const read = readDay(cell);
  if (read.is === "blank") return "empty";
  return read.is === "day" ? inWords(read.day) : null;
}

/** Only words for grades have several spellings; other choices are read as they are. */
function gradeMeant(cell: RawCell, { choices = "" }: DeclaredParameter): string | null {
  const isGrade = declaredChoices[choices]?.some(({ choice }) => choice.toLowerCase() === GRADES[0]) ?? false;
  if (!isGrade) return null;
  const read = readGrade(cell);
  return read.is === "grades" ? read.words.join(" or ") : null;
}
