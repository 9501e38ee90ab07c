import { columnRule, isIdentity } from "../../rule-forms";
import { dfe } from "../../sources";
import { asPlaceholder, counted } from "../../wording";

export const rowWithoutAnId = columnRule<null>({
  slug: "row-without-an-id",
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8500"),
  about: isIdentity,
  oneFindingFor: "column",
  insteadOf: ["must-be-filled"],
  check: ({ blanks }, found) => found(blanks, null),
  says: ({ heading, cells, shown }) =>
    `${heading}: ${counted(cells, "row has", "rows have")} no id, so nobody knows whom ${cells === 1 ? "it is" : "they are"} about${asPlaceholder(shown)}.`,
  why: "Without an id the row cannot be matched with the other lists, nor the case found.",
  mend: "Give the id from the case system, or delete the row if it is about nobody.",
  examples: {
    passes: [{ list: 1, field: "childId", cells: ["A1", 7] }],
    fails: [
      { list: 1, field: "childId", cells: ["A1", "", "-"], at: [1, 2] },
      { list: 11, field: "adopterId", cells: [null], at: [0] },
    ],
  },
});
