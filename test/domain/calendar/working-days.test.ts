import { describe, expect, test } from "vitest";
import { dayOf, inIso, type Day } from "../../../src/domain/calendar/day";
import { workingCalendar, workingDayAfter, workingDaysBetween } from "../../../src/domain/calendar/working-days";

function day(iso: string): Day {
  const [year, month, date] = iso.split("-").map(Number);
  return dayOf(year ?? 0, month ?? 0, date ?? 0);
}

function after(from: string, days: number, closed: readonly string[] = []): string {
  const outcome = workingDayAfter(day(from), days, workingCalendar(closed.map(day)));
  return outcome.is === "answer" ? inIso(outcome.value) : `${outcome.why}: ${outcome.says}`;
}

function between(start: string, end: string, closed: readonly string[] = []): number | string {
  const outcome = workingDaysBetween(day(start), day(end), workingCalendar(closed.map(day)));
  return outcome.is === "answer" ? outcome.value : `${outcome.why}: ${outcome.says}`;
}

/** Each counted by hand against GOV.UK's list. */
const COUNTED_BY_HAND: readonly [what: string, from: string, days: number, to: string][] = [
  ["a draft report over Christmas", "2013-12-11", 15, "2014-01-06"],
  ["comments on the draft", "2014-01-06", 5, "2014-01-13"],
  ["pre-publication", "2013-12-11", 25, "2014-01-20"],
  ["a report after 27 days", "2013-12-11", 27, "2014-01-22"],
  ["a report after 30 days", "2013-12-11", 30, "2014-01-27"],
  ["Halton's draft", "2014-12-10", 15, "2015-01-05"],
  ["Halton's report, 27 days", "2014-12-10", 27, "2015-01-21"],
  ["Halton's report, 30 days", "2014-12-10", 30, "2015-01-26"],
  ["Halton's report as published, 36 days", "2014-12-10", 36, "2015-02-03"],
  ["Barking and Dagenham, over the spring holiday", "2014-05-22", 27, "2014-07-01"],
  ["Barking and Dagenham, 30 days", "2014-05-22", 30, "2014-07-04"],
  ["an action plan over the summer holiday", "2014-07-07", 70, "2014-10-14"],
  ["an action plan over Christmas", "2016-11-28", 70, "2017-03-09"],
  ["an action plan over Christmas from the Friday", "2016-11-25", 70, "2017-03-08"],
  ["Easter 2025", "2025-03-14", 27, "2025-04-24"],
  ["Easter 2020", "2020-03-13", 21, "2020-04-15"],
  ["VE day 2020", "2020-04-15", 70, "2020-07-24"],
  ["the Platinum Jubilee", "2022-05-20", 30, "2022-07-05"],
  ["the State Funeral", "2022-07-05", 70, "2022-10-13"],
  ["the coronation", "2023-03-17", 70, "2023-06-30"],
  ["substitute days", "2021-12-03", 30, "2022-01-19"],
  ["notice over Easter", "2024-03-26", 5, "2024-04-04"],
  ["a draft action plan", "2026-01-12", 20, "2026-02-09"],
  ["an action plan after priority action", "2026-01-12", 70, "2026-04-22"],
  ["the Diamond Jubilee", "2012-05-31", 3, "2012-06-07"],
  ["notice counted backwards", "2023-01-09", -5, "2022-12-30"],
];

describe("a number of working days after a day", () => {
  test.each(COUNTED_BY_HAND)("%s: %s and %i is %s", (_, from, days, to) => {
    expect(after(from, days)).toBe(to);
  });

  test("none is the day itself if it is a working day, else the next one", () => {
    expect(after("2014-12-24", 0)).toBe("2014-12-24");
    expect(after("2014-12-25", 0)).toBe("2014-12-29");
    expect(after("2014-12-27", 0)).toBe("2014-12-29");
  });

  test("one is the next working day, whatever day it starts from", () => {
    expect(after("2014-12-24", 1)).toBe("2014-12-29");
    expect(after("2014-12-25", 1)).toBe("2014-12-29");
    expect(after("2014-12-28", 1)).toBe("2014-12-29");
    expect(after("2014-12-29", 1)).toBe("2014-12-30");
  });

  test("minus one is the working day before, whatever day it starts from", () => {
    expect(after("2014-12-29", -1)).toBe("2014-12-24");
    expect(after("2014-12-27", -1)).toBe("2014-12-24");
    expect(after("2014-12-24", -1)).toBe("2014-12-23");
  });

  test("days on which the council is closed are left out", () => {
    expect(after("2014-12-24", 1, ["2014-12-29", "2014-12-30"])).toBe("2014-12-31");
    expect(after("2014-12-24", 0, ["2014-12-24"])).toBe("2014-12-29");
    expect(after("2014-12-30", -1, ["2014-12-29"])).toBe("2014-12-24");
    expect(after("2014-12-24", 1, ["2014-12-25", "2014-12-27"])).toBe("2014-12-29");
  });

  test("are known from the first day of 2012 to the last of 2030", () => {
    expect(after("2012-01-01", 1)).toBe("2012-01-03");
    expect(after("2030-12-30", 1)).toBe("2030-12-31");
    const limit = "2012 to 2030, the years whose bank holidays are known; give a date";
    expect(after("2011-12-31", 1)).toBe(`not known: 31 December 2011 is outside ${limit} within them.`);
    expect(after("2031-01-01", -1)).toBe(`not known: 1 January 2031 is outside ${limit} within them.`);
    expect(after("2030-12-31", 1)).toBe(
      `not known: 1 working day from 31 December 2030 leads outside ${limit} or a number that stays within them.`,
    );
    expect(after("2012-01-03", -1)).toContain("-1 working day from 3 January 2012 leads outside 2012 to 2030");
    expect(after("2020-01-01", 1e300)).toContain("not known");
  });

  test("show how they were counted", () => {
    const outcome = workingDayAfter(day("2014-12-19"), 5);
    if (outcome.is !== "answer") throw new Error(outcome.says);
    expect(outcome.working()).toEqual([
      "5 working days from Friday 19 December 2014: Tuesday 30 December 2014.",
      "Counted, with the number reached: 22 December 2014 to 24 December 2014 (3), 29 December 2014 to 30 December 2014 (5).",
      "Not counted: 4 days at weekends, 25 December 2014 (Christmas Day), 26 December 2014 (Boxing Day).",
    ]);
    expect(outcome.basis).toBe("rule");
    expect(outcome.sources.map(({ shown }) => shown)).toEqual([
      "SI 2007/462, regulation 1(2)",
      "GOV.UK, bank holidays in England and Wales, list of February 2026",
    ]);
  });

  test("show a count backwards, and the days of the council", () => {
    const outcome = workingDayAfter(day("2014-12-30"), -2, workingCalendar([day("2014-12-29")]));
    if (outcome.is !== "answer") throw new Error(outcome.says);
    expect(outcome.working().at(1)).toBe("Counted, with the number reached: 24 December 2014 to 23 December 2014 (2).");
    expect(outcome.working().at(2)).toContain("29 December 2014 (the council is closed)");
  });
});

describe("working days between two days", () => {
  test.each(COUNTED_BY_HAND)("%s: %s and %i is %s, counted back", (_, from, days, to) => {
    if (days > 0) expect(between(from, to)).toBe(days);
  });

  test.each([
    ["2014-12-24", "2014-12-24", 0],
    ["2014-12-24", "2014-12-25", 0],
    ["2014-12-24", "2014-12-29", 1],
    ["2014-12-25", "2014-12-29", 1],
    ["2014-12-29", "2014-12-24", -1],
    ["2014-12-29", "2014-12-25", -1],
    ["2012-01-01", "2030-12-31", 4801],
  ])("after %s up to %s are %i", (start, end, count) => {
    expect(between(start, end)).toBe(count);
  });

  test("leave out the days on which the council is closed, in both directions", () => {
    expect(between("2014-12-24", "2014-12-31", ["2014-12-29", "2014-12-28"])).toBe(2);
    expect(between("2014-12-31", "2014-12-24", ["2014-12-29"])).toBe(-2);
  });

  test("name the end that is outside", () => {
    expect(workingDaysBetween(day("2011-12-31"), day("2012-02-01"))).toMatchObject({
      argument: "start",
      why: "not known",
    });
    expect(workingDaysBetween(day("2030-12-31"), day("2031-01-01"))).toMatchObject({
      argument: "end",
      why: "not known",
    });
  });
});
