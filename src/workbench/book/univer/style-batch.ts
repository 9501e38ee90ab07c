import {
  ICommandService,
  type ICellData,
  type IStyleData,
  IUndoRedoService,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import { isWholeColumns, isWholeRows } from "../address";
import type { Area } from "../area";
import type { StyleChange } from "../book";
import { gridStyleChange } from "./cell-styles";

/**
 * Collects style changes and makes them at the end of a batch: one by one they cost the grid a redraw each, minutes
 * where one batch takes half a second.
 */
export class StyleBatch {
  private pending: { readonly sheetId: string; readonly area: Area; readonly change: StyleChange }[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
  ) {}

  add(sheetId: string, area: Area, change: StyleChange): void {
    this.pending.push({ sheetId, area, change });
  }

  flush(): void {
    if (this.pending.length === 0) return;
    const changes = this.pending;
    this.pending = [];
    for (const sheetId of new Set(changes.map((change) => change.sheetId))) {
      const ofSheet = changes.filter((change) => change.sheetId === sheetId);
      for (const { area, change } of ofSheet.filter((each) => isWholeColumns(each.area))) {
        this.restyleColumns(sheetId, area, change);
      }
      for (const { area, change } of ofSheet.filter((each) => isWholeRows(each.area) && !isWholeColumns(each.area))) {
        this.restyleRows(sheetId, area, change);
      }
      this.restyleCells(sheetId, ofSheet);
    }
  }

  private restyleCells(
    sheetId: string,
    changes: readonly { readonly area: Area; readonly change: StyleChange }[],
  ): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { area, change } of changes) {
      const style = gridStyleChange(change);
      for (const [row, column] of this.cellsOf(sheetId, area)) {
        const cell = ((cellValue[row] ??= {})[column] ??= {});
        cell.s = typeof cell.s === "object" ? { ...cell.s, ...style } : { ...style };
      }
    }
    if (Object.keys(cellValue).length === 0) return;
    const unitId = this.workbook.getUnitId();
    // As if the grid's own style command had made the change: then nothing is recalculated for it.
    const params: ISetRangeValuesMutationParams = {
      unitId,
      subUnitId: sheetId,
      cellValue,
      trigger: SetStyleCommand.id,
    };
    const undo = this.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    this.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: { ...undo, trigger: SetStyleCommand.id } }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  /** Every cell of an ordinary area; of whole rows and columns those that are there. */
  private *cellsOf(sheetId: string, area: Area): Iterable<readonly [number, number]> {
    if (!isWholeColumns(area) && !isWholeRows(area)) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) yield [row, column];
      }
      return;
    }
    const found: (readonly [number, number])[] = [];
    this.workbook
      .getSheetBySheetId(sheetId)
      ?.getCellMatrix()
      .forValue((row, column) => {
        if (contains(area, row, column)) found.push([row, column]);
      });
    yield* found;
  }

  private restyleColumns(sheetId: string, area: Area, change: StyleChange): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const last = Math.min(area.column + area.columns, sheet.getColumnCount());
    const columnData: Record<number, { s: object }> = {};
    for (let column = area.column; column < last; column++) {
      columnData[column] = { s: restyled(sheet.getColumnStyle(column), change) };
    }
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(SetColDataMutation.id, { unitId: this.workbook.getUnitId(), subUnitId: sheetId, columnData });
  }

  private restyleRows(sheetId: string, area: Area, change: StyleChange): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const last = Math.min(area.row + area.rows, sheet.getRowCount());
    const rowData: Record<number, { s: object }> = {};
    for (let row = area.row; row < last; row++) rowData[row] = { s: restyled(sheet.getRowStyle(row), change) };
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(SetRowDataMutation.id, { unitId: this.workbook.getUnitId(), subUnitId: sheetId, rowData });
  }
}

function restyled(before: Nullable<IStyleData | string>, change: StyleChange): object {
  const style = { ...(typeof before === "object" ? before : {}), ...gridStyleChange(change) };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
