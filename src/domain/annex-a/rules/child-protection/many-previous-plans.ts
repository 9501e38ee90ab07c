import { rule } from "../../rule-forms";
import { ours } from "../../sources";

export const manyPreviousPlans = rule({
  slug: "many-previous-plans",
  list: 7,
  level: "query",
  lens: "data",
  source: ours,
  settings: { most: { says: "Most previous plans, before they are asked about", unit: "plans", usual: 5 } },
  says: ({ previousPlans }) => `The child is said to have had ${previousPlans} child protection plans before this one.`,
  why: "An inspector will choose the case of a child who has been on so many plans.",
  mend: "Count again: only plans of this council count, and not the present one. If it is true, have the chronology ready.",
  examples: {
    passes: [{ previousPlans: 5 }, { previousPlans: 0 }, { previousPlans: "" }],
    fails: [{ previousPlans: 6, at: "previousPlans" }],
  },
  check: ({ previousPlans }, found, { settings: { most } }) => {
    if (previousPlans > most) found("previousPlans");
  },
});
