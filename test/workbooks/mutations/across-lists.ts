import { mutation } from "./mutation";

/** Rules between lists. */
export const acrossListsMutations = [
  mutation({
    rule: "on-a-plan-but-not-in-need",
    breaks: (draft) => {
      const inNeed = draft.aRow(6, (row) => row.get("caseStatus") === "b) Child Protection plan");
      draft.removeRow(inNeed);
      for (const plan of draft.rowsOf(7, inNeed.get("childId"))) plan.foundAt("childId");
    },
    spares: (draft) => {
      const neverOnAPlan = draft.aRow(
        6,
        (row) => row.get("caseStatus") === "c) Child in need plan" && draft.rowsOf(7, row.get("childId")).length === 0,
      );
      draft.removeRow(neverOnAPlan);
    },
  }),
];
