import { format, isDateFormat, isTextFormat as isText } from "numfmt";
import { CellError, type CellValue } from "./cell-value";

/** Workbooks made on old Macs count days from 1904: their 0 is this day elsewhere. */
export const FIRST_DAY_OF_1904 = 1462;

export type DateSystem = "1900" | "1904";

/** What a cell shows: its value through its number format, in British settings. `""` for an empty cell. */
export function showValue(value: CellValue, numberFormat = "General", dates: DateSystem = "1900"): string {
  if (value === null) {
    return "";
  }
  if (value instanceof CellError) {
    return value.code;
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  const isLateDate = dates === "1904" && typeof value === "number" && isDayFormat(numberFormat);
  return format(pattern(numberFormat), isLateDate ? value + FIRST_DAY_OF_1904 : value, {
    locale: "en-GB",
    throws: false,
    invalid: "########",
  });
}

/**
 * Excel stores the short date of the reader's own settings as `m/d/yyyy` and shows it by those settings, so in Britain
 * it reads day first.
 */
function pattern(numberFormat: string): string {
  switch (numberFormat.toLowerCase()) {
    case "m/d/yyyy":
    case "mm-dd-yy":
      return "dd/mm/yyyy";
    case "m/d/yyyy h:mm":
    case "m/d/yy h:mm":
      return "dd/mm/yyyy hh:mm";
    default:
      return numberFormat;
  }
}

/** Whether cells with this format take whatever is typed as text. */
export function isTextFormat(numberFormat: string): boolean {
  return numberFormat === "@" || (numberFormat.includes("@") && isText(numberFormat));
}

/** Whether a number with this format is a day: a time alone counts from nowhere. */
export function isDayFormat(numberFormat: string): boolean {
  return isDateFormat(numberFormat) && /[dy]|mmm/i.test(numberFormat.replace(/\[[^\]]*\]|"[^"]*"/g, ""));
}
