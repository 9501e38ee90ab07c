import { inExcel, type Outcome } from "../run";
import { keepSetting } from "../workbook-settings";
import { findFormulas, type FormulaCell, type IsWanted } from "./find-formulas";
import { fingerprintOf, frozenIn, LONGEST_RECORD, type FrozenFormula } from "./frozen-record";
import { countBySheet, inBatches } from "./rewrite-formulas";

export interface Frozen {
  readonly formulas: number;
  readonly sheets: readonly string[];
  /** Formulas on protected sheets, by sheet. */
  readonly leftAlone: ReadonlyMap<string, number>;
}

/** Puts values in the place of wanted formulas, spilled ones in all their cells, and records the formulas. */
export async function freezeFormulas(isWanted: IsWanted): Promise<Outcome<Frozen>> {
  const frozen = await inExcel(async (context): Promise<Frozen | "too many"> => {
    const found = await findFormulas(context, isWanted);
    const unlocked = found.filter(({ isProtected }) => !isProtected);
    const extents = await extentsOf(context, unlocked);
    const formulas = await withFingerprints(context, extents);
    const isNew = (old: FrozenFormula): boolean => !formulas.some((one) => isSamePlace(one, old));
    const record = { version: 1, formulas: [...(await frozenIn(context)).filter(isNew), ...formulas] };
    if (JSON.stringify(record).length > LONGEST_RECORD) return "too many";
    // The record comes first: were the rest to fail, putting back would find each formula where it was.
    keepSetting(context, "frozen", record);
    for (const batch of inBatches(formulas)) await putValues(context, batch);
    const sheets = [...new Set(formulas.map(({ sheet }) => sheet))];
    return { formulas: formulas.length, sheets, leftAlone: countBySheet(found.filter((cell) => cell.isProtected)) };
  });
  if ("refused" in frozen) return frozen;
  return frozen.value === "too many" ? { refused: TOO_MANY } : { value: frozen.value };
}

const TOO_MANY =
  "There are more formulas than Excel lets a workbook remember, so nothing was changed. Let one formula serve a whole column, then try again.";

function isSamePlace(one: FrozenFormula, other: FrozenFormula): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

type Extent = Omit<FrozenFormula, "fingerprint">;

async function extentsOf(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<readonly Extent[]> {
  const extents: Extent[] = [];
  for (const batch of inBatches(cells)) extents.push(...(await extentsInBatch(context, batch)));
  return extents;
}

/** A cell that another formula spills into may seem to hold that formula; it is frozen with it, and not by itself. */
async function extentsInBatch(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly Extent[]> {
  const asked = cells.map(({ sheet, row, column, formula }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("id");
    const cell = worksheet.getCell(row, column);
    const parent = cell.getSpillParentOrNullObject().load("rowIndex,columnIndex");
    const spill = cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
    return { place: { sheet, row, column, formula }, worksheet, parent, spill };
  });
  await context.sync();
  return asked.flatMap(({ place, worksheet, parent, spill }) => {
    const isItsOwn = parent.isNullObject || (parent.rowIndex === place.row && parent.columnIndex === place.column);
    if (!isItsOwn) return [];
    const [rows, columns] = spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
    return [{ ...place, sheetId: worksheet.id, rows, columns }];
  });
}

async function withFingerprints(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<readonly FrozenFormula[]> {
  const formulas: FrozenFormula[] = [];
  for (const batch of inBatches(extents)) {
    const values = await valuesOf(
      context,
      batch.map((extent) => rangeOf(context.workbook.worksheets.getItem(extent.sheet), extent)),
    );
    formulas.push(...batch.map((extent, at) => ({ ...extent, fingerprint: fingerprintOf(values[at] ?? []) })));
  }
  return formulas;
}

export async function valuesOf(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly (readonly (readonly unknown[])[])[]> {
  for (const range of ranges) range.load("values");
  await context.sync();
  return ranges.map(({ values }) => values as unknown[][]);
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Extent): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Excel pastes the values itself, so that text stays text and an error an error. */
async function putValues(context: Excel.RequestContext, batch: readonly FrozenFormula[]): Promise<void> {
  for (const frozen of batch) {
    const range = rangeOf(context.workbook.worksheets.getItem(frozen.sheet), frozen);
    range.copyFrom(range, Excel.RangeCopyType.values);
  }
  await context.sync();
}
