import { columnRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { asPlaceholder, counted } from "../../wording";

export const noNumberOfPreviousPlans = columnRule<null>({
  slug: "no-number-of-previous-plans",
  level: "error",
  lens: "data",
  source: { ...ofstedGuidance, alias: "CIN 8730" },
  about: ({ key }, list) => key === "previousPlans" && list === 7,
  oneFindingFor: "column",
  insteadOf: ["must-be-filled"],
  check: ({ blanks }, found) => found(blanks, null),
  says: ({ heading, cells, shown }) =>
    `${heading}: ${counted(cells, "row has", "rows have")} no number${asPlaceholder(shown)}; Ofsted says that the least is 0, so the column is never blank.`,
  why: "Repeat plans are counted from it, and a blank cannot be told from none.",
  mend: "Write 0 for a first plan, else the number of earlier plans by your authority.",
  examples: {
    passes: [{ list: 7, field: "previousPlans", cells: [0, 3] }],
    fails: [{ list: 7, field: "previousPlans", cells: ["", "N/A"], at: [0, 1] }],
  },
});
