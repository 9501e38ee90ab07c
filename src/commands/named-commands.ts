import { checkWorkbook } from "../actions/check-workbook";
import { explainCell } from "../actions/explain-cell";
import type { Went } from "../actions/go-to-finding";
import { liftMarks } from "../actions/lift-marks";
import { makeFindingsSheet } from "../actions/make-findings-sheet";
import { mark } from "../actions/mark";
import { goToNextFinding, goToPreviousFinding } from "../actions/next-finding";
import { openPane } from "../actions/pane";
import { showRoom } from "../actions/show-room";
import { wakeFormulas } from "../actions/wake-formulas";

/**
 * What the buttons of the ribbon and of the cell menu do, by the names that manifest.xml gives them, and what the keys do, by the
 * names that assets/shortcuts.json gives them.
 */
export const namedCommands: Readonly<Record<string, () => Promise<unknown>>> = {
  checkWorkbook: () => Promise.all([openPane(), checkWorkbook()]),
  nextFinding: () => stepOrSayWhyNot(goToNextFinding),
  previousFinding: () => stepOrSayWhyNot(goToPreviousFinding),
  explainCell: () => Promise.all([openPane(), explainCell()]),
  markFindings: () => Promise.all([openPane(), mark()]),
  liftMarks: () => Promise.all([openPane(), liftMarks()]),
  makeFindingsSheet: () => Promise.all([openPane(), makeFindingsSheet()]),
  showFormulas: () => Promise.all([openPane(), showRoom("formulas")]),
  wakeFormulas: () => Promise.all([openPane(), wakeFormulas()]),
};

/** The pane takes the focus when it opens, so it opens only if there is something to read. */
async function stepOrSayWhyNot(step: () => Promise<Went>): Promise<void> {
  if ((await step()) === "nowhere to go") await openPane();
}
