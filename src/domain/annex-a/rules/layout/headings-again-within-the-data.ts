import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

export const headingsAgainWithinTheData = layoutRule<readonly number[]>({
  slug: "headings-again-within-the-data",
  level: "advice",
  lens: "data",
  source: ours,
  check: (_, found, { tables }) => {
    for (const { list, sheet, leftOut } of tables) {
      const { headings: detail } = leftOut;
      if (detail.length === 0) continue;
      found({
        list,
        sheet,
        cells: detail.map((row) => ({ sheet, row, column: 0 })),
        shown: "",
        about: "headings",
        detail,
      });
    }
  },
  says: ({ detail }) =>
    `${detail.length === 1 ? `Row ${(detail[0] ?? 0) + 1} repeats` : `${counted(detail.length, "row")} repeat`} the headings, and ${detail.length === 1 ? "was" : "were"} not read as ${detail.length === 1 ? "a child's" : "children's"}.`,
  why: "Other tools count the row as a child whose every value is wrong.",
  mend: "Delete the rows that repeat the headings.",
  examples: {
    passes: [{ sheets: [exampleSheet(1, { rows: [exampleContact] })] }],
    fails: [
      {
        sheets: [
          exampleSheet(1, { rows: [exampleContact, { childId: "Child Unique ID", gender: "Gender" }, exampleContact] }),
        ],
        at: { row: 2, column: 0 },
      },
    ],
  },
});
