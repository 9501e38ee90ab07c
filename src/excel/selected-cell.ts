import type { CellPlace } from "../domain/checking/finding";
import type { RawCell } from "../domain/checking/sheet-values";
import { rawCell } from "./raw-cell";
import { inExcel, type Outcome } from "./run";

export interface SelectedCell {
  readonly place: CellPlace;
  readonly value: RawCell;
  /** With its equals sign, or `null` where the cell holds none and none spills into it. */
  readonly formula: string | null;
  /** Where that formula stands: the cell itself, or the one whose answer spills into it. */
  readonly home: CellPlace;
}

/** The cell that typing would go into. */
export async function readSelectedCell(): Promise<Outcome<SelectedCell>> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,values,valueTypes,formulas");
    const spilling = cell.getSpillParentOrNullObject();
    spilling.load("rowIndex,columnIndex,formulas");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    const home = spilling.isNullObject ? cell : spilling;
    const formula: unknown = home.formulas[0]?.[0];
    return {
      place: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
      value: rawCell(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
      home: { sheet: sheet.name, row: home.rowIndex, column: home.columnIndex },
    };
  });
}
