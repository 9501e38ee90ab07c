import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const reviewBeforeThePlan = rule({
  slug: "review-before-the-plan",
  list: 7,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8841"),
  insteadOf: ["plan-ended-without-a-review"],
  says: ({ planStart, latestReview }) =>
    `The latest review conference was on ${inWords(latestReview)}, and the plan started only on ${inWords(planStart)}.`,
  why: "A plan is reviewed after it starts; the initial conference or an earlier plan's review may have been taken for it.",
  mend: "Give the latest review of this plan, or leave it blank until there is one.",
  examples: {
    passes: [
      { planStart: "01/05/2026", latestReview: "02/05/2026" },
      { planStart: "01/05/2026", latestReview: "" },
      { planStart: "", latestReview: "01/05/2026" },
    ],
    fails: [
      { planStart: "01/05/2026", latestReview: "01/05/2026", at: "latestReview" },
      { planStart: "01/05/2026", latestReview: "30/04/2026", at: "latestReview" },
    ],
  },
  check: ({ planStart, latestReview }, found) => {
    if (latestReview <= planStart) found("latestReview", "planStart");
  },
});
