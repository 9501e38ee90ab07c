import type { Area } from "./area";
import { type CellShift, copiedFormula, shiftedArea, shiftedFormula } from "./cell-shift";
import type { SheetId } from "./sheet-id";

export interface FormulaHome {
  readonly sheetId: SheetId;
  readonly sheetName: string;
  /** The formula is meant for the top left cell of the first. */
  readonly areas: readonly Area[];
}

/** Where areas of a sheet are after cells were inserted or removed; those that are all removed are left out. */
export function followedAreas(
  { sheetId, areas }: Pick<FormulaHome, "sheetId" | "areas">,
  shift: CellShift,
): readonly Area[] {
  return sheetId === shift.sheetId ? areas.flatMap((area) => shiftedArea(shift, area) ?? []) : areas;
}

/**
 * A formula of a conditional format or a validation after cells were inserted or removed. Where its own first cells are
 * removed, it is worded for the first one that stays.
 */
export function followedFormula(formula: string, home: FormulaHome, shift: CellShift): string {
  if (!formula.startsWith("=")) {
    return formula;
  }
  const first = home.areas.find((area) => home.sheetId !== shift.sheetId || shiftedArea(shift, area));
  const anchor = home.areas[0];
  if (!first || !anchor) {
    return formula;
  }
  const kept = home.sheetId === shift.sheetId ? firstKeptCell(first, shift) : first;
  const reworded = copiedFormula(formula, kept.row - anchor.row, kept.column - anchor.column);
  return shiftedFormula(reworded, home.sheetName, shift);
}

function firstKeptCell(area: Area, { kind, area: gone, axis }: CellShift): { row: number; column: number } {
  const { row, column } = area;
  const isRemoved = kind === "remove" && shares(area, gone);
  if (!isRemoved) {
    return { row, column };
  }
  return axis === "rows"
    ? { row: row >= gone.row ? Math.max(row, gone.row + gone.rows) : row, column }
    : { row, column: column >= gone.column ? Math.max(column, gone.column + gone.columns) : column };
}

/** Removed cells above or beside an area move it and take nothing from it. */
function shares(area: Area, gone: Area): boolean {
  return (
    gone.row < area.row + area.rows &&
    area.row < gone.row + gone.rows &&
    gone.column <= area.column &&
    gone.column + gone.columns > area.column &&
    gone.row + gone.rows > area.row
  );
}
