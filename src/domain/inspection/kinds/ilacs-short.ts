import type { Kind } from "./kind";
import { usualSince2018 } from "./usual-gaps";

/** One week on site, for councils that were good or outstanding. */
export const ilacsShort: Kind = {
  name: "ILACS short",
  publishes: "report",
  measured: "ILACS",
  reportGaps: usualSince2018(21, 30, 27),
};
