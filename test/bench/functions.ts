import { addDays, dayOf, type Day } from "../../src/domain/calendar/day";
import { workingDayAfter } from "../../src/domain/calendar/working-days";
import { reportDue } from "../../src/domain/inspection/report-due";
import { reportDueAnswers } from "../../src/functions/answering/inspections";
import { toCells } from "../../src/functions/answers";

/**
 * `npm run bench:functions`: how long REPORT_DUE takes for a column, against one bare pass that adds up the same dates. The
 * first run is what a person waits for after opening the workbook, the best one what a recalculation takes.
 */
const RUNS = 9;
const FIRST = dayOf(2014, 1, 6);

function dates(count: number): Day[] {
  return Array.from({ length: count }, (_, at) => addDays(FIRST, at % 1_200));
}

const column = dates(10_000).map((day) => [day]);
const rows = dates(2_000).map((day) => [[day]]);

/** What any answer must do at least: touch each cell and make a cell of each. */
function barePass(): unknown {
  return column.map(([day = FIRST]) => [day + 27]);
}

const WORK: Readonly<Record<string, () => unknown>> = {
  "bare pass over 10,000 dates": barePass,
  "10,000 dates through the domain": () => column.map(([day = FIRST]) => reportDue("SIF", day)),
  "10,000 working-day counts": () => column.map(([day = FIRST]) => workingDayAfter(day, 27)),
  "10,000 dates in one spilling call": () => toCells(reportDueAnswers([["SIF"]], column, null)),
  "2,000 rows with one call each": () => rows.map((day) => toCells(reportDueAnswers([["SIF"]], day, null))),
};

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const bare = Math.min(...Array.from({ length: RUNS }, () => timed(barePass)));
for (const [what, work] of Object.entries(WORK)) {
  const times = Array.from({ length: RUNS }, () => timed(work));
  const [first = 0] = times;
  const best = Math.min(...times);
  console.log(
    `${what}: first ${first.toFixed(1)} ms, best ${best.toFixed(1)} ms, ${(best / bare).toFixed(0)} times the bare pass`,
  );
}
