import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { standardDataset } from "../../sources";

/** Where the plan itself ended before it started, that is said instead. */
export const lastVisitAfterThePlan = rule({
  slug: "last-visit-after-the-plan",
  list: 7,
  level: "error",
  lens: "data",
  source: standardDataset,
  says: ({ planEnd, lastVisit }) =>
    `The last statutory visit was on ${inWords(lastVisit)}, after the plan ended on ${inWords(planEnd)}.`,
  why: "A visit after the plan is no visit under it, and makes visiting look better than it was.",
  mend: "Give the last visit before the plan ended, or correct the end of the plan.",
  examples: {
    passes: [
      { planStart: "01/01/2026", planEnd: "01/05/2026", lastVisit: "01/05/2026" },
      { planEnd: "", lastVisit: "01/05/2026" },
      { planStart: "01/06/2026", planEnd: "01/05/2026", lastVisit: "02/06/2026" },
    ],
    fails: [{ planStart: "01/01/2026", planEnd: "01/05/2026", lastVisit: "02/05/2026", at: "lastVisit" }],
  },
  check: ({ planStart, planEnd, lastVisit }, found) => {
    if (lastVisit > planEnd && !(planEnd < planStart)) found("lastVisit", "planEnd");
  },
});
