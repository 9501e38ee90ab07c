import { inWords, WEEKDAY_NAMES, type Day } from "../domain/calendar/day";
import type { Problem } from "../domain/answer";
import { inspectionCalendar } from "../domain/inspection/calendar";
import { measuredSource } from "../domain/inspection/report-due";
import { kindNamed } from "../domain/inspection/kinds";
import type { Kind, KindName, Milestone, Step } from "../domain/inspection/kinds/kind";
import { ACTION_PLAN, STAGES, type StageName } from "../domain/inspection/kinds/stages";
import { stepOf } from "../domain/inspection/kinds/steps";
import { NAMESPACE } from "./namespace";

/** A sheet of text, dates and formulas, ready to be written from A1. */
export interface CalendarSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly kind: KindName;
  readonly notified: Day;
  readonly headings: readonly string[];
  readonly lines: readonly CalendarSheetLine[];
}

export interface CalendarSheetLine {
  readonly what: CellText;
  readonly date: CellText;
  readonly weekday: CellText;
  readonly who: CellText;
  readonly source: CellText;
}

/** Text is written as text whatever it looks like; only what we made as a formula becomes one. */
export type CellText = { readonly text: string } | { readonly formula: string };

/** Where the kind and the day of the call stand; they are what the formulas count from. */
export const KIND_CELL = "$B$3";
export const NOTIFIED_CELL = "$B$4";
export const FIRST_LINE = 7;

/** The calendar of a kind of inspection as live formulas, a line each: another day of the call moves them all. */
export function calendarSheet(name: KindName, notified: Day): CalendarSheet | Problem {
  const kind = kindNamed(name);
  const worked = inspectionCalendar(name, notified);
  if (worked.is === "problem") return worked;
  const remark = remarkOn(kind);
  const rows = new Map(kind.milestones.map(({ key }, at) => [key, FIRST_LINE + remark.length + at]));
  return {
    name: `Calendar ${name}`,
    title: `Inspection calendar: ${name}`,
    note: `Type another day of the call into B4 and every date follows. Made for a call on ${inWords(notified)}; each date is a formula that Explain this cell explains.`,
    kind: name,
    notified,
    headings: ["Milestone", "Date", "Day", "Who", "Source"],
    lines: [...remark, ...kind.milestones.map((milestone) => line(milestone, kind, rows))],
  };
}

function line(milestone: Milestone, kind: Kind, rows: ReadonlyMap<string, number>): CalendarSheetLine {
  const { key, what, who, source, step } = milestone;
  const cell = cellOf(key, rows);
  const because = step.by === "not known" ? `: ${step.because}` : "";
  return {
    what: { text: `${what}${because}` },
    date: dateOf(milestone, rows),
    weekday: { formula: `=IF(ISNUMBER(${cell}),TEXT(${cell},"dddd"),"")` },
    who: { text: who },
    // Not what the day of the call makes of it: that day will be typed over.
    source: { text: (source ?? measuredSource(kind)).shown },
  };
}

function cellOf(key: string, rows: ReadonlyMap<string, number>): string {
  if (key === "notified") return NOTIFIED_CELL;
  const row = rows.get(key);
  if (row === undefined) throw new Error(`There is no milestone ${key}`);
  return `B${row}`;
}

const NOT_KNOWN = "not known";

/** A day that is counted from one that may not be known says so too; any other error of Excel's stays in sight. */
function dateOf({ key, from, step }: Milestone, rows: ReadonlyMap<string, number>): CellText {
  if (step.by === "not known") return { text: NOT_KNOWN };
  const start = cellOf(from, rows);
  const counted = asStage(key, step, start) ?? asFormula(step, start);
  if (step.by === "report") return { formula: `=IFNA(${counted},"${NOT_KNOWN}")` };
  return { formula: from.startsWith("report") ? `=IF(ISNUMBER(${start}),${counted},"${NOT_KNOWN}")` : `=${counted}` };
}

/** Milestones that are stages, by their names here and there. */
const STAGE_OF: Readonly<Record<string, StageName>> = {
  "annex a": "annex a",
  draft: "draft report",
  comments: "comments",
  "pre-publication": "pre-publication",
};

/** The functions that are made for it say more than a count of days; where a kind counts otherwise, the days are counted. */
function asStage(key: string, step: Step, start: string): string | null {
  const stage = STAGE_OF[key];
  if (stage !== undefined && isSame(step, stepOf(STAGES[stage]))) return call("STAGE_DUE", `"${stage}"`, start);
  return key === "action plan" && isSame(step, stepOf(ACTION_PLAN)) ? call("ACTION_PLAN_DUE", start) : null;
}

function isSame(one: Step, other: Step): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function call(name: string, ...args: readonly string[]): string {
  return `${NAMESPACE}.${name}(${args.join(",")})`;
}

function asFormula(step: Exclude<Step, { readonly by: "not known" }>, start: string): string {
  switch (step.by) {
    case "working days":
      return call("WORKING_DAY_AFTER", start, String(step.days));
    case "calendar days":
      return step.days === 0 ? start : `${start}+${step.days}`;
    case "same weekday a week later":
      return call("WORKING_DAY_AFTER", `${start}+7`, "0");
    case "weekday of a week":
      return inWeek(step, start);
    case "first Monday":
      return firstMonday(call("WORKING_DAY_AFTER", start, String(step.noticeInWorkingDays)));
    case "report":
      return call("REPORT_DUE", KIND_CELL, start, `"${step.basis}"`);
  }
}

/** WEEKDAY counts from Monday with 2, so that this is the Monday of the week. */
function mondayOf(day: string): string {
  return `${day}-WEEKDAY(${day},2)+1`;
}

function inWeek(
  { week, weekday, otherwise }: Extract<Step, { readonly by: "weekday of a week" }>,
  start: string,
): string {
  const days = 7 * (week - 1) + ((weekday + 6) % 7);
  const day = `${mondayOf(start)}${days < 0 ? days : `+${days}`}`;
  switch (otherwise) {
    case "still that day":
      return day;
    case "next":
      return call("WORKING_DAY_AFTER", day, "0");
    // The working day before the day after.
    case "last":
      return call("WORKING_DAY_AFTER", `${day}+1`, "-1");
  }
}

/** The first working day of the week if the notice reaches it, else that of the week after. */
function firstMonday(soonest: string): string {
  const ofThisWeek = call("WORKING_DAY_AFTER", mondayOf(soonest), "0");
  return `IF(${ofThisWeek}>=${soonest},${ofThisWeek},${call("WORKING_DAY_AFTER", `${mondayOf(soonest)}+7`, "0")})`;
}

/** Stands in the first line and says nothing on the weekday on which a call is expected. */
function remarkOn({ callOn }: Kind): readonly CalendarSheetLine[] {
  if (callOn === null) return [];
  const expected = WEEKDAY_NAMES[callOn.weekday] ?? "";
  const empty: CellText = { text: "" };
  return [
    {
      what: {
        formula: `=IF(TEXT(${NOTIFIED_CELL},"dddd")="${expected}","","${callOn.says}; this is a "&TEXT(${NOTIFIED_CELL},"dddd"))`,
      },
      date: empty,
      weekday: empty,
      who: empty,
      source: { text: callOn.source.shown },
    },
  ];
}
