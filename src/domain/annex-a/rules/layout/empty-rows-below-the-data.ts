import type { RowSpan } from "../../../checking/sheet-values";
import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

export const emptyRowsBelowTheData = layoutRule<RowSpan>({
  slug: "empty-rows-below-the-data",
  level: "advice",
  lens: "data",
  source: ours,
  check: (_, found, { tables }) => {
    for (const { list, sheet, leftOut } of tables) {
      const { emptyBelow: detail } = leftOut;
      if (detail === null) continue;
      const cells = [{ sheet, row: detail.first, column: 0 }];
      found({ list, sheet, cells, shown: "", about: "empty rows", detail });
    }
  },
  says: ({ detail: { first, last } }) =>
    first === last
      ? `Row ${first + 1}, below the data, looks empty and still counts as used; it was skipped.`
      : `${counted(last - first + 1, "row")} below the data, ${first + 1} to ${last + 1}, look empty and still count as used; they were skipped.`,
  why: "They make the workbook large and slow, and other tools report each as a row without an id.",
  mend: "Select the rows from the first to the last, delete them (not only their contents), and save.",
  examples: {
    passes: [
      { sheets: [exampleSheet(1, { rows: [exampleContact] })] },
      { sheets: [exampleSheet(1, { below: [[""], [""]] })] },
    ],
    fails: [
      { sheets: [exampleSheet(1, { rows: [exampleContact], below: [[""], ["", " "]] })], at: { row: 2, column: 0 } },
    ],
  },
});
