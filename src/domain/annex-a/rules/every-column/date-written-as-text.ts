import { inDigits, inWords } from "../../../calendar/day";
import type { Oddity } from "../../../checking/table";
import { columnRule, isDate, odd } from "../../rule-forms";
import { ofstedFormat } from "../../sources";
import { counted, quoted } from "../../wording";

export const dateWrittenAsText = columnRule<Oddity<"text date">>({
  slug: "date-written-as-text",
  level: "error",
  lens: "data",
  source: ofstedFormat,
  about: isDate,
  oneFindingFor: "column",
  check: odd("text date"),
  says: ({ heading, shown, cells, detail: { day } }) =>
    cells === 1
      ? `${heading}: ${quoted(shown)} is text, not a date; type it as ${inDigits(day)} (${inWords(day)}).`
      : `${heading}: ${counted(cells, "date")} are text, not dates, the first being ${quoted(shown)}; convert them to dates such as ${inDigits(day)} (${inWords(day)}).`,
  why: "Excel neither sorts nor counts dates that are text, so they drop out of every filter, chart and timescale. We read them day first, and check them as the dates they stand for.",
  mend: "Select the cells, choose Data, Text to Columns, Finish with the date format DMY (YMD for dates that start with the year), or retype them.",
  examples: {
    passes: [
      { list: 1, field: "contactDate", cells: [45_000, 45_000.5, "", "-", "n/a"] },
      { list: 1, field: "contactSource", cells: ["01/02/2025"] },
    ],
    fails: [
      { list: 2, field: "assessmentStart", cells: ["2010-01-01", 40_179, "01/02/2010", "2010-01-01"], at: [0, 2, 3] },
      { list: 7, field: "planEnd", cells: ["3 Mar 2025 00:00"], at: [0] },
    ],
  },
});
