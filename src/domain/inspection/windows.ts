import { answer, type Answer, type Kept, type Problem } from "../answer";
import { inCalendarMonths, monthsAway } from "../calendar/months";
import { inWords, type Day } from "../calendar/day";
import { barkingAndDagenham, blackburnWithDarwen, type Source } from "../source";
import { successiveInspections, type Succession } from "./successive";

/** From the earliest to the latest day on which something is expected. */
export interface Window {
  readonly earliest: Day;
  readonly latest: Day;
}

interface WindowRule {
  readonly says: string;
  readonly months: readonly [earliest: number, latest: number];
  readonly source: Source;
  readonly kept: (rule: WindowRule) => Kept | null;
}

/** When a council that was judged inadequate is inspected again, unless the Secretary of State directs otherwise. */
const REINSPECTION: WindowRule = {
  says: "An inadequate council is inspected again within 12 to 18 months, unless the Secretary of State directs otherwise",
  months: [12, 18],
  source: barkingAndDagenham("2.6"),
  kept: ({ months }) =>
    keptBy(
      months,
      ({ before }) => before.overall === "inadequate",
      ({ before }) => before.end,
      "re-inspections of inadequate councils",
    ),
};

/** Three years less and plus six months from the first day of the last inspection. */
const INSPECTION: WindowRule = {
  says: "An inspection comes within six months of the third anniversary of the first day of the last one",
  months: [30, 42],
  source: blackburnWithDarwen("section 4"),
  kept: ({ months }) =>
    keptBy(
      months,
      ({ before, after }) => before.overall !== "inadequate" && after.kind.startsWith("ILACS"),
      ({ before }) => before.start,
      "ILACS inspections of councils that were not inadequate",
    ),
};

export function reinspectionWindow(date: Day): Answer<Window> | Problem {
  return windowFrom(date, REINSPECTION);
}

export function inspectionWindow(lastStart: Day): Answer<Window> | Problem {
  return windowFrom(lastStart, INSPECTION);
}

function windowFrom(from: Day, rule: WindowRule): Answer<Window> | Problem {
  const [first, last] = rule.months;
  const earliest = monthsAway(from, first);
  const latest = monthsAway(from, last);
  if (typeof earliest !== "number") return earliest;
  if (typeof latest !== "number") return latest;
  return answer(
    { earliest, latest },
    {
      basis: "rule",
      sources: [rule.source],
      working: () => [
        `${rule.says}.`,
        `${inCalendarMonths(first)} from ${inWords(from)}: ${inWords(earliest)}; ${inCalendarMonths(last)}: ${inWords(latest)}.`,
      ],
      kept: () => rule.kept(rule),
    },
  );
}

/** How many inspections started within the window that the one before had opened. */
function keptBy(
  [first, last]: WindowRule["months"],
  isMeant: (succession: Succession) => boolean,
  countedFrom: (succession: Succession) => Day | null,
  what: string,
): Kept {
  let times = 0;
  let of = 0;
  for (const succession of successiveInspections()) {
    const from = countedFrom(succession);
    const { start } = succession.after;
    if (!isMeant(succession) || from === null || start === null) continue;
    of += 1;
    if (start >= within(from, first) && start <= within(from, last)) times += 1;
  }
  return { times, of, says: `${times} of ${of} ${what} started within ${first} to ${last} months` };
}

function within(from: Day, months: number): Day {
  const reached = monthsAway(from, months);
  if (typeof reached !== "number") throw new Error(reached.says);
  return reached;
}
