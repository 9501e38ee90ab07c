import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const planEndedTheDayItStarted = rule({
  slug: "plan-ended-the-day-it-started",
  list: 7,
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "8840"),
  says: ({ planStart }) => `The plan started and ended on the same day, ${inWords(planStart)}.`,
  why: "A plan lasts until a review conference ends it; one date may have been written into both columns.",
  mend: "Check both dates against the case record.",
  examples: {
    passes: [
      { planStart: "01/05/2026", planEnd: "02/05/2026" },
      { planStart: "01/05/2026", planEnd: "" },
      { planStart: "", planEnd: "" },
    ],
    fails: [{ planStart: "01/05/2026", planEnd: "01/05/2026", at: "planEnd" }],
  },
  check: ({ planStart, planEnd }, found) => {
    if (planEnd === planStart) found("planEnd", "planStart");
  },
});
