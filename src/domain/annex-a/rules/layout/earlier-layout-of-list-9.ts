import { annexAList, fieldsIn, newestEdition } from "../../annex-a";
import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { annexAEditions } from "../../sources";

const LIST = 9;

export const earlierLayoutOfList9 = layoutRule<{ readonly columns: number }>({
  slug: "earlier-layout-of-list-9",
  level: "advice",
  lens: "data",
  source: annexAEditions,
  check: ({ edition, lists }, found) => {
    const list = lists.find(({ list: number }) => number === LIST);
    if (list === undefined || edition === newestEdition.name) return;
    const detail = { columns: fieldsIn(annexAList(LIST), edition).length };
    found({ list: LIST, sheet: list.sheet.sheet, cells: [], shown: "", about: "edition", detail });
  },
  says: ({ detail: { columns } }) =>
    `This is the layout of List 9 of August 2019, with ${columns} columns; the newest that we know, of ${newestEdition.label}, has ${fieldsIn(annexAList(LIST), newestEdition.name).length} (${newestEdition.howKnown}).`,
  why: "The newer layout also asks for the personal adviser, the latest contact, the review of the pathway plan and whether the young person was unaccompanied.",
  mend: "Ask Ofsted's notice or the lead inspector which layout is wanted, and add the four columns if it is the newer one.",
  examples: {
    passes: [{ sheets: [exampleSheet(9)] }, { sheets: [exampleSheet(1)] }],
    fails: [{ sheets: [exampleSheet(9, { edition: "2019-08" })], at: null }],
  },
});
