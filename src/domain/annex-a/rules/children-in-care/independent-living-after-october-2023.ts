import { dayOf, inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

/** From then on supported accommodation must be registered, and P2 is no placement any more. */
const SUPPORTED_ACCOMMODATION_REGULATED = dayOf(2023, 10, 28);

export const independentLivingAfterOctober2023 = rule({
  slug: "independent-living-after-october-2023",
  list: 8,
  level: "query",
  lens: "data",
  source: dfe("SSDA903 2025/26", "217t"),
  says: ({ placementStart }) =>
    `The placement started on ${inWords(placementStart)} as P2, independent living, which is no placement since ${inWords(SUPPORTED_ACCOMMODATION_REGULATED)}.`,
  why: "Since supported accommodation is registered, a child in care under 18 who lives independently is in an unregistered placement, or in one with another code.",
  mend: "Check the placement; supported accommodation is H5.",
  examples: {
    passes: [
      { placementStart: "27/10/2023", placementType: "l) P2: Independent living" },
      { placementStart: "28/10/2023", placementType: "n) H5: Residential accommodation" },
      { placementStart: "", placementType: "l) P2: Independent living" },
    ],
    fails: [{ placementStart: "28/10/2023", placementType: "l) P2: Independent living", at: "placementType" }],
  },
  check: ({ placementStart, placementType }, found) => {
    if (placementType === "l) P2: Independent living" && placementStart >= SUPPORTED_ACCOMMODATION_REGULATED) {
      found("placementType", "placementStart");
    }
  },
});
