import type { Injector, IRange, Workbook } from "@univerjs/core";
import { type EffectRefRangeParams, EffectRefRangId, FormulaRefRangeService } from "@univerjs/preset-sheets-core";
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../../area";
import { type CellShift, formulaWithoutAnchors, shiftedFormula } from "../../cell-shift";
import { followedAreas, followedFormula } from "../../followed-formula";

interface Moved {
  readonly ranges: IRange[];
  readonly formulas: string[];
}

interface Mutations {
  readonly redos: object[];
  readonly undos: object[];
}

type HandleChange = (change: EffectRefRangeParams) => Mutations;

/** The service as it is called: members that its types leave out, or call private. */
interface FollowingService {
  readonly _refRangeService: {
    registerRefRange(range: IRange, handle: HandleChange, unitId: string, sheetId: string): unknown;
  };
  /** Its own spelling. */
  _getFormulaDependcy(unitId: string, sheetId: string, formula: string, ranges: IRange[]): unknown[];
  registerRangeFormula(
    unitId: string,
    sheetId: string,
    ranges: IRange[],
    formulas: string[],
    use: (moved: Moved[]) => Mutations,
  ): unknown;
  registerFormula(unitId: string, sheetId: string, formula: string, use: (formula: string) => Mutations): unknown;
}

const SHIFTS: ReadonlyMap<string, Pick<CellShift, "kind" | "axis"> & { readonly whole: boolean }> = new Map([
  [EffectRefRangId.InsertRowCommandId, { kind: "insert", axis: "rows", whole: true }],
  [EffectRefRangId.RemoveRowCommandId, { kind: "remove", axis: "rows", whole: true }],
  [EffectRefRangId.InsertColCommandId, { kind: "insert", axis: "columns", whole: true }],
  [EffectRefRangId.RemoveColCommandId, { kind: "remove", axis: "columns", whole: true }],
  [EffectRefRangId.InsertRangeMoveDownCommandId, { kind: "insert", axis: "rows", whole: false }],
  [EffectRefRangId.DeleteRangeMoveUpCommandId, { kind: "remove", axis: "rows", whole: false }],
  [EffectRefRangId.InsertRangeMoveRightCommandId, { kind: "insert", axis: "columns", whole: false }],
  [EffectRefRangId.DeleteRangeMoveLeftCommandId, { kind: "remove", axis: "columns", whole: false }],
]);

const NOTHING: Mutations = { redos: [], undos: [] };

/**
 * When cells are inserted or deleted, Univer 0.25.1 leaves references with `$` in the formulas of conditional formats
 * and validations as they were (`$H$1` still is `$H$1` after a row was inserted above it) and does not look at what
 * happens to their cells, and where only the cells that a formula names move, it changes the rule of the first cell
 * alone. Here formulas follow as they do in cells.
 */
export function rulesFollowTheirCells(injector: Injector, workbook: Workbook): void {
  const service = injector.get(FormulaRefRangeService) as unknown as FollowingService;
  const { registerRangeFormula, registerFormula } = service;
  if (!registerRangeFormula || !registerFormula || !service._refRangeService || !service._getFormulaDependcy) {
    throw new Error("The grid's rules do not follow their cells as they did.");
  }
  const nameOf = (sheetId: string): string => workbook.getSheetBySheetId(sheetId)?.getName() ?? "";

  service.registerRangeFormula = (unitId, sheetId, ranges, formulas, use) => {
    const follow = (shift: CellShift): Mutations => {
      const areas = ranges.map(areaOf).sort((a, b) => a.row - b.row || a.column - b.column);
      const home = { sheetId, sheetName: nameOf(sheetId), areas };
      const moved = {
        ranges: followedAreas(home, shift).map(rangeOf),
        // Rules without a second limit have no second formula.
        formulas: formulas.map((formula) => formula && followedFormula(formula, home, shift)),
      };
      const isSame = JSON.stringify([moved.ranges, moved.formulas]) === JSON.stringify([areas.map(rangeOf), formulas]);
      return isSame ? NOTHING : use(moved.ranges.length ? [moved] : []);
    };
    return registerRangeFormula.call(answering(service, workbook, follow), unitId, sheetId, ranges, formulas, use);
  };

  service.registerFormula = (unitId, sheetId, formula, use) => {
    const follow = (shift: CellShift): Mutations => {
      const moved = shiftedFormula(formula, nameOf(sheetId), shift);
      return moved === formula ? NOTHING : use(moved);
    };
    return registerFormula.call(answering(service, workbook, follow), unitId, sheetId, formula, use);
  };
}

/** The service, with inserted and deleted cells answered by `follow` and everything else as before. */
function answering(
  service: FollowingService,
  workbook: Workbook,
  follow: (shift: CellShift) => Mutations,
): FollowingService {
  // The grid asks each handler once, however many ranges it is registered for.
  const handlers = new Map<HandleChange, HandleChange>();
  const handlerOf = (original: HandleChange): HandleChange => {
    const handler: HandleChange =
      handlers.get(original) ??
      ((change) => {
        const shift = shiftOf(change, workbook);
        return shift ? follow(shift) : original(change);
      });
    handlers.set(original, handler);
    return handler;
  };
  const registrations = {
    registerRefRange: (range: IRange, original: HandleChange, unitId: string, sheetId: string) =>
      service._refRangeService.registerRefRange(range, handlerOf(original), unitId, sheetId),
  };
  const cellsNamed: FollowingService["_getFormulaDependcy"] = (unitId, sheetId, formula, ranges) =>
    service._getFormulaDependcy(unitId, sheetId, formula && formulaWithoutAnchors(formula), ranges);
  return Object.create(service, {
    _refRangeService: { value: registrations },
    _getFormulaDependcy: { value: cellsNamed },
  }) as FollowingService;
}

/** Cells are inserted and deleted on the sheet in front. */
function shiftOf({ id, params }: EffectRefRangeParams, workbook: Workbook): CellShift | undefined {
  const how = SHIFTS.get(id);
  const range = params && "range" in params ? params.range : undefined;
  if (!how || !range) return undefined;
  const area = areaOf(range);
  const whole = how.axis === "rows" ? { column: 0, columns: SHEET_COLUMNS } : { row: 0, rows: SHEET_ROWS };
  const sheet = workbook.getActiveSheet();
  return {
    kind: how.kind,
    axis: how.axis,
    area: how.whole ? { ...area, ...whole } : area,
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
  };
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
