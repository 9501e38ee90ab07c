import { describe, expect, test } from "vitest";
import type { FrameworkName } from "../../../src/domain/judgement/framework";
import { limitedBy } from "../../../src/domain/judgement/limited-by";
import { consider, OVERALL_BASES, type OverallBasis } from "../../../src/domain/judgement/possible";
import { asGoodOrBetter, asJudgements, everyPattern, GRADED_FRAMEWORKS, inLetters } from "./every-pattern";
import { judgements } from "./judgements";

function limits(framework: FrameworkName, letters: string, basis: OverallBasis = "precedents"): string {
  const outcome = limitedBy(framework, judgements(letters), basis);
  return outcome.is === "answer" ? outcome.value : outcome.says;
}

describe("what limits the overall judgement", () => {
  test.each<[FrameworkName, string, string, string]>([
    ["SIF", "key judgements that are inadequate", "I R I I R", "help and protection, leadership"],
    ["SIF", "children looked after", "G I G G G", "children looked after"],
    ["SIF", "leadership, which overall never betters", "O O G O O", "leadership"],
    ["SIF", "two that require improvement", "R R G G G", "help and protection, children looked after"],
    [
      "SIF",
      "three that do, whatever is under them",
      "R R R O O",
      "help and protection, children looked after, leadership",
    ],
    ["SIF", "leadership alone where one requires improvement", "G G R G G", "leadership"],
    ["SIF", "nobody: too few are outstanding", "G G O G O", ""],
    ["SIF", "nobody: outstanding is possible", "G O O O G", ""],
    ["SIF", "nobody: what was not judged limits nothing", "O G N G G", ""],
    ["ILACS 2018", "practice", "I O O", "help and protection"],
    ["ILACS 2018", "practice, not the leaders beside it", "G I I", "children in care"],
    ["ILACS 2018", "leaders alone", "R R I", "leadership"],
    ["ILACS 2023", "leaders below good", "O O R O", "leadership"],
    ["ILACS 2023", "leaders who are good", "O O G O", "leadership"],
    ["ILACS 2023", "what is below good, in order", "R R G O", "help and protection, children in care, leadership"],
    ["ILACS 2023", "care leavers below good", "O O O R", "care leavers"],
    ["ILACS 2023", "nobody: leaders outstanding, too few others", "G G O G", ""],
    ["ILACS 2023", "nobody: leaders not judged", "O O N G", ""],
    ["ILACS 2026", "nobody: no overall grade is given", "I I I I", ""],
    ["SIF", "known ones, whatever the open one is", "R R ? ? ?", "help and protection, children looked after"],
    ["SIF", "the one that is known", "? ? R", "leadership"],
    ["SIF", "nobody while everything is open", "", ""],
    ["ILACS 2023", "in each of several grades", "R/I G O O", "help and protection"],
  ])("under %s is %s: %s", (framework, _, letters, expected) => {
    expect(limits(framework, letters)).toBe(expected);
  });

  test.each([
    ["I R I I R", "help and protection, leadership"],
    ["G G I G G", "leadership"],
    ["R R R R R", ""],
    ["O O G O O", ""],
  ])("by the framework's own words alone: %s", (letters, expected) => {
    expect(limits("SIF", letters, "rules")).toBe(expected);
  });

  test("refuses a judgement that the framework does not have", () => {
    expect(limitedBy("ILACS 2018", judgements("G G G G"), "precedents")).toMatchObject({ argument: "care_leavers" });
  });

  const cases = GRADED_FRAMEWORKS.flatMap((framework) => OVERALL_BASES.map((basis) => ({ framework, basis })));

  test.each(cases)(
    "holds overall down however much better all the others were: $framework.name by $basis",
    ({ framework, basis }) => {
      const escaped = everyPattern(framework).filter((pattern) => {
        const outcome = limitedBy(framework.name, asJudgements(pattern), basis);
        if (outcome.is !== "answer") throw new Error(outcome.says);
        if (outcome.value === "") return false;
        const named = outcome.value.split(", ");
        const othersBest = Object.fromEntries(
          framework.judgements.map((judgement) => {
            const judged = pattern[judgement] ?? "not judged";
            const isNamed = named.includes(framework.called[judgement] ?? "");
            return [judgement, isNamed ? judged : asGoodOrBetter(judged).at(-1)];
          }),
        );
        const best = (given: typeof pattern) => consider(framework, asJudgements(given), basis).possible[0];
        return best(othersBest) !== best(pattern);
      });
      expect(escaped.map(inLetters)).toEqual([]);
    },
    60_000,
  );

  test("carries the rule that names it, with its source", () => {
    const outcome = limitedBy("SIF", judgements("I G G G G"), "precedents");
    if (outcome.is !== "answer") throw new Error(outcome.says);
    expect(outcome.basis).toBe("rule");
    expect(outcome.sources.map(({ shown }) => shown)).toEqual(["Barking and Dagenham, 11 February 2014, 2.5"]);
    expect(outcome.working()).toEqual([
      "key-judgement-inadequate (rule): an inadequate key judgement makes overall inadequate (39 of 39 published inspections).",
    ]);
  });

  test("says why nobody is named", () => {
    const working = (framework: FrameworkName, letters: string): readonly string[] => {
      const outcome = limitedBy(framework, judgements(letters), "precedents");
      return outcome.is === "answer" ? outcome.working() : [];
    };
    expect(working("SIF", "G O O O G")).toEqual(["Outstanding is possible, so no judgement limits it."]);
    expect(working("ILACS 2026", "G G G G")).toEqual(["Not reported (from April 2026), so no judgement limits it."]);
    expect(working("ILACS 2023", "G G O G")).toEqual([
      "Too few judgements are known to be outstanding, which is due to no single one.",
    ]);
  });
});
