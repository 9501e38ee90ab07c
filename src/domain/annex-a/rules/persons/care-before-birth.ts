import { inWords, type Day } from "../../../calendar/day";
import { dayIn, sharedRule } from "../../rule-forms";
import { dfe } from "../../sources";

/** What cannot happen to a child before birth. */
const AFTER_BIRTH = {
  8: ["careStart", "legalStatusStart", "placementStart"],
  10: ["careStart", "decision", "placementOrder", "matched", "placed", "adoptionOrder"],
} as const;

export const careBeforeBirth = sharedRule({
  slug: "care-before-birth",
  lists: [8, 10],
  level: "error",
  lens: "data",
  source: dfe("SSDA903 2025/26", "302"),
  says: (row, { list }) => {
    const days = AFTER_BIRTH[list].map((field) => dayIn(row, field)).filter((day) => day < row.dateOfBirth);
    return `The child was born on ${inWords(row.dateOfBirth)}, and the row has ${inWords(Math.min(...days) as Day)} for the child's care or adoption.`;
  },
  why: "Time in care would be longer than the child's life.",
  mend: "Check the date of birth first: if it is right, correct the dates of care that come before it.",
  examples: {
    passes: [
      { list: 8, row: { dateOfBirth: "01/02/2020", careStart: "01/02/2020", placementStart: "02/02/2020" } },
      { list: 8, row: { dateOfBirth: "01/02/2020", careStart: "", legalStatusStart: "moon" } },
      { list: 8, row: { dateOfBirth: "01/02/2027", careStart: "01/02/2020" } },
      { list: 10, row: { dateOfBirth: "", careStart: "01/02/2020" } },
    ],
    fails: [
      { list: 8, row: { dateOfBirth: "02/02/2020", careStart: "01/02/2020" }, at: "dateOfBirth" },
      { list: 8, row: { dateOfBirth: "02/02/2020", careStart: "", placementStart: "01/02/2020" }, at: "dateOfBirth" },
      { list: 10, row: { dateOfBirth: "02/02/2020", adoptionOrder: "01/02/2020" }, at: "dateOfBirth" },
    ],
  },
  check: (row, found, { list, asAt }) => {
    // In List 8 a birth after the data is a fault of its own.
    if (list === 8 && row.dateOfBirth > asAt) return;
    if (!AFTER_BIRTH[list].some((field) => dayIn(row, field) < row.dateOfBirth)) return;
    found("dateOfBirth", ...AFTER_BIRTH[list].filter((field) => dayIn(row, field) < row.dateOfBirth));
  },
});
