import { addMonths, inWords, wholeYearsBetween, type Day } from "../../../calendar/day";
import { columnRule, outOfBounds } from "../../rule-forms";
import { dfe } from "../../sources";

const YEARS = 26;

/** Lists 9 and 11 are of others: List 9 has a rule of its own. */
export const over25 = columnRule<number>({
  slug: "over-25",
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "8775Q"),
  insteadOf: ["eighteen-or-over-at-the-time"],
  about: ({ key }, list) => key === "dateOfBirth" && list !== 9,
  oneFindingFor: "value",
  check: (column, found, { asAt }) =>
    outOfBounds(
      column,
      {
        below: addMonths(asAt, -12 * YEARS) + 1,
        where: (born) => wholeYearsBetween(born as Day, asAt) >= YEARS,
      },
      found,
    ),
  says: ({ detail }, { asAt }) =>
    `Born on ${inWords(detail as Day)}, the person is ${wholeYearsBetween(detail as Day, asAt)} on the day of the data.`,
  why: "Nobody of that age is in any of these lists; a parent's date of birth may have been taken for the child's.",
  mend: "Correct the date of birth, or take the person out of the list.",
  examples: {
    passes: [
      { list: 1, field: "dateOfBirth", cells: ["01/10/2000", "01/02/2027", ""] },
      { list: 9, field: "dateOfBirth", cells: ["30/09/2000"] },
    ],
    fails: [
      { list: 1, field: "dateOfBirth", cells: ["01/10/2000", "30/09/2000"], at: [1] },
      { list: 8, field: "dateOfBirth", cells: ["01/02/1950"], at: [0] },
    ],
  },
});
