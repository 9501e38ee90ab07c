import type { Finding } from "../domain/checking/finding";
import { goToFinding, type Went } from "./go-to-finding";
import { shownFindings } from "./shown-findings";
import { appState } from "./state";

/** Goes to the finding after the one gone to last, in the order shown; after the last it begins again. */
export async function goToNextFinding(): Promise<Went> {
  return step((index, count) => (index + 1) % count);
}

/** Goes to the finding before the one gone to last; before the first it goes to the last. */
export async function goToPreviousFinding(): Promise<Went> {
  return step((index, count) => (index <= 0 ? count - 1 : index - 1));
}

async function step(from: (index: number, count: number) => number): Promise<Went> {
  const state = appState.get();
  // One about a whole list or workbook has no cell to go to; it stands in the pane.
  const shown = shownFindings(state).filter(({ cells }) => cells.length > 0);
  const index = shown.findIndex(({ key }) => key === state.currentFinding);
  const finding: Finding | undefined = shown[from(index, shown.length)];
  if (finding === undefined) {
    appState.change({ notice: nothingToGoTo() });
    return "nowhere to go";
  }
  return goToFinding(finding);
}

function nothingToGoTo(): string {
  const state = appState.get();
  const { check } = state;
  if (check.is !== "checked") return "Check the workbook first; then there may be findings to go to.";
  if (shownFindings(state).length > 0) {
    return "What was found is about whole lists or the workbook, so there is no cell to go to. Read it in the pane.";
  }
  return check.findings.length === 0
    ? "The last check found nothing, so there is no finding to go to."
    : "No finding fits the filter. Show all lists and levels.";
}
