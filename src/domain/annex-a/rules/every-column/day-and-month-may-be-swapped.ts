import { addDays, dayOf, daysInMonth, inDigits, inWords, partsOf, type Day } from "../../../calendar/day";
import type { Field } from "../../../checking/field";
import { columnRule, outOfBounds, isDate } from "../../rule-forms";
import { ours } from "../../sources";

const DAYS_BEFORE_BIRTH = 280;

/** The same date with day and month the other way round; `null` where that is no date. */
function swapped(date: Day): Day | null {
  const { year, month, day } = partsOf(date);
  return day > 12 || month > daysInMonth(year, day) ? null : dayOf(year, day, month);
}

/** An expected date of birth may lie ahead by as long as a child is carried. */
function latest({ key, filled }: Field, asAt: Day): Day {
  return key === "dateOfBirth" && filled.level !== "always" ? addDays(asAt, DAYS_BEFORE_BIRTH) : asAt;
}

export const dayAndMonthMayBeSwapped = columnRule<number>({
  slug: "day-and-month-may-be-swapped",
  level: "query",
  lens: "data",
  source: ours,
  about: isDate,
  oneFindingFor: "value",
  check: (column, found, { asAt }) => {
    const where = (day: number): boolean => (swapped(day as Day) ?? Infinity) <= asAt;
    outOfBounds(column, { above: latest(column.field, asAt), where }, found);
  },
  says: ({ heading, detail }) => {
    const other = swapped(detail as Day);
    return `${heading}: day and month of ${inDigits(detail as Day)} may be swapped; the other way round it is ${other === null ? "no date" : inWords(other)}, which is not ahead.`;
  },
  why: "American systems write the month first, and Excel turns such dates round without a word, in every row whose day is 12 or less.",
  mend: "If it is so, have the extract write dates as yyyy-mm-dd or load the column as day, month, year; look at the column's other dates too.",
  examples: {
    passes: [
      { list: 1, field: "contactDate", cells: ["01/09/2026", "13/10/2026", "10/10/2026", "12/11/2027", ""] },
      { list: 1, field: "dateOfBirth", cells: ["05/01/2027"] },
    ],
    fails: [
      { list: 1, field: "contactDate", cells: ["05/11/2026", "12/01/2026"], at: [0] },
      { list: 8, field: "dateOfBirth", cells: ["05/12/2026"], at: [0] },
    ],
  },
});
