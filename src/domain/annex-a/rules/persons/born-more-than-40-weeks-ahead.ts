import { addDays, inWords, type Day } from "../../../calendar/day";
import { columnRule, outOfBounds } from "../../rule-forms";
import { dfe } from "../../sources";
import { PREGNANCY, WITH_UNBORN } from "./unborn";

export const bornMoreThan40WeeksAhead = columnRule<number>({
  slug: "born-more-than-40-weeks-ahead",
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8530Q"),
  insteadOf: ["event-more-than-40-weeks-before-birth", "care-before-birth"],
  about: ({ key }, list) => key === "dateOfBirth" && WITH_UNBORN.some((each) => each === list),
  oneFindingFor: "value",
  check: (column, found, { asAt }) => outOfBounds(column, { above: addDays(asAt, PREGNANCY) }, found),
  says: ({ detail }, { asAt }) =>
    `The date of birth is ${inWords(detail as Day)}, more than 40 weeks after the day of the data, ${inWords(asAt)}.`,
  why: "No child who is known by then can be expected so late, so the child's age is wrong everywhere.",
  mend: "Correct the year; two figures such as 62 may have been read as 2062.",
  examples: {
    passes: [
      { list: 4, field: "dateOfBirth", cells: ["07/07/2027", ""] },
      { list: 8, field: "dateOfBirth", cells: ["08/07/2027"] },
    ],
    fails: [
      { list: 4, field: "dateOfBirth", cells: ["07/07/2027", "08/07/2027"], at: [1] },
      { list: 10, field: "dateOfBirth", cells: ["01/02/2062"], at: [0] },
    ],
  },
});
