import { inWords, wholeYearsBetween } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const movedToAdultCareUnder16 = rule({
  slug: "moved-to-adult-care-under-16",
  list: 6,
  level: "query",
  lens: "data",
  source: dfe("SSDA903 2025/26", "389"),
  says: ({ dateOfBirth, cinClosure }) =>
    `Closed with RC6, transferred to adult social care, on ${inWords(cinClosure)}, the child, born on ${inWords(dateOfBirth)}, was ${wholeYearsBetween(dateOfBirth, cinClosure)}.`,
  why: "Adult social care takes over near the eighteenth birthday, so the reason or the date of birth is probably wrong.",
  mend: "Check the reason for closure and the date of birth against the case record.",
  examples: {
    passes: [
      {
        closureReason: "RC6 - Transferred to adult social care services",
        cinClosure: "01/05/2026",
        dateOfBirth: "01/05/2010",
      },
      { closureReason: "RC1 - Adopted", cinClosure: "01/05/2026", dateOfBirth: "01/05/2015" },
      { closureReason: "RC6 - Transferred to adult social care services", cinClosure: "", dateOfBirth: "01/05/2015" },
      { closureReason: "RC6 - Transferred to adult social care services", cinClosure: "01/05/2026", dateOfBirth: "" },
    ],
    fails: [
      {
        closureReason: "RC6 - Transferred to adult social care services",
        cinClosure: "01/05/2026",
        dateOfBirth: "02/05/2010",
        at: "closureReason",
      },
    ],
  },
  check: ({ dateOfBirth, cinClosure, closureReason }, found) => {
    if (closureReason !== "RC6 - Transferred to adult social care services") return;
    if (wholeYearsBetween(dateOfBirth, cinClosure) < 16) found("closureReason", "cinClosure", "dateOfBirth");
  },
});
