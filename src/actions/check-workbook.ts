import type { CheckedWorkbook } from "../domain/annex-a/check-annex-a";
import { listsOf, type Rule } from "../domain/checking/rule";
import { inDigits, type Day } from "../domain/calendar/day";
import { readDay } from "../domain/reading/read-day";
import { readSheets } from "../excel/read-sheets";
import { assignedHeadings } from "./assigned-headings";
import { inOrder } from "./shown-findings";
import { runInSlices } from "./slices";
import { tenTimesASecond } from "./ten-times-a-second";
import { ALL_FINDINGS, appState, asAtShown, type CheckState, type UnderWay } from "./state";
import { today } from "./today";

const NO_DATE = "Give the date as at which to check, such as 31/12/2014.";

/** The end of the check under way: pressing twice does not run it twice. */
let underWay: Promise<CheckState> | undefined;
let cancel = new AbortController();
/** The end of a check that nobody pressed for. */
let quietly: Promise<CheckState> | undefined;

/** Reads the workbook and checks it as at the date that was typed. What comes of it is in the state, and answered. */
export async function checkWorkbook(): Promise<CheckState> {
  if (underWay !== undefined) return underWay;
  const asAt = readDay(asAtShown(appState.get()));
  if (asAt.is !== "day") {
    appState.change({ asAtProblem: asAt.is === "blank" ? NO_DATE : asAt.says, room: "check" });
    return appState.get().check;
  }
  cancel = new AbortController();
  underWay = checkAndTell(asAt.day, cancel.signal);
  try {
    return await underWay;
  } finally {
    underWay = undefined;
  }
}

/** The same for a date that was not typed into the pane: `2026-11-02` or `02/11/2026`; today without one. */
export async function checkWorkbookAsAt(asAt: string | undefined): Promise<CheckState> {
  const day = asAt === undefined ? { is: "day" as const, day: today() } : readDay(asAt);
  if (day.is !== "day") {
    return { is: "refused", sentence: day.is === "blank" ? NO_DATE : day.says };
  }
  appState.change({ asAt: inDigits(day.day) });
  return checkWorkbook();
}

/**
 * Checks again after the workbook was changed, without a word unless it comes to a new end: the filter, the finding gone to last
 * and the room stay.
 */
export async function checkQuietly(asAt: Day): Promise<CheckState> {
  await underWay;
  quietly ??= readAndCheck(asAt, new AbortController().signal, () => undefined);
  try {
    const end = await quietly;
    if (end.is === "checked" && underWay === undefined) appState.change({ check: end });
    return end;
  } finally {
    quietly = undefined;
  }
}

export function cancelCheck(): void {
  cancel.abort();
}

/** The state follows the check to its end, whatever that is: a bug must not leave a pane that seems to work for ever. */
async function checkAndTell(asAt: Day, signal: AbortSignal): Promise<CheckState> {
  const tell = tenTimesASecond((step: Omit<UnderWay, "is">) =>
    appState.change({ check: { is: "under way", ...step } }),
  );
  let end: CheckState = { is: "refused", sentence: "The check stopped because of a fault in the add-in. Try again." };
  appState.change({
    asAtProblem: null,
    notice: null,
    done: null,
    explanation: null,
    currentFinding: null,
    filter: ALL_FINDINGS,
    room: "check",
  });
  try {
    end = await readAndCheck(asAt, signal, tell);
  } finally {
    appState.change({ check: end });
  }
  return end;
}

async function readAndCheck(
  asAt: Day,
  signal: AbortSignal,
  tell: (step: Omit<UnderWay, "is">) => void,
): Promise<CheckState> {
  tell({ doing: "Reading the workbook. If you are still typing in a cell, press Enter.", share: null });
  const start = performance.now();
  const read = await readSheets({
    signal,
    progress: ({ sheet, cellsRead, cellsInAll }) =>
      tell({ doing: `Reading ${sheet}`, share: cellsRead / cellsInAll / 2 }),
  });
  const readMs = performance.now() - start;
  if ("cancelled" in read) return { is: "cancelled" };
  if ("refused" in read) return { is: "refused", sentence: read.refused };
  const assigned = await assignedHeadings();
  if ("refused" in assigned) return { is: "refused", sentence: assigned.refused };
  const annexA = await loadAnnexA();
  if (annexA === undefined) return { is: "refused", sentence: NOT_LOADED };
  const checked = await runInSlices(annexA.checkAnnexA(read.value, { asAt, assigned: assigned.value }), {
    signal,
    progress: ({ what, done, of }) => tell({ doing: `Checking. ${what}`, share: 0.5 + done / of / 2 }),
  });
  if ("cancelled" in checked) return { is: "cancelled" };
  const { result, milliseconds: checkMs } = checked;
  if ("refused" in result) return { is: "refused", sentence: result.refused };
  const findings = inOrder(result.findings);
  return {
    is: "checked",
    asAt,
    ...result,
    findings,
    checksRun: checksRunIn(result, annexA.annexARules),
    rules: new Map(annexA.annexARules.map((rule) => [rule.slug, rule])),
    readMs,
    checkMs,
  };
}

const NOT_LOADED =
  "The rules could not be fetched from the server that carries the add-in. Try again when it can be reached.";

/** Lists, codes and rules are most of the code, and formulas need none of it: it is fetched with the first check. */
async function loadAnnexA() {
  try {
    const [{ checkAnnexA }, { annexARules }] = await Promise.all([
      import(/* webpackChunkName: "annex-a" */ "../domain/annex-a/check-annex-a"),
      import(/* webpackChunkName: "annex-a" */ "../domain/annex-a/rules"),
    ]);
    return { checkAnnexA, annexARules };
  } catch (error) {
    if (error instanceof Error && error.name === "ChunkLoadError") return undefined;
    throw error;
  }
}

/** A rule about one list did not run where that list, or a column that it needs, is not there. */
function checksRunIn({ lists, failures, skipped }: CheckedWorkbook, rules: readonly Rule[]): number {
  const notRun = new Set([...failures, ...skipped].map(({ rule }) => rule));
  return rules.filter(
    (rule) =>
      !notRun.has(rule.slug) && (listsOf(rule)?.some((number) => lists.some(({ list }) => list === number)) ?? true),
  ).length;
}
