import type { CellPlace, Finding } from "../domain/checking/finding";
import { goToCell } from "../excel/go-to-cell";
import { appState } from "./state";

/** Whether a cell was gone to; if not, what there is to know stands in the pane. */
export type Went = "went" | "nowhere to go";

/** Selects one cell of a finding: the first, which is where to mend, unless another is asked for. */
export async function goToFinding(finding: Finding, place: CellPlace | undefined = finding.cells[0]): Promise<Went> {
  appState.change({ currentFinding: finding.key, notice: null, done: null, room: "check" });
  if (place === undefined) return "nowhere to go";
  const went = await goToCell(place);
  if (!("refused" in went)) return "went";
  appState.change({ notice: went.refused });
  return "nowhere to go";
}
