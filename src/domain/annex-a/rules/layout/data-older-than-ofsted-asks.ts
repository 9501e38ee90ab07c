import { addDays, dayOf, inWordsWithWeekday, weekdayOf, type Day } from "../../../calendar/day";
import { exampleSheet } from "../../example-sheets";
import { layoutRule } from "../../rule-forms";
import { ofstedFrontSheet } from "../../sources";

interface Dates {
  readonly asAt: Day;
  readonly earliest: Day;
}

const MONDAY = 1;

/** The Wednesday of the week before the one in which the inspection starts; weeks start on Mondays. */
function wednesdayBefore(inspectionStart: Day): Day {
  const monday = addDays(inspectionStart, -((weekdayOf(inspectionStart) - MONDAY + 7) % 7));
  return addDays(monday, -5);
}

export const dataOlderThanOfstedAsks = layoutRule<Dates>({
  slug: "data-older-than-ofsted-asks",
  level: "error",
  lens: "data",
  source: ofstedFrontSheet,
  check: (_, found, { asAt, inspectionStart }) => {
    if (inspectionStart === null) return;
    const earliest = wednesdayBefore(inspectionStart);
    if (asAt >= earliest) return;
    found({ list: null, sheet: null, cells: [], shown: "", about: "date", detail: { asAt, earliest } });
  },
  says: ({ detail: { asAt, earliest } }) =>
    `The data speaks of ${inWordsWithWeekday(asAt)}; Ofsted asks for data of ${inWordsWithWeekday(earliest)} or later, the Wednesday of the week before the inspection.`,
  why: "Inspectors choose cases from the lists, and need them as they stand.",
  mend: "Run the extract again, and give its day as the date as at which to check.",
  examples: {
    passes: [
      { sheets: [exampleSheet(1)], circumstances: { asAt: dayOf(2026, 9, 30), inspectionStart: dayOf(2026, 10, 5) } },
      { sheets: [exampleSheet(1)], circumstances: { asAt: dayOf(2026, 9, 30), inspectionStart: dayOf(2026, 10, 9) } },
      { sheets: [exampleSheet(1)], circumstances: { asAt: dayOf(2020, 1, 1) } },
    ],
    fails: [
      {
        sheets: [exampleSheet(1)],
        circumstances: { asAt: dayOf(2026, 9, 29), inspectionStart: dayOf(2026, 10, 5) },
        at: null,
      },
      {
        sheets: [exampleSheet(1)],
        circumstances: { asAt: dayOf(2026, 9, 30), inspectionStart: dayOf(2026, 10, 12) },
        at: null,
      },
    ],
  },
});
