import {
  BooleanNumber,
  type ICellData,
  type ICommand,
  CustomCommandExecutionError,
  Direction,
  ICommandService,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenCommand,
  SetRangeValuesCommand,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderCommand,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { SheetsFilterService } from "@univerjs/preset-sheets-filter";
import { areaAddress, intersection, isWholeColumns, isWholeRows } from "../address";
import { type Area, SHEET_COLUMNS } from "../area";
import { type BookEvent, BookError } from "../book";
import { type SheetId } from "../sheet-id";
import type { CellValue } from "../cell-value";
import { type CellShift, copiedFormula } from "../cell-shift";
import { accessDenied, axisOf, changeOf, checkShift, sideOf, sortedPart } from "../layout-rules";
import type { Layout, SheetFilter, SortKey, SortOptions } from "../parts/layout";
import { sortOrder } from "../sort-order";
import { withBracketsAroundSpill } from "./engine-repairs/spill-operator";
import { areaOf, gridRange } from "./workbook-snapshot";

/** What the layout needs of the grid's workbook around it. */
export interface LayoutOwner {
  readonly injector: Injector;
  readonly workbook: Workbook;
  sheet(id: SheetId): Worksheet;
  values(id: SheetId, area: Area): CellValue[][];
  formulas(id: SheetId, area: Area): (string | null)[][];
  usedArea(id: SheetId): Area | undefined;
  tableAreas(id: SheetId): readonly Area[];
  /** Makes the grid's sheet large enough to hold the area. */
  makeRoom(id: SheetId, area: Area): void;
  /** Style changes that wait for the end of the batch are made. */
  flush(): void;
  execute(id: string, params: object): void;
  /** Does something that is the add-in's, and of which no event is told. */
  quietly(change: () => void): void;
  raise(event: BookEvent): void;
  isByAddIn(): boolean;
}

/** How the sheets of the grid's workbook are laid out. */
export class UniverLayout implements Layout {
  private readonly protectedSheets: Set<SheetId>;

  constructor(
    private readonly owner: LayoutOwner,
    private readonly opened: { readonly protectedSheets: Iterable<SheetId>; readonly structureProtected: boolean },
  ) {
    this.protectedSheets = new Set(opened.protectedSheets);
    owner.injector.get(ICommandService).beforeCommandExecuted((command) => {
      if (!owner.isByAddIn() && this.refusesByHand(command.id, command.params as { subUnitId?: string } | undefined)) {
        throw new CustomCommandExecutionError("The sheet is protected.");
      }
    });
  }

  insert(id: SheetId, area: Area, shift: "Down" | "Right"): void {
    this.shift(id, { kind: "insert", area, axis: shift === "Down" ? "rows" : "columns" });
  }

  remove(id: SheetId, area: Area, shift: "Up" | "Left"): void {
    this.shift(id, { kind: "remove", area, axis: shift === "Up" ? "rows" : "columns" });
  }

  sort(id: SheetId, area: Area, keys: readonly SortKey[], options: SortOptions): void {
    const sheet = this.changeable(id);
    const merge = this.merges(id).find((merged) => intersection(merged, area));
    if (merge) {
      throw new BookError("InvalidOperation", `Cells that are merged (${areaAddress(merge)}) cannot be sorted.`);
    }
    this.owner.flush();
    const used = this.owner.usedArea(id);
    const cells = used && intersection(area, used);
    if (!cells) return;
    const order = this.orderOf(id, sheet, area, keys, options);
    const value = this.reordered(id, sheet, { ...area, ...onlyAcross(cells, options.moves) }, order, options.moves);
    const moved = sortedPart(area, options.headings ? 1 : 0, options.moves);
    this.owner.quietly(() => this.owner.execute(SetRangeValuesCommand.id, { ...this.target(id), value }));
    this.owner.raise({ kind: "sorted", sheetId: id, area: moved, moved: options.moves });
    this.owner.raise({ kind: "changed", sheetId: id, area: moved, change: "RangeEdited", by: "add-in" });
  }

  moveSheet(id: SheetId, position: number): void {
    this.owner.sheet(id);
    this.checkStructure();
    const active = this.owner.workbook.getActiveSheet().getSheetId();
    this.owner.quietly(() => {
      this.owner.execute(SetWorksheetOrderCommand.id, { ...this.target(id), order: position });
      if (this.owner.workbook.getActiveSheet().getSheetId() !== active) this.activate(active);
    });
    this.owner.raise({ kind: "sheet-moved", sheetId: id });
  }

  tabColour(id: SheetId): string | null {
    const colour = this.owner.sheet(id).getTabColor();
    return colour ? colour.toUpperCase() : null;
  }

  setTabColour(id: SheetId, colour: string | null): void {
    this.owner.sheet(id);
    this.owner.execute(SetTabColorCommand.id, { ...this.target(id), value: colour ?? "" });
  }

  frozen(id: SheetId): { readonly rows: number; readonly columns: number } {
    const { xSplit = 0, ySplit = 0 } = this.owner.sheet(id).getFreeze() ?? {};
    return { rows: ySplit, columns: xSplit };
  }

  freeze(id: SheetId, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
    this.owner.makeRoom(id, { row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
    this.owner.execute(SetFrozenCommand.id, {
      ...this.target(id),
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  isRowHidden(id: SheetId, row: number): boolean {
    const sheet = this.owner.sheet(id);
    return row < sheet.getRowCount() && !sheet.getRowVisible(row);
  }

  isColumnHidden(id: SheetId, column: number): boolean {
    const sheet = this.owner.sheet(id);
    return column < sheet.getColumnCount() && !sheet.getColVisible(column);
  }

  setRowsHidden(id: SheetId, first: number, count: number, hidden: "hidden" | "shown"): void {
    const sheet = this.changeable(id);
    this.owner.makeRoom(id, { row: first, column: 0, rows: count, columns: 1 });
    const ranges = [
      { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 },
    ];
    const mutation = hidden === "hidden" ? SetRowHiddenMutation : SetRowVisibleMutation;
    this.owner.quietly(() => this.owner.execute(mutation.id, { ...this.target(id), ranges }));
    this.owner.raise({
      kind: "rows-hidden",
      sheetId: id,
      area: { row: first, column: 0, rows: count, columns: SHEET_COLUMNS },
      change: hidden === "hidden" ? "Hidden" : "Unhidden",
    });
  }

  setColumnsHidden(id: SheetId, first: number, count: number, hidden: "hidden" | "shown"): void {
    const sheet = this.changeable(id);
    this.owner.makeRoom(id, { row: 0, column: first, rows: 1, columns: count });
    const ranges = [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: first + count - 1 }];
    const mutation = hidden === "hidden" ? SetColHiddenMutation : SetColVisibleMutation;
    this.owner.execute(mutation.id, { ...this.target(id), ranges });
  }

  rowHeight(id: SheetId, row: number): number {
    return this.owner.sheet(id).getRowHeight(row);
  }

  setRowHeights(id: SheetId, first: number, count: number, pixels: number): void {
    const sheet = this.changeable(id);
    this.owner.makeRoom(id, { row: first, column: 0, rows: count, columns: 1 });
    const ranges = [
      { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 },
    ];
    const target = this.target(id);
    this.owner.execute(SetWorksheetRowHeightMutation.id, { ...target, ranges, rowHeight: pixels });
    this.owner.execute(SetWorksheetRowIsAutoHeightMutation.id, {
      ...target,
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  filter(id: SheetId): SheetFilter | null {
    this.owner.sheet(id);
    const model = this.owner.injector.get(SheetsFilterService).getFilterModel(this.unitId, id);
    if (!model) return null;
    const area = areaOf(model.getRange());
    const columns = model.getAllFilterColumns().map(([offset, column]) => {
      const { filters } = column.getColumnData();
      return { column: offset, values: [...(filters?.filters ?? []), ...(filters?.blank ? [""] : [])] };
    });
    return { area, columns: columns.sort((a, b) => a.column - b.column) };
  }

  merges(id: SheetId): readonly Area[] {
    return this.owner.sheet(id).getMergeData().map(areaOf);
  }

  isProtected(id: SheetId): boolean {
    return this.protectedSheets.has(id);
  }

  protect(id: SheetId): void {
    if (this.protectedSheets.has(id)) return;
    this.protectedSheets.add(id);
    this.owner.raise({ kind: "protection-changed", sheetId: id, isProtected: true });
  }

  unprotect(id: SheetId): void {
    if (this.protectedSheets.delete(id)) {
      this.owner.raise({ kind: "protection-changed", sheetId: id, isProtected: false });
    }
  }

  isStructureProtected(): boolean {
    return this.opened.structureProtected;
  }

  /** Throws AccessDenied for a protected sheet. */
  changeable(id: SheetId): Worksheet {
    const sheet = this.owner.sheet(id);
    if (this.protectedSheets.has(id)) throw accessDenied();
    return sheet;
  }

  checkStructure(): void {
    if (this.opened.structureProtected) throw accessDenied();
  }

  private get unitId(): string {
    return this.owner.workbook.getUnitId();
  }

  private target(id: SheetId): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: id };
  }

  private shift(id: SheetId, how: Pick<CellShift, "kind" | "area" | "axis">): void {
    const sheet = this.changeable(id);
    const shift: CellShift = { ...how, axis: axisOf(how), sheetId: id, sheetName: sheet.getName() };
    this.owner.flush();
    checkShift(shift, this.owner.usedArea(id), [...this.owner.tableAreas(id), ...this.merges(id)]);
    this.owner.makeRoom(id, shift.area);
    this.owner.quietly(() => this.onTop(id, () => this.carryOut(shift, sheet)));
    this.owner.raise({
      kind: "changed",
      sheetId: id,
      area: shift.area,
      change: changeOf(shift),
      by: "add-in",
      shift: sideOf(shift),
    });
  }

  private carryOut(shift: CellShift, sheet: Worksheet): void {
    const { axis } = shift;
    const whole = isWholeRows(shift.area) || isWholeColumns(shift.area);
    const area = onGrid(shift.area, sheet);
    const params = { ...this.target(shift.sheetId), range: gridRange(area) };
    const inserts = shift.kind === "insert";
    const rows = axis === "rows";
    if (!whole) {
      const cells = rows
        ? inserts
          ? InsertRangeMoveDownCommand
          : DeleteRangeMoveUpCommand
        : inserts
          ? InsertRangeMoveRightCommand
          : DeleteRangeMoveLeftCommand;
      return this.runAtOnce(cells, params);
    }
    if (!inserts) return this.owner.execute(rows ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, params);
    const isFirst = (rows ? area.row : area.column) === 0;
    const direction = rows ? (isFirst ? Direction.UP : Direction.DOWN) : isFirst ? Direction.LEFT : Direction.RIGHT;
    const cellValue = looksBeside(sheet, area, axis);
    this.owner.execute(rows ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, {
      ...params,
      direction,
      cellValue,
    });
  }

  /** The grid's commands that insert or delete cells say that they take time, but are done when they return. */
  private runAtOnce(command: ICommand, params: { readonly range: IRange }): void {
    const done = this.owner.injector.invoke((accessor) => command.handler(accessor, params));
    Promise.resolve(done).catch((problem: unknown) => {
      setTimeout(() => {
        throw problem;
      });
    });
  }

  /**
   * With the sheet in front: the grid moves the conditional formats of no other, and inserts cells into no other. What
   * is selected stays as it is.
   */
  private onTop(id: SheetId, change: () => void): void {
    const { injector, workbook } = this.owner;
    const active = workbook.getActiveSheet().getSheetId();
    const kept = injector.get(SheetsSelectionsService).getWorkbookSelections(this.unitId).getSelectionsOfWorksheet(id);
    if (active !== id) this.activate(id);
    try {
      change();
    } finally {
      if (kept.length > 0) {
        this.owner.execute(SetSelectionsOperation.id, { ...this.target(id), selections: kept });
      }
      if (active !== id) this.activate(active);
    }
  }

  private activate(id: SheetId): void {
    this.owner.execute(SetWorksheetActiveOperation.id, this.target(id));
  }

  /** For each place in the area, the place whose cells come there. */
  private orderOf(
    id: SheetId,
    sheet: Worksheet,
    area: Area,
    keys: readonly SortKey[],
    { headings, matchCase, moves }: SortOptions,
  ): ReadonlyMap<number, number> {
    const rows = moves === "rows";
    const end = rows
      ? Math.min(area.rows, sheet.getRowCount() - area.row)
      : Math.min(area.columns, sheet.getColumnCount() - area.column);
    const places: number[] = [];
    for (let place = headings ? 1 : 0; place < end; place++) {
      if (rows ? sheet.getRowVisible(area.row + place) : sheet.getColVisible(area.column + place)) places.push(place);
    }
    const values = keys.map(({ index }) =>
      rows
        ? this.owner.values(id, { row: area.row, column: area.column + index, rows: end, columns: 1 }).flat()
        : this.owner.values(id, { row: area.row + index, column: area.column, rows: 1, columns: end }).flat(),
    );
    const lines = places.map((place) => values.map((ofKey) => ofKey[place] ?? null));
    const order = sortOrder(lines, keys, matchCase ? "match case" : "any case");
    return new Map(places.map((place, index) => [place, places[order[index] ?? index] ?? place]));
  }

  private reordered(
    id: SheetId,
    sheet: Worksheet,
    area: Area,
    order: ReadonlyMap<number, number>,
    moves: SortOptions["moves"],
  ): Record<number, Record<number, ICellData>> {
    const present = {
      ...area,
      rows: Math.min(area.rows, sheet.getRowCount() - area.row),
      columns: Math.min(area.columns, sheet.getColumnCount() - area.column),
    };
    const formulas = this.owner.formulas(id, present);
    const matrix = sheet.getCellMatrix();
    const value: Record<number, Record<number, ICellData>> = {};
    for (const [to, from] of order) {
      if (to === from) continue;
      for (let across = 0; across < (moves === "rows" ? present.columns : present.rows); across++) {
        const [r, c] = moves === "rows" ? [from, across] : [across, from];
        const [row, column] = moves === "rows" ? [to, across] : [across, to];
        const cell = matrix.getValue(present.row + r, present.column + c);
        const formula = formulas[r]?.[c] ?? null;
        (value[present.row + row] ??= {})[present.column + column] = carriedCell(
          cell,
          formula && copiedFormula(formula, row - r, column - c),
        );
      }
    }
    return value;
  }

  private refusesByHand(command: string, params: { subUnitId?: string } | undefined): boolean {
    if (this.opened.structureProtected && CHANGES_OF_STRUCTURE.test(command)) return true;
    const sheet = params?.subUnitId ?? this.owner.workbook.getActiveSheet().getSheetId();
    return this.protectedSheets.has(sheet) && CHANGES_OF_CELLS.test(command);
  }
}

const CHANGES_OF_STRUCTURE =
  /^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet|set-worksheet-(name|order|hidden|show))$/;

const CHANGES_OF_CELLS =
  /^sheet\.command\.(set-range-values|clear-selection-|insert-(row|col|range)|remove-(row|col)|delete-range-move|reorder-range|sort-range|move-(range|rows|cols)|auto-fill|set-style|set-border|add-worksheet-merge|set-rows-hidden|set-col-hidden|paste)|^univer\.command\.(paste|cut)$/;

/** Cells of the grid's sheet only; whole rows are as wide as it is. */
function onGrid(area: Area, sheet: Worksheet): Area {
  const rows = isWholeColumns(area) ? sheet.getRowCount() : area.rows;
  const columns = isWholeRows(area) ? sheet.getColumnCount() : area.columns;
  return { ...area, rows, columns };
}

/** Of what is sorted, the part of the lines that holds something; all lines stay. */
function onlyAcross(cells: Area, moves: SortOptions["moves"]): Partial<Area> {
  return moves === "rows" ? { column: cells.column, columns: cells.columns } : { row: cells.row, rows: cells.rows };
}

function carriedCell(cell: Nullable<ICellData>, formula: string | null): ICellData {
  const { v = null, t = null, p = null, custom = null, s = null } = cell ?? {};
  const look = { s };
  return formula
    ? { ...look, v: null, t: null, p: null, custom: null, f: withBracketsAroundSpill(formula), si: null }
    : { ...look, v, t, p, custom, f: null, si: null };
}

/** New cells look like those above them, or to their left. */
function looksBeside(sheet: Worksheet, area: Area, axis: CellShift["axis"]): Record<number, Record<number, ICellData>> {
  const looks: Record<number, Record<number, ICellData>> = {};
  const matrix = sheet.getCellMatrix();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const [r, c] = axis === "rows" ? [area.row - 1, column] : [row, area.column - 1];
      const style = r >= 0 && c >= 0 ? matrix.getValue(r, c)?.s : undefined;
      if (style) (looks[row] ??= {})[column] = { s: style };
    }
  }
  return looks;
}
