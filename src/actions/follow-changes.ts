import { liftMarks } from "../excel/marks/marks";
import { watchChanges, type ChangedBy, type StopWatching } from "../excel/watch/workbook-changes";
import { checkQuietly } from "./check-workbook";
import { appState, type Checked } from "./state";

/** Brings the marks up to date with a check of the workbook as it is now; answers why that cannot be, or `null`. */
export type MarkAgain = (check: Checked) => Promise<string | null>;

/** Somebody who types is not interrupted after each key. */
const QUIET_MILLISECONDS = 400;

/** A check that took longer than this is not run again after every change. */
const QUICK_MILLISECONDS = 3_000;

let stop: StopWatching | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let following: Promise<void> = Promise.resolve();

/**
 * While there are marks, a change is followed: the workbook is checked again and marked again, because marks stay where they are
 * when rows are sorted and cells are mended. What cannot be followed lifts them, and is said.
 */
export async function followChanges(markAgain: MarkAgain): Promise<void> {
  if (stop !== undefined) return;
  const watch = await watchChanges((by) => noteChange(by, markAgain));
  if ("value" in watch) stop = watch.value;
  else appState.change({ notice: `Changes cannot be followed: ${watch.refused} Lift the marks before you sort.` });
}

export async function stopFollowing(): Promise<void> {
  clearTimeout(timer);
  const stopIt = stop;
  stop = undefined;
  await stopIt?.();
}

/** Resolves when what has been noted so far has been followed. */
export async function followed(): Promise<void> {
  await following;
}

function noteChange(by: ChangedBy, markAgain: MarkAgain): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    following = following.then(() => follow(by, markAgain));
  }, QUIET_MILLISECONDS);
}

async function follow(by: ChangedBy, markAgain: MarkAgain): Promise<void> {
  const { marks, check } = appState.get();
  if (marks === null) return;
  if (by === "elsewhere") return lift("somebody else changed the workbook");
  if (check.is === "checked" && check.readMs + check.checkMs > QUICK_MILLISECONDS)
    return lift("the workbook was changed and is too large to be checked after every change");
  const end = await checkQuietly(check.is === "checked" ? check.asAt : marks.asAt);
  if (end.is !== "checked") return lift("the workbook was changed and cannot be checked any more");
  const why = await markAgain(end);
  if (why !== null) await lift(`the workbook was changed and could not be marked again: ${why}`);
  else if (appState.get().marks === null) await stopFollowing();
}

async function lift(why: string): Promise<void> {
  await stopFollowing();
  const lifted = await liftMarks();
  if ("refused" in lifted) {
    appState.change({ notice: `The marks are out of date, because ${why}. ${lifted.refused}` });
    return;
  }
  appState.change({
    marks: null,
    notice: `The marks were lifted, because ${withoutStop(why)}. Mark the findings again.`,
  });
}

function withoutStop(why: string): string {
  return why.replace(/\.$/, "");
}
