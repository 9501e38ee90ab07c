import type { Oddity } from "../../../checking/table";
import { columnRule, isDate, odd } from "../../rule-forms";
import { ours } from "../../sources";
import { counted, quoted } from "../../wording";

export const fillerDate = columnRule<Oddity<"filler date">>({
  slug: "filler-date",
  level: "error",
  lens: "data",
  source: ours,
  about: isDate,
  oneFindingFor: "value",
  insteadOf: ["not-a-date", "date-after-the-data", "date-long-ago"],
  check: odd("filler date"),
  says: ({ heading, cells, shown }) =>
    `${heading}: ${quoted(shown === "1" ? "01/01/1900" : shown)} stands in ${counted(cells, "cell")} for a date that nobody gave.`,
  why: "A query writes it where it found nothing, and everything that counts days then counts a century too many.",
  mend: "Leave the cell blank if there is no date; fill it from the case record if there is.",
  examples: {
    passes: [{ list: 11, field: "enquiry", cells: [45_000, "02/01/2000", "", "01/01/2000"] }],
    fails: [
      { list: 11, field: "enquiry", cells: ["01/01/1900", 1, "01/01/1900 00:00:00"], at: [0, 1, 2] },
      { list: 7, field: "planEnd", cells: [2_958_465, "9999-12-31", 45_000], at: [0, 1] },
    ],
  },
});
