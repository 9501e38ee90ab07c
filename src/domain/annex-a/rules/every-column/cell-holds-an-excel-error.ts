import type { Oddity } from "../../../checking/table";
import { columnRule, odd } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

export const cellHoldsAnExcelError = columnRule<Oddity<"excel error">>({
  slug: "cell-holds-an-excel-error",
  level: "error",
  lens: "data",
  source: ours,
  about: () => true,
  oneFindingFor: "value",
  check: odd("excel error"),
  says: ({ heading, cells, detail: { error } }) =>
    `${heading}: ${counted(cells, "cell holds", "cells hold")} the Excel error ${error} in place of a value.`,
  why: "A lookup or formula behind the cell failed, so Ofsted would receive the error in place of the value.",
  mend: "Mend the formula, or paste the value from the case record over it.",
  examples: {
    passes: [{ list: 6, field: "team", cells: ["Team N/A", ""] }],
    fails: [
      { list: 6, field: "team", cells: [{ error: "#N/A" }, "Team 1", { error: "#N/A" }], at: [0, 2] },
      { list: 6, field: "cinStart", cells: [{ error: "#REF!" }, "#N/A"], at: [0, 1] },
    ],
  },
});
