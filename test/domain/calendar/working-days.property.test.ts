import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumbered, dayOf, type Day } from "../../../src/domain/calendar/day";
import {
  nationalCalendar,
  workingCalendar,
  workingDayAfter,
  workingDaysBetween,
} from "../../../src/domain/calendar/working-days";

/** Far enough from both ends that no count below leaves the years that are known. */
const FROM = dayOf(2014, 1, 1);
const TO = dayOf(2028, 12, 31);

const anyDay = fc.integer({ min: FROM, max: TO }).map(dayNumbered);
const workingDay = fc.constantFrom(...nationalCalendar.workingDays.filter((day) => day >= FROM && day <= TO));
const someClosedDays = fc.array(anyDay, { maxLength: 40 });

function after(from: Day, days: number, calendar = nationalCalendar): Day {
  const outcome = workingDayAfter(from, days, calendar);
  if (outcome.is !== "answer") throw new Error(outcome.says);
  return outcome.value;
}

function between(start: Day, end: Day, calendar = nationalCalendar): number {
  const outcome = workingDaysBetween(start, end, calendar);
  if (outcome.is !== "answer") throw new Error(outcome.says);
  return outcome.value;
}

describe("adding and counting working days", () => {
  test("are inverse forwards from any day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), someClosedDays, (day, days, closed) => {
        const calendar = workingCalendar(closed);
        expect(between(day, after(day, days, calendar), calendar)).toBe(days);
      }),
      { numRuns: 60 },
    );
  });

  test("are inverse backwards, and for 0 days, from a working day", () => {
    fc.assert(
      fc.property(workingDay, fc.integer({ min: -400, max: 0 }), (day, days) => {
        expect(between(day, after(day, days))).toBe(days === 0 ? 0 : days);
      }),
    );
  });

  test("never answer a day that is not a working day, whatever is closed", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), someClosedDays, (day, days, closed) => {
        const calendar = workingCalendar(closed);
        expect(calendar.whyNot(after(day, days, calendar))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test("pass over every day between in its order: one more day is a later day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, days) => {
        expect(after(day, days + 1)).toBeGreaterThanOrEqual(after(day, days));
      }),
    );
  });

  test("count the same there and back, but for the sign", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(between(one, other) + between(other, one)).toBe(0);
      }),
    );
  });
});
