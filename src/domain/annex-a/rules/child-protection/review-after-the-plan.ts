import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { standardDataset } from "../../sources";

/** Where the plan itself ended before it started, that is said instead. */
export const reviewAfterThePlan = rule({
  slug: "review-after-the-plan",
  list: 7,
  level: "error",
  lens: "data",
  source: standardDataset,
  says: ({ planEnd, latestReview }) =>
    `The latest review conference was on ${inWords(latestReview)}, after the plan ended on ${inWords(planEnd)}.`,
  why: "A plan that has ended is not reviewed; it may be going on.",
  mend: "Check the end of the plan and the date of the review against the case record.",
  examples: {
    passes: [
      { planStart: "01/01/2026", planEnd: "01/05/2026", latestReview: "01/05/2026" },
      { planEnd: "", latestReview: "01/05/2026" },
      { planStart: "01/06/2026", planEnd: "01/05/2026", latestReview: "02/06/2026" },
    ],
    fails: [{ planStart: "01/01/2026", planEnd: "01/05/2026", latestReview: "02/05/2026", at: "latestReview" }],
  },
  check: ({ planStart, planEnd, latestReview }, found) => {
    if (latestReview > planEnd && !(planEnd < planStart)) found("latestReview", "planEnd");
  },
});
