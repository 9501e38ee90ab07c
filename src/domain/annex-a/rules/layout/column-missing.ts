import { editions } from "../../annex-a";
import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";

export const columnMissing = layoutRule<string>({
  slug: "column-missing",
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  check: ({ lists }, found) => {
    for (const { list, sheet, edition, unsettled, missing, follows } of lists) {
      if (follows === "no known edition") continue;
      const askedAbout = new Set(unsettled.map(({ field }) => field));
      const detail = editions.find(({ name }) => name === edition)?.label ?? edition;
      for (const field of missing) {
        if (askedAbout.has(field)) continue;
        found({ list, sheet: sheet.sheet, cells: [], shown: field.heading, about: field.key, detail });
      }
    }
  },
  says: ({ list, shown, detail }) => `The column “${shown}” is missing from List ${list}, edition ${detail}.`,
  why: "Ofsted expects every column of the list, and the rules that need this one could not run.",
  mend: "Add the column with Ofsted's heading; if it is there under another heading, say so in the pane or rename it.",
  examples: {
    passes: [
      { sheets: [exampleSheet(1)] },
      { sheets: [exampleSheet(1), exampleSheet(9, { edition: "2019-08" })] },
      { sheets: [exampleSheet(1, { headings: (all) => [...all, "Locality", "Ward"] })] },
    ],
    fails: [{ sheets: [exampleSheet(1, { headings: (all) => all.slice(0, 6) })], at: null }],
  },
});
