import type { CellPlace } from "../domain/checking/finding";
import type { RawCell } from "../domain/checking/sheet-values";
import { rawCell } from "./raw-cell";
import { inExcel, type Outcome } from "./run";

export interface SelectedCell {
  readonly place: CellPlace;
  readonly value: RawCell;
  /** With its equals sign, or `null` where the cell holds none. */
  readonly formula: string | null;
}

/** The cell that typing would go into. */
export async function readSelectedCell(): Promise<Outcome<SelectedCell>> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,values,valueTypes,formulas");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    const formula: unknown = cell.formulas[0]?.[0];
    return {
      place: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
      value: rawCell(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
    };
  });
}
