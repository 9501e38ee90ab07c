import { ICommandService, type Injector, type IRange, type IUnitRange, type Workbook } from "@univerjs/core";
import { type ISetArrayFormulaDataMutationParams, SetArrayFormulaDataMutation } from "@univerjs/preset-sheets-core";
import { recalculateCells } from "./recalculate-cells";

/** What each spilling formula covers, by sheet and cell. */
type Spills = ReadonlyMap<string, { readonly sheetId: string; readonly range: IRange }>;

/**
 * In Univer 0.25.1 the cells that a spill gives up, because it shrinks, is blocked or is deleted, do not recalculate
 * the formulas that read them. Here they do.
 */
export function recalculateAfterSpills(injector: Injector, workbook: Workbook): void {
  const unitId = workbook.getUnitId();
  let before: Spills = new Map();
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetArrayFormulaDataMutation.id) return;
    const params = command.params as ISetArrayFormulaDataMutationParams;
    // The results are written after this command; only then can a blocked spill be told from a free one.
    setTimeout(() => {
      const after = spillsOf(params, workbook);
      const dirty = changedRanges(before, after).map((changed): IUnitRange => ({ unitId, ...changed }));
      before = after;
      if (dirty.length > 0) recalculateCells(injector, dirty);
    });
  });
}

function spillsOf(params: ISetArrayFormulaDataMutationParams, workbook: Workbook): Spills {
  const spills = new Map<string, { sheetId: string; range: IRange }>();
  const ofSheets = params.arrayFormulaRange[workbook.getUnitId()] ?? {};
  for (const [sheetId, rows] of Object.entries(ofSheets)) {
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, range] of Object.entries((columns ?? {}) as Record<string, IRange | null | undefined>)) {
        if (!range) continue;
        const blocked = workbook.getSheetBySheetId(sheetId)?.getCellRaw(Number(row), Number(column))?.v === "#SPILL!";
        const covered = blocked ? { ...range, endRow: Number(row), endColumn: Number(column) } : { ...range };
        spills.set(`${sheetId}|${row}|${column}`, { sheetId, range: covered });
      }
    }
  }
  return spills;
}

function changedRanges(before: Spills, after: Spills): { sheetId: string; range: IRange }[] {
  const changed: { sheetId: string; range: IRange }[] = [];
  for (const [key, { sheetId, range }] of before) {
    const now = after.get(key)?.range;
    if (!now) {
      changed.push({ sheetId, range });
      continue;
    }
    if (now.endRow < range.endRow) changed.push({ sheetId, range: { ...range, startRow: now.endRow + 1 } });
    if (now.endColumn < range.endColumn) changed.push({ sheetId, range: { ...range, startColumn: now.endColumn + 1 } });
  }
  for (const [key, { sheetId, range }] of after) {
    const then = before.get(key)?.range;
    if (then?.endRow === range.endRow && then.endColumn === range.endColumn) continue;
    changed.push({ sheetId, range: { ...range, endRow: range.startRow, endColumn: range.startColumn } });
  }
  return changed;
}
