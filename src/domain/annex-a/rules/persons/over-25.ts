import { inWords, wholeYearsBetween } from "../../../calendar/day";
import { sharedRule } from "../../rule-forms";
import { dfe } from "../../sources";

/** List 9 has a rule of its own. */
export const over25 = sharedRule({
  slug: "over-25",
  lists: [1, 2, 3, 4, 5, 6, 7, 8, 10],
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "8775Q"),
  insteadOf: ["eighteen-or-over-at-the-time"],
  says: ({ dateOfBirth }, { asAt }) =>
    `Born on ${inWords(dateOfBirth)}, the person is ${wholeYearsBetween(dateOfBirth, asAt)} on the day of the data.`,
  why: "Nobody of that age is in any of these lists; a parent's date of birth may have been taken for the child's.",
  mend: "Correct the date of birth, or take the person out of the list.",
  examples: {
    passes: [
      { list: 1, row: { dateOfBirth: "01/10/2000" } },
      { list: 1, row: { dateOfBirth: "" } },
    ],
    fails: [
      { list: 1, row: { dateOfBirth: "30/09/2000" }, at: "dateOfBirth" },
      { list: 8, row: { dateOfBirth: "01/02/1950" }, at: "dateOfBirth" },
    ],
  },
  check: ({ dateOfBirth }, found, { asAt }) => {
    if (wholeYearsBetween(dateOfBirth, asAt) > 25) found("dateOfBirth");
  },
});
