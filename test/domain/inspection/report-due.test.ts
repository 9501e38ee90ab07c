import { describe, expect, test } from "vitest";
import { dayOf, inIso, type Day } from "../../../src/domain/calendar/day";
import type { KindName, ReportBasis } from "../../../src/domain/inspection/kinds/kind";
import { reportDue } from "../../../src/domain/inspection/report-due";

function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return dayOf(year, month, date);
}

function due(kind: KindName, end: string, basis?: ReportBasis): string {
  const outcome = reportDue(kind, day(end), basis);
  return outcome.is === "answer" ? inIso(outcome.value) : `${outcome.why}, ${outcome.argument}: ${outcome.says}`;
}

describe("when a report is due", () => {
  test.each<[string, KindName, string, ReportBasis | undefined, string]>([
    ["Derbyshire", "SIF", "2013-12-11", undefined, "2014-01-22"],
    ["Derbyshire", "SIF", "2013-12-11", "30 working days", "2014-01-27"],
    ["Derbyshire", "SIF", "2013-12-11", "five weeks", "2014-01-15"],
    ["Barking and Dagenham", "SIF", "2014-05-22", "27 working days", "2014-07-01"],
    ["Halton", "SIF", "2014-12-10", "five weeks", "2015-01-14"],
    ["Halton", "LSCB review", "2014-12-10", "30 working days", "2015-01-26"],
    ["Westminster", "SIF", "2016-02-04", "usual", "2016-03-29"],
    ["Warwickshire", "SIF", "2017-05-25", "five weeks", "2017-06-29"],
    ["Rochdale", "ILACS standard", "2018-02-09", undefined, "2018-03-12"],
    ["Barking and Dagenham", "ILACS standard", "2019-03-01", "usual", "2019-04-01"],
    ["Kent", "ILACS standard", "2022-05-20", undefined, "2022-07-05"],
    ["Slough", "ILACS standard", "2023-02-03", undefined, "2023-03-17"],
    ["Kirklees", "ILACS standard", "2024-07-19", undefined, "2024-08-28"],
    ["Portsmouth", "ILACS short", "2026-07-10", undefined, "2026-08-18"],
  ])("%s, %s, ended %s, %s", (_, kind, end, basis, expected) => {
    expect(due(kind, end, basis)).toBe(expected);
  });

  test("the usual gap under SIF changes on 1 September 2015", () => {
    expect(due("SIF", "2015-08-28", "usual")).toBe("2015-10-14");
    expect(due("SIF", "2015-08-31", "usual")).toBe("2015-10-14");
    expect(due("SIF", "2015-09-01", "usual")).toBe("2015-10-21");
  });

  test.each<[KindName, string, string]>([
    ["ILACS standard", "2018-01-01", "2018-01-30"],
    ["ILACS short", "2020-03-19", "2020-04-21"],
    ["ILACS standard", "2021-06-01", "2021-07-13"],
    ["ILACS short", "2024-05-31", "2024-07-12"],
    ["ILACS standard", "2024-06-01", "2024-07-09"],
    ["Focused visit", "2018-01-01", "2018-01-23"],
    ["Focused visit", "2020-03-19", "2020-04-14"],
    ["Focused visit", "2021-06-01", "2021-07-05"],
    ["Focused visit", "2024-05-31", "2024-07-04"],
    ["Focused visit", "2024-06-01", "2024-07-01"],
  ])("the usual gap of %s on %s, the edge of a period, leads to %s", (kind, end, expected) => {
    expect(due(kind, end)).toBe(expected);
  });

  test.each<[KindName, string]>([
    ["ILACS standard", "2017-12-31"],
    ["ILACS short", "2020-03-20"],
    ["Focused visit", "2021-05-31"],
  ])("no gap of %s was usual on %s", (kind, end) => {
    expect(due(kind, end)).toMatch(
      /^not known, inspection_end: no gap was usual for .*; give an end from 1 January 2018 to/,
    );
  });

  test("is not known for JTAI, nor for a basis that nobody states", () => {
    expect(due("JTAI", "2020-01-31")).toMatch(/^not known, kind: /);
    expect(due("JTAI", "2020-01-31", "usual")).toMatch(/^not known, kind: /);
    expect(due("Focused visit", "2019-01-31", "five weeks")).toMatch(/^not known, basis: /);
    expect(due("ILACS short", "2019-01-31", "30 working days")).toMatch(/^not known, basis: /);
  });

  test("is not known where the working days leave 2012 to 2030; five weeks need no working days", () => {
    expect(due("SIF", "2011-12-30")).toMatch(/^not known, inspection_end: 30 December 2011 is outside 2012 to 2030/);
    expect(due("ILACS short", "2030-12-02")).toMatch(
      /^not known, inspection_end: 27 working days from 2 December 2030 leads/,
    );
    expect(due("SIF", "2011-12-30", "five weeks")).toBe("2012-02-03");
    expect(due("SIF", "9999-11-27", "five weeks")).toMatch(/^not known, inspection_end: /);
  });
});

describe("how often it was kept", () => {
  test.each<[KindName, string, ReportBasis, string]>([
    ["SIF", "2014-12-10", "27 working days", "8 of 167 reports came within 27 working days"],
    ["SIF", "2014-12-10", "30 working days", "13 of 167 reports came within 30 working days"],
    ["SIF", "2014-12-10", "five weeks", "0 of 167 reports came within 5 weeks"],
    ["SIF", "2014-12-10", "usual", "31 of 67 reports took exactly 32 working days"],
    ["ILACS standard", "2018-02-09", "usual", "52 of 101 reports took exactly 21 working days"],
    ["ILACS short", "2025-02-07", "usual", "46 of 95 reports took exactly 27 working days"],
    ["Focused visit", "2018-07-12", "usual", "75 of 124 letters took exactly 16 working days"],
  ])("%s ending %s, %s: %s", (kind, end, basis, says) => {
    const outcome = reportDue(kind, day(end), basis);
    expect(outcome.is === "answer" && outcome.kept()?.says).toBe(says);
  });

  test("stands with its source and its working", () => {
    const outcome = reportDue("SIF", day("2014-12-10"));
    if (outcome.is !== "answer") throw new Error(outcome.says);
    expect(outcome.basis).toBe("rule");
    expect(outcome.sources[0]?.shown).toBe("Barking and Dagenham, 11 February 2014, 3.12");
    expect(outcome.working()[0]).toBe(
      "A report comes 27 working days after the last day of the inspection, Wednesday 10 December 2014.",
    );
    expect(outcome.working().at(-1)).toContain(
      "25 December 2014 (Christmas Day), 26 December 2014 (Boxing Day), 1 January 2015 (New Year's Day)",
    );
    const usual = reportDue("Focused visit", day("2018-07-12"));
    expect(usual).toMatchObject({ basis: "measured" });
    expect(usual.is === "answer" && usual.sources[0]?.shown).toBe(
      "counted in Ofsted's reports published to 27 January 2026",
    );
  });
});
