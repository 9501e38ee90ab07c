import { columnRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { asPlaceholder, counted } from "../../wording";

export const mustBeFilled = columnRule<null>({
  slug: "must-be-filled",
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  about: ({ filled }) => filled.level === "always",
  oneFindingFor: "column",
  check: ({ blanks }, found) => found(blanks, null),
  says: ({ heading, cells, shown }) =>
    cells === 1
      ? `${heading} must be filled, and is blank here${asPlaceholder(shown)}.`
      : `${heading} must be filled, and ${counted(cells, "cell")} are blank${asPlaceholder(shown)}.`,
  why: "Ofsted expects a value for everyone in the list; a blank cannot be told from a record that was lost.",
  mend: "Fill the cells from the case record; where a column has a code for not known, that code is better than a blank.",
  examples: {
    passes: [
      { list: 7, field: "previousPlans", cells: [0, 1] },
      { list: 7, field: "planEnd", cells: ["", 45_000] },
      { list: 6, field: "worker", cells: ["#N/A", ""] },
    ],
    fails: [
      {
        list: 8,
        field: "placementLocation",
        cells: ["a) In", "", "-", "nan", "\u00a0", "N/A", null],
        at: [1, 2, 3, 4, 5, 6],
      },
      { list: 1, field: "childId", cells: ["  "], at: [0] },
    ],
  },
});
