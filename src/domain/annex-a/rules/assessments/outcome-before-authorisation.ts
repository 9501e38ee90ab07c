import { isBlank, rule } from "../../rule-forms";
import { dfe } from "../../sources";
import { quoted } from "../../wording";

export const outcomeBeforeAuthorisation = rule({
  slug: "outcome-before-authorisation",
  list: 4,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8614"),
  says: ({ requiresSupport }) =>
    `Whether the child requires support says ${quoted(requiresSupport ?? "")}, and the assessment is not authorised yet.`,
  why: "The assessment counts as open, and perhaps as late, though its outcome is known.",
  mend: "Give the date of authorisation; if the assessment goes on, leave the outcome blank.",
  examples: {
    passes: [
      { authorised: "01/05/2026", requiresSupport: "a) Yes" },
      { authorised: "", requiresSupport: "" },
      { authorised: "moon", requiresSupport: "a) Yes" },
    ],
    fails: [{ authorised: "", requiresSupport: "b) No", at: "requiresSupport" }],
  },
  check: (row, found) => {
    if (row.requiresSupport !== null && isBlank(row, "authorised")) found("requiresSupport", "authorised");
  },
});
