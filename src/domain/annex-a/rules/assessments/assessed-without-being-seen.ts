import { inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { ours } from "../../sources";

/** An unborn child cannot be seen. */
export const assessedWithoutBeingSeen = rule({
  slug: "assessed-without-being-seen",
  list: 4,
  level: "query",
  lens: "practice",
  source: ours,
  says: ({ authorised }) =>
    `The assessment was authorised on ${inWords(authorised)}, and the child was not seen during it.`,
  why: "Inspectors ask how a child's needs were understood whom nobody had seen.",
  mend: "Check the record of visits; if it is right, have the reason ready.",
  examples: {
    passes: [
      { authorised: "01/05/2026", childSeen: "a) Yes" },
      { authorised: "01/05/2026", childSeen: "c) Unknown" },
      { authorised: "", childSeen: "b) No" },
      { authorised: "01/05/2026", childSeen: "b) No", dateOfBirth: "02/05/2026" },
      { authorised: "01/05/2026", childSeen: "b) No", age: -1 },
    ],
    fails: [
      { authorised: "01/05/2026", childSeen: "b) No", dateOfBirth: "01/05/2026", at: "childSeen" },
      { authorised: "01/05/2026", childSeen: "b) No", dateOfBirth: "", at: "childSeen" },
    ],
  },
  check: ({ authorised, childSeen, dateOfBirth, age }, found) => {
    if (childSeen !== "b) No" || Number.isNaN(authorised)) return;
    if (age !== -1 && !(dateOfBirth > authorised)) found("childSeen", "authorised");
  },
});
