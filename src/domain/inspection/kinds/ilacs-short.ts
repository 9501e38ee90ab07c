import { blackburnWithDarwen } from "../../source";
import { ilacsCases, ilacsMilestones } from "./ilacs-milestones";
import type { Kind } from "./kind";
import { usualSince2018 } from "./usual-gaps";

const WEEKS = 1;
const DAYS_ON_SITE = WEEKS * 5;

/** One week on site, for councils that were good or outstanding. */
export const ilacsShort: Kind = {
  name: "ILACS short",
  publishes: "report",
  measured: "ILACS",
  reportGaps: usualSince2018(21, 30, 27),
  teams: [
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
    blackburnWithDarwen("section 4: 5 days' notice"),
    blackburnWithDarwen("section 4: one week on site"),
  ),
  callOn: null,
  usualSpan: { startsOn: 1, days: 4 },
};
