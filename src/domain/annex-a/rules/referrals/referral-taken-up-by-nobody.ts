import { isBlank, rule } from "../../rule-forms";
import { ours } from "../../sources";

/** A query, as the blank cell without it would be: nobody's case is no less than a blank. */
export const referralTakenUpByNobody = rule({
  slug: "referral-taken-up-by-nobody",
  list: 3,
  level: "query",
  lens: "data",
  source: ours,
  insteadOf: ["normally-filled", "placeholder-for-a-name"],
  says: (row) => {
    const without = isBlank(row, "team") ? (isBlank(row, "worker") ? "team and no worker" : "team") : "worker";
    return `The referral was taken further, and no ${without} is named for it.`;
  },
  why: "An inspector will ask who holds the case.",
  mend: "Give the team and the worker from the case record; if nobody is allocated, have the reason ready.",
  examples: {
    passes: [
      { noFurtherAction: "b) No", team: "Assessment North", worker: "Alex Ash" },
      { noFurtherAction: "a) Yes", team: "", worker: "" },
      { noFurtherAction: "", team: "", worker: "" },
    ],
    fails: [
      { noFurtherAction: "b) No", team: "", worker: "Alex Ash", at: "team" },
      { noFurtherAction: "b) No", team: "Assessment North", worker: " ", at: "worker" },
      { noFurtherAction: "b) No", team: "", worker: "", at: "team" },
    ],
  },
  check: (row, found) => {
    if (row.noFurtherAction !== "b) No") return;
    if (isBlank(row, "team") && isBlank(row, "worker")) found("team", "worker");
    else if (isBlank(row, "team")) found("team");
    else if (isBlank(row, "worker")) found("worker");
  },
});
