import type { RowOfAny } from "../../rule-forms";
import { at, rowsRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { counted } from "../../wording";

type Row = RowOfAny<6 | 7 | 8 | 9>;

export const childInTwoRows = rowsRule({
  slug: "child-in-two-rows",
  lists: [6, 7, 8, 9],
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  says: (rows: readonly Row[]) =>
    `${rows[0]?.childId ?? ""} stands in ${counted(rows.length, "row")}; Ofsted asks for one row for each child, the most recent.`,
  why: "Every count of the list counts the child twice.",
  mend: "Keep the row of the most recent episode and delete the others.",
  examples: {
    passes: [[{ childId: "A1" }, { childId: "A2" }, { childId: "" }, { childId: "" }]],
    fails: [{ rows: [{ childId: "A1" }, { childId: "A2" }, { childId: "A1" }], at: { row: 2, field: "childId" } }],
  },
  check: (rows, found) => {
    for (const [first, ...others] of rows.repeated) {
      if (first !== undefined) found([first, ...others], ...[...others, first].map((row) => at(row, "childId")));
    }
  },
});
