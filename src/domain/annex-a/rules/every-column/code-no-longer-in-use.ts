import { codesEndedBy } from "../../annex-a";
import { codesAmong, columnRule, isCategory } from "../../rule-forms";
import { annexAEditions } from "../../sources";
import { quoted } from "../../wording";

export const codeNoLongerInUse = columnRule<string>({
  slug: "code-no-longer-in-use",
  level: "query",
  lens: "data",
  source: annexAEditions,
  about: isCategory,
  oneFindingFor: "value",
  check: (column, found, { edition }) => {
    const ended = codesEndedBy(edition);
    codesAmong(column, (code) => ended.has(code), found);
  },
  says: ({ heading, detail }, { edition }) =>
    `${heading}: ${quoted(detail)} is no longer in use; ${codesEndedBy(edition).get(detail) ?? ""}.`,
  why: "Ofsted's analysis has nowhere to count a code that has ended.",
  mend: "Give the code that says the same today, from the case record.",
  examples: {
    passes: [
      { list: 9, field: "activity", cells: ["F2: Full time in education other than higher"] },
      { list: 9, field: "activity", cells: ["F3: Full time in training or employment"], edition: "2019-08" },
      { list: 8, field: "legalStatus", cells: ["E1: Placement order", "moon"] },
    ],
    fails: [
      {
        list: 9,
        field: "activity",
        cells: ["F3: Full time in training or employment", "P3: Part time in training or employment"],
        at: [0, 1],
      },
      { list: 8, field: "legalStatus", cells: ["C2: FCO", "D1: Freeing order"], at: [1] },
    ],
  },
});
