import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { quoted } from "../../wording";

export const columnNotAskedFor = layoutRule<null>({
  slug: "column-not-asked-for",
  level: "query",
  lens: "data",
  source: ofstedGuidance,
  check: ({ lists }, found) => {
    for (const { list, sheet, headingRow, columns, unsettled } of lists) {
      const askedAbout = new Set(unsettled.flatMap((asked) => asked.columns.map(({ column }) => column)));
      for (const { column, heading, field, couldBe } of columns) {
        if (field !== null || couldBe !== undefined || askedAbout.has(column)) continue;
        const cells = [{ sheet: sheet.sheet, row: headingRow, column }];
        found({ list, sheet: sheet.sheet, cells, shown: heading, about: heading.trim(), detail: null });
      }
    }
  },
  says: ({ list, shown }) => `The column ${quoted(shown)} is not part of List ${list}, and was not checked.`,
  why: "What Ofsted did not ask for should not be sent; and if it is one of Ofsted's columns under another name, it was not read.",
  mend: "Delete the column before sending; if it is one of the list's, say in the pane which, or write Ofsted's heading.",
  examples: {
    passes: [{ sheets: [exampleSheet(1)] }, { sheets: [exampleSheet(9, { edition: "2019-08" })] }],
    fails: [{ sheets: [exampleSheet(1, { headings: (all) => ["Locality", ...all] })], at: { row: 0, column: 0 } }],
  },
});
