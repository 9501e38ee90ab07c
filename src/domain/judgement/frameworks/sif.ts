import { dayOf } from "../../calendar/day";
import { barkingAndDagenham, kent } from "../../source";
import {
  allGoodOrBetter,
  countOf,
  gradesOf,
  JUDGEMENTS,
  judgementsGiven,
  shutsOutAllBut,
  type Exclusion,
  type Framework,
  type FrameworkName,
  type Judgement,
} from "../framework";
import { GRADES, isBetter, isGrade } from "../grade";

/** Adoption and care leavers are sub-judgements of children looked after; these three are the key judgements. */
const KEY: readonly Judgement[] = ["help_and_protection", "children_in_care", "leadership"];

const frameworks: readonly FrameworkName[] = ["SIF"];

const EXCLUSIONS: readonly Exclusion[] = [
  {
    slug: "key-judgement-inadequate",
    frameworks,
    says: "an inadequate key judgement makes overall inadequate",
    basis: "rule",
    source: barkingAndDagenham("2.5"),
    shutsOut: (pattern) => (gradesOf(pattern, KEY).includes("inadequate") ? shutsOutAllBut("inadequate") : []),
    limiting: (pattern) => judgementsGiven(pattern, KEY, "inadequate"),
  },
  {
    slug: "no-key-judgement-inadequate",
    frameworks,
    says: "overall is not inadequate unless a key judgement is",
    basis: "precedent",
    source: null,
    shutsOut: (pattern) => (gradesOf(pattern, KEY).includes("inadequate") ? [] : ["inadequate"]),
  },
  {
    slug: "three-of-five-outstanding",
    frameworks,
    says: "overall is outstanding only if three of the five judgements are",
    basis: "rule",
    source: kent("3.3"),
    shutsOut: (pattern) => (countOf(gradesOf(pattern, JUDGEMENTS), "outstanding") < 3 ? ["outstanding"] : []),
    testedBy: (_, overall) => overall === "outstanding",
  },
  {
    slug: "never-better-than-leadership",
    frameworks,
    says: "overall is never better than leadership",
    basis: "precedent",
    source: null,
    shutsOut: ({ leadership = "not judged" }) =>
      isGrade(leadership) ? GRADES.filter((grade) => isBetter(grade, leadership)) : [],
    limiting: () => ["leadership"],
    testedBy: ({ leadership = "not judged" }) => isGrade(leadership),
  },
  {
    slug: "two-key-judgements-require-improvement",
    frameworks,
    says: "two or three key judgements that require improvement, with none inadequate, make overall require improvement",
    basis: "precedent",
    source: null,
    shutsOut: (pattern) => {
      const key = gradesOf(pattern, KEY);
      const applies = countOf(key, "requires improvement") >= 2 && !key.includes("inadequate");
      return applies ? shutsOutAllBut("requires improvement") : [];
    },
    limiting: (pattern) => judgementsGiven(pattern, KEY, "requires improvement"),
  },
  {
    slug: "all-key-judgements-good",
    frameworks,
    says: "key judgements that are all good or better make overall good or better",
    basis: "precedent",
    source: null,
    shutsOut: (pattern) => (allGoodOrBetter(gradesOf(pattern, KEY)) ? shutsOutAllBut("outstanding", "good") : []),
  },
];

/** The single inspection framework: inspections of services for children in need of help and protection and the rest. */
export const sif: Framework = {
  name: "SIF",
  from: dayOf(2013, 11, 19),
  source: barkingAndDagenham("1.2"),
  judgements: JUDGEMENTS,
  thirdGrade: "requires improvement",
  called: {
    help_and_protection: "help and protection",
    children_in_care: "children looked after",
    leadership: "leadership",
    care_leavers: "care leavers",
    adoption: "adoption",
  },
  notReported: null,
  exclusions: EXCLUSIONS,
};
