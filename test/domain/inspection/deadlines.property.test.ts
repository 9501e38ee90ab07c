import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessmentDue, careReviewDue, conferenceDue } from "../../../src/domain/annex-a/due-dates";
import type { Answer, Problem } from "../../../src/domain/answer";
import { dayNumbered, dayOf, type Day } from "../../../src/domain/calendar/day";
import { nationalCalendar } from "../../../src/domain/calendar/working-days";
import { inspectionCalendar } from "../../../src/domain/inspection/calendar";
import { KINDS } from "../../../src/domain/inspection/kinds";
import { STAGE_NAMES, STAGES } from "../../../src/domain/inspection/kinds/stages";
import { reportDue } from "../../../src/domain/inspection/report-due";
import { actionPlanDue, stageDue } from "../../../src/domain/inspection/stage-due";

const anyDay = fc.integer({ min: dayOf(2014, 1, 1), max: dayOf(2029, 6, 30) }).map(dayNumbered);

/** Every deadline that is counted in working days, by name. */
const COUNTED: Readonly<Record<string, (day: Day) => Answer<Day> | Problem>> = {
  ...Object.fromEntries(
    STAGE_NAMES.filter((name) => STAGES[name].gap.in === "working days").map((name) => [
      name,
      (day: Day) => stageDue(name, day),
    ]),
  ),
  ...Object.fromEntries(
    KINDS.flatMap(({ name, reportGaps }) =>
      reportGaps
        .filter(({ workingDays }) => workingDays !== undefined)
        .map(({ basis }) => [`${name}, ${basis}`, (day: Day) => reportDue(name, day, basis)]),
    ),
  ),
  "action plan": actionPlanDue,
  assessment: assessmentDue,
  conference: conferenceDue,
  "first care review": (day) => careReviewDue(day),
};

describe("a deadline that is counted in working days", () => {
  test.each(Object.keys(COUNTED))("falls on a working day after its start: %s", (name) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const due = COUNTED[name]?.(day);
        if (due?.is !== "answer") return;
        expect(due.value).toBeGreaterThan(day);
        expect(nationalCalendar.whyNot(due.value)).toBeNull();
      }),
    );
  });
});

/** These are counted in calendar days, or name a day whatever it is. */
const ANY_DAY = /^The call|^Annex A data|five weeks$/;

describe("every inspection calendar", () => {
  test.each(KINDS.map(({ name }) => name))("of %s has people arrive, leave and publish on working days", (name) => {
    fc.assert(
      fc.property(anyDay, (notified) => {
        const calendar = inspectionCalendar(name, notified);
        if (calendar.is !== "answer") throw new Error(calendar.says);
        for (const { what, day } of calendar.value) {
          if (typeof day !== "number" || ANY_DAY.test(what)) continue;
          expect(nationalCalendar.whyNot(day), what).toBeNull();
          expect(day, what).toBeGreaterThan(notified);
        }
      }),
    );
  });

  test.each(["ILACS standard", "ILACS short"] as const)("of %s gives at least five working days' notice", (name) => {
    fc.assert(
      fc.property(anyDay, (notified) => {
        const calendar = inspectionCalendar(name, notified);
        const arrival = calendar.is === "answer" ? calendar.value[2]?.day : undefined;
        if (typeof arrival !== "number") throw new Error("no arrival");
        const notice = nationalCalendar.countUpTo(arrival) - nationalCalendar.countUpTo(notified);
        expect(notice).toBeGreaterThanOrEqual(5);
        expect(notice).toBeLessThanOrEqual(10);
      }),
    );
  });
});
