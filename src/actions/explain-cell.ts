import { inWords, isDay } from "../domain/calendar/day";
import type { CellPlace, Finding } from "../domain/checking/finding";
import { readSelectedCell, type SelectedCell } from "../excel/selected-cell";
import { appState, type CellExplanation, type CheckState } from "./state";

/** Says in the pane what the selected cell holds, where it comes from and what the last check found in it. */
export async function explainCell(): Promise<void> {
  const cell = await readSelectedCell();
  if ("refused" in cell) appState.change({ notice: cell.refused });
  else appState.change({ explanation: explanationOf(cell.value, appState.get().check), notice: null, room: "check" });
}

export function closeExplanation(): void {
  appState.change({ explanation: null });
}

export function explanationOf(cell: SelectedCell, check: CheckState): CellExplanation {
  const findings = check.is === "checked" ? findingsAt(cell.place, check.findings) : [];
  const sentences = [...whatItHolds(cell), ...whatWasFound(cell.place, findings, check)];
  return { place: cell.place, formula: cell.formula, sentences, findings };
}

/** Our functions, in released and in test builds. */
const OUR_FUNCTION = /\bREADY(?:TEST)?\.[A-Z0-9_.]+(?=\()/gi;

/** What our functions mean by each error; Excel itself shows the sentence only in some of its versions. */
const OUR_ERRORS: Readonly<Record<string, string>> = {
  "#VALUE!":
    "What it was given is no date, grade, kind or number that it knows; look at the cells that the formula names.",
  "#N/A":
    "Something that decides the answer is missing or not known; look for blanks among the cells that the formula names.",
  "#NUM!": "A number that it was given is out of range; look at the cells that the formula names.",
  "#NAME?": "Excel calculated this before the add-in had started; press F2, then Enter, in this cell.",
  "#BUSY!": "The answer is on its way; if it stays like this, press F2, then Enter, in this cell.",
  "#SPILL!": "The answer needs empty cells below and to the right; clear them.",
};

function whatItHolds({ value, formula }: SelectedCell): string[] {
  const ours = [...new Set(formula?.match(OUR_FUNCTION)?.map((name) => name.toUpperCase()) ?? [])];
  const source = ours.length > 0 ? [`The answer comes from ${ours.join(" and ")} of Ready Reckoner.`] : [];
  if (value !== null && typeof value === "object")
    return [...source, `It shows ${value.error}.`, ...whyError(value.error, ours)];
  if (value === null || value === "")
    return formula === null ? ["This cell is empty."] : [...source, "It shows nothing."];
  if (formula !== null)
    return ours.length > 0 ? source : ["This cell is calculated by a formula of Excel's own functions."];
  if (typeof value === "number") return [`This cell holds the number ${value}${asDate(value)}.`];
  if (typeof value === "string") return [`This cell holds the text “${value}”.`];
  return [`This cell holds ${value ? "TRUE" : "FALSE"}.`];
}

function whyError(error: string, ours: readonly string[]): string[] {
  if (ours.length === 0) return [];
  const why = OUR_ERRORS[error];
  const sign = "Where Excel shows a warning sign beside the cell, it holds the whole sentence.";
  return why === undefined ? [sign] : [why, sign];
}

function asDate(value: number): string {
  const day = Math.floor(value);
  return isDay(day) ? `, which as a date is ${inWords(day)}` : "";
}

/** Of a cell that lies in no Annex A list there is nothing to say: no check looks at it. */
function whatWasFound({ sheet }: CellPlace, findings: readonly Finding[], check: CheckState): string[] {
  if (check.is !== "checked")
    return ["The workbook has not been checked, so it is not known whether this cell has a fault."];
  const wasChecked = check.lists.some((list) => list.sheet === sheet);
  return findings.length === 0 && wasChecked ? ["The last check found nothing wrong with it."] : [];
}

function findingsAt(place: CellPlace, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ cells }) =>
    cells.some(({ sheet, row, column }) => sheet === place.sheet && row === place.row && column === place.column),
  );
}
