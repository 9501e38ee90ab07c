import { inWords } from "../../../calendar/day";
import { isBlank, rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const closedWithoutAReason = rule({
  slug: "closed-without-a-reason",
  list: 6,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8805"),
  says: ({ cinClosure }) => `The episode of need was closed on ${inWords(cinClosure)}, and the reason is blank.`,
  why: "Inspectors ask why help ended, and begin with the reasons for closure.",
  mend: "Give the reason from the case record.",
  examples: {
    passes: [
      { cinClosure: "01/05/2026", closureReason: "RC1 - Adopted" },
      { cinClosure: "01/05/2026", closureReason: "moon" },
      { cinClosure: "", closureReason: "" },
    ],
    fails: [
      { cinClosure: "01/05/2026", closureReason: "", at: "closureReason" },
      { cinClosure: "01/05/2026", closureReason: "N/A", at: "closureReason" },
    ],
  },
  check: (row, found) => {
    if (!Number.isNaN(row.cinClosure) && isBlank(row, "closureReason")) found("closureReason", "cinClosure");
  },
});
