import { inWords } from "../../../calendar/day";
import { dayIn, sharedRule } from "../../rule-forms";
import { dfe } from "../../sources";
import { FIRST_EVENT, FIRST_EVENT_IN_WORDS } from "./first-event";
import { PREGNANCY } from "./unborn";

/** Within forty weeks before birth it may well be about an unborn child, and nothing is wrong. */
export const eventMoreThan40WeeksBeforeBirth = sharedRule({
  slug: "event-more-than-40-weeks-before-birth",
  lists: [1, 2, 3, 4, 5, 6, 7],
  level: "error",
  lens: "data",
  source: dfe("CIN census 2024/25", "8606"),
  says: (row, { list }) =>
    `${FIRST_EVENT_IN_WORDS[list]} on ${inWords(dayIn(row, FIRST_EVENT[list]))}, more than 40 weeks before the child's birth on ${inWords(row.dateOfBirth)}.`,
  why: "It cannot have been about this child; a brother's or sister's record may have been taken for it.",
  mend: "Check the date of birth, then the other date, against the case record.",
  examples: {
    passes: [
      { list: 1, row: { contactDate: "01/05/2026", dateOfBirth: "05/02/2027" } },
      { list: 7, row: { planStart: "01/05/2026", dateOfBirth: "" } },
      { list: 7, row: { planStart: "", dateOfBirth: "01/05/2026" } },
    ],
    fails: [
      { list: 1, row: { contactDate: "01/05/2026", dateOfBirth: "06/02/2027" }, at: "dateOfBirth" },
      { list: 2, row: { assessmentStart: "01/05/2025", dateOfBirth: "01/05/2026" }, at: "dateOfBirth" },
      { list: 3, row: { referralDate: "01/05/2025", dateOfBirth: "01/05/2026" }, at: "dateOfBirth" },
      { list: 4, row: { assessmentStart: "01/05/2025", dateOfBirth: "01/05/2026" }, at: "dateOfBirth" },
      { list: 5, row: { strategyDiscussion: "01/05/2025", dateOfBirth: "01/05/2026" }, at: "dateOfBirth" },
      { list: 6, row: { cinStart: "01/05/2025", dateOfBirth: "01/05/2026" }, at: "dateOfBirth" },
      { list: 7, row: { planStart: "01/05/2025", dateOfBirth: "01/05/2026" }, at: "dateOfBirth" },
    ],
  },
  check: (row, found, { list }) => {
    if (row.dateOfBirth - dayIn(row, FIRST_EVENT[list]) > PREGNANCY) found("dateOfBirth", FIRST_EVENT[list]);
  },
});
