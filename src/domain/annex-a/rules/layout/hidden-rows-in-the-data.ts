import { exampleContact, exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

export const hiddenRowsInTheData = layoutRule<number>({
  slug: "hidden-rows-in-the-data",
  level: "advice",
  lens: "data",
  source: ours,
  check: ({ lists }, found) => {
    for (const { list, sheet, headingRow } of lists) {
      const last = sheet.firstRow + sheet.rows.length - 1;
      const spans = (sheet.hiddenRows ?? [])
        .map((span) => ({ first: Math.max(span.first, headingRow + 1), last: Math.min(span.last, last) }))
        .filter((span) => span.first <= span.last);
      if (spans.length === 0) continue;
      const cells = spans.map(({ first }) => ({ sheet: sheet.sheet, row: first, column: 0 }));
      const detail = spans.reduce((sum, span) => sum + span.last - span.first + 1, 0);
      found({ list, sheet: sheet.sheet, cells, shown: "", about: "hidden rows", detail });
    }
  },
  says: ({ detail, cells }) =>
    `${counted(detail, "row of the list is", "rows of the list are")} hidden or filtered out, the first being row ${(cells[0]?.row ?? 0) + 1}; they were checked with the others.`,
  why: "Whoever opens the list takes what is in sight for the whole, and what is hidden is sent all the same.",
  mend: "Clear the filter and unhide the rows; delete those that do not belong.",
  examples: {
    passes: [
      { sheets: [exampleSheet(1, { rows: [exampleContact] })] },
      { sheets: [exampleSheet(1, { rows: [exampleContact], more: { hiddenRows: [{ first: 5, last: 9 }] } })] },
    ],
    fails: [
      {
        sheets: [
          exampleSheet(1, {
            rows: [exampleContact, exampleContact, exampleContact],
            more: { hiddenRows: [{ first: 2, last: 9 }] },
          }),
        ],
        at: { row: 2, column: 0 },
      },
    ],
  },
});
