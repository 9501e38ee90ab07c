import { blackburnWithDarwen, halton } from "../../source";
import { ilacsCases, ilacsMilestones } from "./ilacs-milestones";
import type { Kind } from "./kind";
import { usualSince2018 } from "./usual-gaps";

const WEEKS = 2;
const DAYS_ON_SITE = WEEKS * 5;

/** Two weeks on site. No council report states a gap for ILACS, so only the usual one is known. */
export const ilacsStandard: Kind = {
  name: "ILACS standard",
  publishes: "report",
  measured: "ILACS",
  reportGaps: usualSince2018(21, 30, 27),
  teams: [
    {
      basis: "Halton",
      members: [
        { role: "Social care inspector", people: 4, daysEach: DAYS_ON_SITE },
        { role: "Social care regulatory inspector", people: 1, daysEach: 2 },
        { role: "Schools inspector", people: 1, daysEach: 1 },
      ],
      source: halton("Standard inspections"),
    },
    {
      basis: "Blackburn with Darwen",
      members: [
        { role: "Social care inspector", people: 4, daysEach: DAYS_ON_SITE },
        { role: "Regulatory inspector, up to 2 days", people: 1, daysEach: 2 },
        { role: "School HMI, up to 2 days", people: 1, daysEach: 2 },
      ],
      source: blackburnWithDarwen("section 4"),
    },
  ],
  cases: ilacsCases,
  milestones: ilacsMilestones(
    WEEKS,
    halton("Standard inspections: five working days' notice"),
    halton("Standard inspections: two weeks on site"),
  ),
  callOn: null,
  usualSpan: { startsOn: 1, days: 11 },
};
