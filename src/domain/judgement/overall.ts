import { answer, type Answer, type Problem } from "../answer";
import type { FrameworkName } from "./framework";
import { frameworkNamed } from "./frameworks";
import {
  consider,
  inspectionsThatFit,
  judgementNotIn,
  type Considered,
  type Judgements,
  type OverallBasis,
} from "./possible";
import { basisOf, clause, reason, shownGrades, sourcesOf } from "./reason";

/**
 * The overall grade, or those still possible, best to worst: "Good or requires improvement". A grade is possible unless
 * an exclusion of the framework shuts it out; an open judgement answers the union over its grades.
 */
export function overallJudgement(
  name: FrameworkName,
  judgements: Judgements,
  basis: OverallBasis,
): Answer<string> | Problem {
  const framework = frameworkNamed(name);
  const misplaced = judgementNotIn(framework, judgements);
  if (misplaced !== null) return misplaced;
  const considered = consider(framework, judgements, basis);
  return answered(shownGrades(considered), considered, judgements, basis);
}

/** One sentence on what decides the overall grade, how many published inspections stand behind it, and the source. */
export function judgementReason(
  name: FrameworkName,
  judgements: Judgements,
  basis: OverallBasis,
): Answer<string> | Problem {
  const framework = frameworkNamed(name);
  const misplaced = judgementNotIn(framework, judgements);
  if (misplaced !== null) return misplaced;
  const considered = consider(framework, judgements, basis);
  return answered(reason(considered, judgements, basis), considered, judgements, basis);
}

function answered<V>(value: V, considered: Considered, judgements: Judgements, basis: OverallBasis): Answer<V> {
  return answer(value, {
    basis: basisOf(considered),
    sources: sourcesOf(considered.deciding),
    working: () => [
      reason(considered, judgements, basis),
      ...considered.deciding.map((exclusion) => `${exclusion.slug} (${exclusion.basis}): ${clause(exclusion)}.`),
    ],
    kept: () => {
      const fitting = inspectionsThatFit(considered.framework, judgements);
      if (fitting.length === 0) return null;
      const expected: readonly string[] = considered.possible;
      const times = fitting.filter(({ overall }) => overall === "not reported" || expected.includes(overall)).length;
      return { times, of: fitting.length, says: `${times} of ${fitting.length} such inspections were judged so` };
    },
  });
}
