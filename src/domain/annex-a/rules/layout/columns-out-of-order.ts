import { annexAList, fieldsIn } from "../../annex-a";
import { exampleSheet } from "../../example-sheets";
import type { RecognisedColumn, RecognisedList } from "../../recognise";
import { layoutRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { quoted } from "../../wording";

/** The first column that stands before one which Ofsted has earlier. */
function firstOutOfOrder({ list, edition, columns }: RecognisedList): RecognisedColumn | null {
  const order = fieldsIn(annexAList(list), edition).map(({ key }) => key);
  let last = -1;
  for (const column of columns) {
    const place = column.field === null ? -1 : order.indexOf(column.field.key);
    if (place < 0) continue;
    if (place < last) return column;
    last = place;
  }
  return null;
}

export const columnsOutOfOrder = layoutRule<null>({
  slug: "columns-out-of-order",
  level: "advice",
  lens: "data",
  source: ofstedGuidance,
  check: ({ lists }, found) => {
    for (const list of lists) {
      const first = firstOutOfOrder(list);
      if (first === null) continue;
      const cells = [{ sheet: list.sheet.sheet, row: list.headingRow, column: first.column }];
      found({ list: list.list, sheet: list.sheet.sheet, cells, shown: first.heading, about: "order", detail: null });
    }
  },
  says: ({ list, shown }) =>
    `The columns of List ${list} are not in Ofsted's order, the first out of place being ${quoted(shown)}.`,
  why: "The ChAT and other tools are filled by copy and paste, column by column in Ofsted's order.",
  mend: "Move the columns into the order of Ofsted's template before pasting them anywhere.",
  examples: {
    passes: [
      { sheets: [exampleSheet(1)] },
      { sheets: [exampleSheet(1, { headings: (all) => ["Locality", ...all.slice(0, 4), ...all.slice(5)] })] },
    ],
    fails: [
      {
        sheets: [exampleSheet(1, { headings: ([id = "", ...others]) => [...others, id] })],
        at: { row: 0, column: 6 },
      },
    ],
  },
});
