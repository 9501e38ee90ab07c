import type { Draft } from "./draft";
import { mutation } from "./mutation";

/** Of lists with one row for each child. */
const ONE_ROW_EACH = [6, 7, 8, 9] as const;

/** Rules between the rows of a list. */
export const acrossRowsMutations = [
  mutation({
    rule: "child-in-two-rows",
    breaks: (draft) => {
      const list = draft.random.pick(ONE_ROW_EACH);
      const row = draft.aRow(list).foundAt("childId");
      draft.addRow(list, row).foundAt("childId");
    },
    // A child with two assessments is no fault.
    spares: (draft: Draft) => {
      const row = draft.aRow(4, (each) => each.get("authorised") !== null);
      draft.addRow(4, row).set("assessmentStart", Number(row.get("authorised")));
    },
  }),
];
