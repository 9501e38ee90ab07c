import { answer, notKnown, notValid, type Answer, type Problem } from "../answer";
import { inWords, type Day } from "../calendar/day";
import { monthsAway } from "../calendar/months";
import { blackburnWithDarwen, halton, cypNow } from "../source";

const MONTHS_BETWEEN = 3;
const USUAL_COUNT = 4;

/** Quarterly dates to plan with: Ofsted visits councils that are inadequate every quarter and sets each date itself. */
export function monitoringVisits(from: Day, count = USUAL_COUNT): Answer<readonly Day[]> | Problem {
  if (!Number.isInteger(count) || count < 1) {
    return notValid(`${count} is not a number of visits; give a whole number from 1 up.`, "count");
  }
  const last = monthsAway(from, count * MONTHS_BETWEEN);
  if (typeof last !== "number") {
    return notKnown(
      `${count} quarterly visits from ${inWords(from)} lead past the last date of Excel; give fewer.`,
      "count",
    );
  }
  const dates = Array.from({ length: count }, (_, index) => visitNumber(index + 1, from));
  return answer(dates, {
    basis: "rule",
    sources: [
      halton("Local authority contact with Ofsted"),
      blackburnWithDarwen("section 1"),
      cypNow("17 September 2018, up to six visits before the re-inspection"),
    ],
    working: () => [
      `Every ${MONTHS_BETWEEN} calendar months from ${inWords(from)}; these are dates to plan with, Ofsted sets its own.`,
    ],
  });
}

function visitNumber(number: number, from: Day): Day {
  const day = monthsAway(from, number * MONTHS_BETWEEN);
  if (typeof day !== "number") throw new Error(day.says);
  return day;
}
