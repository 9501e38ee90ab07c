import { inWordsWithWeekday } from "../../../calendar/day";
import { nationalCalendar } from "../../../calendar/working-days";
import { rule } from "../../rule-forms";
import { dfe } from "../../sources";

export const conferenceOnADayOff = rule({
  slug: "conference-on-a-day-off",
  list: 5,
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "8875"),
  says: ({ conference }) => {
    const why = nationalCalendar.whyNot(conference) ?? "";
    const day = inWordsWithWeekday(conference);
    return day.startsWith(why)
      ? `The conference is dated ${day}, at a weekend.`
      : `The conference is dated ${day}, a bank holiday (${why}).`;
  },
  why: "Conferences are held on working days, so the date is more likely to be a slip.",
  mend: "Check the date of the conference; day and month are often swapped.",
  examples: {
    passes: [{ conference: "01/05/2026" }, { conference: "05/05/2026" }, { conference: "" }],
    fails: [
      { conference: "02/05/2026", at: "conference" },
      { conference: "03/05/2026", at: "conference" },
      { conference: "04/05/2026", at: "conference" },
    ],
  },
  check: ({ conference }, found) => {
    if (!Number.isNaN(conference) && nationalCalendar.whyNot(conference) !== null) found("conference");
  },
});
