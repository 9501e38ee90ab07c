import type { Day } from "../calendar/day";
import type { Exclusion, FrameworkName, Judgement } from "./framework";
import { FRAMEWORKS, frameworkNamed } from "./frameworks";
import { GRADES, isBetter, isGrade, wordFor, type Grade, type Judged } from "./grade";
import { publishedInspections, type PublishedInspection } from "./inspections";
import { ENOUGH_FOR_A_PRECEDENT, testIn } from "./precedents";

/**
 * How far to trust "no published inspection departs from it". Each inspection is asked what statements counted in reports
 * published before it began would have shut out, and whether it was given just that.
 */
export interface OutOfTime {
  readonly statements: readonly TriedStatement[];
  /** The inspections of which at least one statement that stood then had something to say. */
  readonly spokenOf: readonly PublishedInspection[];
  /** Those of them that were given a grade that a statement shut out, with the first such statement. */
  readonly mistaken: readonly { readonly inspection: PublishedInspection; readonly by: Exclusion }[];
}

export interface TriedStatement {
  readonly statement: Exclusion;
  /** When the report came that made it enough; `null` if it never was. */
  readonly stoodFrom: Day | null;
  /** When the first report came that departs from it. */
  readonly stoodUntil: Day | null;
  /** How many later inspections it shut out grades of while it stood. */
  readonly spoke: number;
  /** How many of these were given such a grade. */
  readonly wrong: number;
}

export function outOfTime(statements: readonly Exclusion[]): OutOfTime {
  const spokenOf = new Set<PublishedInspection>();
  const mistaken = new Map<PublishedInspection, Exclusion>();
  const tried = statements.map((statement): TriedStatement => {
    const period = periodOf(statement);
    const spoke = publishedInspections.filter((inspection) => speaksOf(inspection, statement, period));
    const wrong = spoke.filter(({ pattern, overall }) =>
      statement.shutsOut(pattern).some((grade) => grade === overall),
    );
    for (const inspection of spoke) spokenOf.add(inspection);
    for (const inspection of wrong) if (!mistaken.has(inspection)) mistaken.set(inspection, statement);
    return { statement, ...period, spoke: spoke.length, wrong: wrong.length };
  });
  return {
    statements: tried,
    spokenOf: publishedInspections.filter((inspection) => spokenOf.has(inspection)),
    mistaken: publishedInspections.flatMap((inspection) => {
      const by = mistaken.get(inspection);
      return by === undefined ? [] : [{ inspection, by }];
    }),
  };
}

type Period = Pick<TriedStatement, "stoodFrom" | "stoodUntil">;

const inOrderOfPublication = [...publishedInspections].sort((one, other) => one.published - other.published);

/** Enough inspections had to be published before the first that departs from it. */
function periodOf(statement: Exclusion): Period {
  const tests = inOrderOfPublication.flatMap((inspection) => {
    const test = testIn(inspection, statement);
    return test === null ? [] : [{ test, published: inspection.published }];
  });
  const failure = tests.findIndex(({ test }) => test === "failed");
  const enough = tests[ENOUGH_FOR_A_PRECEDENT - 1];
  if (enough === undefined || (failure !== -1 && failure < ENOUGH_FOR_A_PRECEDENT)) {
    return { stoodFrom: null, stoodUntil: null };
  }
  return { stoodFrom: enough.published, stoodUntil: tests[failure]?.published ?? null };
}

function speaksOf(
  { framework, pattern, overall, start, end }: PublishedInspection,
  { frameworks, shutsOut }: Exclusion,
  { stoodFrom, stoodUntil }: Period,
): boolean {
  const began = start ?? end;
  const stood = stoodFrom !== null && stoodFrom < began && (stoodUntil === null || stoodUntil >= began);
  return stood && frameworks.includes(framework) && overall !== "not reported" && shutsOut(pattern).length > 0;
}

/** The precedents that the overall judgement uses, each once. */
export const PRECEDENTS: readonly Exclusion[] = [
  ...new Set(FRAMEWORKS.flatMap(({ exclusions }) => exclusions).filter(({ basis }) => basis === "precedent")),
];

/** Frameworks whose inspections are counted together, under the newest of them. */
const GROUPS: readonly (readonly [FrameworkName, ...FrameworkName[]])[] = [["SIF"], ["ILACS 2023", "ILACS 2018"]];

/**
 * Every statement of the plainest kind: "where leadership is good or better, overall is not inadequate". Nobody chose them,
 * so they show what the bar of 20 inspections is worth by itself.
 */
export function plainStatements(): readonly Exclusion[] {
  return GROUPS.flatMap((frameworks) =>
    frameworkNamed(frameworks[0]).judgements.flatMap((judgement) =>
      LIMITS.flatMap((limit) => GRADES.map((shutOut) => plainStatement(frameworks, judgement, limit, shutOut))),
    ),
  );
}

interface Limit {
  readonly grade: Grade;
  readonly side: "or better" | "or worse";
}

/** Those that hold of some inspections and not of all. */
const LIMITS: readonly Limit[] = [
  ...GRADES.slice(0, -1).map((grade): Limit => ({ grade, side: "or better" })),
  ...GRADES.slice(1).map((grade): Limit => ({ grade, side: "or worse" })),
];

function plainStatement(
  frameworks: (typeof GROUPS)[number],
  judgement: Judgement,
  limit: Limit,
  shutOut: Grade,
): Exclusion {
  const { called, thirdGrade } = frameworkNamed(frameworks[0]);
  const given = `${called[judgement] ?? judgement} is ${wordFor(limit.grade, thirdGrade)}${beyond(limit)}`;
  return {
    slug: `${judgement} ${limit.grade} ${limit.side}: not ${shutOut}`,
    frameworks,
    says: `where ${given}, overall is not ${wordFor(shutOut, thirdGrade)}`,
    basis: "precedent",
    source: null,
    shutsOut: (pattern) => (isWithin(pattern[judgement] ?? "not judged", limit) ? [shutOut] : []),
  };
}

function isWithin(judged: Judged, { grade, side }: Limit): boolean {
  if (!isGrade(judged)) return false;
  return side === "or better" ? !isBetter(grade, judged) : !isBetter(judged, grade);
}

/** Nothing is better than outstanding, or worse than inadequate. */
function beyond({ grade, side }: Limit): string {
  return grade === "outstanding" || grade === "inadequate" ? "" : ` ${side}`;
}
