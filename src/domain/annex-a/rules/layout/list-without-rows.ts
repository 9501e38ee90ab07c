import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";

export const listWithoutRows = layoutRule<null>({
  slug: "list-without-rows",
  level: "query",
  lens: "data",
  source: ours,
  check: (_, found, { tables }) => {
    if (tables.every(({ rowCount }) => rowCount === 0)) return;
    for (const { list, sheet, rowCount } of tables) {
      if (rowCount === 0) found({ list, sheet, cells: [], shown: "", about: "rows", detail: null });
    }
  },
  says: ({ list, sheet }) => `List ${list} has headings and no rows on the sheet ${sheet}.`,
  why: "An empty list says that there are no such children; inspectors will ask.",
  mend: "Paste the list's rows under its headings; if there truly are none, have that ready to say.",
  examples: {
    passes: [{ sheets: [exampleSheet(1, { rows: [exampleContact] })] }, { sheets: [exampleSheet(1), exampleSheet(2)] }],
    fails: [{ sheets: [exampleSheet(1, { rows: [exampleContact] }), exampleSheet(2)], at: null }],
  },
});
