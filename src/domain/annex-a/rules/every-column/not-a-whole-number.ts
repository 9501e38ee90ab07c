import type { Oddity } from "../../../checking/table";
import { columnRule, isWholeNumber, odd } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { quoted } from "../../wording";

export const notAWholeNumber = columnRule<Oddity<"not a whole number">>({
  slug: "not-a-whole-number",
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  about: isWholeNumber,
  oneFindingFor: "value",
  check: odd("not a whole number"),
  says: ({ heading, shown }) => `${heading}: ${quoted(shown)} is not a whole number; write the number in digits.`,
  why: "The column is added up and averaged.",
  mend: "Write the number in digits, 0 if there were none.",
  examples: {
    passes: [{ list: 7, field: "previousPlans", cells: [0, 3, "5", "5.0", " 2 ", ""] }],
    fails: [{ list: 7, field: "previousPlans", cells: ["two", 2.5, 1, true], at: [0, 1, 3] }],
  },
});
