import { exampleSheet } from "../../example-sheets";
import type { AnnexAField } from "../../annex-a";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { either, quotedInFull } from "../../wording";

export const headingCouldBeTwoColumns = layoutRule<readonly AnnexAField[]>({
  slug: "heading-could-be-two-columns",
  level: "error",
  lens: "data",
  source: ours,
  check: ({ lists }, found) => {
    for (const { list, sheet, headingRow, columns } of lists) {
      for (const { column, heading, couldBe } of columns) {
        if (couldBe === undefined) continue;
        const cells = [{ sheet: sheet.sheet, row: headingRow, column }];
        found({ list, sheet: sheet.sheet, cells, shown: heading, about: heading.trim(), detail: couldBe });
      }
    }
  },
  says: ({ shown, detail }) =>
    `The heading ${quotedInFull(shown)} could be ${either(detail.map(({ heading }) => quotedInFull(heading)))}, so the column was not read.`,
  why: "To guess would check the wrong column, or send it.",
  mend: "Say in the pane which it is, or write Ofsted's heading, then check again.",
  examples: {
    passes: [{ sheets: [exampleSheet(10)] }],
    fails: [
      {
        sheets: [
          exampleSheet(10, {
            headings: (all) =>
              all
                .map((heading) => (heading.startsWith("Date of Decision") ? "Date of Decision" : heading))
                .slice(0, 13),
          }),
        ],
        at: { row: 0, column: 8 },
      },
    ],
  },
});
