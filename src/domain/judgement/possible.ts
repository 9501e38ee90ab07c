import { notValid, type Problem } from "../answer";
import { JUDGEMENTS, type Exclusion, type Framework, type Judgement, type Pattern } from "./framework";
import { GRADES, type Grade, type Judged } from "./grade";
import { publishedInspections, type PublishedInspection } from "./inspections";

/** What is known of each judgement: what it may be, or nothing yet. */
export type Judgements = Readonly<Record<Judgement, readonly Judged[] | "not known">>;

/** Precedents use both rules and precedents; rules only the frameworks' own words. */
export const OVERALL_BASES = ["precedents", "rules"] as const;

export type OverallBasis = (typeof OVERALL_BASES)[number];

/** Everything that can be said of the overall grade while some judgements are open. */
export interface Considered {
  readonly framework: Framework;
  /** The grades that nothing shuts out, best first. None where the framework reports no overall grade. */
  readonly possible: readonly Grade[];
  /** The fewest rules and precedents that shut out the others, rules first where either will do. */
  readonly deciding: readonly Exclusion[];
  /** Whether the framework's own words settle it. */
  readonly byRuleAlone: boolean;
}

const considerations = new Map<string, Considered>();

/** Remembered by what was given: a column of scenarios repeats few patterns, and an open one spans up to 1,024. */
export function consider(framework: Framework, judgements: Judgements, basis: OverallBasis): Considered {
  const key = [framework.name, basis, ...framework.judgements.map((judgement) => String(judgements[judgement]))].join(
    "|",
  );
  const known = considerations.get(key);
  if (known !== undefined) return known;
  const considered = considerAfresh(framework, judgements, basis);
  considerations.set(key, considered);
  return considered;
}

function considerAfresh(framework: Framework, judgements: Judgements, basis: OverallBasis): Considered {
  if (framework.notReported !== null) {
    return { framework, possible: [], deciding: [framework.notReported], byRuleAlone: true };
  }
  const patterns = patternsOf(framework, judgements);
  const rules = exclusionsBy("rules", framework);
  const possibleByRule = possibleIn(patterns, rules);
  const byRuleAlone = possibleByRule.length === 1;
  if (byRuleAlone || basis === "rules") {
    return {
      framework,
      possible: possibleByRule,
      deciding: fewestThatDecide(rules, patterns, possibleByRule),
      byRuleAlone,
    };
  }
  const possible = possibleIn(patterns, framework.exclusions);
  return { framework, possible, deciding: fewestThatDecide(framework.exclusions, patterns, possible), byRuleAlone };
}

/** Every way in which the open judgements may still turn out. */
export function patternsOf({ judgements: own }: Framework, judgements: Judgements): readonly Pattern[] {
  return own.reduce<readonly Pattern[]>(
    (patterns, judgement) => {
      const given = judgements[judgement];
      const options: readonly Judged[] = given === "not known" ? GRADES : given;
      return patterns.flatMap((pattern) => options.map((judged) => ({ ...pattern, [judgement]: judged })));
    },
    [{}],
  );
}

const possibleByPattern = new Map<string, readonly Grade[]>();

/** The grades that nothing shuts out where every judgement is known, best first; remembered, since there are few patterns. */
export function possibleFor(framework: Framework, pattern: Pattern, basis: OverallBasis): readonly Grade[] {
  let key = `${framework.name} ${basis} `;
  for (const judgement of framework.judgements) key += (pattern[judgement] ?? "not judged").charAt(0);
  const known = possibleByPattern.get(key);
  if (known !== undefined) return known;
  const possible = possibleIn([pattern], exclusionsBy(basis, framework));
  possibleByPattern.set(key, possible);
  return possible;
}

/** What may shut out grades under a framework, by one basis. */
export function exclusionsBy(basis: OverallBasis, { exclusions }: Framework): readonly Exclusion[] {
  return basis === "rules" ? exclusions.filter((exclusion) => exclusion.basis === "rule") : exclusions;
}

function possibleIn(patterns: readonly Pattern[], exclusions: readonly Exclusion[]): readonly Grade[] {
  const possible = new Set<Grade>();
  for (const pattern of patterns) {
    const out = new Set(exclusions.flatMap(({ shutsOut }) => shutsOut(pattern)));
    for (const grade of GRADES) if (!out.has(grade)) possible.add(grade);
    if (possible.size === GRADES.length) break;
  }
  return GRADES.filter((grade) => possible.has(grade));
}

/**
 * The fewest exclusions that between them shut out what is not possible. Where different ways of turning out are decided
 * by different exclusions, each of those is named.
 */
function fewestThatDecide(
  exclusions: readonly Exclusion[],
  patterns: readonly Pattern[],
  possible: readonly Grade[],
): Exclusion[] {
  const out = GRADES.filter((grade) => !possible.includes(grade));
  const always = exclusions.map(({ shutsOut }) =>
    out.filter((grade) => patterns.every((pattern) => shutsOut(pattern).includes(grade))),
  );
  const reachable = out.filter((grade) => always.some((grades) => grades.includes(grade)));
  const chosen = smallestCover(exclusions, always, reachable);
  const missed = out.filter((grade) => !reachable.includes(grade));
  return exclusions.filter(
    (exclusion) =>
      chosen.includes(exclusion) ||
      missed.some((grade) => patterns.some((pattern) => exclusion.shutsOut(pattern).includes(grade))),
  );
}

function smallestCover(
  exclusions: readonly Exclusion[],
  shut: readonly (readonly Grade[])[],
  wanted: readonly Grade[],
): readonly Exclusion[] {
  let best: readonly Exclusion[] | null = null;
  for (let choice = 0; choice < 2 ** exclusions.length; choice += 1) {
    const isChosen = (place: number): boolean => (choice & (1 << place)) !== 0;
    const covered = new Set(shut.flatMap((grades, place) => (isChosen(place) ? grades : [])));
    if (!wanted.every((grade) => covered.has(grade))) continue;
    const chosen = exclusions.filter((_, place) => isChosen(place));
    if (best === null || cost(chosen) < cost(best)) best = chosen;
  }
  return best ?? [];
}

/** One exclusion fewer always wins; among as many, the more rules the better. */
function cost(exclusions: readonly Exclusion[]): number {
  return exclusions.length * 100 + exclusions.filter(({ basis }) => basis === "precedent").length;
}

/** The published inspections of the framework that what is known fits; a judgement that is not known fits anything. */
export function inspectionsThatFit(
  { name, judgements: own }: Framework,
  given: Judgements,
): readonly PublishedInspection[] {
  return publishedInspections.filter(
    ({ framework, pattern }) =>
      framework === name &&
      own.every((judgement) => {
        const expected = given[judgement];
        return expected === "not known" || expected.includes(pattern[judgement] ?? "not judged");
      }),
  );
}

/** A judgement that was given although the framework does not have it. */
export function judgementNotIn({ name, judgements: own }: Framework, given: Judgements): Problem | null {
  const stray = JUDGEMENTS.find((judgement) => !own.includes(judgement) && given[judgement] !== "not known");
  if (stray === undefined) return null;
  return stray === "adoption"
    ? notValid(`${name} has no judgement of adoption, only SIF has; leave it empty.`, stray)
    : notValid(
        `${name} has no separate judgement of care leavers, they are part of children in care; leave it empty.`,
        stray,
      );
}
