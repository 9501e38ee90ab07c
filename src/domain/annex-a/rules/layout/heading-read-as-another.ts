import { exampleSheet } from "../../example-sheets";
import type { RecognisedColumn } from "../../recognise";
import { layoutRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { quotedInFull } from "../../wording";

export const headingReadAsAnother = layoutRule<RecognisedColumn>({
  slug: "heading-read-as-another",
  level: "advice",
  lens: "data",
  source: ofstedGuidance,
  check: ({ lists }, found) => {
    for (const { list, sheet, headingRow, columns } of lists) {
      for (const detail of columns) {
        if (detail.how !== "variant" && detail.how !== "near") continue;
        const cells = [{ sheet: sheet.sheet, row: headingRow, column: detail.column }];
        found({ list, sheet: sheet.sheet, cells, shown: detail.heading, about: detail.field?.key ?? "", detail });
      }
    }
  },
  says: ({ shown, detail: { field } }) =>
    `The heading ${quotedInFull(shown)} was read as ${quotedInFull(field?.heading ?? "")}.`,
  why: "If it means something else, every check of the column is wrong; other tools may not know it at all.",
  mend: "Write Ofsted's heading if this is the column; say in the pane what it is if not.",
  examples: {
    passes: [{ sheets: [exampleSheet(1)] }, { sheets: [exampleSheet(1, { headings: (all) => [...all, "Age"] })] }],
    fails: [
      {
        sheets: [
          exampleSheet(1, { headings: (all) => all.map((heading) => (heading.startsWith("Age") ? "Age" : heading)) }),
        ],
        at: { row: 0, column: 4 },
      },
      {
        sheets: [exampleSheet(1, { headings: (all) => all.map((heading) => heading.replace("Source", "Sorce")) })],
        at: { row: 0, column: 6 },
      },
    ],
  },
});
