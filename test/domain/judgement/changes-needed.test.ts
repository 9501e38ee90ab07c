import { describe, expect, test } from "vitest";
import { changesNeeded } from "../../../src/domain/judgement/changes-needed";
import { GRADES, rankOf } from "../../../src/domain/judgement/grade";
import { consider, OVERALL_BASES } from "../../../src/domain/judgement/possible";
import { asJudgements, everyPattern, GRADED_FRAMEWORKS, inLetters, reachableFrom } from "./every-pattern";
import { judgements } from "./judgements";

/** `certain, 2, G G G G G`. */
function inShort(outcome: ReturnType<typeof changesNeeded>): string {
  if (outcome.is === "problem") return outcome.argument === "target" ? "no change leads to it" : outcome.says;
  const { outcome: how, changes } = outcome.value;
  const steps = new Set(changes.map((change) => change.steps));
  return [how, ...steps, ...changes.map(({ pattern }) => inLetters(pattern)).sort()].join(", ");
}

const cases = GRADED_FRAMEWORKS.flatMap((framework) =>
  OVERALL_BASES.map((basis) => ({ name: framework.name, framework, basis })),
);

describe("the changes needed", () => {
  test.each(cases)(
    "are all the smallest there are, and no others: $name by $basis",
    ({ name, framework, basis }) => {
      const patterns = everyPattern(framework);
      const ranks = new Map(
        patterns.map((pattern) => {
          const possible = consider(framework, asJudgements(pattern), basis).possible.map(rankOf);
          return [inLetters(pattern), { best: Math.min(...possible), worst: Math.max(...possible) }];
        }),
      );
      const wrong: string[] = [];
      for (const now of patterns) {
        const reachable = reachableFrom(now).map(({ pattern, steps }) => {
          const letters = inLetters(pattern);
          return { letters, steps, ...(ranks.get(letters) ?? { best: NaN, worst: NaN }) };
        });
        for (const target of GRADES) {
          const certain = reachable.filter(({ worst }) => worst <= rankOf(target));
          const enough = certain.length > 0 ? certain : reachable.filter(({ best }) => best <= rankOf(target));
          const fewest = Math.min(...enough.map(({ steps }) => steps));
          const smallest = enough.filter(({ steps }) => steps === fewest).map(({ letters }) => letters);
          const expected = [certain.length > 0 ? "certain" : "possible", fewest, ...smallest.sort()].join(", ");
          const found = inShort(changesNeeded(name, target, asJudgements(now), basis));
          if (found !== (enough.length === 0 ? "no change leads to it" : expected)) {
            wrong.push(`${inLetters(now)} to ${target}: ${found}, not ${expected}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  test("name the new grade of what changes, and nothing else", () => {
    const found = changesNeeded("SIF", "good", judgements("R G R G N"), "precedents");
    expect(found).toMatchObject({ value: { outcome: "certain" } });
    expect(found.is === "answer" && found.value.changes.map(({ to }) => to)).toEqual([
      { help_and_protection: "good", leadership: "good" },
    ]);
  });

  test("are none where the target is reached", () => {
    expect(changesNeeded("ILACS 2023", "requires improvement", judgements("G G G G"), "precedents")).toMatchObject({
      value: { outcome: "certain", changes: [{ steps: 0, to: {} }] },
    });
  });

  test("carry what they rest on, and how often inspections with such judgements were judged so", () => {
    const certain = changesNeeded("ILACS 2018", "outstanding", judgements("G O O"), "precedents");
    if (certain.is !== "answer") throw new Error(certain.says);
    expect(certain.basis).toBe("precedent");
    const { times, of } = certain.kept() ?? { times: 0, of: 1 };
    expect(times).toBe(of);
    const possible = changesNeeded("ILACS 2023", "outstanding", judgements("G G O R"), "precedents");
    if (possible.is !== "answer") throw new Error(possible.says);
    expect(possible.basis).toBe("precedent");
    const maybe = changesNeeded("SIF", "outstanding", judgements("G O G O O"), "precedents");
    if (maybe.is !== "answer") throw new Error(maybe.says);
    expect(maybe.basis).toBe("inspectors' judgement");
    expect(maybe.working()).toEqual(["Leadership outstanding (1 step): overall Outstanding or good."]);
    expect(maybe.sources.map(({ shown }) => shown)).toContain("Kent, 5 July 2016, 3.3");
  });
});
