import { inWords } from "../../../calendar/day";
import { isBlank, rule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";

export const authorisedWithoutAnOutcome = rule({
  slug: "authorised-without-an-outcome",
  list: 4,
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  says: ({ authorised }) =>
    `The assessment was authorised on ${inWords(authorised)}, and whether the child requires support is blank.`,
  why: "Ofsted reads a blank as an assessment that goes on.",
  mend: "Say a) Yes or b) No, from what the assessment decided.",
  examples: {
    passes: [
      { authorised: "01/05/2026", requiresSupport: "b) No" },
      { authorised: "01/05/2026", requiresSupport: "CS Assessment Updated" },
      { authorised: "", requiresSupport: "" },
      { authorised: "moon", requiresSupport: "" },
    ],
    fails: [
      { authorised: "01/05/2026", requiresSupport: "", at: "requiresSupport" },
      { authorised: "01/05/2026", requiresSupport: "-", at: "requiresSupport" },
    ],
  },
  check: (row, found) => {
    if (!Number.isNaN(row.authorised) && isBlank(row, "requiresSupport")) found("requiresSupport", "authorised");
  },
});
