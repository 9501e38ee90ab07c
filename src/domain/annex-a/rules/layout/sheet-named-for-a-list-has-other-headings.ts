import { exampleSheet } from "../../example-sheets";
import type { SheetNamedForAList } from "../../recognise";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";

export const sheetNamedForAListHasOtherHeadings = layoutRule<SheetNamedForAList>({
  slug: "sheet-named-for-a-list-has-other-headings",
  level: "error",
  lens: "data",
  source: ours,
  check: ({ namedOnly }, found) => {
    for (const named of namedOnly) {
      if (named.lacks === "headings") continue;
      found({ list: named.list, sheet: named.sheet, cells: [], shown: named.sheet, about: "sheet", detail: named });
    }
  },
  says: ({ detail: { list, sheet } }) =>
    `The sheet ${sheet} is named for List ${list}, but its headings are not the list's, so it was not checked.`,
  why: "Whoever opens the sheet expects the list there.",
  mend: "Put Ofsted's headings above the columns, or rename the sheet if it holds something else, then check again.",
  examples: {
    passes: [
      {
        sheets: [
          exampleSheet(1),
          exampleSheet(2, { sheet: "Budget", headings: () => ["Cost", "Year", "Team", "Sum"] }),
        ],
      },
    ],
    fails: [
      {
        sheets: [
          exampleSheet(1),
          exampleSheet(2, { sheet: "List 2", headings: () => ["Cost", "Year", "Team", "Sum"] }),
        ],
        at: null,
      },
    ],
  },
});
