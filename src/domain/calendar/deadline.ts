import { answer, notKnown, type Answer, type Problem } from "../answer";
import type { Source } from "../source";
import { addDays, inWordsWithWeekday, LAST_DAY, type Day } from "./day";
import { inCalendarMonths, monthsAway } from "./months";
import { inWorkingDays, workingDayAfter } from "./working-days";

/** A distance in time, as whoever set it counts. */
export interface Gap {
  readonly in: "working days" | "calendar days" | "calendar months";
  readonly count: number;
}

/** Something that must be done within a gap after something else. */
export interface Deadline {
  /** Begins a sentence that the gap goes on with. */
  readonly what: string;
  readonly gap: Gap;
  /** What the count starts from. */
  readonly after: string;
  /** What else must be known to use it. */
  readonly note: string | null;
  readonly sources: readonly Source[];
}

export function workingDays(count: number): Gap {
  return { in: "working days", count };
}

export function calendarMonths(count: number): Gap {
  return { in: "calendar months", count };
}

/** The last day for it, from the day that starts the count. Not known where the count leaves the days that are known. */
export function lastDayFor(deadline: Deadline, date: Day): Answer<Day> | Problem {
  const counted = countedFrom(date, deadline.gap);
  if (counted.is === "problem") return counted;
  return answer(counted.value, {
    basis: "rule",
    sources: [...deadline.sources, ...counted.sources],
    working: () => [
      `${deadline.what} within ${inGap(deadline.gap)} of ${deadline.after}, ${inWordsWithWeekday(date)}.`,
      ...counted.working(),
      ...(deadline.note === null ? [] : [deadline.note]),
    ],
  });
}

function countedFrom(date: Day, { in: unit, count }: Gap): Answer<Day> | Problem {
  if (unit === "working days") return workingDayAfter(date, count);
  if (unit === "calendar months") {
    const reached = monthsAway(date, count);
    return typeof reached === "number" ? reachedOn(reached) : reached;
  }
  if (date + count > LAST_DAY) {
    return notKnown("that many days later is past the last date of Excel; give an earlier date.");
  }
  return reachedOn(addDays(date, count));
}

const NO_SOURCES: readonly Source[] = [];

function reachedOn(day: Day): Answer<Day> {
  return answer(day, { basis: "rule", sources: NO_SOURCES, working: () => [`That is ${inWordsWithWeekday(day)}.`] });
}

function inGap({ in: unit, count }: Gap): string {
  if (unit === "working days") return inWorkingDays(count);
  return unit === "calendar months" ? inCalendarMonths(count) : `${count} days`;
}
