import {
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  IUndoRedoService,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../area";
import { type CellShift, shiftedCell, shiftedFormula } from "../../cell-shift";

const SHIFTS: ReadonlyMap<string, Pick<CellShift, "kind" | "axis">> = new Map([
  [InsertRowByRangeCommand.id, { kind: "insert", axis: "rows" }],
  [RemoveRowByRangeCommand.id, { kind: "remove", axis: "rows" }],
  [InsertColByRangeCommand.id, { kind: "insert", axis: "columns" }],
  [RemoveColByRangeCommand.id, { kind: "remove", axis: "columns" }],
]);

/** `C:C`, `$2:3` */
const WHOLE_LINES = /(?:^|[^\w.$])\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\w.(])/i;

interface Expected {
  readonly sheetId: string;
  readonly before: Cell;
  readonly after: Cell;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * When columns or rows are deleted, Univer 0.25.1 leaves references to whole columns and rows as they were: `C:C` still
 * is `C:C` after A and B are gone, and counts another column. Here they follow, and are `#REF!` when deleted themselves.
 */
export function wholeLinesFollow(injector: Injector, workbook: Workbook): void {
  const commands = injector.get(ICommandService);
  let expected: readonly Expected[] = [];
  commands.beforeCommandExecuted(({ id, params }) => {
    const how = SHIFTS.get(id);
    if (how) expected = expectedFormulas(injector, workbook, how, params as { range: IRange; subUnitId: string });
  });
  commands.onCommandExecuted(({ id }) => {
    if (!SHIFTS.has(id)) return;
    const wrong = expected.filter(
      ({ sheetId, after }) => formulaAt(injector, workbook, sheetId, after.row, after.column) !== after.formula,
    );
    expected = [];
    if (wrong.length > 0) correct(injector, workbook, wrong);
  });
}

function expectedFormulas(
  injector: Injector,
  workbook: Workbook,
  how: Pick<CellShift, "kind" | "axis">,
  { range, subUnitId }: { readonly range: IRange; readonly subUnitId: string },
): Expected[] {
  const target = workbook.getSheetBySheetId(subUnitId);
  if (!target) return [];
  const { startRow: row, endRow, startColumn: column, endColumn } = range;
  const area =
    how.axis === "rows"
      ? { row, rows: endRow - row + 1, column: 0, columns: SHEET_COLUMNS }
      : { row: 0, rows: SHEET_ROWS, column, columns: endColumn - column + 1 };
  const shift: CellShift = { ...how, area, sheetId: subUnitId, sheetName: target.getName() };
  const found: Expected[] = [];
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((r, c, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = formulaAt(injector, workbook, sheetId, r, c);
      const to = sheetId === subUnitId ? shiftedCell(shift, r, c) : { row: r, column: c };
      if (!to || !formula || !WHOLE_LINES.test(formula)) return;
      const after = { ...to, formula: shiftedFormula(formula, sheet.getName(), shift) };
      found.push({ sheetId, before: { row: r, column: c, formula }, after });
    });
  }
  return found;
}

function correct(injector: Injector, workbook: Workbook, wrong: readonly Expected[]): void {
  const commands = injector.get(ICommandService);
  const step = injector.get(IUndoRedoService).pitchTopUndoElement();
  for (const sheetId of new Set(wrong.map((each) => each.sheetId))) {
    const ofSheet = wrong.filter((each) => each.sheetId === sheetId);
    const mutation = (cells: readonly Cell[]) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: workbook.getUnitId(), subUnitId: sheetId, cellValue: formulaCells(cells) },
    });
    const redo = mutation(ofSheet.map(({ after }) => after));
    // Of the same step of undo as what moved the cells.
    step?.redoMutations.push(redo);
    step?.undoMutations.push(mutation(ofSheet.map(({ before }) => before)));
    commands.syncExecuteCommand(redo.id, redo.params);
  }
}

function formulaCells(cells: readonly Cell[]): Record<number, Record<number, ICellData>> {
  const value: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, formula } of cells) (value[row] ??= {})[column] = { f: formula, si: null };
  return value;
}

function formulaAt(
  injector: Injector,
  workbook: Workbook,
  sheetId: string,
  row: number,
  column: number,
): string | null {
  const cell = workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
  if (cell?.f) return cell.f;
  const model = injector.get(FormulaDataModel);
  return cell?.si ? (model.getFormulaStringByCell(row, column, sheetId, workbook.getUnitId()) ?? null) : null;
}
