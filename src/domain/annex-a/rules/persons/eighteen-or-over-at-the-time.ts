import { inWords, wholeYearsBetween } from "../../../calendar/day";
import { dayIn, sharedRule } from "../../rule-forms";
import { ours } from "../../sources";
import { FIRST_EVENT, FIRST_EVENT_IN_WORDS } from "./first-event";

const FEWEST_DAYS_OF_18_YEARS = 6574;

export const eighteenOrOverAtTheTime = sharedRule({
  slug: "eighteen-or-over-at-the-time",
  lists: [1, 3, 4, 5, 6, 7],
  level: "query",
  lens: "data",
  source: ours,
  says: (row, { list }) => {
    const day = dayIn(row, FIRST_EVENT[list]);
    return `${FIRST_EVENT_IN_WORDS[list]} on ${inWords(day)}, when the young person, born on ${inWords(row.dateOfBirth)}, was ${wholeYearsBetween(row.dateOfBirth, day)}.`;
  },
  why: "The list is of children; an adult in it is a parent's record, a care leaver's, or a wrong date of birth.",
  mend: "Check the date of birth and whose record it is; take an adult out of the list.",
  examples: {
    passes: [
      { list: 1, row: { dateOfBirth: "02/06/2008", contactDate: "01/06/2026" } },
      { list: 7, row: { dateOfBirth: "", planStart: "01/06/2026" } },
      { list: 7, row: { dateOfBirth: "01/06/2008", planStart: "" } },
    ],
    fails: [
      { list: 1, row: { dateOfBirth: "01/06/2008", contactDate: "01/06/2026" }, at: "dateOfBirth" },
      { list: 3, row: { dateOfBirth: "01/06/2008", referralDate: "01/06/2026" }, at: "dateOfBirth" },
      { list: 4, row: { dateOfBirth: "01/06/2008", assessmentStart: "01/06/2026" }, at: "dateOfBirth" },
      { list: 5, row: { dateOfBirth: "01/06/2008", strategyDiscussion: "01/06/2026" }, at: "dateOfBirth" },
      { list: 6, row: { dateOfBirth: "01/06/2008", cinStart: "01/06/2026" }, at: "dateOfBirth" },
      { list: 7, row: { dateOfBirth: "01/06/2008", planStart: "01/06/2026" }, at: "dateOfBirth" },
    ],
  },
  check: (row, found, { list }) => {
    const day = dayIn(row, FIRST_EVENT[list]);
    if (!(day - row.dateOfBirth >= FEWEST_DAYS_OF_18_YEARS)) return;
    if (wholeYearsBetween(row.dateOfBirth, day) >= 18) found("dateOfBirth", FIRST_EVENT[list]);
  },
});
