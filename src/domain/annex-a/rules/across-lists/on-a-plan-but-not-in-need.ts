import { inWords } from "../../../calendar/day";
import type { RowOf } from "../../annex-a";
import { at, listsRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";

export const onAPlanButNotInNeed = listsRule({
  slug: "on-a-plan-but-not-in-need",
  lists: [7, 6],
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  says: (plan: RowOf<7>) =>
    `The child has a child protection plan from ${inWords(plan.planStart)}, and is not in List 6, which takes in every child on a plan.`,
  why: "Inspectors choose cases from List 6, and count the children in need there.",
  mend: "Add the child to List 6 with the status b) Child Protection plan, or correct the id if it differs between the lists.",
  examples: {
    passes: [
      { 7: [{ childId: "A1", planStart: "01/02/2026" }], 6: [{ childId: "A1" }] },
      { 7: [{ childId: "", planStart: "01/02/2026" }], 6: [] },
      { 7: [{ childId: 17, planStart: "01/02/2026" }], 6: [{ childId: "17" }] },
    ],
    fails: [
      {
        lists: { 7: [{ childId: "A1", planStart: "01/02/2026" }], 6: [{ childId: "A2" }] },
        at: { list: 7, row: 0, field: "childId" },
      },
    ],
  },
  check: ({ 7: plans, 6: inNeed }, found) => {
    for (const { id, firstRow } of plans.people) {
      if (inNeed.includes(id)) continue;
      const plan = plans.at(firstRow);
      found(plan, at(plan, "childId", "planStart"));
    }
  },
});
