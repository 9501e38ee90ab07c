import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

export const mergedCellsInTheData = layoutRule<null>({
  slug: "merged-cells-in-the-data",
  level: "advice",
  lens: "data",
  source: ours,
  check: ({ lists }, found) => {
    for (const { list, sheet, headingRow } of lists) {
      const within = (sheet.merged ?? []).filter(({ row, rows }) => row + rows - 1 > headingRow);
      if (within.length === 0) continue;
      const cells = within.map(({ row, column }) => ({ sheet: sheet.sheet, row, column }));
      found({ list, sheet: sheet.sheet, cells, shown: "", about: "merged cells", detail: null });
    }
  },
  says: ({ cells }) =>
    `${counted(cells.length, "merged area lies", "merged areas lie")} in the data; only the first cell of each has a value, and the others were read as blank.`,
  why: "Excel does not sort or filter rows with merged cells.",
  mend: "Select the data, choose Home, Unmerge Cells, and write the value into every row that it is true of.",
  examples: {
    passes: [
      {
        sheets: [
          exampleSheet(1, { rows: [exampleContact], more: { merged: [{ row: 0, column: 0, rows: 1, columns: 7 }] } }),
        ],
      },
    ],
    fails: [
      {
        sheets: [
          exampleSheet(1, {
            rows: [exampleContact, {}],
            more: { merged: [{ row: 1, column: 0, rows: 2, columns: 1 }] },
          }),
        ],
        at: { row: 1, column: 0 },
      },
    ],
  },
});
