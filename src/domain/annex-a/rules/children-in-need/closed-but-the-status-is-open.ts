import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { quoted } from "../../wording";

export const closedButTheStatusIsOpen = rule({
  slug: "closed-but-the-status-is-open",
  list: 6,
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  says: ({ cinClosure, caseStatus }) =>
    `The episode of need was closed on ${inWords(cinClosure)}, and the case status says ${quoted(caseStatus ?? "")}.`,
  why: "Ofsted counts open cases by their status, so a closed one is counted among them.",
  mend: "Give e) Closed episode; if the child is in need again, give the new episode and clear the date of closure.",
  examples: {
    passes: [
      { cinClosure: "01/05/2026", caseStatus: "e) Closed episode" },
      { cinClosure: "01/05/2026", caseStatus: "" },
      { cinClosure: "", caseStatus: "a) Looked after child" },
    ],
    fails: [{ cinClosure: "01/05/2026", caseStatus: "c) Child in need plan", at: "caseStatus" }],
  },
  check: ({ cinClosure, caseStatus }, found) => {
    if (Number.isNaN(cinClosure) || caseStatus === null) return;
    if (caseStatus !== "e) Closed episode") found("caseStatus", "cinClosure");
  },
});
