import { answer, type Answer, type Basis, type Problem } from "../answer";
import type { Exclusion, FrameworkName, Judgement, Pattern } from "./framework";
import { frameworkNamed } from "./frameworks";
import { GRADES, type Grade } from "./grade";
import {
  consider,
  exclusionsBy,
  judgementNotIn,
  patternsOf,
  possibleFor,
  type Considered,
  type Judgements,
  type OverallBasis,
} from "./possible";
import { basisOf, clause, shownGrades, sourcesOf } from "./reason";

/** What keeps the overall grade from being better. */
interface Limits {
  readonly judgements: readonly Judgement[];
  /** The rules and precedents that name them. */
  readonly because: readonly Exclusion[];
}

/**
 * The judgements named by whatever shuts out the grade next better than the best still possible: "help and protection,
 * leadership". No text where outstanding is possible, or where too few are outstanding, which is due to no single one.
 */
export function limitedBy(name: FrameworkName, judgements: Judgements, basis: OverallBasis): Answer<string> | Problem {
  const framework = frameworkNamed(name);
  const misplaced = judgementNotIn(framework, judgements);
  if (misplaced !== null) return misplaced;
  const considered = consider(framework, judgements, basis);
  const limits = limitsOf(considered, judgements, basis);
  const names = limits.judgements.map((judgement) => framework.called[judgement] ?? judgement);
  return answer(names.join(", "), {
    basis: basisOfLimits(limits, considered),
    sources: sourcesOf(limits.because.length > 0 ? limits.because : considered.deciding),
    working: () =>
      limits.because.length > 0
        ? limits.because.map((exclusion) => `${exclusion.slug} (${exclusion.basis}): ${clause(exclusion)}.`)
        : [whyNobody(considered)],
  });
}

function basisOfLimits({ because }: Limits, considered: Considered): Basis {
  if (because.length === 0) return basisOf(considered);
  return because.every((exclusion) => exclusion.basis === "rule") ? "rule" : "precedent";
}

const remembered = new WeakMap<Considered, Limits>();

/** Remembered as long as what was considered is: a column repeats few patterns. */
function limitsOf(considered: Considered, judgements: Judgements, basis: OverallBasis): Limits {
  const known = remembered.get(considered);
  if (known !== undefined) return known;
  const limits = findLimits(considered, judgements, basis);
  remembered.set(considered, limits);
  return limits;
}

const NO_LIMITS: Limits = { judgements: [], because: [] };

/** Where judgements are open, only those that limit in every way of reaching the best grade still possible. */
function findLimits({ framework, possible }: Considered, judgements: Judgements, basis: OverallBasis): Limits {
  const [best] = possible;
  const better = best === undefined ? undefined : GRADES[GRADES.indexOf(best) - 1];
  if (better === undefined) return NO_LIMITS;
  const exclusions = exclusionsBy(basis, framework);
  const ways = patternsOf(framework, judgements)
    .filter((pattern) => possibleFor(framework, pattern, basis)[0] === best)
    .map((pattern) => ({ pattern, named: exclusions.flatMap((exclusion) => namedBy(exclusion, pattern, better)) }));
  const limiting = framework.judgements.filter((judgement) => ways.every(({ named }) => named.includes(judgement)));
  return {
    judgements: limiting,
    because: exclusions.filter((exclusion) =>
      ways.some(({ pattern }) => namedBy(exclusion, pattern, better).some((judgement) => limiting.includes(judgement))),
    ),
  };
}

function namedBy({ shutsOut, limiting }: Exclusion, pattern: Pattern, grade: Grade): readonly Judgement[] {
  return limiting !== undefined && shutsOut(pattern).includes(grade) ? limiting(pattern) : [];
}

function whyNobody(considered: Considered): string {
  const { possible, framework } = considered;
  if (framework.notReported !== null) return `${shownGrades(considered)}, so no judgement limits it.`;
  return possible[0] === "outstanding"
    ? "Outstanding is possible, so no judgement limits it."
    : "Too few judgements are known to be outstanding, which is due to no single one.";
}
