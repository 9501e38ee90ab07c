import { inWords } from "../../../calendar/day";
import { isBlank, rule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";

export const conferenceWithoutAResult = rule({
  slug: "conference-without-a-result",
  list: 5,
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  says: ({ conference }) =>
    `The conference was held on ${inWords(conference)}, and whether it led to a child protection plan is blank.`,
  why: "Ofsted reads a blank as a conference that is still to come.",
  mend: "Say a) Yes or b) No, from the conference's decision.",
  examples: {
    passes: [
      { conference: "30/09/2026", resultedInPlan: "b) No" },
      { conference: "01/10/2026", resultedInPlan: "" },
      { conference: "01/05/2026", resultedInPlan: "moon" },
      { conference: "", resultedInPlan: "" },
      { conferenceUnnecessary: "a) Yes", conference: "01/05/2026", resultedInPlan: "" },
    ],
    fails: [{ conference: "30/09/2026", resultedInPlan: "", at: "resultedInPlan" }],
  },
  check: (row, found, { asAt }) => {
    if (!(row.conference <= asAt) || row.conferenceUnnecessary === "a) Yes") return;
    if (isBlank(row, "resultedInPlan")) found("resultedInPlan", "conference");
  },
});
