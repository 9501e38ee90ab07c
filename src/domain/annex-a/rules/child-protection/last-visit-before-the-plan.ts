import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { standardDataset } from "../../sources";

export const lastVisitBeforeThePlan = rule({
  slug: "last-visit-before-the-plan",
  list: 7,
  level: "query",
  lens: "data",
  source: standardDataset,
  says: ({ planStart, lastVisit }) =>
    `The last statutory visit was on ${inWords(lastVisit)}, before the plan started on ${inWords(planStart)}.`,
  why: "It looks as if the child has not been visited on the plan; an inspector will ask.",
  mend: "Give the last visit under this plan; if there was none yet, leave it blank and have the reason ready.",
  examples: {
    passes: [
      { planStart: "01/05/2026", lastVisit: "01/05/2026" },
      { planStart: "01/05/2026", lastVisit: "" },
      { planStart: "", lastVisit: "01/05/2026" },
    ],
    fails: [{ planStart: "02/05/2026", lastVisit: "01/05/2026", at: "lastVisit" }],
  },
  check: ({ planStart, lastVisit }, found) => {
    if (lastVisit < planStart) found("lastVisit", "planStart");
  },
});
