import { inDigits } from "../../../calendar/day";
import type { Oddity } from "../../../checking/table";
import { columnRule, isDate, odd } from "../../rule-forms";
import { ofstedFormat } from "../../sources";
import { counted } from "../../wording";

export const dateWithATime = columnRule<Oddity<"date with time">>({
  slug: "date-with-a-time",
  level: "query",
  lens: "data",
  source: ofstedFormat,
  about: isDate,
  oneFindingFor: "column",
  check: odd("date with time"),
  says: ({ heading, cells, detail: { day } }) =>
    `${heading}: ${counted(cells, "date has", "dates have")} a time of day as well, the first being ${inDigits(day)}; only the day was read.`,
  why: "Two dates of one day then differ, and formulas that compare them give the wrong answer.",
  mend: "Put the dates through INT and paste the result as values, or have the extract leave the time out.",
  examples: {
    passes: [{ list: 1, field: "contactDate", cells: [45_000, "01/02/2025 10:30", ""] }],
    fails: [{ list: 1, field: "contactDate", cells: [45_000, 45_000.5, 45_001.25], at: [1, 2] }],
  },
});
