import { boundingArea, intersection } from "./address";
import type { Area } from "./area";
import { SHEET_COLUMNS } from "./area";
import type { CellInput, StyleChange } from "./book";
import type { CellValue } from "./cell-value";
import type { CellStyle, SheetModel, Visibility } from "./workbook-model";

export interface MemoryCell {
  readonly formula: string | null;
  /** `undefined` while the formula was never calculated. */
  value: CellValue | undefined;
  /** For a spilled cell: where the formula that fills it stands. */
  readonly spilledFrom?: CellPosition;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const DEFAULT_WIDTH_PIXELS = 64;
const NO_STYLE: CellStyle = {};

/** Styles of larger areas (whole columns, mostly) are kept as areas, not cell by cell. */
const MOST_CELLS_STYLED_ONE_BY_ONE = 200_000;

/** One sheet of a workbook in memory. */
export class MemorySheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly #cells = new Map<number, MemoryCell>();
  readonly #styles = new Map<number, CellStyle>();
  readonly #areaStyles: { readonly area: Area; readonly change: StyleChange }[] = [];
  readonly #widths = new Map<number, number>();
  /** Cells that each spilling formula fills. */
  readonly #spills = new Map<number, number[]>();
  #usedByValues: Area | undefined | "unknown" = "unknown";

  constructor(id: string, model: SheetModel, styles: readonly CellStyle[]) {
    this.id = id;
    this.name = model.name;
    this.visibility = model.visibility;
    for (const { row, column, value, formula, style = 0 } of model.cells) {
      if (formula !== undefined || value !== null) {
        this.#cells.set(key(row, column), { formula: formula ?? null, value });
      }
      const look = styles[style];
      if (look && Object.keys(look).length) {
        this.#styles.set(key(row, column), look);
      }
    }
    for (const { first, last, widthPixels } of model.columns) {
      for (let column = first; column <= last; column++) {
        this.#widths.set(column, widthPixels);
      }
    }
  }

  cell(row: number, column: number): MemoryCell | undefined {
    return this.#cells.get(key(row, column));
  }

  /** Every cell that holds something, in the order in which they were filled. */
  *cells(): Iterable<CellPosition & { readonly cell: MemoryCell }> {
    for (const [at, cell] of this.#cells) {
      yield { row: Math.floor(at / SHEET_COLUMNS), column: at % SHEET_COLUMNS, cell };
    }
  }

  put(row: number, column: number, input: CellInput): void {
    if (input === undefined) {
      return;
    }
    this.#usedByValues = "unknown";
    if (input === null || ("value" in input && (input.value === null || input.value === ""))) {
      this.#cells.delete(key(row, column));
    } else {
      const cell =
        "formula" in input ? { formula: input.formula, value: undefined } : { formula: null, value: input.value };
      this.#cells.set(key(row, column), cell);
    }
  }

  spill(row: number, column: number, value: CellValue, from: CellPosition): void {
    this.#usedByValues = "unknown";
    this.#cells.set(key(row, column), { formula: null, value, spilledFrom: from });
    const anchor = key(from.row, from.column);
    this.#spills.set(anchor, [...(this.#spills.get(anchor) ?? []), key(row, column)]);
  }

  /** Empties the cells that the formula at `from` filled. */
  unspill(from: CellPosition): void {
    const anchor = key(from.row, from.column);
    this.#spills.get(anchor)?.forEach((at) => this.#cells.delete(at));
    this.#spills.delete(anchor);
    this.#usedByValues = "unknown";
  }

  style(row: number, column: number): CellStyle {
    return this.#styles.get(key(row, column)) ?? this.#styleOfAreas(row, column);
  }

  restyle(area: Area, change: StyleChange): void {
    if (area.rows * area.columns > MOST_CELLS_STYLED_ONE_BY_ONE) {
      for (const [at, style] of this.#styles) {
        if (contains(area, Math.floor(at / SHEET_COLUMNS), at % SHEET_COLUMNS)) {
          this.#styles.set(at, changed(style, change));
        }
      }
      this.#areaStyles.push({ area, change });
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const style = changed(this.style(row, column), change);
        if (Object.keys(style).length || this.#areaStyles.length) {
          this.#styles.set(key(row, column), style);
        } else {
          this.#styles.delete(key(row, column));
        }
      }
    }
  }

  usedByValues(): Area | undefined {
    if (this.#usedByValues === "unknown") {
      this.#usedByValues = around(this.#cells.keys());
    }
    return this.#usedByValues;
  }

  usedByFormats(): Area | undefined {
    const own = around(this.#styles.keys());
    return this.#areaStyles.reduce<Area | undefined>((all, { area }) => (all ? boundingArea(all, area) : area), own);
  }

  width(column: number): number {
    return this.#widths.get(column) ?? DEFAULT_WIDTH_PIXELS;
  }

  setWidth(column: number, pixels: number): void {
    this.#widths.set(column, pixels);
  }

  #styleOfAreas(row: number, column: number): CellStyle {
    return this.#areaStyles.reduce(
      (style, { area, change }) => (contains(area, row, column) ? changed(style, change) : style),
      NO_STYLE,
    );
  }
}

function key(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

function contains(area: Area, row: number, column: number): boolean {
  return intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined;
}

function changed(style: CellStyle, change: StyleChange): CellStyle {
  const entries = Object.entries({ ...style, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as CellStyle;
}

function around(keys: Iterable<number>): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const at of keys) {
    const row = Math.floor(at / SHEET_COLUMNS);
    const column = at % SHEET_COLUMNS;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
