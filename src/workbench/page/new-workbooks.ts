import { blankWorkbookFile } from "../package/blank-workbook";
import type { WorkbookFile } from "./open-workbook";
import { sayProblem } from "./status";

/** Where a window finds the workbook that it was opened for, in the window that opened it. */
const PARAMETER = "new";

declare global {
  interface Window {
    /** Workbooks that add-ins of this page made, in their order. */
    newWorkbooks?: readonly WorkbookFile[];
  }
}

const made: WorkbookFile[] = [];
window.newWorkbooks = made;

/** `Excel.createWorkbook`: the workbook opens in a window of its own, with the add-in beside it; an empty one for `null`. */
export function openNewWorkbook(bytes: Uint8Array | null): void {
  const name = `Book${made.length + 2}.xlsx`;
  const number = made.push({ name, bytes: bytes ?? blankWorkbookFile().bytes });
  if (!window.open(`${location.pathname}?${PARAMETER}=${number}`, "_blank")) {
    sayProblem(`The browser kept ${name} from opening: allow pop-up windows for this page and do it again.`);
  }
}

/** The workbook that this window was opened for; `undefined` where it was opened by hand. */
export function workbookOfOpener(): WorkbookFile | undefined {
  const number = new URLSearchParams(location.search).get(PARAMETER);
  if (number === null) return undefined;
  const opener = window.opener as Window | null;
  const file = opener?.newWorkbooks?.[Number(number) - 1];
  if (!file) throw new Error("The window that made this workbook is closed: make it again, or open a file.");
  return { name: file.name, bytes: new Uint8Array(file.bytes) };
}
