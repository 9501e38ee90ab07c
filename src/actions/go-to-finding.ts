import type { CellPlace, Finding } from "../domain/checking/finding";
import { goToCell } from "../excel/go-to-cell";
import { appState } from "./state";

/** Selects one cell of a finding: the first, which is where to mend, unless another is asked for. */
export async function goToFinding(finding: Finding, place: CellPlace | undefined = finding.cells[0]): Promise<void> {
  appState.change({ currentFinding: finding.key, notice: null });
  if (place === undefined) return;
  const went = await goToCell(place);
  if ("refused" in went) appState.change({ notice: went.refused });
}
