import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const planEndedBeforeItStarted = rule({
  slug: "plan-ended-before-it-started",
  list: 7,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8925"),
  insteadOf: ["closed-before-the-six-months"],
  says: ({ planStart, planEnd }) =>
    `The plan ended on ${inWords(planEnd)}, before it started on ${inWords(planStart)}.`,
  why: "Its length would be negative in every analysis of List 7.",
  mend: "Check both dates against the case record; day and month are often swapped.",
  examples: {
    passes: [
      { planStart: "01/02/2025", planEnd: "01/02/2025" },
      { planStart: "01/02/2025", planEnd: "" },
      { planStart: "", planEnd: "31/01/2025" },
      { planStart: "01/02/2025", planEnd: "30/02/2024" },
    ],
    fails: [{ planStart: "01/02/2025", planEnd: "31/01/2025", at: "planEnd" }],
  },
  check: (row, found) => {
    if (row.planEnd < row.planStart) found("planEnd", "planStart");
  },
});
