import { addMonths, inWords } from "../../../calendar/day";
import { columnRule, outOfBounds } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { counted } from "../../wording";

const CLOSED: Readonly<Record<number, string>> = {
  2: "assessmentCompleted",
  4: "authorised",
  6: "cinClosure",
  7: "planEnd",
  8: "careEnd",
};

export const closedBeforeTheSixMonths = columnRule<number>({
  slug: "closed-before-the-six-months",
  level: "query",
  lens: "data",
  source: ofstedGuidance,
  about: ({ key }, list) => CLOSED[list] === key,
  oneFindingFor: "column",
  check: (column, found, { asAt }) => outOfBounds(column, { below: addMonths(asAt, -6) }, found),
  says: ({ heading, cells, shown }, { asAt }) =>
    `${heading}: ${cells === 1 ? `${shown} is` : `${counted(cells, "date")} are`} before ${inWords(addMonths(asAt, -6))}, and the list covers only what is open or was closed since then.`,
  why: "Inspectors may choose a case that was closed long ago, and every count of the list is too high.",
  mend: "Take the rows that were closed earlier out of the list, or correct the date.",
  examples: {
    passes: [
      { list: 7, field: "planEnd", cells: ["30/03/2026", "", "moon"] },
      { list: 7, field: "planStart", cells: ["29/03/2025"] },
    ],
    fails: [
      { list: 2, field: "assessmentCompleted", cells: ["29/03/2026"], at: [0] },
      { list: 4, field: "authorised", cells: ["29/03/2026"], at: [0] },
      { list: 6, field: "cinClosure", cells: ["29/03/2026"], at: [0] },
      { list: 7, field: "planEnd", cells: ["30/03/2026", "29/03/2026", "01/01/2020"], at: [1, 2] },
      { list: 8, field: "careEnd", cells: ["29/03/2026"], at: [0] },
    ],
  },
});
