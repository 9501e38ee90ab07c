import { columnRule, eachText } from "../../rule-forms";
import { dfe } from "../../sources";
import { counted, quoted } from "../../wording";

const LONGEST = 20;
const USUAL = /^[a-z0-9]{1,20}$/i;

export const idOfAnOddShape = columnRule<{ readonly odd: string }>({
  slug: "id-of-an-odd-shape",
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "1580"),
  about: ({ key }) => key === "childId",
  oneFindingFor: "column",
  check: eachText((text) => (USUAL.test(text) || USUAL.test(text.trim()) ? null : { odd: text })),
  says: ({ heading, cells, shown }) =>
    `${heading}: ${counted(cells, "id is", "ids are")} longer than ${LONGEST} characters or ${cells === 1 ? "has" : "have"} others than letters and digits, the first being ${quoted(shown)}.`,
  why: "The Department's returns take no such ids, so it may be something else than the id of the case system.",
  mend: "Give the child's id as the case system has it.",
  examples: {
    passes: [{ list: 1, field: "childId", cells: ["RR000123", 1234, " A1 ", "12345678901234567890"] }],
    fails: [{ list: 1, field: "childId", cells: ["A-1", "123456789012345678901", "A1", 1.5], at: [0, 1, 3] }],
  },
});
