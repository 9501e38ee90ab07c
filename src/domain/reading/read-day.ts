import {
  dayNumbered,
  dayOf,
  daysInMonth,
  FIRST_DAY,
  inDigits,
  inWords,
  isLeapYear,
  LAST_DAY,
  MONTH_NAMES,
  type DateParts,
  type Day,
} from "../calendar/day";
import type { RawCell } from "../checking/sheet-values";
import { shortened } from "./plain-text";

/** How a date stood in its cell. Everything but a serial number is text to Excel: it neither sorts nor counts. */
export type DayWritten = "serial" | "UK text" | "ISO text" | "month name";

/** Why a cell is not a date. `no such day`: the shape of a date, but not in the calendar. */
export type DayProblem =
  "number too small" | "number too large" | "no such day" | "before March 1900" | "not a date" | "error cell";

export type ReadDay =
  | { readonly is: "blank" }
  | { readonly is: "day"; readonly day: Day; readonly written: DayWritten; readonly hadTime: boolean }
  | {
      readonly is: "problem";
      readonly problem: DayProblem;
      /** One sentence for the person who typed it: what is wrong, and what to write instead. */
      readonly says: string;
    };

/**
 * Reads the date in a cell: a serial number from 61 up, or text as `31/12/2014`, `31/12/14`, `2014-12-31`,
 * `31 Dec 2014`, each with or without a time of day, which is ignored. Day comes before month. Two-digit years 00 to 49
 * are 20xx, the others 19xx. Blank: `null`, no text, and 0, because desktop Excel sends 0 to a function for an empty cell.
 */
export function readDay(cell: RawCell | undefined): ReadDay {
  if (cell === null || cell === undefined || cell === 0) return { is: "blank" };
  if (typeof cell === "number") return readSerial(cell);
  if (typeof cell === "boolean") return notADate(cell ? "TRUE" : "FALSE");
  if (typeof cell === "object")
    return problem("error cell", `The cell holds the error ${cell.error}; mend that first.`);
  const text = cell.replace(/\s+/g, " ").trim();
  return text === "" ? { is: "blank" } : readText(text);
}

function readSerial(serial: number): ReadDay {
  if (Number.isNaN(serial)) return notADate(String(serial));
  if (serial < FIRST_DAY) {
    return problem("number too small", `${serial} is a number, not a date; write the date as 31/12/2014.`);
  }
  if (serial >= LAST_DAY + 1) {
    return problem("number too large", `${serial} is a number past the last date of Excel; ${asWritten(serial)}`);
  }
  const day = Math.floor(serial);
  return { is: "day", day: dayNumbered(day), written: "serial", hadTime: day !== serial };
}

/** Case systems often export 20141231, which Excel takes for a number. */
function asWritten(serial: number): string {
  const packed = /^(\d{4})(\d\d)(\d\d)$/.exec(String(serial));
  if (packed !== null) {
    const parts = { year: Number(packed[1]), month: Number(packed[2]), day: Number(packed[3]) };
    if (complaintAbout(parts) === null) return `write it as ${inDigits(dayOf(parts.year, parts.month, parts.day))}.`;
  }
  return "write the date as 31/12/2014.";
}

const TIME = /[ T](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[ap]m)?Z?$/i;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const MONTH_NAMED = /^(\d{1,2})([ -])([a-z]{3,9})\2(\d{4}|\d{2})$/i;

interface WrittenDate extends DateParts {
  readonly written: DayWritten;
}

function readText(text: string): ReadDay {
  const dateText = text.replace(TIME, "");
  const found = dayFirst(dateText) ?? yearFirst(dateText) ?? monthNamed(dateText);
  if (found === null) return notADate(text);
  const complaint = complaintAbout(found);
  if (complaint !== null) return problem(complaint.problem, `${text} is not a date; ${complaint.says}`);
  return {
    is: "day",
    day: dayOf(found.year, found.month, found.day),
    written: found.written,
    hadTime: dateText !== text,
  };
}

function dayFirst(text: string): WrittenDate | null {
  const match = DAY_FIRST.exec(text);
  if (match === null) return null;
  return { day: Number(match[1]), month: Number(match[3]), year: fullYear(match[4]), written: "UK text" };
}

function yearFirst(text: string): WrittenDate | null {
  const match = YEAR_FIRST.exec(text);
  if (match === null) return null;
  return { day: Number(match[4]), month: Number(match[3]), year: Number(match[1]), written: "ISO text" };
}

function monthNamed(text: string): WrittenDate | null {
  const match = MONTH_NAMED.exec(text);
  if (match === null) return null;
  const month = monthCalled(match[3] ?? "");
  return month === 0 ? null : { day: Number(match[1]), month, year: fullYear(match[4]), written: "month name" };
}

/** `Dec`, `Sept` and `December` in any case; 0 for any other word. */
function monthCalled(word: string): number {
  const start = word.toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.toLowerCase() === start || isShort(start, name.toLowerCase())) + 1;
}

function isShort(word: string, month: string): boolean {
  return (word.length === 3 || word === "sept") && month.startsWith(word);
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length !== 2) return year;
  return year <= 49 ? 2000 + year : 1900 + year;
}

/** What is wrong with a date of the right shape, to follow "31/02/2014 is not a date;". */
function complaintAbout({ year, month, day }: DateParts): { problem: DayProblem; says: string } | null {
  if (month < 1 || month > 12) return { problem: "no such day", says: `${complaintAboutMonth({ year, month, day })}.` };
  if (day < 1) return { problem: "no such day", says: "days go from 1." };
  const days = daysInMonth(year, month);
  if (day > days) return { problem: "no such day", says: `${monthWithYear(month, year)} has ${days} days.` };
  if (year < 1900 || (year === 1900 && month < 3)) {
    return { problem: "before March 1900", says: "Excel counts no days before 1 March 1900." };
  }
  return null;
}

/** 12/31/2014 is what an American system writes; we ask rather than guess. */
function complaintAboutMonth({ year, month, day }: DateParts): string {
  const asked = { year, month: day, day: month };
  if (day < 1 || day > 12 || complaintAbout(asked) !== null) return "months go from 1 to 12";
  const meant = dayOf(asked.year, asked.month, asked.day);
  return `there is no month ${month}, so write ${inDigits(meant)} if it is ${inWords(meant)}`;
}

function monthWithYear(month: number, year: number): string {
  const name = `${MONTH_NAMES[month - 1]} ${year}`;
  return month === 2 && isLeapYear(year) ? `${name}, a leap year,` : name;
}

function notADate(shown: string): ReadDay {
  return problem("not a date", `${shortened(shown)} is not a date; write it as 31/12/2014.`);
}

function problem(why: DayProblem, says: string): ReadDay {
  return { is: "problem", problem: why, says };
}
