import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../area";
import type { BookEvent } from "../book";
import { areaOf } from "./workbook-snapshot";

export interface BookEventSource {
  readonly unitId: string;
  /** Who makes the change that is being made now. */
  readonly author: () => "user" | "add-in";
  readonly activeSheetId: () => string;
  readonly selectedArea: (range: IRange) => Area;
}

/** Tells what people and the add-in do in the grid, in the words of Excel's events. Recalculated cells are no change. */
export class BookEvents {
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private lastActive: string;

  constructor(
    injector: Injector,
    private readonly source: BookEventSource,
  ) {
    this.lastActive = source.activeSheetId();
    injector.get(ICommandService).onCommandExecuted((command, options) => this.note(command, options));
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private raise(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private note(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    switch (command.id) {
      case SetRangeValuesMutation.id:
        return this.noteValues(command.params as ISetRangeValuesMutationParams, options);
      case ReorderRangeMutation.id: {
        const { subUnitId, range } = command.params as IReorderRangeMutationParams;
        return this.raiseChanged(subUnitId, areaOf(range));
      }
      case SetSelectionsOperation.id:
        return this.noteSelection(command.params as ISetSelectionsOperationParams);
      case SetWorksheetActiveOperation.id:
        return this.noteActive((command.params as ISetWorksheetActiveOperationParams).subUnitId);
      case InsertSheetMutation.id:
        return this.raise({ kind: "sheet-added", sheetId: (command.params as IInsertSheetMutationParams).sheet.id });
      case RemoveSheetMutation.id:
        return this.raise({ kind: "sheet-deleted", sheetId: (command.params as IRemoveSheetMutationParams).subUnitId });
    }
  }

  private noteValues({ subUnitId, cellValue }: ISetRangeValuesMutationParams, options?: IExecutionOptions): void {
    if (options?.applyFormulaCalculationResult) return this.raise({ kind: "calculated", sheetId: subUnitId });
    if (options?.fromFormula || !cellValue) return;
    const area = changedArea(cellValue as Record<number, Record<number, Nullable<ICellData>>>);
    if (area) this.raiseChanged(subUnitId, area);
  }

  private raiseChanged(sheetId: string, area: Area): void {
    this.raise({ kind: "changed", sheetId, area, change: "RangeEdited", by: this.source.author() });
  }

  private noteSelection({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    // While the mouse is still being dragged, Excel says nothing either.
    if (!range || type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    this.raise({ kind: "selected", sheetId: subUnitId, area: this.source.selectedArea(range) });
  }

  private noteActive(sheetId: string): void {
    if (sheetId === this.lastActive) return;
    const before = this.lastActive;
    this.lastActive = sheetId;
    this.raise({ kind: "sheet-deactivated", sheetId: before });
    this.raise({ kind: "sheet-activated", sheetId });
  }
}

/** The rectangle around the cells whose content was set; `undefined` where only their looks were. */
function changedArea(cells: Record<number, Record<number, Nullable<ICellData>>>): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (!setsContent(cell)) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function setsContent(cell: Nullable<ICellData>): boolean {
  return !cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined || cell.si !== undefined;
}
