import type { Framework, Judgement, Pattern } from "../../../src/domain/judgement/framework";
import { FRAMEWORKS } from "../../../src/domain/judgement/frameworks";
import { GRADES, isGrade, rankOf, type Judged } from "../../../src/domain/judgement/grade";
import type { Judgements } from "../../../src/domain/judgement/possible";
import { judgements } from "./judgements";

export const GRADED_FRAMEWORKS = FRAMEWORKS.filter(({ notReported }) => notReported === null);

export const ALL_JUDGED: readonly Judged[] = [...GRADES, "not judged"];

/** Every way in which the judgements of a framework can be given, those not judged included. */
export function everyPattern({ judgements: own }: Framework): readonly Pattern[] {
  return own.reduce<readonly Pattern[]>(
    (patterns, judgement) =>
      patterns.flatMap((pattern) => ALL_JUDGED.map((judged) => ({ ...pattern, [judgement]: judged }))),
    [{}],
  );
}

/** A pattern as the functions take it. */
export function asJudgements(pattern: Pattern): Judgements {
  const known = Object.entries(pattern).map(([judgement, judged]) => [judgement, [judged]]);
  return { ...judgements(""), ...(Object.fromEntries(known) as Partial<Judgements>) };
}

export interface Reached {
  readonly pattern: Pattern;
  readonly steps: number;
}

/** Every pattern that improvements lead to, itself included, with the number of grade steps; what was not judged stays so. */
export function reachableFrom(now: Pattern): readonly Reached[] {
  const entries = Object.entries(now) as [Judgement, Judged][];
  return entries.reduce<readonly Reached[]>(
    (reached, [judgement, judged]) =>
      reached.flatMap(({ pattern, steps }) =>
        asGoodOrBetter(judged).map((better, up) => ({
          pattern: { ...pattern, [judgement]: better },
          steps: steps + up,
        })),
      ),
    [{ pattern: {}, steps: 0 }],
  );
}

/** A judgement as it is, then one step better, and so on. */
export function asGoodOrBetter(judged: Judged): readonly Judged[] {
  return isGrade(judged) ? GRADES.slice(0, rankOf(judged)).reverse() : [judged];
}

/** `R G R G N`, whatever the framework. */
export function inLetters(pattern: Pattern): string {
  return Object.values(pattern)
    .map((judged) => judged.charAt(0).toUpperCase())
    .join(" ");
}
