import type { Kind } from "./kind";
import { usualSince2018 } from "./usual-gaps";

/** Two weeks on site. No council report states a gap for ILACS, so only the usual one is known. */
export const ilacsStandard: Kind = {
  name: "ILACS standard",
  publishes: "report",
  measured: "ILACS",
  reportGaps: usualSince2018(21, 30, 27),
};
