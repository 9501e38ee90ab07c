import { addMonths, inWords } from "../../../calendar/day";
import { columnRule, outOfBounds } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { counted } from "../../wording";

const RECEIVED: Readonly<Record<number, string>> = { 1: "contactDate", 3: "referralDate" };

export const beforeTheSixMonths = columnRule<number>({
  slug: "before-the-six-months",
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  about: ({ key }, list) => RECEIVED[list] === key,
  oneFindingFor: "column",
  check: (column, found, { asAt }) => outOfBounds(column, { below: addMonths(asAt, -6) }, found),
  says: ({ heading, cells, shown }, { asAt }) =>
    `${heading}: ${cells === 1 ? `${shown} is` : `${counted(cells, "date")} are`} before ${inWords(addMonths(asAt, -6))}, the first day of the six months that the list covers.`,
  why: "Every rate that is worked out from the list would be too high.",
  mend: "Take the earlier rows out of the list, or correct the day of the data.",
  examples: {
    passes: [
      { list: 1, field: "contactDate", cells: ["30/03/2026", "30/09/2026", "", "moon"] },
      { list: 4, field: "assessmentStart", cells: ["29/03/2025"] },
    ],
    fails: [
      { list: 1, field: "contactDate", cells: ["29/03/2026", "30/03/2026"], at: [0] },
      { list: 3, field: "referralDate", cells: ["30/03/2026", "01/01/2026", "29/03/2026"], at: [1, 2] },
    ],
  },
});
