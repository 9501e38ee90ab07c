import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/domain/calendar/day";
import { frameworkOn, type Occasion } from "../../../src/domain/judgement/framework-on";
import { publishedInspections } from "../../../src/domain/judgement/inspections";

const AGAIN: Occasion = "re-inspection of an inadequate council";

describe("the framework on a date", () => {
  test.each<[number, number, number, string, string]>([
    [1905, 1, 1, "Before SIF", "Before SIF"],
    [2013, 11, 18, "Before SIF", "Before SIF"],
    [2013, 11, 19, "SIF", "SIF"],
    [2017, 12, 31, "SIF", "SIF"],
    [2018, 1, 1, "ILACS 2018", "SIF"],
    [2018, 6, 30, "ILACS 2018", "SIF"],
    [2018, 7, 1, "ILACS 2018", "ILACS 2018"],
    [2022, 12, 31, "ILACS 2018", "ILACS 2018"],
    [2023, 1, 1, "ILACS 2023", "ILACS 2023"],
    [2026, 3, 31, "ILACS 2023", "ILACS 2023"],
    [2026, 4, 1, "ILACS 2026", "ILACS 2026"],
    [2040, 1, 1, "ILACS 2026", "ILACS 2026"],
  ])("%i-%i-%i is %s, and %s for a re-inspection", (year, month, day, programme, again) => {
    expect(frameworkOn(dayOf(year, month, day), "programme").value).toBe(programme);
    expect(frameworkOn(dayOf(year, month, day), AGAIN).value).toBe(again);
  });

  test("is that of every published inspection, those under SIF in 2018 being re-inspections", () => {
    const surprises = publishedInspections.filter(({ framework, start, end }) => {
      const occasion = framework === "SIF" && end >= dayOf(2018, 1, 1) ? AGAIN : "programme";
      return frameworkOn(start ?? end, occasion).value !== framework;
    });
    expect(surprises.map(({ council }) => council)).toEqual([]);
  });
});
