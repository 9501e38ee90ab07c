import { mutation } from "./mutation";

/** Rules between the columns of a row. */
export const acrossColumnsMutations = [
  mutation({
    rule: "plan-ended-before-it-started",
    breaks: (draft) => {
      const plan = draft.aRow(7, (row) => row.get("planEnd") !== null);
      plan.spoil("planEnd", plan.day("planStart") - 1);
    },
    spares: (draft) => {
      const plan = draft.aRow(7, (row) => row.get("planEnd") !== null);
      draft.mayAlso("plan-ended-the-day-it-started", "closed-before-the-six-months");
      const start = plan.get("planStart");
      plan.set("planEnd", start).set("lastVisit", start).set("latestReview", null);
    },
  }),
];
