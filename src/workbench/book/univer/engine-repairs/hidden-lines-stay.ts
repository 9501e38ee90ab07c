import { IUniverInstanceService, type ICommand, type IRange, type Worksheet } from "@univerjs/core";
import {
  getSheetCommandTarget,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";

let repaired = false;

/**
 * When cells are inserted that push others past the last used row, Univer 0.25.1 makes room by inserting whole rows
 * below it, and with columns alike: what is hidden or has another size further on moves away. Here there is room.
 */
export function hiddenLinesStay(): void {
  if (repaired) return;
  repaired = true;
  withRoom(InsertRangeMoveDownCommand, ({ startRow, endRow, startColumn, endColumn }, sheet) => {
    const row = sheet.getCellMatrix().getDataRange().endRow + endRow - startRow + 1;
    const column = startColumn > 0 ? startColumn - 1 : endColumn + 1;
    return { row, column };
  });
  withRoom(InsertRangeMoveRightCommand, ({ startRow, endRow, startColumn, endColumn }, sheet) => {
    const column = sheet.getCellMatrix().getDataRange().endColumn + endColumn - startColumn + 1;
    const row = startRow > 0 ? startRow - 1 : endRow + 1;
    return { row, column };
  });
}

/** The command finds an empty cell at the far end, beside what it moves, so that the sheet seems used up to there. */
function withRoom(
  command: ICommand,
  end: (range: IRange, sheet: Worksheet) => { readonly row: number; readonly column: number },
): void {
  const own = command.handler.bind(command);
  command.handler = (accessor, params?: { readonly range?: IRange }, options?) => {
    const sheet = getSheetCommandTarget(accessor.get(IUniverInstanceService))?.worksheet;
    const range = params?.range ?? accessor.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!sheet || !range) return own(accessor, params, options);
    const { row, column } = end(range, sheet);
    const cells = sheet.getCellMatrix();
    const isOnSheet = row < sheet.getRowCount() && column < sheet.getColumnCount();
    if (!isOnSheet || cells.getValue(row, column)) return own(accessor, params, options);
    cells.setValue(row, column, {});
    try {
      return own(accessor, params, options);
    } finally {
      cells.realDeleteValue(row, column);
    }
  };
}
