import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import type { RecognisedList, UnsettledColumns } from "../../recognise";
import { either, quoted } from "../../wording";

interface Unsettled {
  readonly list: RecognisedList;
  readonly unsettled: UnsettledColumns;
}

export const twoColumnsForOneHeading = layoutRule<Unsettled>({
  slug: "two-columns-for-one-heading",
  level: "error",
  lens: "data",
  source: ours,
  check: ({ lists }, found) => {
    for (const list of lists) {
      for (const unsettled of list.unsettled) {
        found({
          list: list.list,
          sheet: list.sheet.sheet,
          cells: unsettled.columns.map(({ column }) => ({ sheet: list.sheet.sheet, row: list.headingRow, column })),
          shown: unsettled.columns[0]?.heading ?? "",
          about: unsettled.field.key,
          detail: { list, unsettled },
        });
      }
    }
  },
  says: ({ detail: { unsettled } }) => {
    const headings = [...new Set(unsettled.columns.map(({ heading }) => quoted(heading)))];
    const which = headings.length === 1 ? `two columns are called ${headings[0]}` : `it could be ${either(headings)}`;
    return `The column ${unsettled.field.heading} was not read, because ${which}.`;
  },
  why: "To guess would check the wrong column, or send it.",
  mend: "Delete the column that is not meant, or rename it, then check again.",
  examples: {
    passes: [{ sheets: [exampleSheet(1, { headings: (all) => [...all, "Age"] })] }],
    fails: [
      { sheets: [exampleSheet(1, { headings: (all) => [...all, "Date of Contact"] })], at: { row: 0, column: 5 } },
      {
        sheets: [exampleSheet(1, { headings: (all) => ["Child ID", "LA Child ID", ...all.slice(1)] })],
        at: { row: 0, column: 0 },
      },
    ],
  },
});
