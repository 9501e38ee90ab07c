import type { Oddity } from "../../../checking/table";
import { columnRule, isWholeNumber, odd } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { counted } from "../../wording";

export const ageNotInWholeYears = columnRule<Oddity<"part of a year">>({
  slug: "age-not-in-whole-years",
  level: "advice",
  lens: "data",
  source: ofstedGuidance,
  about: isWholeNumber,
  oneFindingFor: "column",
  check: odd("part of a year"),
  says: ({ heading, cells, detail: { age, years } }) =>
    cells === 1
      ? `${heading}: ${Number(age.toFixed(3))} should be in whole years at the last birthday, ${years}.`
      : `${heading}: ${counted(cells, "age")} should be in whole years at the last birthday; the first, ${Number(age.toFixed(3))}, is ${years}.`,
  why: "Ofsted asks for the age in years; an average of ages with parts of years is half a year too high.",
  mend: "Cut the ages to whole years with ROUNDDOWN, or have the extract do it.",
  examples: {
    passes: [{ list: 1, field: "age", cells: [6, "6.0", -1, ""] }],
    fails: [{ list: 1, field: "age", cells: [6.138, 7, "8.9"], at: [0, 2] }],
  },
});
