import type { CellPlace } from "./finding";

const COLUMNS_OF_A_SHEET = 16_384;

/** One number for each cell of a sheet. */
export function cellNumber({ row, column }: Pick<CellPlace, "row" | "column">): number {
  return row * COLUMNS_OF_A_SHEET + column;
}

/** Cells of a workbook. */
export class CellSet {
  private readonly bySheet = new Map<string, Set<number>>();

  add(place: CellPlace): void {
    const known = this.bySheet.get(place.sheet);
    if (known === undefined) this.bySheet.set(place.sheet, new Set([cellNumber(place)]));
    else known.add(cellNumber(place));
  }

  has(sheet: string, cell: number): boolean {
    return this.bySheet.get(sheet)?.has(cell) ?? false;
  }
}
