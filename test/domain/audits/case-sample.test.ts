import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseSample, numberFor, type CaseToSample, type SampleOf } from "../../../src/domain/audits/case-sample";

function cases(ids: readonly (string | number)[], stratum: string | null = null): CaseToSample[] {
  return ids.map((id) => ({ id, stratum }));
}

function numbered(count: number): CaseToSample[] {
  return cases(Array.from({ length: count }, (_, at) => `CH${10_000 + at}`));
}

function drawn(sample: Partial<SampleOf>): readonly (string | number)[] {
  const outcome = caseSample({ cases: [], size: 1, seed: 1, quotas: null, ...sample });
  if (outcome.is !== "answer") throw new Error(outcome.says);
  return outcome.value.map(({ id }) => id);
}

function refusal(sample: Partial<SampleOf>): unknown {
  const outcome = caseSample({ cases: numbered(10), size: 1, seed: 1, quotas: null, ...sample });
  return outcome.is === "problem" ? { why: outcome.why, argument: outcome.argument } : outcome.value.length;
}

const someIds = fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.string({ minLength: 1 })), {
  minLength: 1,
  maxLength: 60,
  selector: String,
});
const aSeed = fc.integer({ min: 0, max: 999_999 });

describe("a sample of cases", () => {
  test("is the same whatever the order of the rows, and has no id twice", () => {
    fc.assert(
      fc.property(
        someIds.chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }))),
        aSeed,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        ([ids, shuffled], seed, share) => {
          const size = Math.max(1, Math.floor(ids.length * share));
          const sample = drawn({ cases: cases(ids), size, seed });
          expect(drawn({ cases: cases(shuffled), size, seed })).toEqual(sample);
          expect(drawn({ cases: cases([...shuffled, ...ids]), size, seed })).toEqual(sample);
          expect(new Set(sample.map(String)).size).toBe(size);
        },
      ),
    );
  });

  test("by strata is the same whatever the order of the rows, and takes from each its share, rounded", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 50 }),
        aSeed,
        fc.integer({ min: 1, max: 50 }),
        (ids, seed, wanted) => {
          const all = ids.map((id): CaseToSample => ({ id, stratum: `Team ${id % 3}` }));
          const size = Math.min(wanted, ids.length);
          const sample = drawn({ cases: all, size, seed });
          expect(drawn({ cases: [...all].reverse(), size, seed })).toEqual(sample);
          for (const team of [0, 1, 2]) {
            const share = (all.filter(({ id }) => Number(id) % 3 === team).length * size) / all.length;
            const own = sample.filter((id) => Number(id) % 3 === team).length;
            expect(Math.abs(own - share)).toBeLessThan(1);
          }
        },
      ),
    );
  });

  test("grows without losing a case when it is made larger", () => {
    expect(drawn({ cases: numbered(200), size: 30, seed: 5 }).slice(0, 25)).toEqual(
      drawn({ cases: numbered(200), size: 25, seed: 5 }),
    );
  });

  test("draws every case about as often as any other, and neighbours no oftener together", () => {
    const population = numbered(40);
    const times = new Map<string | number, number>();
    let neighbours = 0;
    for (let seed = 0; seed < 2_000; seed += 1) {
      const sample = drawn({ cases: population, size: 10, seed });
      for (const id of sample) times.set(id, (times.get(id) ?? 0) + 1);
      if (sample.includes("CH10004") && sample.includes("CH10005")) neighbours += 1;
    }
    // Expected 500 with a standard deviation of 19; together 115 with one of 10.
    for (const { id } of population) expect(Math.abs((times.get(id) ?? 0) - 500), String(id)).toBeLessThan(85);
    expect(Math.abs(neighbours - 115)).toBeLessThan(45);
  });

  test("can be drawn by hand: the numbers behind it", () => {
    // 7² + 65 = 114; 114² + 49 = 13045; then squared and 1 added, keeping the remainder: 172179, 5634718, 5514588.
    expect(numberFor("A1", 7)).toBe(5_514_588);
    expect(numberFor("A1", 7)).not.toBe(numberFor("A1", 8));
  });

  test("of a share is rounded half up: Kent's monthly 70, a tenth of which is 7", () => {
    expect(drawn({ cases: numbered(70), size: 0.1, seed: 2016 })).toHaveLength(7);
    expect(drawn({ cases: numbered(25), size: 0.1, seed: 2016 })).toHaveLength(3);
    expect(drawn({ cases: numbered(100), size: 0.145, seed: 2016 })).toHaveLength(15);
    expect(drawn({ cases: numbered(24), size: 0.1, seed: 2016 })).toHaveLength(2);
    expect(drawn({ cases: numbered(900), size: 70, seed: 201_604 })).toHaveLength(70);
  });

  test("keeps a number a number, and knows it from text as the same id", () => {
    expect(drawn({ cases: cases(["12", 12]), size: 1, seed: 3 })).toEqual([12]);
    expect(drawn({ cases: cases([12, "12"]), size: 1, seed: 3 })).toEqual([12]);
  });

  test.each([
    ["too many", { size: 11 }, { why: "not known", argument: "ids" }],
    ["none", { size: 0 }, { why: "not valid", argument: "size" }],
    ["less than none", { size: -0.5 }, { why: "not valid", argument: "size" }],
    ["a case and a half", { size: 1.5 }, { why: "not valid", argument: "size" }],
    ["a share that is none", { size: 0.01 }, { why: "not known", argument: "size" }],
    ["a seed with a fraction", { seed: 0.5 }, { why: "not valid", argument: "seed" }],
    ["a seed too large", { seed: 1_000_000 }, { why: "not valid", argument: "seed" }],
    [
      "a group that nobody is in",
      { quotas: [{ stratum: "Team C", count: 1 }] },
      { why: "not known", argument: "quotas" },
    ],
  ])("is refused for %s", (_, sample, problem) => {
    expect(refusal(sample)).toEqual(problem);
  });

  test("is refused where an id stands in two groups", () => {
    const twice = [...cases(["C1"], "Team A"), ...cases(["C1"], "Team B")];
    expect(refusal({ cases: twice })).toEqual({ why: "not valid", argument: "strata" });
  });
});
