import type { AnnexAField } from "../../annex-a";
import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted, listed, quoted } from "../../wording";

export const columnsMissingFromAnUnknownEdition = layoutRule<readonly AnnexAField[]>({
  slug: "columns-missing-from-an-unknown-edition",
  level: "query",
  lens: "data",
  source: ours,
  check: ({ lists }, found) => {
    for (const { list, sheet, follows, missing } of lists) {
      if (follows === "a known edition") continue;
      const shown = missing[0]?.heading ?? "";
      found({ list, sheet: sheet.sheet, cells: [], shown, about: "columns", detail: missing });
    }
  },
  says: ({ list, detail }) =>
    `List ${list} lacks ${counted(detail.length, "column")} of the nearest edition that we know: ${listed(detail.map(({ heading }) => quoted(heading)))}.`,
  why: "The list seems to follow an edition of Ofsted's template that we do not know, so the columns may have been dropped or renamed.",
  mend: "Look whether Ofsted's present template has them; if one is there under another heading, say so in the pane.",
  examples: {
    passes: [{ sheets: [exampleSheet(1, { headings: (all) => all.slice(0, 6) })] }],
    fails: [
      {
        sheets: [exampleSheet(3, { headings: (all) => [...all.slice(0, 8), "Postcode area", "School", "Hub"] })],
        at: null,
      },
    ],
  },
});
