import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { standardDataset } from "../../sources";

/** A query: a child who has come back may truly have been seen last in an earlier episode. */
export const lastSeenBeforeTheEpisode = rule({
  slug: "last-seen-before-the-episode",
  list: 6,
  level: "query",
  lens: "data",
  source: standardDataset,
  says: ({ cinStart, lastSeen }) =>
    `The child was last seen on ${inWords(lastSeen)}, before the episode of need started on ${inWords(cinStart)}.`,
  why: "It looks as if nobody has seen the child since; an inspector will ask.",
  mend: "Give the last day in this episode on which the child was seen; if there was none yet, have the reason ready.",
  examples: {
    passes: [
      { cinStart: "01/05/2026", lastSeen: "01/05/2026" },
      { cinStart: "01/05/2026", lastSeen: "" },
      { cinStart: "", lastSeen: "01/05/2026" },
    ],
    fails: [{ cinStart: "02/05/2026", lastSeen: "01/05/2026", at: "lastSeen" }],
  },
  check: ({ cinStart, lastSeen }, found) => {
    if (lastSeen < cinStart) found("lastSeen", "cinStart");
  },
});
