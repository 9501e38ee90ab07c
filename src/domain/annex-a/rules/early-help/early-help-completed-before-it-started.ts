import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const earlyHelpCompletedBeforeItStarted = rule({
  slug: "early-help-completed-before-it-started",
  list: 2,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "4011"),
  insteadOf: ["closed-before-the-six-months"],
  says: ({ assessmentStart, assessmentCompleted }) =>
    `The early help assessment was completed on ${inWords(assessmentCompleted)}, before it started on ${inWords(assessmentStart)}.`,
  why: "Its length would be negative in every analysis of List 2.",
  mend: "Check both dates against the case record; day and month are often swapped.",
  examples: {
    passes: [
      { assessmentStart: "01/05/2026", assessmentCompleted: "01/05/2026" },
      { assessmentStart: "01/05/2026", assessmentCompleted: "" },
      { assessmentStart: "", assessmentCompleted: "01/05/2026" },
    ],
    fails: [{ assessmentStart: "02/05/2026", assessmentCompleted: "01/05/2026", at: "assessmentCompleted" }],
  },
  check: ({ assessmentStart, assessmentCompleted }, found) => {
    if (assessmentCompleted < assessmentStart) found("assessmentCompleted", "assessmentStart");
  },
});
