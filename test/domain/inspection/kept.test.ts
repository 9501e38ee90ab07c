import { describe, expect, test } from "vitest";
import type { Answer, Problem } from "../../../src/domain/answer";
import { dayFromIso } from "../../../src/domain/calendar/day";
import { focusedVisitsLeft, ofstedActivity } from "../../../src/domain/inspection/activity";
import { inspectionCalendar } from "../../../src/domain/inspection/calendar";
import { actionPlanDue, stageDue } from "../../../src/domain/inspection/stage-due";
import { inspectionTeam } from "../../../src/domain/inspection/team";
import { inspectionWindow, reinspectionWindow } from "../../../src/domain/inspection/windows";

const CALL = dayFromIso("2014-11-18");

function answered<V>(outcome: Answer<V> | Problem): Answer<V> {
  if (outcome.is !== "answer") throw new Error(outcome.says);
  return outcome;
}

function sourcesOf(outcome: Answer<unknown> | Problem): string[] {
  return answered(outcome).sources.map(({ shown }) => shown);
}

describe("how often published inspections kept to it", () => {
  test.each<[what: string, outcome: Answer<unknown> | Problem, says: string]>([
    [
      "a re-inspection within 12 to 18 months",
      reinspectionWindow(dayFromIso("2014-02-05")),
      "0 of 62 re-inspections of inadequate councils started within 12 to 18 months",
    ],
    [
      "the days on site of SIF",
      inspectionCalendar("SIF", CALL),
      "42 of 166 reports start on a Tuesday and end 22 days later",
    ],
    [
      "two weeks on site",
      inspectionCalendar("ILACS standard", CALL),
      "192 of 193 reports start on a Monday and end 11 days later",
    ],
    [
      "one week on site",
      inspectionCalendar("ILACS short", CALL),
      "127 of 128 reports start on a Monday and end 4 days later",
    ],
    [
      "standard inspections after requires improvement",
      ofstedActivity(["requires improvement"]),
      "125 of 125 ILACS inspections that followed were ILACS standard",
    ],
    [
      "standard inspections after inadequate",
      ofstedActivity(["inadequate"]),
      "42 of 42 ILACS inspections that followed were ILACS standard",
    ],
  ])("%s", (_, outcome, says) => {
    expect(answered(outcome).kept()?.says).toBe(says);
  });

  test("is counted for the three-year window in every ILACS inspection that followed another", () => {
    const kept = answered(inspectionWindow(dayFromIso("2017-09-25"))).kept();
    expect(kept?.of).toBeGreaterThan(200);
    expect(kept?.times).toBeLessThan((kept?.of ?? 0) / 2);
  });

  test("is not claimed where no report can show it", () => {
    expect(answered(actionPlanDue(CALL)).kept()).toBeNull();
    expect(answered(inspectionCalendar("JTAI", CALL)).kept()).toBeNull();
  });
});

describe("the working of an inspection calendar", () => {
  test("says of every date what it is counted from", () => {
    const working = answered(inspectionCalendar("SIF", CALL)).working();
    expect(working[0]).toBe("The call comes on Tuesday 18 November 2014.");
    expect(working).toContain(
      "Comments on the draft: 5 working days after “Draft report, for a check of its facts”; Monday 12 January 2015.",
    );
    expect(working).toContain(
      "The rest of the team arrives: Monday of week 2, counted from the call, or the next working day; Monday 24 November 2014.",
    );
  });

  test("says why a date is not known", () => {
    expect(
      answered(inspectionCalendar("ILACS standard", dayFromIso("2020-09-01")))
        .working()
        .at(-1),
    ).toBe(
      "Action plan published, if the report was received on the usual day: 70 working days after “Report published, as was usual”; not known, because it is counted from a day that is not known.",
    );
  });
});

describe("the working of a deadline", () => {
  test("names its rule, the count by hand and the law of working days", () => {
    const draft = answered(stageDue("draft report", dayFromIso("2014-12-10")));
    expect(draft.working()[0]).toBe(
      "Ofsted sends the draft report for a check of its facts within 15 working days of the end of fieldwork, Wednesday 10 December 2014.",
    );
    expect(draft.working()[3]).toContain("25 December 2014 (Christmas Day)");
    expect(sourcesOf(draft).slice(0, 3)).toEqual([
      "Barking and Dagenham, 11 February 2014, 3.12",
      "Barking and Dagenham, 11 February 2014, 3.17",
      "SI 2007/462, regulation 1(2)",
    ]);
  });

  test("gives a month that has no such day its last one", () => {
    expect(answered(stageDue("engagement letter", dayFromIso("2024-01-31"))).value).toBe(dayFromIso("2024-02-29"));
  });
});

describe("where sources disagree", () => {
  test("a team says which it follows and what the other has", () => {
    expect(answered(inspectionTeam("ILACS standard")).working()).toEqual([
      "The team of ILACS standard by Halton, about January 2018, Standard inspections.",
      "Blackburn with Darwen, 12 April 2018, section 4: 44 inspector days.",
    ]);
  });

  test("the focused visits left name the other account", () => {
    expect(answered(focusedVisitsLeft(["good"], 0, 0)).working()[0]).toContain(
      "also says 1 to 2 within a 3-year cycle",
    );
  });

  test("a calendar has every account of when the report comes", () => {
    const published = answered(inspectionCalendar("SIF", CALL)).value.filter(({ what }) => what.startsWith("Report"));
    expect(published.map(({ source }) => source.shown)).toEqual([
      "Barking and Dagenham, 11 February 2014, 3.12",
      "Barking and Dagenham, 11 February 2014, 3.2",
      "Warwickshire, 18 August 2014, 5.1",
      "counted in Ofsted's reports published to 20 August 2026",
    ]);
  });
});
