import { answer, type Answer, type Basis, type Kept, type Problem } from "../answer";
import type { Day } from "../calendar/day";
import { blackburnWithDarwen, cypNow, halton, scrapeToolSummary, type Source } from "../source";
import {
  isGoodOrBetter,
  type FrameworkName,
  type Judgement,
  type Pattern,
  type Framework,
  gradesOf,
} from "./framework";
import { LAST_SIF_RE_INSPECTION } from "./framework-on";
import { frameworkNamed } from "./frameworks";
import type { Grade } from "./grade";
import { publishedInspections, publishedReports, type PublishedInspection } from "./inspections";
import { consider, judgementNotIn, patternsOf, type Judgements } from "./possible";
import { reason } from "./reason";

/** What comes next, in the order in which several are named. */
const KINDS = ["ILACS short", "ILACS standard", "ILACS standard, with monitoring", "SIF re-inspection"] as const;

type NextKind = (typeof KINDS)[number];

/**
 * The kind of inspection to expect next, or those possible: "ILACS short or ILACS standard". By the overall grades that the
 * judgements allow; from April 2026, without an overall grade, by the judgements themselves.
 */
export function nextInspection(name: FrameworkName, judgements: Judgements, asAt?: Day): Answer<string> | Problem {
  const framework = frameworkNamed(name);
  const misplaced = judgementNotIn(framework, judgements);
  if (misplaced !== null) return misplaced;
  return framework.notReported === null
    ? byOverallGrade(framework, judgements, asAt)
    : byJudgements(patternsOf(framework, judgements));
}

function byOverallGrade(framework: Framework, judgements: Judgements, asAt: Day | undefined): Answer<string> {
  const considered = consider(framework, judgements, "precedents");
  const kindAfter = (grade: Grade): NextKind => kindAfterOverall(grade, asAt);
  const kinds = inOrder(considered.possible.map(kindAfter));
  return answer(kinds.join(" or "), {
    basis: basisFor(kinds),
    sources: [...new Set([...kinds.flatMap((kind) => SOURCES[kind]), publishedReports])],
    working: () => [reason(considered, judgements, "precedents"), ...kinds.map((kind) => SAYS[kind])],
    kept: () => keptBy(kinds, kindAfter),
  });
}

function kindAfterOverall(grade: Grade, asAt: Day | undefined): NextKind {
  if (isGoodOrBetter(grade)) return "ILACS short";
  if (grade === "requires improvement") return "ILACS standard";
  return asAt !== undefined && asAt <= LAST_SIF_RE_INSPECTION ? "SIF re-inspection" : "ILACS standard, with monitoring";
}

/** A short inspection is what usually follows good; the others have followed without exception. */
function basisFor(kinds: readonly NextKind[]): Basis {
  if (kinds.length > 1) return "inspectors' judgement";
  return kinds[0] === "ILACS short" ? "measured" : "precedent";
}

const contactWithOfsted: readonly Source[] = [
  halton("Local authority contact with Ofsted"),
  blackburnWithDarwen("section 1"),
];

const SOURCES: Readonly<Record<NextKind, readonly Source[]>> = {
  "ILACS short": contactWithOfsted,
  "ILACS standard": contactWithOfsted,
  "ILACS standard, with monitoring": [cypNow("17 September 2018"), ...contactWithOfsted],
  "SIF re-inspection": contactWithOfsted,
};

const SAYS: Readonly<Record<NextKind, string>> = {
  "ILACS short": "After good or outstanding overall a short inspection is usual, once in three years.",
  "ILACS standard": "After requires improvement overall comes a standard inspection, once in three years.",
  "ILACS standard, with monitoring":
    "After inadequate overall come quarterly monitoring visits and then a standard inspection, since September 2018.",
  "SIF re-inspection":
    "Up to 30 June 2018 inadequate councils were inspected again under SIF, after quarterly monitoring.",
};

const PRACTICE: readonly Judgement[] = ["help_and_protection", "children_in_care", "care_leavers"];

function byJudgements(patterns: readonly Pattern[]): Answer<string> {
  const kinds = inOrder(patterns.map(kindAfterJudgements));
  const mayBeInadequate = patterns.some((pattern) => Object.values(pattern).includes("inadequate"));
  return answer(kinds.join(" or "), {
    basis: kinds.length > 1 ? "inspectors' judgement" : "rule",
    sources: [scrapeToolSummary],
    working: () => [
      "From April 2026 a short inspection follows if leadership and at least two of the other three judgements are good or better, else a standard one. This rests on one secondary source.",
      ...(mayBeInadequate ? ["What monitoring follows an inadequate judgement is not known for this framework."] : []),
    ],
  });
}

function kindAfterJudgements(pattern: Pattern): NextKind {
  const isLedWell = gradesOf(pattern, ["leadership"]).some(isGoodOrBetter);
  const goodPractice = gradesOf(pattern, PRACTICE).filter(isGoodOrBetter).length;
  return isLedWell && goodPractice >= 2 ? "ILACS short" : "ILACS standard";
}

function inOrder(kinds: readonly NextKind[]): readonly NextKind[] {
  return KINDS.filter((kind) => kinds.includes(kind));
}

/** How often councils had the inspection that is said to follow their overall grade, where it is one of these kinds. */
function keptBy(kinds: readonly NextKind[], kindAfter: (grade: Grade) => NextKind): Kept | null {
  let [times, of] = [0, 0];
  for (const { grade, next } of successions()) {
    const expected = kindAfter(grade);
    if (!kinds.includes(expected) || !isOfTheTime(expected, next)) continue;
    of += 1;
    if (expected.startsWith(next.framework === "SIF" ? "SIF" : next.kind)) times += 1;
  }
  return of === 0 ? null : { times, of, says: `${times} of ${of} councils with such a grade had that inspection next` };
}

function isOfTheTime(expected: NextKind, { framework, start, end }: PublishedInspection): boolean {
  return expected === "SIF re-inspection" ? (start ?? end) <= LAST_SIF_RE_INSPECTION : framework !== "SIF";
}

interface Succession {
  readonly grade: Grade;
  readonly next: PublishedInspection;
}

/** Each published inspection of a council with the overall grade of the one before. */
function successions(): readonly Succession[] {
  const last = new Map<string, PublishedInspection["overall"]>();
  return publishedInspections.flatMap((next) => {
    const grade = last.get(next.council);
    last.set(next.council, next.overall);
    return grade === undefined || grade === "not reported" ? [] : [{ grade, next }];
  });
}
