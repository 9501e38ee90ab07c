import { answer, notKnown, notValid, type Answer, type Basis, type Kept, type Problem } from "../answer";
import { JUDGEMENTS, type Framework, type FrameworkName, type Judgement, type Pattern } from "./framework";
import { frameworkNamed } from "./frameworks";
import { capitalised, isBetter, isGrade, joinedGrades, rankOf, wordFor, type Grade, type Judged } from "./grade";
import {
  exclusionsBy,
  inspectionsThatFit,
  judgementNotIn,
  patternsOf,
  possibleFor,
  type Judgements,
  type OverallBasis,
} from "./possible";
import { sourcesOf } from "./reason";

/** One set of improvements. */
export interface Change {
  /** Grade steps in all. */
  readonly steps: number;
  /** The new grades; a judgement that stays is not there. */
  readonly to: Readonly<Partial<Record<Judgement, Grade>>>;
  /** Every judgement as it is then. */
  readonly pattern: Pattern;
}

export interface ChangesNeeded {
  /** Certain: then the target or better is the only possible overall grade. Possible: no set makes it certain. */
  readonly outcome: "certain" | "possible";
  /** Every smallest set. */
  readonly changes: readonly Change[];
}

/**
 * The smallest sets of improvements, fewest grade steps in all, after which the target or better is the only possible
 * overall grade; where no set makes it certain, the smallest after which it is possible. What was not judged stays so.
 */
export function changesNeeded(
  name: FrameworkName,
  target: Judged,
  judgements: Judgements,
  basis: OverallBasis,
): Answer<ChangesNeeded> | Problem {
  const framework = frameworkNamed(name);
  const misplaced = judgementNotIn(framework, judgements);
  if (misplaced !== null) return misplaced;
  if (framework.notReported !== null) {
    return notKnown(`${framework.notReported.says}, so nothing leads to one; give an earlier framework.`, "framework");
  }
  if (!isGrade(target)) return notValid("Not judged is no grade to aim for; give Outstanding or Good.", "target");
  const now = patternNow(framework, judgements);
  if (now.is === "problem") return now;
  const needed = smallestFrom(now.pattern, framework, target, basis);
  if (needed.changes.length === 0) {
    const aim = wordFor(target, framework.thirdGrade);
    return notKnown(`so few judgements were made that overall cannot become ${aim}; give a lower grade.`, "target");
  }
  return answered(needed, framework, target, basis);
}

/** What is needed can only be counted from judgements that are all known. */
function patternNow(
  { judgements: own }: Framework,
  given: Judgements,
): { readonly is: "pattern"; readonly pattern: Pattern } | Problem {
  const pattern: Partial<Record<Judgement, Judged>> = {};
  for (const judgement of own) {
    const known = given[judgement];
    if (known === "not known") return notKnown("this is not known yet; give a grade, or Not judged.", judgement);
    const [judged, ...others] = known;
    if (judged === undefined || others.length > 0) {
      return notKnown("these are several grades; give one, or Not judged.", judgement);
    }
    pattern[judgement] = judged;
  }
  return { is: "pattern", pattern };
}

function smallestFrom(now: Pattern, framework: Framework, target: Grade, basis: OverallBasis): ChangesNeeded {
  const isEnough = (grade: Grade): boolean => !isBetter(target, grade);
  const ways = outcomesOf(now, framework, basis).filter(({ pattern }) => isNowhereWorse(pattern, now));
  const certain = ways.filter(({ possible }) => possible.every(isEnough));
  const enough = certain.length > 0 ? certain : ways.filter(({ possible }) => possible.some(isEnough));
  const fewest = enough.reduce((least, { pattern }) => Math.min(least, stepsTo(pattern, now)), Infinity);
  const smallest = enough.filter(({ pattern }) => stepsTo(pattern, now) === fewest);
  const changes = smallest.map(({ pattern }) => ({ steps: fewest, to: newIn(pattern, now), pattern }));
  return { outcome: certain.length > 0 ? "certain" : "possible", changes };
}

interface PatternOutcome {
  readonly pattern: Pattern;
  readonly possible: readonly Grade[];
}

const remembered = new Map<string, readonly PatternOutcome[]>();

/** Every way in which the judgements that were made could be graded, the best first. A few lists serve every question. */
function outcomesOf(now: Pattern, framework: Framework, basis: OverallBasis): readonly PatternOutcome[] {
  const made = framework.judgements.filter((judgement) => isGrade(now[judgement] ?? "not judged"));
  const key = `${framework.name} ${basis} ${made.join(" ")}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const toJudge = Object.fromEntries(made.map((judgement) => [judgement, "not known"])) as Partial<Judgements>;
  const outcomes = patternsOf(framework, { ...judgementsOf(now, framework), ...toJudge }).map((pattern) => {
    return { pattern, possible: possibleFor(framework, pattern, basis) };
  });
  remembered.set(key, outcomes);
  return outcomes;
}

function rank(pattern: Pattern, judgement: Judgement): number {
  const judged = pattern[judgement] ?? "not judged";
  return isGrade(judged) ? rankOf(judged) : 0;
}

function isNowhereWorse(then: Pattern, now: Pattern): boolean {
  return JUDGEMENTS.every((judgement) => rank(then, judgement) <= rank(now, judgement));
}

function stepsTo(then: Pattern, now: Pattern): number {
  return JUDGEMENTS.reduce((steps, judgement) => steps + rank(now, judgement) - rank(then, judgement), 0);
}

function newIn(then: Pattern, now: Pattern): Change["to"] {
  return Object.fromEntries(Object.entries(then).filter(([judgement, grade]) => now[judgement as Judgement] !== grade));
}

function answered(
  needed: ChangesNeeded,
  framework: Framework,
  target: Grade,
  basis: OverallBasis,
): Answer<ChangesNeeded> {
  return answer(needed, {
    basis: needed.outcome === "possible" ? "inspectors' judgement" : basisOfCertain(needed, framework, target),
    sources: sourcesOf(exclusionsBy(basis, framework)),
    working: () => needed.changes.map((change) => inWords(change, framework, basis)),
    kept: () => keptAfter(needed, framework, target),
  });
}

function basisOfCertain({ changes }: ChangesNeeded, framework: Framework, target: Grade): Basis {
  const isByRule = changes.every(({ pattern }) =>
    possibleFor(framework, pattern, "rules").every((grade) => !isBetter(target, grade)),
  );
  return isByRule ? "rule" : "precedent";
}

function judgementsOf(pattern: Pattern, { judgements }: Framework): Judgements {
  const nothingKnown: Judgements = {
    help_and_protection: "not known",
    children_in_care: "not known",
    leadership: "not known",
    care_leavers: "not known",
    adoption: "not known",
  };
  const known = judgements.map((judgement) => [judgement, [pattern[judgement] ?? "not judged"]]);
  return { ...nothingKnown, ...(Object.fromEntries(known) as Partial<Judgements>) };
}

/** `Leadership good (1 step): overall Good or requires improvement.` */
function inWords({ steps, to, pattern }: Change, framework: Framework, basis: OverallBasis): string {
  const { called, judgements, thirdGrade } = framework;
  const changed = judgements.flatMap((judgement) => {
    const grade = to[judgement];
    return grade === undefined ? [] : [`${called[judgement] ?? judgement} ${wordFor(grade, thirdGrade)}`];
  });
  const what = changed.length === 0 ? "As it is" : capitalised(changed.join(", "));
  const overall = joinedGrades(possibleFor(framework, pattern, basis), thirdGrade);
  return `${what} (${steps} ${steps === 1 ? "step" : "steps"}): overall ${overall}.`;
}

/** How often inspections with the judgements that are needed were given the target or better. */
function keptAfter({ changes }: ChangesNeeded, framework: Framework, target: Grade): Kept | null {
  const fitting = changes.flatMap(({ pattern }) => inspectionsThatFit(framework, judgementsOf(pattern, framework)));
  if (fitting.length === 0) return null;
  const times = fitting.filter(({ overall }) => overall !== "not reported" && !isBetter(target, overall)).length;
  const aim = wordFor(target, framework.thirdGrade);
  return {
    times,
    of: fitting.length,
    says: `${times} of ${fitting.length} inspections judged so were ${aim} or better`,
  };
}
