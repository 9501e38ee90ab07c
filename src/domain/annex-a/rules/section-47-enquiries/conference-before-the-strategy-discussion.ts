import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const conferenceBeforeTheStrategyDiscussion = rule({
  slug: "conference-before-the-strategy-discussion",
  list: 5,
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8615"),
  says: ({ strategyDiscussion, conference }) =>
    `The initial child protection conference was on ${inWords(conference)}, before the strategy discussion on ${inWords(strategyDiscussion)}.`,
  why: "The working days between them would be negative, and the share of conferences in time wrong.",
  mend: "Check both dates against the case record; the conference may belong to an earlier enquiry.",
  examples: {
    passes: [
      { strategyDiscussion: "01/05/2026", conference: "01/05/2026" },
      { strategyDiscussion: "01/05/2026", conference: "" },
    ],
    fails: [{ strategyDiscussion: "02/05/2026", conference: "01/05/2026", at: "conference" }],
  },
  check: ({ strategyDiscussion, conference }, found) => {
    if (conference < strategyDiscussion) found("conference", "strategyDiscussion");
  },
});
