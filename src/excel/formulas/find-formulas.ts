/** A formula and where it stands. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it shows, errors as their text. */
  readonly value: unknown;
  /** Nothing can be written on a protected sheet. */
  readonly isProtected: boolean;
}

export type IsWanted = (cell: Pick<FormulaCell, "formula" | "value">) => boolean;

interface Sheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
}

/** Whole rows of a range. */
interface Block {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells asked for in one round trip: Excel on the web answers at most 5 MB, and a formula can have 200 bytes. */
const CELLS_A_BATCH = 10_000;

/** Every formula of the workbook that is wanted, sheet by sheet. */
export async function findFormulas(context: Excel.RequestContext, isWanted: IsWanted): Promise<readonly FormulaCell[]> {
  const sheets = await allSheets(context);
  const blocks = await formulaBlocks(context, sheets);
  const found: FormulaCell[] = [];
  for (const batch of batchesOf(blocks)) found.push(...(await readBatch(context, batch, isWanted)));
  return found;
}

async function allSheets(context: Excel.RequestContext): Promise<readonly Sheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  return worksheets.items.map((worksheet) => ({
    worksheet,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
  }));
}

/** Excel looks for formulas itself, except on protected sheets, of which every used cell is read. */
async function formulaBlocks(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<readonly Block[]> {
  const unlocked = sheets
    .filter(({ isProtected }) => !isProtected)
    .map((sheet) => ({
      sheet,
      special: sheet.worksheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas),
    }));
  const locked = sheets
    .filter(({ isProtected }) => isProtected)
    .map((sheet) => ({ sheet, used: sheet.worksheet.getUsedRangeOrNullObject(true) }));
  for (const { special } of unlocked) special.load("address");
  for (const { used } of locked) used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const areas = unlocked
    .filter(({ special }) => !special.isNullObject)
    .map(({ sheet, special }) => ({ sheet, ranges: special.areas }));
  for (const { ranges } of areas) ranges.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  return [
    ...areas.flatMap(({ sheet, ranges }) => ranges.items.map((range) => blockOf(sheet, range))),
    ...locked.filter(({ used }) => !used.isNullObject).map(({ sheet, used }) => blockOf(sheet, used)),
  ];
}

function blockOf(sheet: Sheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Small blocks share a round trip; large ones take several. */
function* batchesOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  let batch: Block[] = [];
  let room = CELLS_A_BATCH;
  for (const block of blocks) {
    for (let from = 0; from < block.rows;) {
      const rows = Math.min(block.rows - from, Math.max(1, Math.floor(room / block.columns)));
      batch.push({ ...block, row: block.row + from, rows });
      from += rows;
      room -= rows * block.columns;
      if (room >= block.columns) continue;
      yield batch;
      batch = [];
      room = CELLS_A_BATCH;
    }
  }
  if (batch.length > 0) yield batch;
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Block[],
  isWanted: IsWanted,
): Promise<readonly FormulaCell[]> {
  const read = batch.map((block) => {
    const { sheet, row, column, rows, columns } = block;
    const range = sheet.worksheet.getRangeByIndexes(row, column, rows, columns).load("formulas,values");
    return { block, range };
  });
  await context.sync();
  return read.flatMap(({ block, range }) => wantedIn(block, range, isWanted));
}

function wantedIn({ sheet, row, column }: Block, range: Excel.Range, isWanted: IsWanted): FormulaCell[] {
  const { formulas, values } = range;
  return formulas.flatMap((line: unknown[], down) =>
    line.flatMap((formula, across) => {
      const value = values[down]?.[across] as unknown;
      if (typeof formula !== "string" || !formula.startsWith("=") || !isWanted({ formula, value })) return [];
      const place = { sheet: sheet.name, row: row + down, column: column + across };
      return [{ ...place, formula, value, isProtected: sheet.isProtected }];
    }),
  );
}
