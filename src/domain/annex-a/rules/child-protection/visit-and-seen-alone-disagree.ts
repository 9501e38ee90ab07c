import { inWords } from "../../../calendar/day";
import { isBlank, rule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";

export const visitAndSeenAloneDisagree = rule({
  slug: "visit-and-seen-alone-disagree",
  list: 7,
  level: "query",
  lens: "data",
  source: ofstedGuidance,
  insteadOf: ["normally-filled"],
  says: (row) =>
    isBlank(row, "lastVisit")
      ? "The child was seen alone, and there is no date of a statutory visit."
      : `The last statutory visit was on ${inWords(row.lastVisit)}, and whether the child was seen alone is blank.`,
  why: "Inspectors read the two together: whether the child was seen, and could speak freely.",
  mend: "Fill the blank one from the record of the visit; if nobody visited yet, both are blank.",
  examples: {
    passes: [
      { lastVisit: "01/05/2026", seenAlone: "b) No" },
      { lastVisit: "", seenAlone: "" },
      { lastVisit: "", seenAlone: "b) No" },
      { lastVisit: "01/05/2026", seenAlone: "moon" },
      { lastVisit: "moon", seenAlone: "a) Yes" },
    ],
    fails: [
      { lastVisit: "01/05/2026", seenAlone: "", at: "seenAlone" },
      { lastVisit: "", seenAlone: "a) Yes", at: "lastVisit" },
    ],
  },
  check: (row, found) => {
    if (!Number.isNaN(row.lastVisit) && isBlank(row, "seenAlone")) found("seenAlone", "lastVisit");
    if (row.seenAlone === "a) Yes" && isBlank(row, "lastVisit")) found("lastVisit", "seenAlone");
  },
});
