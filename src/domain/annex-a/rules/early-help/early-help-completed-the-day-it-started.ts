import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const earlyHelpCompletedTheDayItStarted = rule({
  slug: "early-help-completed-the-day-it-started",
  list: 2,
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "4012Q"),
  says: ({ assessmentStart }) =>
    `The early help assessment started and was completed on the same day, ${inWords(assessmentStart)}.`,
  why: "An assessment takes more than a day; one date may have been written into both columns.",
  mend: "Check on which day the assessment started.",
  examples: {
    passes: [
      { assessmentStart: "01/05/2026", assessmentCompleted: "02/05/2026" },
      { assessmentStart: "02/05/2026", assessmentCompleted: "01/05/2026" },
      { assessmentStart: "", assessmentCompleted: "" },
    ],
    fails: [{ assessmentStart: "01/05/2026", assessmentCompleted: "01/05/2026", at: "assessmentCompleted" }],
  },
  check: ({ assessmentStart, assessmentCompleted }, found) => {
    if (assessmentCompleted === assessmentStart) found("assessmentCompleted", "assessmentStart");
  },
});
