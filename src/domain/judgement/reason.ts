import type { Basis } from "../answer";
import type { Source } from "../source";
import type { Exclusion, Framework } from "./framework";
import { GRADES, joinedGrades, wordFor } from "./grade";
import { publishedReports, type PublishedInspection } from "./inspections";
import { inspectionsThatFit, type Considered, type Judgements, type OverallBasis } from "./possible";
import { standingOf } from "./precedents";

export const NOT_REPORTED = "Not reported (from April 2026)";

export function basisOf({ byRuleAlone, possible }: Considered): Basis {
  if (byRuleAlone) return "rule";
  return possible.length === 1 ? "precedent" : "inspectors' judgement";
}

export function shownGrades({ framework, possible }: Considered): string {
  return framework.notReported === null ? joinedGrades(possible, framework.thirdGrade) : NOT_REPORTED;
}

const OPENINGS: Readonly<Record<Basis, string>> = {
  rule: "Rule:",
  precedent: "So far, without exception:",
  measured: "So far, without exception:",
  "inspectors' judgement": "Inspectors' judgement:",
};

/** One sentence: what decides, how many published inspections stand behind it, how many had this pattern, and the source. */
export function reason(considered: Considered, judgements: Judgements, basis: OverallBasis): string {
  const cited = sourcesOf(considered.deciding)
    .map(({ shown }) => shown)
    .join("; ");
  const counted = patternCount(considered.framework, judgements);
  return `${OPENINGS[basisOf(considered)]} ${shownGrades(considered)}, because ${because(considered, basis)}; ${counted} (${cited}).`;
}

function because({ deciding, possible }: Considered, basis: OverallBasis): string {
  if (deciding.length === 0) {
    return basis === "rules" ? "no rule shuts out any of these" : "no rule or precedent shuts out any of these";
  }
  const clauses = deciding.map(clause).join(" and ");
  return possible.length > 1 ? `${clauses}, and nothing decides between the rest` : clauses;
}

/** What an exclusion says, and how often it held. */
export function clause(exclusion: Exclusion): string {
  const { held, of } = standingOf(exclusion);
  return `${exclusion.says} (${held} of ${of} published inspections)`;
}

/** Where nothing decides, the published reports are what shows it. */
export function sourcesOf(deciding: readonly Exclusion[]): readonly Source[] {
  if (deciding.length === 0) return [publishedReports];
  return [...new Set(deciding.map(({ source }) => source ?? publishedReports))];
}

function patternCount(framework: Framework, judgements: Judgements): string {
  const fitting = inspectionsThatFit(framework, judgements);
  const isWhole = framework.judgements.every((judgement) => isDecided(judgements[judgement]));
  const count = fitting.length === 0 ? "no" : String(fitting.length);
  const inspections = fitting.length < 2 ? "published inspection" : "published inspections";
  const fit = fitting.length < 2 ? "fits" : "fit";
  const how = isWhole ? "had exactly this pattern" : `${fit} what is known so far`;
  return `${count} ${inspections} ${how}${framework.notReported === null ? outcomesOf(framework, fitting) : ""}`;
}

function isDecided(given: Judgements[keyof Judgements]): boolean {
  return given !== "not known" && given.length === 1;
}

/** `, 12 judged good and 2 requires improvement`. */
function outcomesOf({ thirdGrade }: Framework, inspections: readonly PublishedInspection[]): string {
  const counts = GRADES.map((grade) => ({
    word: wordFor(grade, thirdGrade),
    count: inspections.filter(({ overall }) => overall === grade).length,
  })).filter(({ count }) => count > 0);
  const [first, ...others] = counts;
  if (first === undefined) return "";
  if (others.length === 0) return first.count === 1 ? `, judged ${first.word}` : `, all judged ${first.word}`;
  const shown = [`${first.count} judged ${first.word}`, ...others.map(({ count, word }) => `${count} ${word}`)];
  return `, ${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
