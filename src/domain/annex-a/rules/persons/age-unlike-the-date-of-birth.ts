import { inWords, wholeYearsBetween } from "../../../calendar/day";
import { sharedRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";

export const ageUnlikeTheDateOfBirth = sharedRule({
  slug: "age-unlike-the-date-of-birth",
  lists: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  level: "query",
  lens: "data",
  source: ofstedGuidance,
  says: ({ dateOfBirth, age }, { asAt }) =>
    `Born on ${inWords(dateOfBirth)}, the child is ${wholeYearsBetween(dateOfBirth, asAt)} on the day of the data, ${inWords(asAt)}; the age says ${age}.`,
  why: "Inspectors sample by age, and the date of birth and the age would put the child in two samples.",
  mend: "Work the age out from the date of birth, in whole years at the last birthday before the day of the data; if the age is right, correct the date.",
  examples: {
    passes: [
      { list: 1, row: { dateOfBirth: "30/09/2016", age: 10 } },
      { list: 1, row: { dateOfBirth: "01/10/2016", age: 9 } },
      { list: 8, row: { dateOfBirth: "01/10/2016", age: 9.9 } },
      { list: 4, row: { dateOfBirth: "01/02/2027", age: -1 } },
      { list: 6, row: { dateOfBirth: "30/09/2016", age: "" } },
      { list: 6, row: { dateOfBirth: "", age: 10 } },
    ],
    fails: [
      { list: 1, row: { dateOfBirth: "30/09/2016", age: 9 }, at: "age" },
      { list: 9, row: { dateOfBirth: "01/10/2006", age: 20 }, at: "age" },
      { list: 10, row: { dateOfBirth: "30/09/2026", age: -1 }, at: "age" },
    ],
  },
  check: ({ dateOfBirth, age }, found, { asAt }) => {
    if (Number.isNaN(age) || !(dateOfBirth <= asAt)) return;
    if (wholeYearsBetween(dateOfBirth, asAt) !== age) found("age", "dateOfBirth");
  },
});
