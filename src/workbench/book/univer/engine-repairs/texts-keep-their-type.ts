import {
  CellValueType,
  ICommandService,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";

/**
 * Univer 0.25.1 works out a cell's type anew when anything of it changes: the text 007 becomes the number 7 when it is
 * made bold, or comes to lie where a formula lay. Here a change that brings no value leaves a text a text.
 */
export function textsKeepTheirType(injector: Injector, workbook: Workbook): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as {
      readonly subUnitId: string;
      readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
    };
    const cells = workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!cells || !cellValue) return;
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, change] of Object.entries(line)) {
        if (!change || change.v !== undefined || change.t) continue;
        const present = cells.getValue(Number(row), Number(column));
        if (present?.t === CellValueType.STRING && typeof present.v === "string") change.t = CellValueType.STRING;
      }
    }
  });
}
