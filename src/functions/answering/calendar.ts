import { answer, notKnown, notValid, type Problem } from "../../domain/answer";
import { dataFrom } from "../../domain/annex-a/data-window";
import { ageAt } from "../../domain/calendar/age";
import {
  bankHolidaysIn,
  FIRST_YEAR,
  isCovered,
  LAST_YEAR,
  sourceOfBankHolidays,
} from "../../domain/calendar/bank-holidays";
import type { Day } from "../../domain/calendar/day";
import {
  nationalCalendar,
  workingCalendar,
  workingDayAfter,
  workingDaysBetween,
  type WorkingCalendar,
} from "../../domain/calendar/working-days";
import type { Table } from "../answers";
import { asDay, asNumber, asWholeNumber, given, optionalNumber, singleCell, wholeList } from "../arguments";
import { about, each, type Answers, type CellOutcome } from "../each";

export function workingDayAfterAnswers(date: unknown, days: unknown, closed: unknown): Answers<Day> {
  const calendar = calendarWithout(closed);
  if ("is" in calendar) return calendar;
  return each(
    {
      date: { given: given("date", date), reader: asDay },
      days: { given: given("days", days), reader: asWholeNumber },
    },
    (values) => about("date", workingDayAfter(values.date, values.days, calendar)),
  );
}

export function workingDaysBetweenAnswers(start: unknown, end: unknown, closed: unknown): Answers<number> {
  const calendar = calendarWithout(closed);
  if ("is" in calendar) return calendar;
  return each(
    { start: { given: given("start", start), reader: asDay }, end: { given: given("end", end), reader: asDay } },
    (values) => workingDaysBetween(values.start, values.end, calendar),
  );
}

export function ageAtAnswers(born: unknown, date: unknown): Answers<number> {
  return each(
    { born: { given: given("born", born), reader: asDay }, date: { given: given("date", date), reader: asDay } },
    (values) => ageAt(values.born, values.date),
  );
}

export function dataFromAnswers(date: unknown, months: unknown): Answers<Day> {
  return each(
    {
      date: { given: given("date", date), reader: asDay },
      months: { given: given("months", months), reader: optionalNumber(asNumber) },
    },
    (values) => dataFrom(values.date, values.months),
  );
}

export function bankHolidaysAnswer(year: unknown): CellOutcome<Table> {
  const read = singleCell(given("year", year), asNumber);
  if (read.is !== "value") return read;
  if (!Number.isInteger(read.value))
    return notValid(`year: ${read.value} is not a year; give one from ${FIRST_YEAR} to ${LAST_YEAR}.`);
  if (!isCovered(read.value)) {
    return notKnown(
      `year: bank holidays are known for ${FIRST_YEAR} to ${LAST_YEAR}, not for ${read.value}; give a year among these.`,
    );
  }
  return bankHolidayTable(read.value);
}

function bankHolidayTable(year: number): CellOutcome<Table> {
  const source = sourceOfBankHolidays(year);
  const rows = bankHolidaysIn(year).map(({ day, name }) => [day, name]);
  return answer(
    { headings: ["Date", "Name"], rows },
    {
      basis: "rule",
      sources: [source],
      working: () => [`${rows.length} bank holidays in England and Wales in ${year}.`],
    },
  );
}

/** The calendar is made once for a whole column. */
function calendarWithout(closed: unknown): WorkingCalendar | Problem {
  const days = wholeList(given("closed", closed), asDay);
  if ("is" in days) return days;
  return days.length === 0 ? nationalCalendar : workingCalendar(days);
}
