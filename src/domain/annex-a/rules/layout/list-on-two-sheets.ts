import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import type { SecondCopy } from "../../recognise";

export const listOnTwoSheets = layoutRule<SecondCopy>({
  slug: "list-on-two-sheets",
  level: "query",
  lens: "data",
  source: ours,
  check: ({ copies }, found) => {
    for (const copy of copies) {
      found({ list: copy.list, sheet: copy.sheet, cells: [], shown: copy.sheet, about: copy.sheet, detail: copy });
    }
  },
  says: ({ detail: { list, sheet, checked } }) =>
    `The sheet ${sheet} looks like List ${list} too; only ${checked} was checked.`,
  why: "Ofsted expects each list once; a second one is often an old copy.",
  mend: "Delete the sheet that is not meant, or bring its rows together with the other's, then check again.",
  examples: {
    passes: [{ sheets: [exampleSheet(1), exampleSheet(3)] }],
    fails: [{ sheets: [exampleSheet(1), exampleSheet(1, { sheet: "Old" })], at: null }],
  },
});
