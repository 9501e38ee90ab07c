import { columnRule, eachText, isText } from "../../rule-forms";
import { ours } from "../../sources";
import { counted, quoted } from "../../wording";

const ODD_SPACES = /^\s|\s$|\s\s|[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;

/** One word alone, as nearly every id is, needs no closer look. */
const ONE_WORD = /^[a-z0-9]*$/i;

export const textWithOddSpaces = columnRule<string>({
  slug: "text-with-odd-spaces",
  level: "advice",
  lens: "data",
  source: ours,
  about: isText,
  oneFindingFor: "column",
  check: eachText((text) => (!ONE_WORD.test(text) && ODD_SPACES.test(text) ? text : null)),
  says: ({ heading, cells, detail }) =>
    `${heading}: ${counted(cells, "text has", "texts have")} spaces at the ends, doubled or of a kind that does not break, the first being ${quoted(detail)}; they were read without.`,
  why: "To a filter or a lookup “Duty Team” with such a space is another team.",
  mend: "Put the column through TRIM, after replacing non-breaking spaces with SUBSTITUTE and CHAR(160), and paste the result as values.",
  examples: {
    passes: [{ list: 3, field: "worker", cells: ["Dustin Hazlett", "", " ", 7] }],
    fails: [{ list: 3, field: "worker", cells: ["Dustin\u00a0Hazlett", "A B", "A  B", "A ", " A"], at: [0, 2, 3, 4] }],
  },
});
