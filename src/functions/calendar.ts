import { answering } from "./answering";
import { toCells, toTable } from "./answers";

/**
 * The date a number of working days after a date, by England and Wales's bank holidays, 2012 to 2030.
 * @customfunction WORKING_DAY_AFTER
 * @helpurl https://localhost:3443/help.html#WORKING_DAY_AFTER
 * @param {any[][]} date The date to count from; day 1 is the next working day. A cell or a range
 * @param {any[][]} days How many working days, whole; negative counts back, 0 is the day itself or the next working day
 * @param {any[][]} [closed] More days that do not count: a list of dates on which the council is closed
 * @returns {any[][]} The date; format the cell as a date
 */
export function workingDayAfter(date: any[][], days: any[][], closed?: any[][]): any[][] {
  return toCells(answering.WORKING_DAY_AFTER(date, days, closed));
}

/**
 * How many working days come after a date, up to and including another.
 * @customfunction WORKING_DAYS_BETWEEN
 * @helpurl https://localhost:3443/help.html#WORKING_DAYS_BETWEEN
 * @param {any[][]} start The date to count from; it does not count itself. A cell or a range
 * @param {any[][]} end The date to count to; it counts if it is a working day. Earlier than start: a negative number
 * @param {any[][]} [closed] More days that do not count: a list of dates on which the council is closed
 * @returns {any[][]} The number of working days
 */
export function workingDaysBetween(start: any[][], end: any[][], closed?: any[][]): any[][] {
  return toCells(answering.WORKING_DAYS_BETWEEN(start, end, closed));
}

/**
 * The bank holidays of a year in England and Wales, 2012 to 2030: a table of date and name.
 * @customfunction BANK_HOLIDAYS
 * @helpurl https://localhost:3443/help.html#BANK_HOLIDAYS
 * @param {any[][]} year A year from 2012 to 2030; one cell
 * @returns {any[][]} A table with a heading row; format its first column as dates
 */
export function bankHolidays(year: any[][]): any[][] {
  return toTable(answering.BANK_HOLIDAYS(year));
}

/**
 * Whole years at the last birthday; -1 for a child who is born later, as Annex A writes it.
 * @customfunction AGE_AT
 * @helpurl https://localhost:3443/help.html#AGE_AT
 * @param {any[][]} born Date of birth, or expected date of birth; a cell or a range
 * @param {any[][]} date The date on which the age is wanted
 * @returns {any[][]} Whole years, or -1
 */
export function ageAt(born: any[][], date: any[][]): any[][] {
  return toCells(answering.AGE_AT(born, date));
}

/**
 * The first day of the time that data must cover: 6 calendar months back, unless you say otherwise.
 * @customfunction DATA_FROM
 * @helpurl https://localhost:3443/help.html#DATA_FROM
 * @param {any[][]} date The day of the data or of the call; a cell or a range
 * @param {any[][]} [months] How many calendar months back, whole; left out, 6
 * @returns {any[][]} The date; format the cell as a date
 */
export function dataFrom(date: any[][], months?: any[][]): any[][] {
  return toCells(answering.DATA_FROM(date, months));
}
