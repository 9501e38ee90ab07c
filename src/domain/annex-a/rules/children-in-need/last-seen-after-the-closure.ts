import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { standardDataset } from "../../sources";

/** Where the closure itself comes before the start, that is said instead. */
export const lastSeenAfterTheClosure = rule({
  slug: "last-seen-after-the-closure",
  list: 6,
  level: "error",
  lens: "data",
  source: standardDataset,
  says: ({ cinClosure, lastSeen }) =>
    `The child was last seen on ${inWords(lastSeen)}, after the episode of need was closed on ${inWords(cinClosure)}.`,
  why: "Either the visit belongs to another episode, or the case was not closed.",
  mend: "Give the last day on which the child was seen before the closure, or correct the date of closure.",
  examples: {
    passes: [
      { cinStart: "01/01/2026", cinClosure: "01/05/2026", lastSeen: "01/05/2026" },
      { cinClosure: "", lastSeen: "01/05/2026" },
      { cinClosure: "01/05/2026", lastSeen: "" },
      { cinStart: "01/06/2026", cinClosure: "01/05/2026", lastSeen: "02/06/2026" },
    ],
    fails: [{ cinStart: "01/01/2026", cinClosure: "01/05/2026", lastSeen: "02/05/2026", at: "lastSeen" }],
  },
  check: ({ cinStart, cinClosure, lastSeen }, found) => {
    if (lastSeen > cinClosure && !(cinClosure < cinStart)) found("lastSeen", "cinClosure");
  },
});
