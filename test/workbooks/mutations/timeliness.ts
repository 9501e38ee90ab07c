import { addMonths } from "../../../src/domain/calendar/day";
import { DATA_DAY } from "../life-stories";
import { mutation } from "./mutation";

/** Rules about what is true and late. */
export const timelinessMutations = [
  mutation({
    rule: "plan-longer-than-two-years",
    breaks: (draft) => {
      const plan = draft.aRow(
        7,
        (row) => row.get("planEnd") === null && row.day("planStart") < addMonths(DATA_DAY, -7),
      );
      plan.spoil("planStart", addMonths(DATA_DAY, -24) - 1);
    },
    spares: (draft) => {
      const plan = draft.aRow(
        7,
        (row) => row.get("planEnd") === null && row.day("planStart") < addMonths(DATA_DAY, -7),
      );
      plan.set("planStart", addMonths(DATA_DAY, -24));
    },
  }),
];
