import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JUDGEMENTS, type Framework, type Judgement } from "../../../src/domain/judgement/framework";
import { FRAMEWORKS } from "../../../src/domain/judgement/frameworks";
import { GRADES, rankOf, type Grade, type Judged } from "../../../src/domain/judgement/grade";
import { consider, OVERALL_BASES, type Judgements, type OverallBasis } from "../../../src/domain/judgement/possible";
import { ALL_JUDGED, asGoodOrBetter } from "./every-pattern";

interface Asked {
  readonly framework: Framework;
  readonly given: Judgements;
  /** A judgement of the framework. */
  readonly judgement: Judgement;
}

/** Anything that the functions can be asked: known, not known yet, not judged, or one of several grades. */
const asked: fc.Arbitrary<Asked> = fc.constantFrom(...FRAMEWORKS).chain((framework) => {
  const one = fc.oneof(
    fc.constant("not known" as const),
    fc.constantFrom(...ALL_JUDGED).map((judged) => [judged]),
    fc.subarray([...ALL_JUDGED], { minLength: 1 }),
  );
  const none = fc.constant("not known" as const);
  const given = fc.record(
    Object.fromEntries(
      JUDGEMENTS.map((judgement) => [judgement, framework.judgements.includes(judgement) ? one : none]),
    ) as Record<Judgement, typeof one>,
  );
  return fc.record({ framework: fc.constant(framework), given, judgement: fc.constantFrom(...framework.judgements) });
});

const basis = fc.constantFrom(...OVERALL_BASES);

function possible({ framework, given }: Asked, by: OverallBasis): readonly Grade[] {
  return consider(framework, given, by).possible;
}

function withJudgement(one: Asked, judged: readonly Judged[]): Asked {
  return { ...one, given: { ...one.given, [one.judgement]: judged } };
}

describe("whatever is asked", () => {
  test("improving a judgement never worsens the overall grades that are possible", () => {
    fc.assert(
      fc.property(asked, basis, fc.constantFrom(...GRADES), (one, by, from) => {
        const before = possible(withJudgement(one, [from]), by).map(rankOf);
        for (const better of asGoodOrBetter(from)) {
          const after = possible(withJudgement(one, [better]), by).map(rankOf);
          expect(after.length > 0).toBe(before.length > 0);
          expect(Math.min(...after)).toBeLessThanOrEqual(Math.min(...before));
          expect(Math.max(...after)).toBeLessThanOrEqual(Math.max(...before));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a judgement that is not known answers the union over its grades", () => {
    fc.assert(
      fc.property(asked, basis, (one, by) => {
        const open = possible({ ...one, given: { ...one.given, [one.judgement]: "not known" } }, by);
        const each = GRADES.flatMap((grade) => possible(withJudgement(one, [grade]), by));
        expect(open).toEqual(GRADES.filter((grade) => each.includes(grade)));
      }),
      { numRuns: 500 },
    );
  });

  test("several grades answer the union over them", () => {
    fc.assert(
      fc.property(asked, basis, fc.subarray([...ALL_JUDGED], { minLength: 1 }), (one, by, several) => {
        const each = several.flatMap((judged) => possible(withJudgement(one, [judged]), by));
        expect(possible(withJudgement(one, several), by)).toEqual(GRADES.filter((grade) => each.includes(grade)));
      }),
      { numRuns: 500 },
    );
  });

  test("rules never exclude what precedents allow", () => {
    fc.assert(
      fc.property(asked, (one) => {
        expect(possible(one, "rules")).toEqual(expect.arrayContaining([...possible(one, "precedents")]));
      }),
      { numRuns: 500 },
    );
  });
});
