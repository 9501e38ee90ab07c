import { inWords } from "../../../calendar/day";
import { isBlank, rule } from "../../rule-forms";
import { ours } from "../../sources";

export const planEndedWithoutAReview = rule({
  slug: "plan-ended-without-a-review",
  list: 7,
  level: "advice",
  lens: "data",
  source: ours,
  says: ({ planEnd }) => `The plan ended on ${inWords(planEnd)}, and no review conference was held on that day.`,
  why: "A review conference decides that a plan ends, unless the child moved away, came into care, turned 18 or died.",
  mend: "Give that review as the latest one; if the plan ended without a conference, have the reason ready.",
  examples: {
    passes: [
      { planStart: "01/01/2026", planEnd: "01/05/2026", latestReview: "01/05/2026" },
      { planStart: "01/01/2026", planEnd: "", latestReview: "01/05/2026" },
      { planStart: "01/01/2026", planEnd: "01/05/2026", latestReview: "moon" },
      { planStart: "01/05/2026", planEnd: "01/05/2026", latestReview: "" },
      { planStart: "01/01/2026", planEnd: "01/05/2026", latestReview: "02/05/2026" },
    ],
    fails: [
      { planStart: "01/01/2026", planEnd: "01/05/2026", latestReview: "30/04/2026", at: "latestReview" },
      { planStart: "01/01/2026", planEnd: "01/05/2026", latestReview: "", at: "latestReview" },
    ],
  },
  check: (row, found) => {
    const { planStart, planEnd, latestReview } = row;
    if (Number.isNaN(planEnd) || planEnd <= planStart) return;
    if (latestReview < planEnd || isBlank(row, "latestReview")) found("latestReview", "planEnd");
  },
});
