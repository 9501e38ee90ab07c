import { inWords, type Day } from "../../../calendar/day";
import type { Field } from "../../../checking/field";
import { columnRule, outOfBounds, isDate } from "../../rule-forms";
import { dfe } from "../../sources";

/** An unborn child may have an expected date of birth; Lists 8 and 9 know no unborn children, so there it must be filled. */
function mayBeAhead({ key, filled }: Field): boolean {
  return key === "dateOfBirth" && filled.level !== "always";
}

export const dateAfterTheData = columnRule<number>({
  slug: "date-after-the-data",
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8520"),
  about: (field) => isDate(field) && !mayBeAhead(field),
  oneFindingFor: "value",
  check: (column, found, { asAt }) => outOfBounds(column, { above: asAt }, found),
  says: ({ heading, detail }, { asAt }) =>
    `${heading}: ${inWords(detail as Day)} is after the day of the data, ${inWords(asAt)}.`,
  why: "What has not happened yet cannot be recorded as done.",
  mend: "Check the date, and whether the day of the data is the one on which the extract was run; day and month are often swapped.",
  examples: {
    passes: [
      { list: 1, field: "contactDate", cells: ["30/09/2026", ""] },
      { list: 1, field: "dateOfBirth", cells: ["01/02/2027"] },
    ],
    fails: [
      { list: 1, field: "contactDate", cells: ["01/10/2026", "30/09/2026"], at: [0] },
      { list: 8, field: "dateOfBirth", cells: ["01/02/2027"], at: [0] },
    ],
  },
});
