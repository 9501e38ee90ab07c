import type { Oddity } from "../../../checking/table";
import { columnRule, isDate, odd } from "../../rule-forms";
import { ofstedFormat } from "../../sources";

export const notADate = columnRule<Oddity<"not a date">>({
  slug: "not-a-date",
  level: "error",
  lens: "data",
  source: ofstedFormat,
  about: isDate,
  oneFindingFor: "value",
  check: odd("not a date"),
  says: ({ heading, detail }) => `${heading}: ${detail.says}`,
  why: "A date that nobody can read counts in no timescale, and an inspector will ask what it means.",
  mend: "Look the date up in the case record and type it as dd/mm/yyyy; day and month are often swapped.",
  examples: {
    passes: [{ list: 7, field: "planStart", cells: [45_000, "28/02/2014", "2014-02-28", "", " "] }],
    fails: [
      { list: 2, field: "dateOfBirth", cells: ["May be 8 Jan 2000", 36_526], at: [0] },
      {
        list: 7,
        field: "planStart",
        cells: ["29/02/2016", "31/02/2014", "31/02/2014", 12, 0, true],
        at: [1, 2, 3, 4, 5],
      },
    ],
  },
});
