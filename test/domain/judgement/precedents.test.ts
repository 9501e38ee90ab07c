import { describe, expect, test } from "vitest";
import { inIso } from "../../../src/domain/calendar/day";
import { FRAMEWORKS } from "../../../src/domain/judgement/frameworks";
import { publishedInspections, publishedReports } from "../../../src/domain/judgement/inspections";
import { standingOf } from "../../../src/domain/judgement/precedents";

const exclusions = FRAMEWORKS.flatMap(({ name, exclusions: own, notReported }) =>
  [...own, ...(notReported === null ? [] : [notReported])].map((exclusion) => ({ name, exclusion })),
);

const STANDINGS: readonly [framework: string, slug: string, basis: string, count: number][] = [
  ["SIF", "key-judgement-inadequate", "rule", 39],
  ["SIF", "no-key-judgement-inadequate", "precedent", 128],
  ["SIF", "three-of-five-outstanding", "rule", 3],
  ["SIF", "never-better-than-leadership", "precedent", 167],
  ["SIF", "two-key-judgements-require-improvement", "precedent", 66],
  ["SIF", "all-key-judgements-good", "precedent", 37],
  ["ILACS 2018", "practice-inadequate", "precedent", 33],
  ["ILACS 2023", "practice-inadequate", "precedent", 33],
  ["ILACS 2018", "nothing-inadequate", "precedent", 273],
  ["ILACS 2018", "leaders-below-good", "precedent", 198],
  ["ILACS 2018", "outstanding-needs-leaders", "precedent", 71],
  ["ILACS 2018", "leaders-and-most-outstanding", "precedent", 25],
  ["ILACS 2023", "leaders-and-most-outstanding", "precedent", 39],
  ["ILACS 2023", "all-good", "precedent", 153],
  ["ILACS 2026", "no-overall-from-april-2026", "rule", 11],
  ["ILACS 2018", "all-good", "precedent", 153],
  ["ILACS 2023", "nothing-inadequate", "precedent", 273],
  ["ILACS 2023", "leaders-below-good", "precedent", 198],
  ["ILACS 2023", "outstanding-needs-leaders", "precedent", 71],
];

describe("precedents", () => {
  test("are all known here with the number of inspections behind them", () => {
    expect(STANDINGS.map(([framework, slug]) => `${framework} ${slug}`).sort()).toEqual(
      exclusions.map(({ name, exclusion }) => `${name} ${exclusion.slug}`).sort(),
    );
  });

  test.each(STANDINGS)("%s: %s is a %s that %i published inspections stand behind", (framework, slug, basis, count) => {
    const found = exclusions.find(({ name, exclusion }) => name === framework && exclusion.slug === slug)?.exclusion;
    expect(found?.basis).toBe(basis);
    expect(found && standingOf(found)).toEqual({ of: count, held: count });
  });

  test("have at least 20 inspections behind them, and none against", () => {
    for (const { exclusion } of exclusions) {
      const { of, held } = standingOf(exclusion);
      expect(held, exclusion.slug).toBe(of);
      if (exclusion.basis === "precedent") expect(of, exclusion.slug).toBeGreaterThanOrEqual(20);
    }
  });

  test("have no source of their own, and rules have", () => {
    for (const { exclusion } of exclusions) expect(exclusion.source === null).toBe(exclusion.basis === "precedent");
  });

  test("are named once in each framework", () => {
    const named = exclusions.map(({ name, exclusion }) => `${name} ${exclusion.slug}`);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe("the published inspections", () => {
  test("are 167 under SIF and 321 under ILACS", () => {
    const counts = FRAMEWORKS.map(
      ({ name }) => publishedInspections.filter(({ framework }) => framework === name).length,
    );
    expect(counts).toEqual([167, 165, 145, 11]);
    expect(publishedInspections.filter(({ kind }) => kind === "SIF re-inspection")).toHaveLength(15);
  });

  test.each([
    [
      "Halton",
      "2014-12-10",
      "requires improvement",
      ["requires improvement", "good", "requires improvement", "good", "good"],
    ],
    [
      "Warwickshire",
      "2017-05-25",
      "requires improvement",
      ["requires improvement", "requires improvement", "requires improvement", "requires improvement", "good"],
    ],
    ["Bracknell Forest", "2017-05-25", "good", ["good", "outstanding", "good", "outstanding", "outstanding"]],
    ["Isles of Scilly", "2016-04-28", "good", ["good", "not judged", "good", "not judged", "not judged"]],
    ["Trafford", "2019-03-08", "inadequate", ["requires improvement", "requires improvement", "inadequate"]],
    [
      "Slough",
      "2023-02-03",
      "requires improvement",
      ["requires improvement", "requires improvement", "inadequate", "requires improvement"],
    ],
    ["Trafford", "2026-06-19", "not reported", ["inadequate", "good", "inadequate", "requires improvement"]],
  ])("%s, to %s: %s", (council, end, overall, judged) => {
    const found = publishedInspections.find((one) => one.council === council && inIso(one.end) === end);
    expect(found?.overall).toBe(overall);
    expect(Object.values(found?.pattern ?? {})).toEqual(judged);
  });

  test("end after they start, are published after they end, and come oldest first", () => {
    let previous = 0;
    for (const { start, end, published, council } of publishedInspections) {
      expect(start ?? end, council).toBeLessThanOrEqual(end);
      expect(published, council).toBeGreaterThan(end);
      expect(start ?? end, council).toBeGreaterThanOrEqual(previous);
      previous = start ?? end;
    }
  });

  test("say how new they are", () => {
    expect(publishedReports.shown).toBe("counted in Ofsted's reports published to 20 August 2026");
  });
});
