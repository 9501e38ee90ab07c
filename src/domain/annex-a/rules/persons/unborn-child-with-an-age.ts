import { addDays, inWords } from "../../../calendar/day";
import { sharedRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { PREGNANCY, WITH_UNBORN } from "./unborn";

export const unbornChildWithAnAge = sharedRule({
  slug: "unborn-child-with-an-age",
  lists: WITH_UNBORN,
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  says: ({ dateOfBirth, age }, { asAt }) =>
    `The date of birth, ${inWords(dateOfBirth)}, is after the day of the data, ${inWords(asAt)}; Ofsted asks for the age -1 for an unborn child, and it says ${age}.`,
  why: "An unborn child with an age is counted with babies, or with children of that age.",
  mend: "If the child is unborn, give -1 as the age; if the child is born, correct the date of birth.",
  examples: {
    passes: [
      { list: 4, row: { dateOfBirth: "01/10/2026", age: -1 } },
      { list: 4, row: { dateOfBirth: "30/09/2026", age: 0 } },
      { list: 4, row: { dateOfBirth: "01/10/2026", age: "" } },
    ],
    fails: [
      { list: 4, row: { dateOfBirth: "01/10/2026", age: 0 }, at: "age" },
      { list: 10, row: { dateOfBirth: "01/02/2027", age: 9 }, at: "age" },
    ],
  },
  check: ({ dateOfBirth, age }, found, { asAt }) => {
    if (!(dateOfBirth > asAt) || dateOfBirth > addDays(asAt, PREGNANCY)) return;
    if (age >= 0) found("age", "dateOfBirth");
  },
});
