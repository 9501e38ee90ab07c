import type { Day } from "../calendar/day";
import type { Source } from "../source";
import { GRADES, isGrade, type Grade, type Judged } from "./grade";

export type FrameworkName = "SIF" | "ILACS 2018" | "ILACS 2023" | "ILACS 2026";

/** The judgements under the overall one, in the order of every list and argument. */
export const JUDGEMENTS = [
  "help_and_protection",
  "children_in_care",
  "leadership",
  "care_leavers",
  "adoption",
] as const;

/** A judgement under the overall one, named as the argument that carries it. */
export type Judgement = (typeof JUDGEMENTS)[number];

/** What was judged in one inspection; a judgement that a framework does not have is left out. */
export type Pattern = Readonly<Partial<Record<Judgement, Judged>>>;

/** A rule or a precedent that shuts out overall grades. */
export interface Exclusion {
  /** Its name, which never changes. */
  readonly slug: string;
  /** The frameworks it holds in, and whose inspections are counted for it. */
  readonly frameworks: readonly FrameworkName[];
  /** A clause that can follow "because". */
  readonly says: string;
  /** Rule: the framework's own words. Precedent: no published inspection departs from it, and at least 20 stand behind it. */
  readonly basis: "rule" | "precedent";
  /** Where the rule stands; precedents are counted in the published reports. */
  readonly source: Source | null;
  /** The overall grades that these judgements shut out. */
  readonly shutsOut: (pattern: Pattern) => readonly Grade[];
  /** The judgements that would have to be better, where it shuts something out because of them. */
  readonly limiting?: (pattern: Pattern) => readonly Judgement[];
  /** Whether a published inspection puts it to the test; unless given, every one in which it shuts something out does. */
  readonly testedBy?: (pattern: Pattern, overall: Grade) => boolean;
}

/** One framework of inspection: everything that distinguishes it, as data. */
export interface Framework {
  readonly name: FrameworkName;
  /** The first day on which programme inspections followed it. */
  readonly from: Day;
  readonly source: Source;
  /** Its own judgements, in the one order. */
  readonly judgements: readonly Judgement[];
  /** How it words the third grade. */
  readonly thirdGrade: string;
  /** What it calls its judgements in running text. */
  readonly called: Readonly<Partial<Record<Judgement, string>>>;
  /** Why there is no overall grade, where there is none. */
  readonly notReported: Exclusion | null;
  readonly exclusions: readonly Exclusion[];
}

export function shutsOutAllBut(...grades: readonly Grade[]): readonly Grade[] {
  return GRADES.filter((grade) => !grades.includes(grade));
}

/** The grades given to some judgements; those not judged are left out. */
export function gradesOf(pattern: Pattern, judgements: readonly Judgement[]): Grade[] {
  return judgements.map((judgement) => pattern[judgement] ?? "not judged").filter(isGrade);
}

/** Those of some judgements that were given one of these grades. */
export function judgementsGiven(
  pattern: Pattern,
  judgements: readonly Judgement[],
  ...grades: readonly Judged[]
): readonly Judgement[] {
  return judgements.filter((judgement) => grades.includes(pattern[judgement] ?? "not judged"));
}

/** Good or outstanding. */
export function isGoodOrBetter(grade: Grade): boolean {
  return grade === "good" || grade === "outstanding";
}

export function countOf(grades: readonly Grade[], grade: Grade): number {
  return grades.filter((one) => one === grade).length;
}

/** All of those that were judged, and at least one was. */
export function allGoodOrBetter(grades: readonly Grade[]): boolean {
  return grades.length > 0 && grades.every(isGoodOrBetter);
}
