import { isBlank, rule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { quoted } from "../../wording";

export const resultWithoutAConference = rule({
  slug: "result-without-a-conference",
  list: 5,
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  says: ({ resultedInPlan }) =>
    `Whether the conference led to a plan says ${quoted(resultedInPlan ?? "")}, and the conference has no date.`,
  why: "Whether the conference was in time cannot be told.",
  mend: "Give the date of the conference; if there was none yet, clear the result.",
  examples: {
    passes: [
      { conference: "01/05/2026", resultedInPlan: "a) Yes" },
      { conference: "", resultedInPlan: "" },
      { conference: "moon", resultedInPlan: "a) Yes" },
      { conferenceUnnecessary: "a) Yes", conference: "", resultedInPlan: "b) No" },
    ],
    fails: [{ conference: "", resultedInPlan: "a) Yes", at: "conference" }],
  },
  check: (row, found) => {
    if (row.resultedInPlan === null || row.conferenceUnnecessary === "a) Yes") return;
    if (isBlank(row, "conference")) found("conference", "resultedInPlan");
  },
});
