import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
  IUndoRedoService,
  type Nullable,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  type IInsertColMutationParams,
  type IInsertSheetMutationParams,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  type IMoveRangeMutationParams,
  type IRemoveSheetMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetRowHiddenMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { SetSheetsFilterCriteriaMutation } from "@univerjs/preset-sheets-filter";
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import type { BookEvent } from "../book";
import type { CellValue } from "../cell-value";
import { areaOf } from "./workbook-snapshot";

export interface BookEventSource {
  readonly unitId: string;
  /** Who makes the change that is being made now. */
  readonly author: () => "user" | "add-in";
  readonly activeSheetId: () => string;
  readonly selectedArea: (range: IRange) => Area;
  readonly hasSheet: (sheetId: string) => boolean;
  /** `undefined` once the sheet is gone. */
  readonly valueOf: (sheetId: string, row: number, column: number) => CellValue | undefined;
  /** Resolves when no calculation is under way. */
  readonly settled: () => Promise<void>;
}

type ChangeKind = (BookEvent & { kind: "changed" })["change"];
type Side = NonNullable<(BookEvent & { kind: "changed" })["shift"]>;

/** Commands of the grid that move cells; the mutations they are made of are not told one by one. */
const SHIFTS: ReadonlyMap<string, readonly [ChangeKind, Side]> = new Map([
  [InsertRowByRangeCommand.id, ["RowInserted", "Down"]],
  [RemoveRowByRangeCommand.id, ["RowDeleted", "Up"]],
  [InsertColByRangeCommand.id, ["ColumnInserted", "Right"]],
  [RemoveColByRangeCommand.id, ["ColumnDeleted", "Left"]],
  [InsertRangeMoveDownCommand.id, ["CellInserted", "Down"]],
  [InsertRangeMoveRightCommand.id, ["CellInserted", "Right"]],
  [DeleteRangeMoveUpCommand.id, ["CellDeleted", "Up"]],
  [DeleteRangeMoveLeftCommand.id, ["CellDeleted", "Left"]],
]);

/** The same, as undo and redo make them. */
const SHIFT_MUTATIONS: ReadonlyMap<string, readonly [ChangeKind, Side]> = new Map([
  [InsertRowMutation.id, ["RowInserted", "Down"]],
  [RemoveRowMutation.id, ["RowDeleted", "Up"]],
  [InsertColMutation.id, ["ColumnInserted", "Right"]],
  [RemoveColMutation.id, ["ColumnDeleted", "Left"]],
]);

const SORT_COMMAND = "sheet.command.reorder-range";

/** Tells what people and the add-in do in the grid, in the words of Excel's events. Recalculated cells are no change. */
export class BookEvents {
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private lastActive: string;
  private silence = 0;
  /** Where the cells are that a command without an area of its own will move. */
  private selectedBefore: IRange | undefined;
  /** The one cell that is being written, as it was before. */
  private before: { readonly cell: string; readonly value: CellValue | undefined } | undefined;
  /** Undo or redo of moved cells, which rewrites formulas on the way. */
  private takesShiftBack = false;

  constructor(
    private readonly injector: Injector,
    private readonly source: BookEventSource,
  ) {
    this.lastActive = source.activeSheetId();
    const commands = injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => this.prepare(command, options));
    commands.onCommandExecuted((command, options) => this.note(command, options));
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Nothing is told of the change; results of calculations are. */
  quietly(change: () => void): void {
    this.silence++;
    try {
      change();
    } finally {
      this.silence--;
    }
  }

  private prepare(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetRangeValuesMutation.id && !isCalculated(options)) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      const area = cellValue && changedArea(cellValue as Cells);
      this.before =
        area && area.rows === 1 && area.columns === 1
          ? { cell: cellKey(subUnitId, area), value: this.source.valueOf(subUnitId, area.row, area.column) }
          : undefined;
    } else if (SHIFTS.has(command.id)) {
      this.selectedBefore = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    } else if (command.id === UndoCommand.id || command.id === RedoCommand.id) {
      const service = this.injector.get(IUndoRedoService);
      const mutations =
        command.id === UndoCommand.id
          ? service.pitchTopUndoElement()?.undoMutations
          : service.pitchTopRedoElement()?.redoMutations;
      this.takesShiftBack = mutations?.some(({ id }) => SHIFT_MUTATIONS.has(id)) ?? false;
    }
  }

  private note(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetRangeValuesMutation.id && options?.applyFormulaCalculationResult) {
      const { subUnitId } = command.params as ISetRangeValuesMutationParams;
      return this.raise({ kind: "calculated", sheetId: subUnitId });
    }
    if (command.id === SetWorksheetActiveOperation.id && this.silence) {
      return;
    }
    if (this.silence || isCalculated(options)) return;
    this.noteCells(command);
    this.noteSheets(command);
  }

  private noteCells(command: Readonly<ICommandInfo>): void {
    const { trigger } = (command.params ?? {}) as { readonly trigger?: string };
    const shift = SHIFTS.get(command.id);
    if (shift) return this.noteShift(shift, command.params as ShiftParams | undefined);
    if (trigger !== undefined && SHIFTS.has(trigger)) return;
    const undone = isUndo(trigger) ? SHIFT_MUTATIONS.get(command.id) : undefined;
    if (undone) return this.noteShift(undone, command.params as ShiftParams);
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (trigger === SORT_COMMAND || (isUndo(trigger) && this.takesShiftBack)) return;
        return this.noteValues(command.params as ISetRangeValuesMutationParams);
      case MoveRangeMutation.id:
        return this.noteMove(command.params as IMoveRangeMutationParams);
      case ReorderRangeMutation.id: {
        const { subUnitId, range } = command.params as IReorderRangeMutationParams;
        this.raise({ kind: "sorted", sheetId: subUnitId, area: areaOf(range), moved: "rows" });
        return this.raiseChanged(subUnitId, areaOf(range));
      }
      case SetSheetsFilterCriteriaMutation.id:
        return this.raise({ kind: "filtered", sheetId: (command.params as { subUnitId: string }).subUnitId });
      case SetRowHiddenMutation.id:
        return this.noteHidden(command.params as ISetRowHiddenMutationParams, "Hidden");
      case SetRowVisibleMutation.id:
        return this.noteHidden(command.params as ISetRowHiddenMutationParams, "Unhidden");
    }
  }

  private noteSheets(command: Readonly<ICommandInfo>): void {
    const { subUnitId: sheetId } = (command.params ?? {}) as { readonly subUnitId: string };
    switch (command.id) {
      case SetSelectionsOperation.id:
        return this.noteSelection(command.params as ISetSelectionsOperationParams);
      case SetWorksheetActiveOperation.id:
        return this.noteActive((command.params as ISetWorksheetActiveOperationParams).subUnitId);
      case InsertSheetMutation.id:
        return this.raise({ kind: "sheet-added", sheetId: (command.params as IInsertSheetMutationParams).sheet.id });
      case RemoveSheetMutation.id:
        return this.raise({ kind: "sheet-deleted", sheetId: (command.params as IRemoveSheetMutationParams).subUnitId });
      case SetWorksheetNameMutation.id:
        return this.raise({ kind: "sheet-renamed", sheetId });
      case SetWorksheetOrderMutation.id:
        return this.raise({ kind: "sheet-moved", sheetId });
      case SetWorksheetHideMutation.id:
        return this.raise({ kind: "sheet-visibility", sheetId });
    }
  }

  private noteShift([change, shift]: readonly [ChangeKind, Side], params: ShiftParams | undefined): void {
    const range = params?.range ?? this.selectedBefore;
    if (!range) return;
    const sheetId = params?.subUnitId ?? this.source.activeSheetId();
    const area = { ...areaOf(range), ...(wholeLines(change) ?? {}) };
    this.raise({ kind: "changed", sheetId, area, change, shift, by: this.source.author() });
  }

  private noteValues({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (!cellValue) return;
    const area = changedArea(cellValue as Cells);
    if (!area) {
      const formatted = changedArea(cellValue as Cells, () => true);
      return formatted && this.raise({ kind: "format-changed", sheetId: subUnitId, area: formatted });
    }
    const cell = cellKey(subUnitId, area);
    const before = this.before?.cell === cell ? this.before.value : undefined;
    if (before === undefined || area.rows * area.columns > 1) return this.raiseChanged(subUnitId, area);
    const by = this.source.author();
    const told = (): void => {
      const after = this.source.valueOf(subUnitId, area.row, area.column);
      if (after === undefined) return;
      this.raise({ kind: "changed", sheetId: subUnitId, area, change: "RangeEdited", by, details: { before, after } });
    };
    // What a formula comes to is known when it has been calculated.
    const isFormula = (cellValue as Cells)[area.row]?.[area.column]?.f;
    if (isFormula) void this.source.settled().then(() => this.source.hasSheet(subUnitId) && told());
    else told();
  }

  /** Cut and pasted, or dragged: both places have changed. */
  private noteMove({ from, to }: IMoveRangeMutationParams): void {
    for (const { subUnitId, value } of [to, from]) {
      const area = changedArea(value as Cells, () => true);
      if (area) this.raiseChanged(subUnitId, area);
    }
  }

  private noteHidden({ subUnitId, ranges }: ISetRowHiddenMutationParams, change: "Hidden" | "Unhidden"): void {
    for (const range of ranges) {
      const area = { ...areaOf(range), column: 0, columns: SHEET_COLUMNS };
      this.raise({ kind: "rows-hidden", sheetId: subUnitId, area, change });
    }
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

type Cells = Record<number, Record<number, Nullable<ICellData>>>;
type ShiftParams = Partial<Pick<IInsertColMutationParams, "range" | "subUnitId">>;

/** Results of the engine, and what it keeps for itself beside the cells. */
function isCalculated(options?: IExecutionOptions): boolean {
  return Boolean(options?.applyFormulaCalculationResult) || Boolean(options?.fromFormula);
}

function isUndo(trigger: string | undefined): boolean {
  return trigger === UndoCommand.id || trigger === RedoCommand.id;
}

function wholeLines(change: ChangeKind): Partial<Area> | undefined {
  return change.startsWith("Row")
    ? { column: 0, columns: SHEET_COLUMNS }
    : change.startsWith("Column")
      ? { row: 0, rows: SHEET_ROWS }
      : undefined;
}

function cellKey(sheetId: string, { row, column }: Area): string {
  return `${sheetId} ${row} ${column}`;
}

/** The rectangle around the cells whose content was set; `undefined` where only their looks were. */
function changedArea(cells: Cells, counts: (cell: Nullable<ICellData>) => boolean = setsContent): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (!counts(cell)) continue;
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
