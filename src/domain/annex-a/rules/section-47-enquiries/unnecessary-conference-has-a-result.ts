import { isBlank, rule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { quoted } from "../../wording";

/** With a date of the conference too, it is the rule about the date that speaks. */
export const unnecessaryConferenceHasAResult = rule({
  slug: "unnecessary-conference-has-a-result",
  list: 5,
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  says: ({ resultedInPlan }) =>
    `The initial child protection conference was deemed unnecessary, and whether it led to a plan says ${quoted(resultedInPlan ?? "")}.`,
  why: "Ofsted asks for a blank where no conference was needed; a No is counted as a conference without a plan.",
  mend: "Clear the result; if there was a conference, say b) No in the column for unnecessary ones and give its date.",
  examples: {
    passes: [
      { conferenceUnnecessary: "a) Yes", resultedInPlan: "" },
      { conferenceUnnecessary: "a) Yes", conference: "01/05/2026", resultedInPlan: "b) No" },
      { conferenceUnnecessary: "b) No", resultedInPlan: "b) No" },
    ],
    fails: [{ conferenceUnnecessary: "a) Yes", resultedInPlan: "b) No", at: "resultedInPlan" }],
  },
  check: (row, found) => {
    if (row.conferenceUnnecessary !== "a) Yes" || row.resultedInPlan === null) return;
    if (isBlank(row, "conference")) found("resultedInPlan", "conferenceUnnecessary");
  },
});
