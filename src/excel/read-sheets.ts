import type { RawCell, SheetValues } from "../domain/checking/sheet-values";
import { readAside } from "./read-aside";
import { looksLikeAnError, rawCell } from "./raw-cell";
import { inExcel, type Outcome } from "./run";

export interface ReadProgress {
  readonly sheet: string;
  readonly cellsRead: number;
  readonly cellsInAll: number;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly progress: (progress: ReadProgress) => void;
}

type NotRead = { readonly cancelled: true } | { readonly refused: string };

/** Leaves a batch in its middle; `readSheets` answers with what it carries. */
class Stop extends Error {
  constructor(readonly answer: NotRead) {
    super("Reading was stopped");
  }
}

/**
 * Cells asked for in one round trip. Excel on the web answers at most 5 MB, and a long column of text can have 200
 * bytes a cell.
 */
const CELLS_A_BATCH = 20_000;

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

interface Sheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: RawCell[][];
}

/** Some whole rows of a sheet's used cells; `from` counts from the first used row. */
interface Block {
  readonly sheet: Sheet;
  readonly from: number;
  readonly count: number;
}

/**
 * Every worksheet's used cells, hidden sheets included, in the order of their tabs. Sheets without a value have no rows.
 * With them come formulas and hidden rows, where Excel says.
 * Formatting alone does not count as used, or one coloured column would be a million cells.
 */
export async function readSheets(options: ReadOptions): Promise<Outcome<readonly SheetValues[]> | NotRead> {
  try {
    return await inExcel(async (context) => {
      const sheets = await findUsedCells(context);
      const counter = new Counter(sheets, options);
      for (const batch of batchesOf(sheets)) await readBatch(context, batch, counter);
      const filled = sheets.filter(({ rowCount }) => rowCount > 0);
      const aside = await readAside(context, filled.map(usedRangeOf));
      return sheets.map((sheet) => {
        const { name, hidden, firstRow, firstColumn, rows } = sheet;
        return { sheet: name, hidden, firstRow, firstColumn, rows, ...aside[filled.indexOf(sheet)] };
      });
    });
  } catch (error) {
    if (error instanceof Stop) return error.answer;
    throw error;
  }
}

async function findUsedCells(context: Excel.RequestContext): Promise<Sheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const used = worksheets.items.map((worksheet) => worksheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load(PLACE);
  await context.sync();
  return worksheets.items.map((worksheet, index) => {
    const range = used[index];
    const empty = range === undefined || range.isNullObject;
    return {
      worksheet,
      name: worksheet.name,
      hidden: worksheet.visibility !== "Visible",
      firstRow: empty ? 0 : range.rowIndex,
      firstColumn: empty ? 0 : range.columnIndex,
      rowCount: empty ? 0 : range.rowCount,
      columnCount: empty ? 0 : range.columnCount,
      rows: [],
    };
  });
}

/** Small sheets share a round trip; large ones take several. */
function* batchesOf(sheets: readonly Sheet[]): Generator<readonly Block[]> {
  let batch: Block[] = [];
  let room = CELLS_A_BATCH;
  for (const sheet of sheets) {
    for (let from = 0; from < sheet.rowCount;) {
      const count = Math.min(sheet.rowCount - from, Math.max(1, Math.floor(room / sheet.columnCount)));
      batch.push({ sheet, from, count });
      from += count;
      room -= count * sheet.columnCount;
      if (room < sheet.columnCount) {
        yield batch;
        batch = [];
        room = CELLS_A_BATCH;
      }
    }
  }
  if (batch.length > 0) yield batch;
}

/** Blocks of a sheet come in order, so their rows are put at its end. */
async function readBatch(context: Excel.RequestContext, batch: readonly Block[], counter: Counter): Promise<void> {
  const ranges = batch.map((block) => ({ block, range: rangeOf(block).load("values") }));
  await context.sync();
  const doubtful: { block: Block; types: Excel.Range }[] = [];
  for (const { block, range } of ranges) {
    // Excel may give no values for a block that is too large, without an error.
    if ((range.values as unknown) === null) {
      await readInHalves(context, block, counter);
      continue;
    }
    block.sheet.rows.push(...range.values.map((row) => row.map((value) => rawCell(value))));
    if (range.values.some((row) => row.some(looksLikeAnError))) {
      doubtful.push({ block, types: rangeOf(block).load("valueTypes") });
    }
    counter.count(block);
  }
  if (doubtful.length === 0) return;
  await context.sync();
  for (const { block, types } of doubtful) markErrors(block, types.valueTypes);
}

async function readInHalves(context: Excel.RequestContext, block: Block, counter: Counter): Promise<void> {
  if (block.count === 1) {
    const row = block.sheet.firstRow + block.from + 1;
    throw new Stop({
      refused: `Excel gave no values for row ${row} of ${block.sheet.name}. Shorten very long texts in that row, then try again.`,
    });
  }
  const half = Math.ceil(block.count / 2);
  await readBatch(context, [{ ...block, count: half }], counter);
  await readBatch(context, [{ ...block, from: block.from + half, count: block.count - half }], counter);
}

function rangeOf({ sheet, from, count }: Block): Excel.Range {
  return sheet.worksheet.getRangeByIndexes(sheet.firstRow + from, sheet.firstColumn, count, sheet.columnCount);
}

function usedRangeOf({ worksheet, firstRow, firstColumn, rowCount, columnCount }: Sheet): Excel.Range {
  return worksheet.getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount).load(PLACE);
}

function markErrors({ sheet, from }: Block, types: readonly (readonly string[])[]): void {
  types.forEach((rowTypes, index) => {
    const row = sheet.rows[from + index];
    rowTypes.forEach((type, column) => {
      if (row !== undefined && type === "Error") row[column] = rawCell(row[column], type);
    });
  });
}

/** Tells how far reading has come, and stops it once the user cancels. */
class Counter {
  private cellsRead = 0;
  private readonly cellsInAll: number;

  constructor(
    sheets: readonly Sheet[],
    private readonly options: ReadOptions,
  ) {
    this.cellsInAll = sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  }

  count({ sheet, count }: Block): void {
    if (this.options.signal.aborted) throw new Stop({ cancelled: true });
    this.cellsRead += count * sheet.columnCount;
    this.options.progress({ sheet: sheet.name, cellsRead: this.cellsRead, cellsInAll: this.cellsInAll });
  }
}
