import { inWords, wholeYearsBetween } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

const YOUNGEST = 16;
const OLDEST = 25;

export const careLeaverOfAnotherAge = rule({
  slug: "care-leaver-of-another-age",
  list: 9,
  level: "error",
  lens: "data",
  source: dfe("SSDA903 2025/26", "351"),
  says: ({ dateOfBirth }, { asAt }) =>
    `Born on ${inWords(dateOfBirth)}, the young person is ${wholeYearsBetween(dateOfBirth, asAt)}; List 9 takes in those of ${YOUNGEST} to ${OLDEST}.`,
  why: "Nobody is entitled to leaving care services at that age.",
  mend: "Correct the date of birth, or take the young person out of List 9.",
  examples: {
    passes: [
      { dateOfBirth: "30/09/2010" },
      { dateOfBirth: "01/10/2000" },
      { dateOfBirth: "" },
      { dateOfBirth: "01/02/2027" },
    ],
    fails: [
      { dateOfBirth: "01/10/2010", at: "dateOfBirth" },
      { dateOfBirth: "30/09/2000", at: "dateOfBirth" },
    ],
  },
  check: ({ dateOfBirth }, found, { asAt }) => {
    if (!(dateOfBirth <= asAt)) return;
    const age = wholeYearsBetween(dateOfBirth, asAt);
    if (age < YOUNGEST || age > OLDEST) found("dateOfBirth");
  },
});
