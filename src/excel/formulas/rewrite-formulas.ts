import { inExcel, type Outcome } from "../run";
import { findFormulas, type FormulaCell, type IsWanted } from "./find-formulas";

export interface Rewritten {
  readonly cells: number;
  /** Sheets by name, each with how many formulas stand on it that would have been rewritten. */
  readonly leftAlone: ReadonlyMap<string, number>;
}

/** Writes wanted formulas anew into their own cells, as `written` says; protected sheets are not touched. */
export async function rewriteFormulas(
  isWanted: IsWanted,
  written: (formula: string) => string,
): Promise<Outcome<Rewritten>> {
  return inExcel(async (context) => {
    const found = await findFormulas(context, isWanted);
    const unlocked = found.filter(({ isProtected }) => !isProtected);
    for (const batch of inBatches(unlocked)) await rewriteBatch(context, batch, written);
    return { cells: unlocked.length, leftAlone: countBySheet(found.filter(({ isProtected }) => isProtected)) };
  });
}

export function countBySheet(cells: readonly { readonly sheet: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

/** Cells written or looked at in one round trip. */
const CELLS_A_BATCH = 500;

export function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += CELLS_A_BATCH) yield all.slice(from, from + CELLS_A_BATCH);
}

async function rewriteBatch(
  context: Excel.RequestContext,
  batch: readonly FormulaCell[],
  written: (formula: string) => string,
): Promise<void> {
  for (const { sheet, row, column, formula } of batch) {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[written(formula)]];
  }
  await context.sync();
}
