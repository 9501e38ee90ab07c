import { isBlank, rule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";

export const statusClosedWithoutADate = rule({
  slug: "status-closed-without-a-date",
  list: 6,
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  insteadOf: ["reason-for-closure-without-a-date"],
  says: () => `The case status says “e) Closed episode”, and there is no date of closure.`,
  why: "Whether the case was closed within the six months cannot be told.",
  mend: "Give the date of closure and its reason; if the case is open, give its status.",
  examples: {
    passes: [
      { cinClosure: "01/05/2026", caseStatus: "e) Closed episode" },
      { cinClosure: "moon", caseStatus: "e) Closed episode" },
      { cinClosure: "", caseStatus: "d) Open assessment" },
    ],
    fails: [{ cinClosure: "", caseStatus: "e) Closed episode", at: "cinClosure" }],
  },
  check: (row, found) => {
    if (row.caseStatus === "e) Closed episode" && isBlank(row, "cinClosure")) found("cinClosure", "caseStatus");
  },
});
