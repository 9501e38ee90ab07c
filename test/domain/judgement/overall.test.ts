import { describe, expect, test } from "vitest";
import type { FrameworkName } from "../../../src/domain/judgement/framework";
import { FRAMEWORKS } from "../../../src/domain/judgement/frameworks";
import { publishedInspections } from "../../../src/domain/judgement/inspections";
import { judgementReason, overallJudgement } from "../../../src/domain/judgement/overall";
import { consider, type OverallBasis } from "../../../src/domain/judgement/possible";
import { judgements } from "./judgements";

function overall(framework: FrameworkName, letters: string, basis: OverallBasis = "precedents"): string {
  const outcome = overallJudgement(framework, judgements(letters), basis);
  return outcome.is === "answer" ? outcome.value : outcome.says;
}

describe("the overall judgement under SIF", () => {
  test.each([
    ["Halton 2014", "R G R G G", "Requires improvement"],
    ["Barking and Dagenham 2014", "R R R R R", "Requires improvement"],
    ["Blackburn with Darwen 2017", "R G G G G", "Good or requires improvement"],
    ["Westminster 2016", "G O O G O", "Outstanding or good"],
    ["Kensington and Chelsea 2016", "G O O O O", "Outstanding or good"],
    ["Bracknell Forest 2017", "G O G O O", "Good"],
    ["Coventry 2014", "I R I R R", "Inadequate"],
    ["Southampton 2014: a sub-judgement does not limit", "R R R I R", "Requires improvement"],
    ["City of London 2016: adoption not judged", "G G O G N", "Good"],
    ["Isles of Scilly 2016: one key judgement not judged", "G N G N N", "Good"],
    ["only leadership inadequate", "G G I G G", "Inadequate"],
    ["only children looked after inadequate", "G I G G G", "Inadequate"],
    ["exactly one key judgement requires improvement", "G R O G G", "Good or requires improvement"],
    ["two key judgements require improvement", "R R O O O", "Requires improvement"],
    ["two outstanding of five", "O O G G G", "Good"],
    ["three outstanding of five, leadership among them", "O G O O G", "Outstanding or good"],
    ["leadership requires improvement", "G G R O O", "Requires improvement"],
    ["leadership not judged limits nothing", "O O N O G", "Outstanding or good"],
    ["nothing known", "", "Outstanding or good or requires improvement or inadequate"],
    ["leadership known", "? ? R", "Requires improvement or inadequate"],
    ["several grades", "G G G/R G G", "Good or requires improvement"],
    ["several grades across the limit", "R R R/I R R", "Requires improvement or inadequate"],
    ["nothing judged", "N N N N N", "Good or requires improvement"],
  ])("%s", (_, letters, expected) => {
    expect(overall("SIF", letters)).toBe(expected);
  });

  test.each([
    ["R G G G G", "Good or requires improvement or inadequate"],
    ["G O G O O", "Outstanding or good or requires improvement or inadequate"],
    ["I R R R R", "Inadequate"],
  ])("by the framework's own words alone: %s", (letters, expected) => {
    expect(overall("SIF", letters, "rules")).toBe(expected);
  });
});

describe("the overall judgement under ILACS", () => {
  test.each<[FrameworkName, string, string, string]>([
    ["ILACS 2018", "Herefordshire 2018 and Trafford 2019", "R R I", "Requires improvement to be good or inadequate"],
    ["ILACS 2023", "Slough 2023", "R R I R", "Requires improvement to be good or inadequate"],
    ["ILACS 2023", "Halton 2024", "I I I I", "Inadequate"],
    ["ILACS 2023", "St Helens 2023", "R G G O", "Good or requires improvement to be good"],
    ["ILACS 2023", "only care leavers inadequate", "G G G I", "Inadequate"],
    ["ILACS 2018", "two of three outstanding with leaders", "G O O", "Outstanding"],
    ["ILACS 2018", "two of three outstanding without leaders", "O O G", "Good"],
    ["ILACS 2018", "leaders alone outstanding", "G G O", "Good"],
    ["ILACS 2023", "two of four outstanding with leaders", "G O O G", "Outstanding or good"],
    ["ILACS 2023", "three of four outstanding with leaders", "O O O G", "Outstanding"],
    ["ILACS 2023", "three of four outstanding without leaders", "O O G O", "Good"],
    [
      "ILACS 2023",
      "outstanding but for one that requires improvement",
      "O O O R",
      "Good or requires improvement to be good",
    ],
    ["ILACS 2023", "leaders require improvement", "G G R G", "Requires improvement to be good"],
    ["ILACS 2023", "all good", "G G G G", "Good"],
    ["ILACS 2026", "North Northamptonshire 2026", "G G O G", "Not reported (from April 2026)"],
    ["ILACS 2026", "nothing known", "", "Not reported (from April 2026)"],
  ])("%s, %s", (framework, _, letters, expected) => {
    expect(overall(framework, letters)).toBe(expected);
  });

  test("has no rule of its own that a council report quotes", () => {
    expect(overall("ILACS 2023", "I I I I", "rules")).toBe(
      "Outstanding or good or requires improvement to be good or inadequate",
    );
  });

  test.each<[FrameworkName, string, string]>([
    ["ILACS 2018", "G G G G", "care_leavers"],
    ["ILACS 2018", "G G G ? G", "adoption"],
    ["ILACS 2018", "G G G N", "care_leavers"],
    ["ILACS 2023", "G G G G G", "adoption"],
    ["ILACS 2026", "G G G G G", "adoption"],
  ])("%s refuses a judgement that it does not have: %s", (framework, letters, argument) => {
    expect(overallJudgement(framework, judgements(letters), "precedents")).toMatchObject({
      is: "problem",
      why: "not valid",
      argument,
    });
  });
});

describe("every published inspection", () => {
  test("with an overall grade is one of 167 under SIF and 310 under ILACS", () => {
    const graded = publishedInspections.filter(({ overall: judged }) => judged !== "not reported");
    expect(graded.filter(({ framework }) => framework === "SIF")).toHaveLength(167);
    expect(graded.filter(({ framework }) => framework !== "SIF")).toHaveLength(310);
  });

  test.each(["precedents", "rules"] as const)("was judged in a way that %s allow", (basis) => {
    const surprises = publishedInspections.filter(({ framework, pattern, overall: judged }) => {
      const known = judgements("");
      for (const [judgement, value] of Object.entries(pattern)) Object.assign(known, { [judgement]: [value] });
      const found = FRAMEWORKS.find(({ name }) => name === framework);
      if (found === undefined) return true;
      const { possible } = consider(found, known, basis);
      return judged === "not reported" ? possible.length > 0 : !possible.includes(judged);
    });
    expect(surprises.map(({ council, end }) => `${council} ${end}`)).toEqual([]);
  });
});

describe("whatever the judgements", () => {
  const LETTERS = ["O", "G", "R", "I", "N"];
  const all = (count: number): string[] =>
    count === 0
      ? [""]
      : all(count - 1).flatMap((rest) => LETTERS.map((letter) => `${rest}${rest === "" ? "" : " "}${letter}`));

  test.each(FRAMEWORKS.filter(({ notReported }) => notReported === null))(
    "some grade stays possible under $name, and rules alone leave as many or more",
    (framework) => {
      for (const letters of all(framework.judgements.length)) {
        const { possible } = consider(framework, judgements(letters), "precedents");
        const byRule = consider(framework, judgements(letters), "rules").possible;
        expect(possible.length, letters).toBeGreaterThan(0);
        expect(byRule, letters).toEqual(expect.arrayContaining([...possible]));
      }
    },
  );
});

describe("the reason", () => {
  function reason(framework: FrameworkName, letters: string, basis: OverallBasis = "precedents"): string {
    const outcome = judgementReason(framework, judgements(letters), basis);
    return outcome.is === "answer" ? outcome.value : outcome.says;
  }

  test.each<[FrameworkName, string, OverallBasis, RegExp]>([
    ["SIF", "I R R R R", "precedents", /^Rule: Inadequate, because /],
    ["SIF", "I", "rules", /^Rule: Inadequate, because /],
    ["ILACS 2026", "G G G G", "precedents", /^Rule: Not reported \(from April 2026\), because /],
    ["SIF", "G G G G G", "precedents", /^So far, without exception: Good, because /],
    ["ILACS 2023", "I I I I", "precedents", /^So far, without exception: Inadequate, because /],
    ["SIF", "R G G G G", "precedents", /^Inspectors' judgement: Good or requires improvement, because /],
    ["SIF", "G G G G G", "rules", /^Inspectors' judgement: Good or requires improvement or inadequate, because /],
    [
      "SIF",
      "",
      "precedents",
      /^Inspectors' judgement: Outstanding or good or .* because no rule or precedent shuts out/,
    ],
    ["ILACS 2018", "", "rules", /^Inspectors' judgement: .* because no rule shuts out any of these;/],
  ])("under %s of %s by %s opens with what it rests on", (framework, letters, basis, opening) => {
    expect(reason(framework, letters, basis)).toMatch(opening);
  });

  test("is one sentence with its count, its pattern and its source", () => {
    expect(reason("SIF", "R G R G G")).toBe(
      "So far, without exception: Requires improvement, because two or three key judgements that require improvement, with none inadequate, make overall require improvement (66 of 66 published inspections); 5 published inspections had exactly this pattern, all judged requires improvement (counted in Ofsted's reports published to 20 August 2026).",
    );
  });

  test("names every rule and precedent that is needed, and no more", () => {
    const said = reason("SIF", "R G G G G");
    expect(said).toContain(
      "overall is outstanding only if three of the five judgements are (3 of 3 published inspections)",
    );
    expect(said).toContain("overall is not inadequate unless a key judgement is (128 of 128 published inspections)");
    expect(said).not.toContain("leadership");
    expect(said).toContain(
      "14 published inspections had exactly this pattern, 12 judged good and 2 requires improvement",
    );
    expect(said).toContain("(counted in Ofsted's reports published to 20 August 2026; Kent, 5 July 2016, 3.3)");
  });

  test("says so when no inspection had the pattern, and when judgements are open", () => {
    expect(reason("SIF", "O O O O I")).toContain("no published inspection had exactly this pattern");
    expect(reason("SIF", "? ? R")).toContain(
      "65 published inspections fit what is known so far, 62 judged requires improvement and 3 inadequate",
    );
  });

  test("does not call a judgement given as several grades a pattern", () => {
    expect(reason("ILACS 2023", "G G G/R G")).toContain("17 published inspections fit what is known so far");
  });

  test("counts inspections of the framework only", () => {
    expect(reason("ILACS 2018", "R R I")).toContain("3 published inspections had exactly this pattern");
    expect(reason("ILACS 2023", "R R I R")).toContain("1 published inspection had exactly this pattern");
  });
});

describe("the answer", () => {
  test("carries its basis, its sources, its working and how often it was kept", () => {
    const outcome = overallJudgement("SIF", judgements("R G G G G"), "precedents");
    if (outcome.is !== "answer") throw new Error(outcome.says);
    expect(outcome.basis).toBe("inspectors' judgement");
    expect(outcome.sources.map(({ shown }) => shown)).toContain("Kent, 5 July 2016, 3.3");
    expect(
      outcome
        .working()
        .slice(1)
        .map((line) => line.split(":")[0]),
    ).toEqual(["no-key-judgement-inadequate (precedent)", "three-of-five-outstanding (rule)"]);
    expect(outcome.kept()).toEqual({ times: 14, of: 14, says: "14 of 14 such inspections were judged so" });
  });
});
