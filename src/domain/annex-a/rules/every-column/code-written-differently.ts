import type { Oddity } from "../../../checking/table";
import type { CodeWritten } from "../../../reading/read-code";
import { columnRule, isCategory } from "../../rule-forms";
import { ofstedPrefixes } from "../../sources";
import { counted, quoted } from "../../wording";

const HOW: Readonly<Record<CodeWritten, string>> = {
  exact: "",
  spelling: "differs in case, spaces or punctuation from",
  "no letter": "lacks the beginning of",
  alias: "is another way to write",
  "in words": "is the meaning of",
  "short form": "is short for",
  "other letter": "",
};

export const codeWrittenDifferently = columnRule<Oddity<"code written differently">>({
  slug: "code-written-differently",
  level: "advice",
  lens: "data",
  source: ofstedPrefixes,
  about: isCategory,
  oneFindingFor: "value",
  check: (column, found) => {
    for (const oddity of column.oddities) {
      if (oddity.kind === "code written differently" && oddity.written !== "other letter") found(oddity.rows, oddity);
    }
  },
  says: ({ heading, shown, cells, detail: { code, written } }) =>
    `${heading}: ${quoted(shown)} ${HOW[written]} Ofsted's ${quoted(code)}, and was read as it in ${counted(cells, "cell")}.`,
  why: "Ofsted asks for the letter and bracket if you can; its own tools may not know your spelling. Every other check has understood it.",
  mend: "Replace it by Ofsted's code, with Find and Replace over the column.",
  examples: {
    passes: [
      { list: 1, field: "gender", cells: ["b) Female", "c) Not stated/recorded (or unborn)", ""] },
      { list: 3, field: "ethnicity", cells: ["s) NOBT", "s) REFU", "t) NOBT"] },
      { list: 11, field: "gender", cells: ["c) Neither", "d) Neither"] },
      { list: 11, field: "fosteringForAdoption", cells: ["Yes", "b) No"] },
      { list: 8, field: "authorityOfPlacement", cells: ["Leeds"] },
    ],
    fails: [
      { list: 1, field: "gender", cells: ["Female", "b) Female", "F", "b)"], at: [0, 2, 3] },
      {
        list: 6,
        field: "primaryNeed",
        cells: ["N1 - Abuse or Neglect", "N2 - Child's disability", "N1"],
        at: [0, 1, 2],
      },
      { list: 8, field: "placementProvider", cells: ["e) PR4 - Private provision"], at: [0] },
      { list: 10, field: "reversalReason", cells: ["RD2"], at: [0] },
      { list: 11, field: "leavingReason", cells: [1, "1"], at: [0, 1] },
      { list: 1, field: "ethnicity", cells: ["White British", "WBRI", "a) wbri"], at: [0, 1, 2] },
      { list: 4, field: "disability", cells: [true, "no"], at: [0, 1] },
    ],
  },
});
