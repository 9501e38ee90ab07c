import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/domain/answer";
import { dayOf, type Day } from "../../../src/domain/calendar/day";
import type { FrameworkName } from "../../../src/domain/judgement/framework";
import { frameworkNamed } from "../../../src/domain/judgement/frameworks";
import { nextInspection } from "../../../src/domain/judgement/next-inspection";
import { asJudgements, everyPattern } from "./every-pattern";
import { judgements } from "./judgements";

function next(framework: FrameworkName, letters: string, asAt?: Day): Answer<string> {
  const outcome = nextInspection(framework, judgements(letters), asAt);
  if (outcome.is !== "answer") throw new Error(outcome.says);
  return outcome;
}

describe("the next inspection", () => {
  test.each<[FrameworkName, string, string]>([
    ["SIF", "R G R G G", "ILACS standard"],
    ["SIF", "R G G G G", "ILACS short or ILACS standard"],
    ["SIF", "G O O O O", "ILACS short"],
    ["SIF", "I R R R R", "ILACS standard, with monitoring"],
    ["ILACS 2018", "G G G", "ILACS short"],
    ["ILACS 2023", "R R I R", "ILACS standard or ILACS standard, with monitoring"],
    ["ILACS 2023", "", "ILACS short or ILACS standard or ILACS standard, with monitoring"],
  ])("after %s %s is %s", (framework, letters, expected) => {
    expect(next(framework, letters).value).toBe(expected);
  });

  test("of an inadequate council was under SIF up to 30 June 2018", () => {
    expect(next("SIF", "I R R R R", dayOf(2018, 6, 30)).value).toBe("SIF re-inspection");
    expect(next("SIF", "I R R R R", dayOf(2018, 7, 1)).value).toBe("ILACS standard, with monitoring");
    expect(next("SIF", "R R R R R", dayOf(2018, 6, 30)).value).toBe("ILACS standard");
  });

  test("without an overall grade is short where leaders and two of the other three are good or better", () => {
    const framework = frameworkNamed("ILACS 2026");
    for (const pattern of everyPattern(framework)) {
      const isGood = (judged: string | undefined): boolean => judged === "good" || judged === "outstanding";
      const others = [pattern.help_and_protection, pattern.children_in_care, pattern.care_leavers].filter(isGood);
      const expected = isGood(pattern.leadership) && others.length >= 2 ? "ILACS short" : "ILACS standard";
      expect(nextInspection("ILACS 2026", asJudgements(pattern))).toMatchObject({ value: expected });
    }
    expect(next("ILACS 2026", "G G G").value).toBe("ILACS short");
    expect(next("ILACS 2026", "G R G").value).toBe("ILACS short or ILACS standard");
    expect(next("ILACS 2026", "G G").value).toBe("ILACS short or ILACS standard");
    expect(next("ILACS 2026", "G G R").value).toBe("ILACS standard");
  });

  test.each<[FrameworkName, string, Day | undefined, string, number, number]>([
    ["ILACS 2018", "G G G", undefined, "measured", 128, 148],
    ["ILACS 2018", "R R R", undefined, "precedent", 125, 125],
    ["ILACS 2018", "I R R", undefined, "precedent", 42, 42],
    ["SIF", "I R R R R", dayOf(2018, 1, 1), "precedent", 20, 20],
  ])("after %s %s as at %s rests on what is %s: %i of %i", (framework, letters, asAt, basis, times, of) => {
    const answered = next(framework, letters, asAt);
    expect(answered.basis).toBe(basis);
    expect(answered.kept()).toMatchObject({ times, of });
  });

  test("says where one secondary source is all there is, and what is not known", () => {
    const answered = next("ILACS 2026", "I G I R");
    expect(answered.sources.map(({ kind }) => kind)).toEqual(["secondary"]);
    expect(answered.working().join(" ")).toContain("one secondary source");
    expect(answered.working().join(" ")).toContain("inadequate judgement is not known");
    expect(next("ILACS 2026", "G G G G").working().join(" ")).not.toContain("inadequate");
    expect(answered.kept()).toBeNull();
  });

  test("refuses a judgement that the framework does not have", () => {
    expect(nextInspection("ILACS 2026", judgements("G G G G G"))).toMatchObject({ argument: "adoption" });
  });
});
