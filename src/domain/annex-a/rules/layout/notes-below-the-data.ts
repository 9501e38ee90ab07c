import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

export const notesBelowTheData = layoutRule<readonly number[]>({
  slug: "notes-below-the-data",
  level: "advice",
  lens: "data",
  source: ours,
  check: (_, found, { tables }) => {
    for (const { list, sheet, leftOut } of tables) {
      const { notes: detail } = leftOut;
      if (detail.length === 0) continue;
      found({
        list,
        sheet,
        cells: detail.map((row) => ({ sheet, row, column: 0 })),
        shown: "",
        about: "notes",
        detail,
      });
    }
  },
  says: ({ detail }) =>
    detail.length === 1
      ? `Row ${(detail[0] ?? 0) + 1}, under the data, holds a total or a note and was not read as a child's.`
      : `${counted(detail.length, "row")} under the data hold totals or notes and were not read as children's, the first being row ${(detail[0] ?? 0) + 1}.`,
  why: "Other tools count them as children without an id.",
  mend: "Delete the totals and notes before sending.",
  examples: {
    passes: [
      { sheets: [exampleSheet(1, { rows: [exampleContact] })] },
      { sheets: [exampleSheet(1, { rows: [exampleContact, { gender: "b) Female", ethnicity: "a) WBRI" }] })] },
      { sheets: [exampleSheet(1, { rows: [{ ...exampleContact, childId: "Total" }, exampleContact] })] },
    ],
    fails: [
      { sheets: [exampleSheet(1, { rows: [exampleContact], below: [["Total", 1]] })], at: { row: 2, column: 0 } },
      { sheets: [exampleSheet(1, { rows: [exampleContact, { age: 11 }] })], at: { row: 2, column: 0 } },
      {
        sheets: [exampleSheet(1, { rows: [exampleContact], below: [[""], ["Applied filters: open cases"]] })],
        at: { row: 3, column: 0 },
      },
    ],
  },
});
