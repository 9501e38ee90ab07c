import { sharedRule } from "../../rule-forms";
import { dfe } from "../../sources";
import { quoted } from "../../wording";
import { WITH_UNBORN } from "./unborn";

const NOT_RECORDED = "c) Not stated/recorded";

export const unbornChildWithAGender = sharedRule({
  slug: "unborn-child-with-a-gender",
  lists: WITH_UNBORN,
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "8750"),
  says: ({ gender }) =>
    `The child is unborn, and the gender says ${quoted(gender ?? "")}; Ofsted asks for ${quoted(NOT_RECORDED)}.`,
  why: "A gender before birth is a guess, or a sign that the child is born and the age is out of date.",
  mend: `Give ${NOT_RECORDED}; if the child is born by now, give the date of birth and the age.`,
  examples: {
    passes: [
      { list: 4, row: { dateOfBirth: "01/02/2027", age: -1, gender: NOT_RECORDED } },
      { list: 4, row: { dateOfBirth: "30/09/2026", age: 0, gender: "b) Female" } },
      { list: 4, row: { dateOfBirth: "30/09/2026", age: -1, gender: "b) Female" } },
      { list: 4, row: { dateOfBirth: "01/02/2027", age: 9, gender: "b) Female" } },
      { list: 4, row: { dateOfBirth: "01/02/2027", age: -1, gender: "" } },
    ],
    fails: [
      { list: 4, row: { dateOfBirth: "01/10/2026", age: -1, gender: "b) Female" }, at: "gender" },
      { list: 6, row: { dateOfBirth: "", age: -1, gender: "d) Neither" }, at: "gender" },
      { list: 7, row: { dateOfBirth: "01/02/2027", age: "", gender: "a) Male" }, at: "gender" },
    ],
  },
  check: ({ dateOfBirth, age, gender }, found, { asAt }) => {
    if (gender === null || gender === NOT_RECORDED || dateOfBirth <= asAt) return;
    if (age === -1 || (Number.isNaN(age) && dateOfBirth > asAt)) found("gender", "age", "dateOfBirth");
  },
});
