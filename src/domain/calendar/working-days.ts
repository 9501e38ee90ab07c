import { answer, notKnown, type Answer, type Problem } from "../answer";
import { inspectionRegulations, type Source } from "../source";
import {
  bankHolidaysIn,
  FIRST_YEAR,
  isCovered,
  LAST_LISTED_YEAR,
  LAST_YEAR,
  sourceOfBankHolidays,
} from "./bank-holidays";
import { addDays, dayOf, inWords, inWordsWithWeekday, weekdayOf, type Day } from "./day";

const FIRST = dayOf(FIRST_YEAR, 1, 1);
const LAST = dayOf(LAST_YEAR, 12, 31);

const WORKING_DAY = inspectionRegulations("regulation 1(2)");

const bankHolidayNames = new Map<Day, string>();
for (let year = FIRST_YEAR; isCovered(year); year += 1) {
  for (const { day, name } of bankHolidaysIn(year)) bankHolidayNames.set(day, name);
}

/**
 * The working days of 2012 to 2030: not a Saturday, a Sunday, Christmas Day, Good Friday or another bank holiday in
 * England and Wales, nor a day on which the council is closed.
 */
export interface WorkingCalendar {
  /** Every working day in order. */
  readonly workingDays: readonly Day[];
  /** How many working days there are from the first covered day up to and including this one. */
  readonly countUpTo: (day: Day) => number;
  /** Why a day is not a working day; `null` for a working day. */
  readonly whyNot: (day: Day) => string | null;
}

/** Counting is by place in a list made once, so a column of thousands of dates is as quick as its cells. */
export function workingCalendar(closed: readonly Day[] = []): WorkingCalendar {
  const closedDays = new Set(closed);
  const workingDays: Day[] = [];
  const counts = new Int16Array(LAST - FIRST + 1);
  const whyNot = (day: Day): string | null =>
    whyNotWorking(day) ?? (closedDays.has(day) ? "the council is closed" : null);
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    if (whyNot(day) === null) workingDays.push(day);
    counts[day - FIRST] = workingDays.length;
  }
  return { workingDays, countUpTo: (day) => counts[day - FIRST] ?? outside(day), whyNot };
}

/** The working days of England and Wales, with no days on which the council is closed. */
export const nationalCalendar = workingCalendar();

/**
 * The day that is `days` working days after a day: day 1 is the next working day. None: the day itself if it is a working
 * day, else the next one. A negative number counts back. Not known where a day given or reached is outside 2012 to 2030.
 */
export function workingDayAfter(from: Day, days: number, calendar = nationalCalendar): Answer<Day> | Problem {
  if (!hasKnownHolidays(from)) return notCovered(from);
  const found = calendar.workingDays[placeAfter(from, days, calendar)];
  if (found === undefined) {
    return notKnown(
      `${inWorkingDays(days)} from ${inWords(from)} leads outside ${COVERED}; give a date or a number that stays within them.`,
    );
  }
  return answer(found, {
    basis: "rule",
    sources: sourcesBetween(from, found),
    working: () => [
      `${inWorkingDays(days)} from ${inWordsWithWeekday(from)}: ${inWordsWithWeekday(found)}.`,
      ...daysPassed(daysCounted(from, found, days), calendar),
    ],
  });
}

/**
 * Working days after `start` up to and including `end`; if `end` is earlier, minus the count from `end` to `start`.
 * Not known where either is outside 2012 to 2030.
 */
export function workingDaysBetween(start: Day, end: Day, calendar = nationalCalendar): Answer<number> | Problem {
  if (!hasKnownHolidays(start)) return { ...notCovered(start), argument: "start" };
  if (!hasKnownHolidays(end)) return { ...notCovered(end), argument: "end" };
  const count = calendar.countUpTo(end) - calendar.countUpTo(start);
  const [first, last] = start <= end ? [start, end] : [end, start];
  return answer(count, {
    basis: "rule",
    sources: sourcesBetween(start, end),
    working: () => [
      `After ${inWordsWithWeekday(first)}, up to and including ${inWordsWithWeekday(last)}: ${inWorkingDays(Math.abs(count))}.`,
      ...(count < 0 ? ["The end is before the start, so the number is negative."] : []),
      ...daysPassed(daysFrom(addDays(first, 1), last), calendar),
    ],
  });
}

/** `1 working day`, `27 working days`. */
export function inWorkingDays(days: number): string {
  return Math.abs(days) === 1 ? `${days} working day` : `${days} working days`;
}

const COVERED = `${FIRST_YEAR} to ${LAST_YEAR}, the years whose bank holidays are known`;

/** The problem with a day outside the years whose holidays are known. */
export function notCovered(day: Day): Problem {
  return notKnown(`${inWords(day)} is outside ${COVERED}; give a date within them.`);
}

/** Whether a day is in the years whose bank holidays are known. */
export function hasKnownHolidays(day: Day): boolean {
  return day >= FIRST && day <= LAST;
}

function outside(day: Day): never {
  throw new RangeError(`${day} is outside the calendar`);
}

function placeAfter(from: Day, days: number, { countUpTo, whyNot }: WorkingCalendar): number {
  if (days > 0) return countUpTo(from) + days - 1;
  const countBefore = countUpTo(from) - (whyNot(from) === null ? 1 : 0);
  return countBefore + days;
}

function whyNotWorking(day: Day): string | null {
  const weekday = weekdayOf(day);
  if (weekday === 0) return "Sunday";
  if (weekday === 6) return "Saturday";
  return bankHolidayNames.get(day) ?? null;
}

const LISTED = sourceOfBankHolidays(FIRST_YEAR);
const BY_RULE = sourceOfBankHolidays(LAST_YEAR);
const FIRST_BY_RULE = dayOf(LAST_LISTED_YEAR + 1, 1, 1);

const ALL_LISTED: readonly Source[] = [WORKING_DAY, LISTED];
const ALL_BY_RULE: readonly Source[] = [WORKING_DAY, BY_RULE];
const BOTH: readonly Source[] = [WORKING_DAY, LISTED, BY_RULE];

/** Made once, since a column may ask for them thousands of times. */
function sourcesBetween(one: Day, other: Day): readonly Source[] {
  const isLastListed = Math.max(one, other) < FIRST_BY_RULE;
  const isFirstListed = Math.min(one, other) < FIRST_BY_RULE;
  if (isLastListed) return ALL_LISTED;
  return isFirstListed ? BOTH : ALL_BY_RULE;
}

/** The days that were looked at, in the order of the count. */
function daysCounted(from: Day, found: Day, days: number): Day[] {
  if (days < 0) return daysFrom(found, addDays(from, -1)).reverse();
  return daysFrom(days === 0 ? from : addDays(from, 1), found);
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The count as one would do it by hand: runs of days with the number reached, then what was left out. */
function daysPassed(days: readonly Day[], calendar: WorkingCalendar): string[] {
  const runs: Day[][] = [[]];
  const skipped: string[] = [];
  let weekendDays = 0;
  for (const day of days) {
    const why = calendar.whyNot(day);
    if (why === null) runs.at(-1)?.push(day);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
    if (why === "Saturday" || why === "Sunday") weekendDays += 1;
    else if (why !== null) skipped.push(`${inWords(day)} (${why})`);
  }
  const leftOut = [
    ...(weekendDays > 0 ? [weekendDays === 1 ? "1 day at a weekend" : `${weekendDays} days at weekends`] : []),
    ...skipped,
  ];
  return [
    ...(runs[0]?.length === 0 ? [] : [`Counted, with the number reached: ${countedRuns(runs)}.`]),
    ...(leftOut.length === 0 ? [] : [`Not counted: ${leftOut.join(", ")}.`]),
  ];
}

function countedRuns(runs: readonly (readonly Day[])[]): string {
  let reached = 0;
  const shown: string[] = [];
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    reached += run.length;
    shown.push(`${first === last ? inWords(first) : `${inWords(first)} to ${inWords(last)}`} (${reached})`);
  }
  return shown.join(", ");
}
