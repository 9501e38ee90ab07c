import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const assessmentAuthorisedBeforeItStarted = rule({
  slug: "assessment-authorised-before-it-started",
  list: 4,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8608"),
  insteadOf: ["closed-before-the-six-months"],
  says: ({ assessmentStart, authorised }) =>
    `The assessment was authorised on ${inWords(authorised)}, before it started on ${inWords(assessmentStart)}.`,
  why: "The working days that it took would be negative, and the share in time wrong.",
  mend: "Check both dates against the case record; day and month are often swapped.",
  examples: {
    passes: [
      { assessmentStart: "01/05/2026", authorised: "01/05/2026" },
      { assessmentStart: "01/05/2026", authorised: "" },
      { assessmentStart: "moon", authorised: "01/05/2026" },
    ],
    fails: [{ assessmentStart: "02/05/2026", authorised: "01/05/2026", at: "authorised" }],
  },
  check: ({ assessmentStart, authorised }, found) => {
    if (authorised < assessmentStart) found("authorised", "assessmentStart");
  },
});
