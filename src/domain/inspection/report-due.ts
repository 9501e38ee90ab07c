import { answer, notKnown, type Answer, type Kept, type Problem } from "../answer";
import { addDays, dayFromIso, inWords, inWordsWithWeekday, LAST_DAY, type Day } from "../calendar/day";
import { inWorkingDays, workingDayAfter } from "../calendar/working-days";
import { publishedReports } from "../judgement/inspections";
import { measuredOnReports, type Source } from "../source";
import { FOCUSED_VISIT_ROWS } from "./focused-visit-rows";
import { kindNamed } from "./kinds";
import type { Kind, KindName, ReportBasis, ReportGap } from "./kinds/kind";
import { publicationsOf, type Publication } from "./publication";

export const REPORT_BASES: readonly ReportBasis[] = ["27 working days", "30 working days", "five weeks", "usual"];

/**
 * When the report of an inspection, or the letter of a focused visit, is due after its last day. Not known for JTAI, for a
 * basis that nobody states for the kind, at times when no gap was usual, and where the count leaves 2012 to 2030.
 */
export function reportDue(name: KindName, inspectionEnd: Day, basis?: ReportBasis): Answer<Day> | Problem {
  const kind = kindNamed(name);
  const gap = gapFor(kind, inspectionEnd, basis ?? kind.reportGaps[0]?.basis);
  if ("is" in gap) return gap;
  const counted = gap.workingDays === undefined ? null : workingDayAfter(inspectionEnd, gap.workingDays);
  if (counted?.is === "problem") return { ...counted, argument: "inspection_end" };
  if (counted === null && inspectionEnd + (gap.calendarDays ?? 0) > LAST_DAY) {
    return notKnown("five weeks later is past the last date of Excel; give an earlier date.", "inspection_end");
  }
  const due = counted?.value ?? addDays(inspectionEnd, gap.calendarDays ?? 0);
  return answer(due, {
    basis: gap.source === null ? "measured" : "rule",
    sources: [gap.source ?? measuredSource(kind), ...(counted?.sources ?? [])],
    working: () => [
      `A ${kind.publishes} comes ${inGap(gap)} after the last day of the inspection, ${inWordsWithWeekday(inspectionEnd)}.`,
      ...(counted?.working() ?? [`That is ${inWordsWithWeekday(due)}.`]),
    ],
    kept: () => keptBy(kind, gap),
  });
}

function gapFor(kind: Kind, end: Day, basis: ReportBasis | undefined): ReportGap | Problem {
  const gaps = kind.reportGaps.filter((gap) => gap.basis === basis);
  if (kind.reportGaps.length === 0) {
    return notKnown(`it is not known how long after a ${kind.name} the report comes; give another kind.`, "kind");
  }
  if (gaps.length === 0) {
    return notKnown(`nobody states ${basis} for ${kind.name}; give usual, or leave the basis out.`, "basis");
  }
  return (
    gaps.find((gap) => (gap.from === null || gap.from <= end) && (gap.to === null || end <= gap.to)) ??
    notKnown(
      `no gap was usual for ${kind.name} ending on ${inWords(end)}; give an end ${periodsOf(gaps).join(", or ")}.`,
      "inspection_end",
    )
  );
}

function periodsOf(gaps: readonly ReportGap[]): string[] {
  return gaps.map(({ from, to }) =>
    [from === null ? "" : `from ${inWords(from)}`, to === null ? "" : `to ${inWords(to)}`].join(" ").trim(),
  );
}

function inGap({ workingDays, calendarDays }: ReportGap): string {
  return workingDays === undefined ? `${(calendarDays ?? 0) / 7} weeks` : inWorkingDays(workingDays);
}

/** Where what was usual for a kind was counted. */
export function measuredSource({ measured }: Kind): Source {
  return measured === "focused visits" ? publishedLetters : publishedReports;
}

const publishedLetters = measuredOnReports(inWords(newestLetter()));

function newestLetter(): Day {
  const newest =
    FOCUSED_VISIT_ROWS.map(([, published]) => published)
      .sort()
      .at(-1) ?? "";
  return dayFromIso(newest);
}

/** A stated gap is kept by what comes within it; a usual one by what takes exactly that long. */
function keptBy({ measured, publishes }: Kind, gap: ReportGap): Kept | null {
  if (measured === null) return null;
  const publications = publicationsOf(measured).filter(
    ({ end }) => (gap.from === null || gap.from <= end) && (gap.to === null || end <= gap.to),
  );
  const isKept = ({ workingDays, calendarDays }: Publication): boolean => {
    if (gap.source === null) return workingDays === gap.workingDays;
    return gap.workingDays === undefined ? calendarDays <= (gap.calendarDays ?? 0) : workingDays <= gap.workingDays;
  };
  const times = publications.filter(isKept).length;
  const how = gap.source === null ? `took exactly ${inGap(gap)}` : `came within ${inGap(gap)}`;
  return { times, of: publications.length, says: `${times} of ${publications.length} ${publishes}s ${how}` };
}
