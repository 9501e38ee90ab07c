import { inWords, isDay } from "../domain/calendar/day";
import type { CellPlace, Finding } from "../domain/checking/finding";
import { addressOf } from "../domain/checking/place";
import type { Outcome } from "../excel/run";
import { readSelectedCell, type SelectedCell } from "../excel/selected-cell";
import type { ExplainedCall } from "./explaining/explained";
import { appState, type CellExplanation, type CheckState } from "./state";

/** Says in the pane what the selected cell holds, how its answer was reached and what the last check found in it. */
export async function explainCell(): Promise<void> {
  const cell = await readSelectedCell();
  const calls = "refused" in cell ? cell : await explainedCalls(cell.value);
  if ("refused" in cell) appState.change({ notice: cell.refused });
  else if ("refused" in calls) appState.change({ notice: calls.refused });
  else appState.change({ explanation: explanationOf(cell.value, calls.value, appState.get().check), notice: null });
}

export function closeExplanation(): void {
  appState.change({ explanation: null });
}

export function explanationOf(cell: SelectedCell, calls: readonly ExplainedCall[], check: CheckState): CellExplanation {
  const findings = check.is === "checked" ? findingsAt(cell.place, check.findings) : [];
  const found = calls.length > 0 ? [] : whatWasFound(cell.place, findings, check);
  const sentences = [...whatItHolds(cell, calls), ...found];
  return { place: cell.place, formula: cell.formula, sentences, calls, findings };
}

/** Our functions, in released and in test builds, as they are typed and as a file stores them. */
const OUR_FUNCTION = /\b(?:_xldudf_)?READY(?:TEST)?[._]\w+(?=\()/i;

const NOT_LOADED =
  "What explains formulas could not be fetched from the server that carries the add-in. Try again when it can be reached.";

/** The reader of formulas and the examples are fetched with the first explanation: cells need neither. */
async function explainedCalls({ formula, home, place }: SelectedCell): Promise<Outcome<readonly ExplainedCall[]>> {
  if (formula === null || !OUR_FUNCTION.test(formula)) return { value: [] };
  try {
    const { explainFormula } = await import(/* webpackChunkName: "formulas" */ "./explaining/explain-formula");
    return await explainFormula(formula, home, { row: place.row - home.row, column: place.column - home.column });
  } catch (error) {
    if (error instanceof Error && error.name === "ChunkLoadError") return { refused: NOT_LOADED };
    throw error;
  }
}

/** What our functions mean by each error, where nothing better can be said. */
const OUR_ERRORS: Readonly<Record<string, string>> = {
  "#VALUE!":
    "What it was given is no date, grade, kind or number that it knows; look at the cells that the formula names.",
  "#N/A":
    "Something that decides the answer is missing or not known; look for blanks among the cells that the formula names.",
  "#NUM!": "A number that it was given is out of range; look at the cells that the formula names.",
};

/** What Excel means by them, whatever our functions answer. */
const EXCELS_ERRORS: Readonly<Record<string, string>> = {
  "#NAME?":
    "Excel calculated this before the add-in had started, or on a computer without it; choose Wake our formulas on the Home tab.",
  "#BUSY!": "The answer is on its way; if it stays like this, choose Wake our formulas on the Home tab.",
  "#SPILL!": "The answer needs empty cells below and to the right; clear them.",
};

function whatItHolds({ value, formula, home, place }: SelectedCell, calls: readonly ExplainedCall[]): string[] {
  const ours = [...new Set(calls.map(({ name }) => name))];
  const source = ours.length > 0 ? [`The answer comes from ${ours.join(" and ")} of Ready Reckoner.`] : [];
  const spilled =
    home.row === place.row && home.column === place.column ? [] : [`It spills from the formula in ${addressOf(home)}.`];
  if (value !== null && typeof value === "object")
    return [...source, ...spilled, `It shows ${value.error}.`, ...whyError(value.error, calls)];
  if (value === null || value === "")
    return formula === null ? ["This cell is empty."] : [...source, ...spilled, "It shows nothing."];
  if (formula !== null)
    return ours.length > 0
      ? [...source, ...spilled]
      : ["This cell is calculated by a formula of Excel's own functions.", ...spilled];
  if (typeof value === "number") return [`This cell holds the number ${value}${asDate(value)}.`];
  if (typeof value === "string") return [`This cell holds the text “${value}”.`];
  return [`This cell holds ${value ? "TRUE" : "FALSE"}.`];
}

function whyError(error: string, calls: readonly ExplainedCall[]): string[] {
  if (calls.length === 0) return [];
  const excels = EXCELS_ERRORS[error];
  if (excels !== undefined) return [excels];
  if (calls.some(({ answer }) => answer.is === "refused" && answer.error === error)) return [];
  if (calls.every(({ answer }) => answer.is === "answer"))
    return ["Worked again now, none of our functions answers so; the error comes from another part of the formula."];
  return OUR_ERRORS[error] === undefined ? [] : [OUR_ERRORS[error]];
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
