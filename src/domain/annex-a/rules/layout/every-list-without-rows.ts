import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";

export const everyListWithoutRows = layoutRule<null>({
  slug: "every-list-without-rows",
  level: "advice",
  lens: "data",
  source: ours,
  check: (_, found, { tables }) => {
    if (tables.some(({ rowCount }) => rowCount > 0)) return;
    found({ list: null, sheet: null, cells: [], shown: "", about: "rows", detail: null });
  },
  says: () => "The lists have their headings and no rows yet, as in a blank template.",
  why: "There is nothing to check below the headings.",
  mend: "Paste the lists under their headings, then check again.",
  examples: {
    passes: [{ sheets: [exampleSheet(1, { rows: [exampleContact] }), exampleSheet(2)] }],
    fails: [{ sheets: [exampleSheet(1), exampleSheet(2)], at: null }],
  },
});
