import { exampleSheet } from "../../example-sheets";
import type { ListNumber } from "../../list";
import { layoutRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { listed } from "../../wording";

const ALL: readonly ListNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export const listsMissing = layoutRule<readonly ListNumber[]>({
  slug: "lists-missing",
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  check: ({ absent }, found) => {
    if (absent.length === 0) return;
    found({ list: null, sheet: null, cells: [], shown: "", about: absent.join(" "), detail: absent });
  },
  says: ({ detail }) =>
    `${detail.length === 1 ? "List" : "Lists"} ${listed(detail.map(String))} ${detail.length === 1 ? "was" : "were"} not found in the workbook; Ofsted expects Lists 1 to 11.`,
  why: "Inspectors receive the eleven lists as one workbook.",
  mend: "Put the missing lists into this workbook; a list without children keeps its headings, so that it can be told from one that was forgotten.",
  examples: {
    passes: [{ sheets: ALL.map((list) => exampleSheet(list)) }],
    fails: [
      { sheets: ALL.filter((list) => list !== 9).map((list) => exampleSheet(list)), at: null },
      { sheets: [exampleSheet(8)], at: null },
    ],
  },
});
