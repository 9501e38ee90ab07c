import type { CellPlace } from "../domain/checking/finding";
import { inExcel, type Outcome } from "./run";

/** As `readSheets` has it: what the web answers at once. */
const CELLS_A_BATCH = 20_000;

interface Stretch {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

/** What some cells show, asked for later by place. */
export type TextAt = (place: CellPlace) => string;

/** Reads what the cells show, dates as dates: column by column, from the first to the last that is asked for. */
export async function readTexts(places: readonly CellPlace[]): Promise<Outcome<TextAt>> {
  return inExcel(async (context) => {
    const texts = new Map<string, readonly (readonly string[])[]>();
    const stretches = stretchesOf(places);
    for (const batch of batchesOf(stretches)) await readBatch(context, batch, texts);
    const starts = new Map(stretches.map((stretch) => [keyOf(stretch), stretch.row]));
    return (place) => {
      const text = texts.get(keyOf(place))?.[place.row - (starts.get(keyOf(place)) ?? 0)]?.[0] ?? "";
      // A column too narrow for its number shows nothing else.
      return /^#+$/.test(text) ? "" : text;
    };
  });
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Stretch[],
  texts: Map<string, readonly (readonly string[])[]>,
): Promise<void> {
  const ranges = batch.map(({ sheet, row, column, count }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, count, 1).load("text"),
  );
  await context.sync();
  batch.forEach((stretch, index) => texts.set(keyOf(stretch), ranges[index]?.text ?? []));
}

function keyOf({ sheet, column }: { readonly sheet: string; readonly column: number }): string {
  return `${column} ${sheet}`;
}

function stretchesOf(places: readonly CellPlace[]): readonly Stretch[] {
  const bounds = new Map<string, { sheet: string; column: number; first: number; last: number }>();
  for (const { sheet, row, column } of places) {
    const known = bounds.get(keyOf({ sheet, column }));
    if (known === undefined) bounds.set(keyOf({ sheet, column }), { sheet, column, first: row, last: row });
    else {
      known.first = Math.min(known.first, row);
      known.last = Math.max(known.last, row);
    }
  }
  return [...bounds.values()].map(({ sheet, column, first, last }) => {
    return { sheet, column, row: first, count: last - first + 1 };
  });
}

function* batchesOf(stretches: readonly Stretch[]): Generator<readonly Stretch[]> {
  let batch: Stretch[] = [];
  let cells = 0;
  for (const stretch of stretches) {
    if (cells > 0 && cells + stretch.count > CELLS_A_BATCH) {
      yield batch;
      batch = [];
      cells = 0;
    }
    batch.push(stretch);
    cells += stretch.count;
  }
  if (batch.length > 0) yield batch;
}
