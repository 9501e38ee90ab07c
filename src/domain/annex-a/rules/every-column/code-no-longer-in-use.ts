import type { CategoryField } from "../../../checking/field";
import { codesEndedBy } from "../../annex-a";
import { columnRule, eachValue, isCategory } from "../../rule-forms";
import { annexAEditions } from "../../sources";
import { quoted } from "../../wording";

export const codeNoLongerInUse = columnRule<number>({
  slug: "code-no-longer-in-use",
  level: "query",
  lens: "data",
  source: annexAEditions,
  about: isCategory,
  oneFindingFor: "value",
  check: ({ values, field }, found, { edition }) => {
    const { codes } = (field as CategoryField).codes;
    const ended = codesEndedBy(edition);
    if (!codes.some((code) => ended.has(code))) return;
    eachValue(values, (index) => ended.has(codes[index] ?? ""), found);
  },
  says: ({ heading, field, detail }, { edition }) => {
    const code = (field as CategoryField).codes.codes[detail] ?? "";
    return `${heading}: ${quoted(code)} is no longer in use; ${codesEndedBy(edition).get(code) ?? ""}.`;
  },
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
