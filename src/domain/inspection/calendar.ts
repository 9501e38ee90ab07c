import { answer, type Answer, type Kept, type Problem } from "../answer";
import { addDays, inWordsWithWeekday, weekdayOf, WEEKDAY_NAMES, type Day } from "../calendar/day";
import {
  hasKnownHolidays,
  inWorkingDays,
  nationalCalendar,
  notCovered,
  workingDayAfter,
} from "../calendar/working-days";
import { publishedInspections, publishedReports } from "../judgement/inspections";
import type { Source } from "../source";
import { kindNamed } from "./kinds";
import type { Kind, KindName, Milestone, Step } from "./kinds/kind";
import { reportDue } from "./report-due";

/** A line of the calendar. */
export interface CalendarLine {
  readonly what: string;
  /** `null` for a remark, and where the day is not known: `what` then says why. */
  readonly day: Day | "not known" | null;
  readonly who: string;
  readonly source: Source;
}

/**
 * Every date of an inspection of a kind whose call comes on a day. Not known where the call is outside the years whose
 * bank holidays are known; a later day that is not known has a line that says why.
 */
export function inspectionCalendar(name: KindName, notified: Day): Answer<readonly CalendarLine[]> | Problem {
  if (!hasKnownHolidays(notified)) return { ...notCovered(notified), argument: "notified" };
  const kind = kindNamed(name);
  const dating = new Dating(kind, notified);
  const lines = [...remarkOn(kind, notified), ...kind.milestones.map((milestone) => dating.line(milestone))];
  return answer(lines, {
    basis: "rule",
    sources: [...new Map(lines.map(({ source }) => [source.shown, source])).values()],
    working: () => [
      `The call comes on ${inWordsWithWeekday(notified)}.`,
      ...kind.milestones.map((milestone) => dating.explained(milestone)),
    ],
    kept: () => keptSpan(kind),
  });
}

/** A day with its source, or why it is not known. */
type Dated = { readonly day: Day; readonly source: Source | null } | { readonly notKnown: string };

/** The days of one inspection, each found once. */
class Dating {
  private readonly known: Map<string, Dated>;

  constructor(
    private readonly kind: Kind,
    notified: Day,
  ) {
    this.known = new Map([["notified", { day: notified, source: null }]]);
  }

  line(milestone: Milestone): CalendarLine {
    const { what, who } = milestone;
    const dated = this.dated(milestone.key);
    const source = milestone.source ?? ("day" in dated ? dated.source : null) ?? publishedReports;
    return "day" in dated
      ? { what, day: dated.day, who, source }
      : { what: `${what}: ${dated.notKnown}`, day: "not known", who, source };
  }

  explained(milestone: Milestone): string {
    const dated = this.dated(milestone.key);
    const day = "day" in dated ? inWordsWithWeekday(dated.day) : `not known, because ${dated.notKnown}`;
    return `${milestone.what}: ${inSteps(milestone, this.nameOf(milestone.from))}; ${day}.`;
  }

  private nameOf(key: string): string {
    return key === "notified" ? "the call" : `“${this.milestone(key).what}”`;
  }

  private milestone(key: string): Milestone {
    const found = this.kind.milestones.find((milestone) => milestone.key === key);
    if (found === undefined) throw new Error(`${this.kind.name} has no milestone ${key}`);
    return found;
  }

  private dated(key: string): Dated {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const { from, step } = this.milestone(key);
    const start = this.dated(from);
    const dated = "day" in start ? this.stepped(start.day, step) : this.afterUnknown(step);
    this.known.set(key, dated);
    return dated;
  }

  private afterUnknown(step: Step): Dated {
    return { notKnown: step.by === "not known" ? step.because : "it is counted from a day that is not known" };
  }

  private stepped(start: Day, step: Step): Dated {
    switch (step.by) {
      case "working days":
        return datedBy(workingDayAfter(start, step.days));
      case "calendar days":
        return { day: addDays(start, step.days), source: null };
      case "same weekday a week later":
        return datedBy(workingDayAfter(addDays(start, 7), 0));
      case "weekday of a week":
        return datedBy(inWeek(start, step));
      case "first Monday":
        return datedBy(firstMonday(start, step.noticeInWorkingDays));
      case "report":
        return datedBy(reportDue(this.kind.name, start, step.basis));
      case "not known":
        return { notKnown: step.because };
    }
  }
}

function datedBy(outcome: Answer<Day> | Problem): Dated {
  if (outcome.is === "answer") return { day: outcome.value, source: outcome.sources[0] ?? null };
  // What to give instead stands behind the semicolon, and nobody gave this day.
  return { notKnown: outcome.says.split(";")[0] ?? outcome.says };
}

type WeekdayStep = Extract<Step, { readonly by: "weekday of a week" }>;

function inWeek(start: Day, { week, weekday, otherwise }: WeekdayStep): Answer<Day> | Problem {
  const day = addDays(mondayOf(start), 7 * (week - 1) + ((weekday + 6) % 7));
  if (otherwise === "next" || !hasKnownHolidays(day)) return workingDayAfter(day, 0);
  const isWorking = nationalCalendar.whyNot(day) === null;
  return isWorking || otherwise === "last" ? workingDayAfter(day, isWorking ? 0 : -1) : sameDay(day);
}

/** After a bank-holiday Monday inspectors come on the next working day; the notice must reach that far. */
function firstMonday(notified: Day, noticeInWorkingDays: number): Answer<Day> | Problem {
  const soonest = workingDayAfter(notified, noticeInWorkingDays);
  if (soonest.is === "problem") return soonest;
  const ofThisWeek = workingDayAfter(mondayOf(soonest.value), 0);
  if (ofThisWeek.is === "problem" || ofThisWeek.value >= soonest.value) return ofThisWeek;
  return workingDayAfter(addDays(mondayOf(soonest.value), 7), 0);
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function sameDay(day: Day): Answer<Day> {
  return answer(day, { basis: "rule", sources: [], working: () => [] });
}

function remarkOn({ callOn }: Kind, notified: Day): readonly CalendarLine[] {
  if (callOn === null || weekdayOf(notified) === callOn.weekday) return [];
  const weekday = WEEKDAY_NAMES[weekdayOf(notified)] ?? "";
  return [{ what: `${callOn.says}; this is a ${weekday}`, day: null, who: "", source: callOn.source }];
}

/** `15 working days after “Fieldwork ends”`. */
function inSteps({ step }: Milestone, from: string): string {
  switch (step.by) {
    case "working days":
      return `${inWorkingDays(step.days)} after ${from}`;
    case "calendar days":
      return step.days === 0 ? `the day of ${from}` : `${step.days} days after ${from}`;
    case "same weekday a week later":
      return `a week after ${from}, or the next working day`;
    case "weekday of a week":
      return `${WEEKDAY_NAMES[step.weekday]} of ${weekInWords(step.week)}, counted from ${from}${otherwiseInWords(step)}`;
    case "first Monday":
      return `the first Monday, or after a bank-holiday Monday the next working day, that is at least ${inWorkingDays(step.noticeInWorkingDays)} after ${from}`;
    case "report":
      return `${step.basis === "usual" ? "as long as was usual" : step.basis} after ${from}`;
    case "not known":
      return `counted from ${from}`;
  }
}

function weekInWords(week: number): string {
  return week === 0 ? "the week before" : `week ${week}`;
}

function otherwiseInWords({ otherwise }: WeekdayStep): string {
  if (otherwise === "still that day") return "";
  return otherwise === "next" ? ", or the next working day" : ", or the last working day before";
}

/** How many reports of the kind print the span that the calendar supposes. */
function keptSpan({ name, usualSpan }: Kind): Kept | null {
  if (usualSpan === null) return null;
  const wanted = name === "LSCB review" ? "SIF" : name;
  const { startsOn, days } = usualSpan;
  const printed = publishedInspections.flatMap(({ kind, start, end }) =>
    kind.startsWith(wanted) && start !== null ? [{ start, days: end - start }] : [],
  );
  const times = printed.filter((span) => weekdayOf(span.start) === startsOn && span.days === days).length;
  return {
    times,
    of: printed.length,
    says: `${times} of ${printed.length} reports start on a ${WEEKDAY_NAMES[startsOn]} and end ${days} days later`,
  };
}
