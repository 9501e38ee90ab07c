import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const episodeClosedBeforeItStarted = rule({
  slug: "episode-closed-before-it-started",
  list: 6,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8630"),
  insteadOf: ["closed-before-the-six-months"],
  says: ({ cinStart, cinClosure }) =>
    `The episode of need was closed on ${inWords(cinClosure)}, before it started on ${inWords(cinStart)}.`,
  why: "Its length would be negative in every analysis of List 6.",
  mend: "Check both dates against the case record; day and month are often swapped.",
  examples: {
    passes: [
      { cinStart: "01/05/2026", cinClosure: "01/05/2026" },
      { cinStart: "01/05/2026", cinClosure: "" },
      { cinStart: "", cinClosure: "01/05/2026" },
    ],
    fails: [{ cinStart: "02/05/2026", cinClosure: "01/05/2026", at: "cinClosure" }],
  },
  check: ({ cinStart, cinClosure }, found) => {
    if (cinClosure < cinStart) found("cinClosure", "cinStart");
  },
});
