import { notKnown, type Problem } from "../answer";
import { addMonths, FIRST_DAY, inWords, LAST_DAY, partsOf, type Day } from "./day";

const FIRST = partsOf(FIRST_DAY);
const LAST = partsOf(LAST_DAY);

/**
 * The same day of the month some calendar months away; the end of a shorter month where it has no such day. Not known
 * where Excel has no dates.
 */
export function monthsAway(from: Day, months: number): Day | Problem {
  const { year, month } = partsOf(from);
  const reached = year * 12 + month + months;
  if (reached < FIRST.year * 12 + FIRST.month || reached > LAST.year * 12 + LAST.month) {
    return notKnown(
      `${inCalendarMonths(months)} from ${inWords(from)} leads outside Excel's dates, 1 March 1900 to 31 December 9999; give a date or a number that stays within them.`,
    );
  }
  return addMonths(from, months);
}

/** `1 calendar month`, `6 calendar months`. */
export function inCalendarMonths(months: number): string {
  return Math.abs(months) === 1 ? `${months} calendar month` : `${months} calendar months`;
}
