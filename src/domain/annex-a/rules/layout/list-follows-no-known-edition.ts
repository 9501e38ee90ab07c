import { newestEdition } from "../../annex-a";
import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

interface Replaced {
  readonly missing: number;
  readonly others: number;
}

export const listFollowsNoKnownEdition = layoutRule<Replaced>({
  slug: "list-follows-no-known-edition",
  level: "query",
  lens: "data",
  source: ours,
  check: ({ lists }, found) => {
    for (const { list, sheet, headingRow, columns, missing, follows } of lists) {
      if (follows === "a known edition") continue;
      const others = columns.filter(({ field }) => field === null);
      const cells = others.map(({ column }) => ({ sheet: sheet.sheet, row: headingRow, column }));
      const detail = { missing: missing.length, others: others.length };
      found({ list, sheet: sheet.sheet, cells, shown: others[0]?.heading ?? "", about: "edition", detail });
    }
  },
  says: ({ list, detail: { missing, others } }) =>
    `The headings of List ${list} are those of no edition that we know: ${counted(missing, "column")} of the nearest ${missing === 1 ? "is" : "are"} missing, and ${counted(others, "other")} ${others === 1 ? "is" : "are"} there. The newest that we know is ${newestEdition.label}, ${newestEdition.howKnown}.`,
  why: "Ofsted may have changed its template; what we check is then behind it, and missing and extra columns are queries, not errors.",
  mend: "Compare the headings with Ofsted's present template; if they are the council's own, rename them to Ofsted's.",
  examples: {
    passes: [
      { sheets: [exampleSheet(3, { headings: (all) => [...all, "Postcode area", "School", "Hub"] })] },
      { sheets: [exampleSheet(3, { headings: (all) => all.slice(0, 8) })] },
    ],
    fails: [
      {
        sheets: [exampleSheet(3, { headings: (all) => [...all.slice(0, 8), "Postcode area", "School", "Hub"] })],
        at: { row: 0, column: 8 },
      },
    ],
  },
});
