import { isBlank, rule } from "../../rule-forms";
import { dfe } from "../../sources";
import { quoted } from "../../wording";

export const reasonForClosureWithoutADate = rule({
  slug: "reason-for-closure-without-a-date",
  list: 6,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8810"),
  says: ({ closureReason }) =>
    `The reason for closure says ${quoted(closureReason ?? "")}, and there is no date of closure.`,
  why: "The child counts as in need still, whatever the reason says.",
  mend: "Give the date of closure; if the episode goes on, clear the reason.",
  examples: {
    passes: [
      { cinClosure: "01/05/2026", closureReason: "RC1 - Adopted" },
      { cinClosure: "moon", closureReason: "RC1 - Adopted" },
      { cinClosure: "", closureReason: "" },
    ],
    fails: [{ cinClosure: "", closureReason: "RC1 - Adopted", at: "cinClosure" }],
  },
  check: (row, found) => {
    if (row.closureReason !== null && isBlank(row, "cinClosure")) found("cinClosure", "closureReason");
  },
});
