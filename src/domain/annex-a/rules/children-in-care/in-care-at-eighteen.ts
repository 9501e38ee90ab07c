import { inWords, wholeYearsBetween } from "../../../calendar/day";
import { isBlank, rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const inCareAtEighteen = rule({
  slug: "in-care-at-eighteen",
  list: 8,
  level: "error",
  lens: "data",
  source: dfe("SSDA903 2025/26", "352"),
  insteadOf: ["over-25"],
  says: ({ dateOfBirth }, { asAt }) =>
    `The young person, born on ${inWords(dateOfBirth)}, is ${wholeYearsBetween(dateOfBirth, asAt)} on the day of the data and still shown as looked after.`,
  why: "Nobody is looked after from the eighteenth birthday on; the numbers in care would be too high.",
  mend: "Give the day of the eighteenth birthday as the end of care, with its reason, or correct the date of birth.",
  examples: {
    passes: [
      { dateOfBirth: "01/10/2008", careEnd: "" },
      { dateOfBirth: "01/06/2008", careEnd: "01/06/2026" },
      { dateOfBirth: "01/06/2008", careEnd: "moon" },
      { dateOfBirth: "", careEnd: "" },
    ],
    fails: [{ dateOfBirth: "30/09/2008", careEnd: "", at: "dateOfBirth" }],
  },
  check: (row, found, { asAt }) => {
    if (!(row.dateOfBirth <= asAt) || !isBlank(row, "careEnd")) return;
    if (wholeYearsBetween(row.dateOfBirth, asAt) >= 18) found("dateOfBirth", "careEnd");
  },
});
