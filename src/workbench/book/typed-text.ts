import { parseValue } from "numfmt";
import { CellError, isErrorCode, type CellValue } from "./cell-value";
import { type DateSystem, FIRST_DAY_OF_1904, isDayFormat } from "./number-format";

/** What a cell holds after someone typed into it, and the number format that Excel gives a cell without one. */
export interface Typed {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/**
 * Reads text as Excel does when it is typed into a cell, or written to `Range.values`, in British settings:
 * `01/02/2024` is 1 February 2024 with a date format, `1,234`, `12%` and `£5` are numbers with theirs, `TRUE` is a
 * boolean, `#N/A` an error, and a leading apostrophe makes text of anything. What reads as none of these stays text.
 * Formulas are not read here. `dates`: how the workbook counts days.
 */
export function readTyped(text: string, dates: DateSystem = "1900"): Typed {
  if (text === "") {
    return { value: null };
  }
  if (text.startsWith("'")) {
    return { value: text.slice(1) };
  }
  const capitals = text.trim().toUpperCase();
  if (isErrorCode(capitals)) {
    return { value: new CellError(capitals) };
  }
  const read = parseValue(text, { locale: "en-GB" });
  if (!read || !isPlain(read.v)) {
    return { value: text };
  }
  if (!read.z) return { value: read.v };
  const isLate = dates === "1904" && typeof read.v === "number" && isDayFormat(read.z);
  return { value: isLate ? Number(read.v) - FIRST_DAY_OF_1904 : read.v, numberFormat: excelFormat(read.z) };
}

function isPlain(value: unknown): value is number | boolean {
  return typeof value === "number" ? Number.isFinite(value) : typeof value === "boolean";
}

/** The library keeps the format in which a date was typed; Excel knows one short and one named form. */
function excelFormat(format: string): string {
  const [date = "", time] = splitTime(format);
  if (!/[dy]/.test(date) || !/m/.test(date)) {
    return format;
  }
  const named = date.includes("mmm");
  const short = !date.includes("y") ? "d-mmm" : !date.includes("d") ? "mmm-yy" : named ? "d-mmm-yy" : "dd/mm/yyyy";
  return time ? `dd/mm/yyyy ${time}` : short;
}

function splitTime(format: string): [string, string | undefined] {
  const at = format.search(/\s*h/);
  return at < 0 ? [format, undefined] : [format.slice(0, at), format.slice(at).trim()];
}
