import type { BatchDoor } from "../actions/check-report";
import { checkWorkbookAsAt } from "../actions/check-workbook";
import { reportOn } from "../actions/report";

/** Hangs the door for batch runs on the window of the add-in's page; what is checked through it shows in the pane too. */
export function openBatchDoor(): void {
  const door: BatchDoor = { check: async ({ asAt }) => reportOn(await checkWorkbookAsAt(asAt)) };
  Object.assign(window, { readyReckoner: door });
}
