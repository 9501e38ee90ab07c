import type { CellPlace } from "../../domain/checking/finding";
import { addressOf } from "../../domain/checking/place";

/** `Worksheet.getRanges` takes about eight thousand letters at once. */
const LONGEST = 8_000;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  lastColumn: number;
}

/** The cells of one sheet as few addresses, `C4:C90,F8`, each no longer than Excel takes. */
export function groupedAddresses(cells: readonly CellPlace[]): readonly string[] {
  const grouped: string[] = [];
  let line = "";
  for (const block of blocksOf(cells)) {
    const address = addressOfBlock(block);
    if (line !== "" && line.length + address.length >= LONGEST) {
      grouped.push(line);
      line = "";
    }
    line = line === "" ? address : `${line},${address}`;
  }
  return line === "" ? grouped : [...grouped, line];
}

/** Cells that lie under one another are a run; runs of the same rows that lie beside one another are a block. */
function blocksOf(cells: readonly CellPlace[]): readonly Block[] {
  const blocks: Block[] = [];
  const lastOfRows = new Map<string, Block>();
  for (const run of runsOf(cells)) {
    const rows = `${run.row}:${run.lastRow}`;
    const beside = lastOfRows.get(rows);
    if (beside?.lastColumn === run.column - 1) {
      beside.lastColumn = run.column;
    } else {
      blocks.push(run);
      lastOfRows.set(rows, run);
    }
  }
  return blocks;
}

function runsOf(cells: readonly CellPlace[]): readonly Block[] {
  const runs: { row: number; column: number; lastRow: number; lastColumn: number }[] = [];
  for (const { row, column } of [...cells].sort(byColumn)) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.lastRow + 1) last.lastRow = row;
    else runs.push({ row, column, lastRow: row, lastColumn: column });
  }
  return runs;
}

function byColumn(one: CellPlace, other: CellPlace): number {
  return one.column - other.column || one.row - other.row;
}

function addressOfBlock({ row, column, lastRow, lastColumn }: Block): string {
  const first = addressOf({ row, column });
  return row === lastRow && column === lastColumn
    ? first
    : `${first}:${addressOf({ row: lastRow, column: lastColumn })}`;
}
