import { halton } from "../../source";
import { focusedVisitMilestones } from "./ilacs-milestones";
import type { Kind } from "./kind";
import { usualSince2018 } from "./usual-gaps";

/** Two inspectors for two days; no grades, a published letter. */
export const focusedVisit: Kind = {
  name: "Focused visit",
  publishes: "letter",
  measured: "focused visits",
  reportGaps: usualSince2018(16, 24, 21),
  teams: [
    {
      basis: "Halton",
      members: [{ role: "Inspector", people: 2, daysEach: 2 }],
      source: halton("Focused visits - scope"),
    },
  ],
  cases: [],
  milestones: focusedVisitMilestones,
  callOn: null,
  usualSpan: null,
};
