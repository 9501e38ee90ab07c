declare const counted: unique symbol;

/**
 * A day, as Excel counts them: 1 January 2014 is 41640. A whole number, never an instant, so no clock and no time zone
 * can move it. Only from 1 March 1900 (61) does Excel's count agree with the calendar, because it believes in a
 * 29 February 1900; earlier days are not days here.
 */
export type Day = number & { readonly [counted]: "day" };

/** 1 March 1900. */
export const FIRST_DAY = 61 as Day;

/** 31 December 9999, Excel's last day. */
export const LAST_DAY = 2_958_465 as Day;

/** A date of the calendar; `month` counts from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const WEEKDAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;

/** Whether a number is a day that Excel counts truly: whole, from 1 March 1900 to 31 December 9999. */
export function isDay(serial: number): serial is Day {
  return Number.isInteger(serial) && serial >= FIRST_DAY && serial <= LAST_DAY;
}

/** The day with this number. Throws where there is none: what comes from a cell is read by `readDay`. */
export function dayNumbered(serial: number): Day {
  if (!isDay(serial)) throw new RangeError(`${serial} is not the number of a day`);
  return serial;
}

/** The day of a date that exists. Throws for any other: what comes from a cell is read by `readDay`. */
export function dayOf(year: number, month: number, day: number): Day {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`There is no day ${year}-${month}-${day}`);
  }
  return dayNumbered(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + DAYS_BEFORE_1970);
}

/** The day written `2014-12-10` in data of ours. Throws for anything else: what comes from a cell is read by `readDay`. */
export function dayFromIso(iso: string): Day {
  const [year = NaN, month = NaN, day = NaN] = iso.split("-").map(Number);
  return dayOf(year, month, day);
}

export function partsOf(day: Day): DateParts {
  const date = new Date((day - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function yearOf(day: Day): number {
  return partsOf(day).year;
}

export function weekdayOf(day: Day): Weekday {
  return ((day + 6) % 7) as Weekday;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(day: Day, days: number): Day {
  return dayNumbered(day + days);
}

/** The same day of the month some calendar months away; the end of a shorter month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const from = partsOf(day);
  const monthsSinceYearNought = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(monthsSinceYearNought / 12);
  const month = (monthsSinceYearNought % 12) + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** More than the leap days of a lifetime can move a birthday. */
const NEAR_A_BIRTHDAY = 2;
const DAYS_A_YEAR = 365.25;
const A_LIFETIME = 100 * 365;

/**
 * Whole years from one day to a later one, as ages are counted: in a year without 29 February, who was born on it has the
 * birthday on 1 March. Only near a birthday does the calendar have to be asked, so that a column of ages is quick.
 */
export function wholeYearsBetween(from: Day, to: Day): number {
  const days = to - from;
  const least = Math.floor((days - NEAR_A_BIRTHDAY) / DAYS_A_YEAR);
  if (days < A_LIFETIME && least === Math.floor((days + NEAR_A_BIRTHDAY) / DAYS_A_YEAR)) return least;
  const [born, then] = [partsOf(from), partsOf(to)];
  const hadBirthday = then.month > born.month || (then.month === born.month && then.day >= born.day);
  return then.year - born.year - (hadBirthday ? 0 : 1);
}

/** `10 December 2014`. */
export function inWords(day: Day): string {
  const parts = partsOf(day);
  return `${parts.day} ${MONTH_NAMES[parts.month - 1]} ${parts.year}`;
}

/** `Wednesday 10 December 2014`. */
export function inWordsWithWeekday(day: Day): string {
  return `${WEEKDAY_NAMES[weekdayOf(day)]} ${inWords(day)}`;
}

/** `10/12/2014`, as English councils write a date. */
export function inDigits(day: Day): string {
  const parts = partsOf(day);
  return `${twoDigits(parts.day)}/${twoDigits(parts.month)}/${parts.year}`;
}

/** `2014-12-10`. */
export function inIso(day: Day): string {
  const parts = partsOf(day);
  return `${parts.year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
