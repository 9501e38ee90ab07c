import type { CellPlace } from "../domain/checking/finding";
import { inExcel, type Outcome } from "./run";

/** What a block of cells holds, as it is put back. */
export interface HeldCells {
  readonly place: CellPlace;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** As people see it. */
  readonly texts: readonly (readonly string[])[];
}

/** The cell that typing would go into, with those below and to the right that an answer of this size fills. */
export async function readUnderAnswer(rows: number, columns: number): Promise<Outcome<HeldCells>> {
  const held = await inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const parent = cell.getSpillParentOrNullObject().load("address,rowIndex,columnIndex");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name,protection/protected");
    await context.sync();
    if (sheet.protection.protected) return `The sheet ${sheet.name} is protected. Choose a cell on another sheet.`;
    if (!parent.isNullObject && !isSameCell(parent, cell)) {
      return `This cell is filled by the formula in ${parent.address}. Choose another cell.`;
    }
    if (cell.rowIndex + rows > SHEET_ROWS || cell.columnIndex + columns > SHEET_COLUMNS) {
      return "The answer would not fit on the sheet. Choose a cell further from its edge.";
    }
    const range = cell.getAbsoluteResizedRange(rows, columns).load("formulas,numberFormat,text");
    await context.sync();
    return {
      place: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
      formulas: range.formulas as unknown[][],
      numberFormats: range.numberFormat as unknown[][],
      texts: range.text,
    };
  });
  if ("refused" in held) return held;
  return typeof held.value === "string" ? { refused: held.value } : { value: held.value };
}

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

function isSameCell(one: Excel.Range, other: Excel.Range): boolean {
  return one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;
}

const AS_DATE = "dd/mm/yyyy";

/** Writes a formula over what is held, which makes room for its answer, and shows as dates what is one. */
export async function writeFormula(
  held: HeldCells,
  formula: string,
  dates: readonly (readonly boolean[])[],
): Promise<Outcome<null>> {
  return inExcel(async (context) => {
    const range = rangeOf(context, held);
    range.clear(Excel.ClearApplyTo.contents);
    // A format that someone has chosen stays.
    range.numberFormat = held.numberFormats.map((row, down) =>
      row.map((format, across) => (dates[down]?.[across] === true && format === "General" ? AS_DATE : format)),
    );
    range.getCell(0, 0).formulas = [[formula]];
    await context.sync();
    return null;
  });
}

/** Puts back what was held. */
export async function putBackCells(held: HeldCells): Promise<Outcome<null>> {
  return inExcel(async (context) => {
    const range = rangeOf(context, held);
    range.clear(Excel.ClearApplyTo.contents);
    range.numberFormat = held.numberFormats.map((row) => [...row]);
    range.formulas = held.formulas.map((row) => [...row]);
    await context.sync();
    return null;
  });
}

function rangeOf(context: Excel.RequestContext, { place, formulas }: HeldCells): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return sheet.getRangeByIndexes(place.row, place.column, formulas.length, formulas[0]?.length ?? 1);
}
