import { addDays, inWords } from "../../../calendar/day";
import { sharedRule } from "../../rule-forms";
import { dfe } from "../../sources";
import { PREGNANCY, WITH_UNBORN } from "./unborn";

export const bornMoreThan40WeeksAhead = sharedRule({
  slug: "born-more-than-40-weeks-ahead",
  lists: WITH_UNBORN,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8530Q"),
  insteadOf: ["event-more-than-40-weeks-before-birth", "care-before-birth"],
  says: ({ dateOfBirth }, { asAt }) =>
    `The date of birth is ${inWords(dateOfBirth)}, more than 40 weeks after the day of the data, ${inWords(asAt)}.`,
  why: "No child who is known by then can be expected so late, so the child's age is wrong everywhere.",
  mend: "Correct the year; two figures such as 62 may have been read as 2062.",
  examples: {
    passes: [
      { list: 4, row: { dateOfBirth: "07/07/2027" } },
      { list: 4, row: { dateOfBirth: "" } },
    ],
    fails: [
      { list: 4, row: { dateOfBirth: "08/07/2027" }, at: "dateOfBirth" },
      { list: 10, row: { dateOfBirth: "01/02/2062" }, at: "dateOfBirth" },
    ],
  },
  check: ({ dateOfBirth }, found, { asAt }) => {
    if (dateOfBirth > addDays(asAt, PREGNANCY)) found("dateOfBirth");
  },
});
