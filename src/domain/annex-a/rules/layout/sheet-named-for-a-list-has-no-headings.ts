import { exampleSheet } from "../../example-sheets";
import type { SheetNamedForAList } from "../../recognise";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";

export const sheetNamedForAListHasNoHeadings = layoutRule<SheetNamedForAList>({
  slug: "sheet-named-for-a-list-has-no-headings",
  level: "error",
  lens: "data",
  source: ours,
  check: ({ namedOnly }, found) => {
    for (const named of namedOnly) {
      if (named.lacks !== "headings") continue;
      found({ list: named.list, sheet: named.sheet, cells: [], shown: named.sheet, about: "sheet", detail: named });
    }
  },
  says: ({ detail: { list, sheet } }) =>
    `The sheet ${sheet} is named for List ${list}, and has no headings in its first 20 rows, so it was not checked.`,
  why: "Without headings nobody can tell which column is which.",
  mend: "Put Ofsted's headings above the data, each in its own cell, then check again.",
  examples: {
    passes: [{ sheets: [exampleSheet(1), exampleSheet(2)] }],
    fails: [
      { sheets: [exampleSheet(1), exampleSheet(2, { headings: () => ["A1", 45_000, 7, null] })], at: null },
      { sheets: [exampleSheet(1), exampleSheet(2, { headings: () => [] })], at: null },
    ],
  },
});
