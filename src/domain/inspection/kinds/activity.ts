import type { Grade } from "../../judgement/grade";
import { blackburnWithDarwen, halton, kent, cypNow, type Source } from "../../source";

/** What Ofsted does between two inspections, and how often. */
export interface Activity {
  readonly what: string;
  readonly howOften: string;
  readonly sources: readonly Source[];
}

/** What a council can expect after being judged so overall. */
export interface Entitlement {
  readonly after: readonly Grade[];
  readonly activities: readonly Activity[];
  /** Focused visits before the next inspection; a JTAI takes the place of one. */
  readonly focusedVisits: number;
}

const tables = [halton("Local authority contact with Ofsted"), blackburnWithDarwen("section 1")];

const everyYear: readonly Activity[] = [
  { what: "Annual engagement meeting, also called annual conversation", howOften: "every year", sources: tables },
  { what: "Self-evaluation shared with Ofsted", howOften: "every year", sources: tables },
];

const betweenInspections: readonly Activity[] = [
  {
    what: "Focused visits",
    howOften: "up to two between inspections",
    sources: [...tables, blackburnWithDarwen("section 1, d: 1 to 2 within a 3-year cycle")],
  },
  {
    what: "Joint targeted area inspection (JTAI)",
    howOften: "possible, and takes the place of a focused visit; up to 10 a year in England",
    sources: [...tables, blackburnWithDarwen("section 1, c"), kent("2.3")],
  },
];

/** By overall grade; from April 2026 none is given, and what then decides is stated by one secondary source alone. */
export const ENTITLEMENTS: readonly Entitlement[] = [
  {
    after: ["inadequate"],
    activities: [
      { what: "Monitoring visits", howOften: "every quarter", sources: tables },
      {
        what: "Standard inspection; until summer 2018 a SIF re-inspection or post-monitoring SIF",
        howOften: "once, when Ofsted decides",
        sources: [...tables, cypNow("17 September 2018")],
      },
      ...everyYear,
    ],
    focusedVisits: 0,
  },
  {
    after: ["requires improvement"],
    activities: [
      { what: "Standard inspection", howOften: "once in three years", sources: tables },
      ...betweenInspections,
      ...everyYear,
    ],
    focusedVisits: 2,
  },
  {
    after: ["outstanding", "good"],
    activities: [
      { what: "Short inspection", howOften: "once in three years", sources: tables },
      ...betweenInspections,
      ...everyYear,
    ],
    focusedVisits: 2,
  },
];
