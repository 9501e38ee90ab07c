import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

export const emptyRowWithinTheData = layoutRule<readonly number[]>({
  slug: "empty-row-within-the-data",
  level: "query",
  lens: "data",
  source: ours,
  check: (_, found, { tables }) => {
    for (const { list, sheet, leftOut } of tables) {
      const { emptyWithin: detail } = leftOut;
      if (detail.length === 0) continue;
      const cells = detail.map((row) => ({ sheet, row, column: 0 }));
      found({ list, sheet, cells, shown: "", about: "empty rows", detail });
    }
  },
  says: ({ detail }) =>
    detail.length === 1
      ? `Row ${(detail[0] ?? 0) + 1} is empty, with rows of the list above and below it.`
      : `${counted(detail.length, "row")} between rows of the list are empty, the first being row ${(detail[0] ?? 0) + 1}.`,
  why: "Sorting and filtering stop at an empty row, and a child may have been there.",
  mend: "Find out whether a row was lost; delete the empty rows if not.",
  examples: {
    passes: [{ sheets: [exampleSheet(1, { rows: [exampleContact, exampleContact], below: [[""]] })] }],
    fails: [{ sheets: [exampleSheet(1, { rows: [exampleContact, {}, exampleContact] })], at: { row: 2, column: 0 } }],
  },
});
