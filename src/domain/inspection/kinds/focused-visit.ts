import type { Kind } from "./kind";
import { usualSince2018 } from "./usual-gaps";

/** Two inspectors for two days; no grades, a published letter. */
export const focusedVisit: Kind = {
  name: "Focused visit",
  publishes: "letter",
  measured: "focused visits",
  reportGaps: usualSince2018(16, 24, 21),
};
