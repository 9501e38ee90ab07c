import type { Oddity } from "../../../checking/table";
import { columnRule, isCategory } from "../../rule-forms";
import { ofstedCodes } from "../../sources";
import { quoted } from "../../wording";

export const letterAndWordsDisagree = columnRule<Oddity<"code written differently">>({
  slug: "letter-and-words-disagree",
  level: "query",
  lens: "data",
  source: ofstedCodes,
  about: isCategory,
  oneFindingFor: "value",
  check: (column, found) => {
    for (const oddity of column.oddities) {
      if (oddity.kind === "code written differently" && oddity.written === "other letter") found(oddity.rows, oddity);
    }
  },
  says: ({ heading, shown, detail: { code } }) =>
    `${heading}: the letter and the words of ${quoted(shown)} do not go together in this list; we took the words, that is ${quoted(code)}.`,
  why: "List 11 has Neither as c) where every other list has d), and codes copied from one to the other change their meaning.",
  mend: "Ask which of the two is meant, and write Ofsted's code for it.",
  examples: {
    passes: [{ list: 11, field: "gender", cells: ["c) Neither", "d) Neither"] }],
    fails: [
      { list: 3, field: "gender", cells: ["c) Neither", "d) Neither"], at: [0] },
      { list: 3, field: "noFurtherAction", cells: ["b) Yes"], at: [0] },
    ],
  },
});
