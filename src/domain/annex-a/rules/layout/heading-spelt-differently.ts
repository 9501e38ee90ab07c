import { exampleSheet } from "../../example-sheets";
import type { RecognisedColumn } from "../../recognise";
import { layoutRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { counted, quotedInFull } from "../../wording";

/** A space at the end is no difference that anybody can see: the template has some, and exports lose them. */
function isSpeltDifferently({ heading, field, how }: RecognisedColumn): boolean {
  return how === "normalised" && field !== null && heading.trim() !== field.heading;
}

export const headingSpeltDifferently = layoutRule<readonly RecognisedColumn[]>({
  slug: "heading-spelt-differently",
  level: "advice",
  lens: "data",
  source: ofstedGuidance,
  check: ({ lists }, found) => {
    for (const { list, sheet, headingRow, columns } of lists) {
      const detail = columns.filter(isSpeltDifferently);
      if (detail.length === 0) continue;
      const cells = detail.map(({ column }) => ({ sheet: sheet.sheet, row: headingRow, column }));
      found({ list, sheet: sheet.sheet, cells, shown: detail[0]?.heading ?? "", about: "headings", detail });
    }
  },
  says: ({ shown, detail }) => {
    const first = `${quotedInFull(shown)} was read as ${quotedInFull(detail[0]?.field?.heading ?? "")}`;
    return detail.length === 1
      ? `The heading ${first}, which differs in case, spaces or punctuation.`
      : `${counted(detail.length, "heading")} differ from Ofsted's in case, spaces or punctuation, and were read all the same; the first, ${first}.`;
  },
  why: "Other tools match headings letter by letter, and would lose the column.",
  mend: "Copy the headings from Ofsted's template over these.",
  examples: {
    passes: [
      { sheets: [exampleSheet(10)] },
      { sheets: [exampleSheet(10, { headings: (all) => all.map((heading) => heading.trim()) })] },
    ],
    fails: [
      {
        sheets: [
          exampleSheet(3, { headings: (all) => all.map((heading) => heading.replace("Date of r", "Date of R")) }),
        ],
        at: { row: 0, column: 5 },
      },
      {
        sheets: [exampleSheet(1, { headings: (all) => all.map((heading) => heading.replaceAll(" ", "")) })],
        at: { row: 0, column: 0 },
      },
    ],
  },
});
