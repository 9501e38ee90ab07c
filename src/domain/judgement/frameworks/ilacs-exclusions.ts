import {
  allGoodOrBetter,
  countOf,
  gradesOf,
  isGoodOrBetter,
  JUDGEMENTS,
  judgementsGiven,
  shutsOutAllBut,
  type Exclusion,
  type FrameworkName,
  type Judgement,
  type Pattern,
} from "../framework";

/** Judged by what children receive, not by how leaders lead. Only these have always limited overall when inadequate. */
const PRACTICE: readonly Judgement[] = ["help_and_protection", "children_in_care", "care_leavers"];

const frameworks: readonly FrameworkName[] = ["ILACS 2018", "ILACS 2023"];

/**
 * What held in every published ILACS inspection with an overall grade. The framework's own words on the overall grade are
 * in none of the council reports, so all of these are precedents. Under SIF an inadequate leadership makes overall
 * inadequate; under ILACS it does not: Herefordshire 2018, Doncaster 2022 and Slough 2023 required improvement.
 */
export const ILACS_EXCLUSIONS: readonly Exclusion[] = [
  {
    slug: "practice-inadequate",
    frameworks,
    says: "inadequate help and protection, care or support of care leavers makes overall inadequate",
    basis: "precedent",
    source: null,
    shutsOut: (pattern) => (gradesOf(pattern, PRACTICE).includes("inadequate") ? shutsOutAllBut("inadequate") : []),
    limiting: (pattern) => judgementsGiven(pattern, PRACTICE, "inadequate"),
  },
  {
    slug: "nothing-inadequate",
    frameworks,
    says: "overall is not inadequate unless a judgement is",
    basis: "precedent",
    source: null,
    shutsOut: (pattern) => (gradesOf(pattern, JUDGEMENTS).includes("inadequate") ? [] : ["inadequate"]),
  },
  {
    slug: "leaders-below-good",
    frameworks,
    says: "overall is good or better only if leadership is",
    basis: "precedent",
    source: null,
    shutsOut: ({ leadership }) =>
      leadership === "requires improvement" || leadership === "inadequate" ? ["outstanding", "good"] : [],
    limiting: () => ["leadership"],
    testedBy: (_, overall) => isGoodOrBetter(overall),
  },
  {
    slug: "outstanding-needs-leaders",
    frameworks,
    says: "overall is outstanding only if leadership and at least one other judgement are, and none is below good",
    basis: "precedent",
    source: null,
    shutsOut: (pattern) => (leadersAndAtLeast(2, pattern) ? [] : ["outstanding"]),
    limiting: (pattern) => [
      ...judgementsGiven(pattern, JUDGEMENTS, "requires improvement", "inadequate"),
      ...judgementsGiven(pattern, ["leadership"], "good"),
    ],
    testedBy: (_, overall) => overall === "outstanding",
  },
  {
    slug: "all-good",
    frameworks,
    says: "judgements that are all good or better make overall good or better",
    basis: "precedent",
    source: null,
    shutsOut: (pattern) =>
      allGoodOrBetter(gradesOf(pattern, JUDGEMENTS)) ? shutsOutAllBut("outstanding", "good") : [],
  },
];

/** From 2023 two of four outstanding were not enough: Salford, Warrington, Gloucestershire and Hull were good. */
export function leadersAndMostOutstanding(framework: FrameworkName, enough: 2 | 3, says: string): Exclusion {
  return {
    slug: "leaders-and-most-outstanding",
    frameworks: [framework],
    says,
    basis: "precedent",
    source: null,
    shutsOut: (pattern) => (leadersAndAtLeast(enough, pattern) ? shutsOutAllBut("outstanding") : []),
  };
}

/** Leadership outstanding, so many outstanding in all, and none below good. */
function leadersAndAtLeast(enough: number, pattern: Pattern): boolean {
  const grades = gradesOf(pattern, JUDGEMENTS);
  return (
    pattern.leadership === "outstanding" && countOf(grades, "outstanding") >= enough && grades.every(isGoodOrBetter)
  );
}
