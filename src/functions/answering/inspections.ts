import type { Day } from "../../domain/calendar/day";
import { inspectionCalendar, type CalendarLine } from "../../domain/inspection/calendar";
import { KIND_NAMES } from "../../domain/inspection/kinds";
import { STAGE_NAMES } from "../../domain/inspection/kinds/stages";
import { monitoringVisits } from "../../domain/inspection/monitoring";
import { REPORT_BASES, reportDue } from "../../domain/inspection/report-due";
import { actionPlanDue, stageDue } from "../../domain/inspection/stage-due";
import { inspectionWindow, reinspectionWindow, type Window } from "../../domain/inspection/windows";
import { frameworkOn } from "../../domain/judgement/framework-on";
import { asTable, type Table } from "../answers";
import { asChoice, asDay, asNumber, asYesNo, given, optional, optionalNumber } from "../arguments";
import { about, each, once, type Answers, type CellOutcome } from "../each";

export function frameworkOnAnswers(date: unknown, reInspection: unknown): Answers<string> {
  return each(
    {
      date: { given: given("date", date), reader: asDay },
      re_inspection: { given: given("re_inspection", reInspection), reader: optional(asYesNo) },
    },
    (values) =>
      frameworkOn(values.date, values.re_inspection === "yes" ? "re-inspection of an inadequate council" : "programme"),
  );
}

export function reportDueAnswers(kind: unknown, inspectionEnd: unknown, basis: unknown): Answers<Day> {
  return each(
    {
      kind: { given: given("kind", kind), reader: asKind },
      inspection_end: { given: given("inspection_end", inspectionEnd), reader: asDay },
      basis: { given: given("basis", basis), reader: optional(asChoice(REPORT_BASES)) },
    },
    (values) => reportDue(values.kind, values.inspection_end, values.basis),
  );
}

export function stageDueAnswers(stage: unknown, date: unknown): Answers<Day> {
  return each(
    {
      stage: { given: given("stage", stage), reader: asChoice(STAGE_NAMES) },
      date: { given: given("date", date), reader: asDay },
    },
    (values) => about("date", stageDue(values.stage, values.date)),
  );
}

export function actionPlanDueAnswers(received: unknown): Answers<Day> {
  return each({ received: { given: given("received", received), reader: asDay } }, (values) =>
    about("received", actionPlanDue(values.received)),
  );
}

export function reinspectionWindowAnswers(date: unknown): Answers<Day> {
  return inTwoColumns(
    each({ date: { given: given("date", date), reader: asDay } }, (values) =>
      about("date", reinspectionWindow(values.date)),
    ),
  );
}

export function inspectionWindowAnswers(lastStart: unknown): Answers<Day> {
  return inTwoColumns(
    each({ last_start: { given: given("last_start", lastStart), reader: asDay } }, (values) =>
      about("last_start", inspectionWindow(values.last_start)),
    ),
  );
}

export function monitoringVisitsAnswer(from: unknown, count: unknown): CellOutcome<Table> {
  return asTable(
    once(
      {
        from: { given: given("from", from), reader: asDay },
        count: { given: given("count", count), reader: optionalNumber(asNumber) },
      },
      (values) => monitoringVisits(values.from, values.count),
    ),
    (dates) => ({ headings: ["Visit", "Date"], rows: dates.map((date, index) => [index + 1, date]) }),
  );
}

export function inspectionCalendarAnswer(kind: unknown, notified: unknown): CellOutcome<Table> {
  return asTable(
    once(
      {
        kind: { given: given("kind", kind), reader: asKind },
        notified: { given: given("notified", notified), reader: asDay },
      },
      (values) => inspectionCalendar(values.kind, values.notified),
    ),
    (lines) => ({ headings: ["Milestone", "Date", "Who", "Source"], rows: lines.map(calendarRow) }),
  );
}

function calendarRow({ what, day, who, source }: CalendarLine): readonly (string | number)[] {
  return [what, day ?? "", who, source.shown];
}

/** A row for each date, with the earliest and the latest day. What stands for one date stands in both columns. */
function inTwoColumns(answers: Answers<Window>): Answers<Day> {
  if ("is" in answers) return answers;
  const cells = answers.flat();
  const [only, ...others] = cells;
  if (only?.is === "problem" && others.length === 0) return only;
  return cells.map((cell) => {
    if (cell.is !== "answer") return [cell, cell];
    const { earliest, latest } = cell.value;
    return [
      { ...cell, value: earliest },
      { ...cell, value: latest },
    ];
  });
}

const WHICH_ILACS = "is not enough; give ILACS standard, ILACS short or Focused visit.";

export const asKind = asChoice(KIND_NAMES, {
  ilacs: WHICH_ILACS,
  "ilacs 2018": WHICH_ILACS,
  "ilacs 2023": WHICH_ILACS,
  "ilacs 2026": WHICH_ILACS,
});
