import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";

export const sendListsBeside = layoutRule<null>({
  slug: "send-lists-beside",
  level: "query",
  lens: "data",
  source: ours,
  check: ({ sendSheets }, found) => {
    for (const sheet of sendSheets) found({ list: null, sheet, cells: [], shown: sheet, about: sheet, detail: null });
  },
  says: ({ shown }) =>
    `The sheet ${shown} looks like the SEND Annex A, for it has a UPN column; it was not checked with the lists of children's services.`,
  why: "The SEND return is another one, for another inspection, whose sheets have the same names.",
  mend: "Move the sheet to a workbook of its own before sending.",
  examples: {
    passes: [{ sheets: [exampleSheet(1)] }],
    fails: [
      {
        sheets: [
          exampleSheet(1),
          exampleSheet(2, { sheet: "SEND", headings: () => ["Unique ID", "UPN", "Gender", "Ethnicity"] }),
        ],
        at: null,
      },
    ],
  },
});
