import { answer, notValid, type Answer, type Problem } from "../answer";
import { inWords, type Day } from "../calendar/day";
import { inCalendarMonths, monthsAway } from "../calendar/months";
import { annexAGuidance, barkingAndDagenham, blackburnWithDarwen } from "../source";

/** Most lists of Annex A, and the audits that inspectors ask for, reach back this far. */
const USUAL_MONTHS = 6;

/** The first day of the time that data must cover, from the day of the data or of the call. */
export function dataFrom(date: Day, months = USUAL_MONTHS): Answer<Day> | Problem {
  if (!Number.isInteger(months) || months < 1) {
    return notValid(`${months} is not a number of months; give a whole number from 1 up.`, "months");
  }
  const first = monthsAway(date, -months);
  if (typeof first !== "number") {
    return notValid(
      `${inCalendarMonths(months)} before ${inWords(date)} is before Excel's first date; give fewer.`,
      "months",
    );
  }
  return answer(first, {
    basis: "rule",
    sources: [barkingAndDagenham("3.4"), blackburnWithDarwen("section 4, summary"), annexAGuidance("by list")],
    working: () => [`${inCalendarMonths(months)} before ${inWords(date)}: ${inWords(first)}, which is still within.`],
  });
}
