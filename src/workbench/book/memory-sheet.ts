import { boundingArea, intersection, isWholeColumns, isWholeRows } from "./address";
import type { Area } from "./area";
import { SHEET_COLUMNS } from "./area";
import type { CellInput, StyleChange } from "./book";
import { type CellShift, shiftedArea, shiftedCell, shiftedIndex } from "./cell-shift";
import type { CellValue } from "./cell-value";
import type { SheetFilter } from "./parts/layout";
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
  tabColour: string | null;
  frozen: { readonly rows: number; readonly columns: number };
  merges: readonly Area[];
  filter: SheetFilter | null;
  isProtected: boolean;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In pixels; rows of the usual height are absent. */
  readonly rowHeights = new Map<number, number>();
  readonly #cells = new Map<number, MemoryCell>();
  readonly #styles = new Map<number, CellStyle>();
  #areaStyles: { readonly area: Area; readonly change: StyleChange }[] = [];
  readonly #widths = new Map<number, number>();
  /** Cells that each spilling formula fills. */
  readonly #spills = new Map<number, number[]>();
  #usedByValues: Area | undefined | "unknown" = "unknown";

  constructor(id: string, model: SheetModel, styles: readonly CellStyle[]) {
    this.id = id;
    this.name = model.name;
    this.visibility = model.visibility;
    this.tabColour = model.tabColour;
    this.frozen = model.frozen;
    this.merges = model.merges;
    this.filter = model.filter ?? null;
    this.isProtected = model.isProtected ?? false;
    for (const { row, column, value, formula, style = 0 } of model.cells) {
      if (formula !== undefined || value !== null) {
        this.#cells.set(key(row, column), { formula: formula ?? null, value });
      }
      const look = styles[style];
      if (look && Object.keys(look).length) {
        this.#styles.set(key(row, column), look);
      }
    }
    for (const { row, column, spill } of model.cells) {
      if (spill) {
        this.#cover(spill, { row, column });
      }
    }
    for (const { first, last, widthPixels, hidden } of model.columns) {
      for (let column = first; column <= last; column++) {
        this.#widths.set(column, widthPixels);
        if (hidden) {
          this.hiddenColumns.add(column);
        }
      }
    }
    for (const { row, heightPixels, hidden } of model.rows) {
      if (heightPixels !== null) {
        this.rowHeights.set(row, heightPixels);
      }
      if (hidden) {
        this.hiddenRows.add(row);
      }
    }
  }

  cell(row: number, column: number): MemoryCell | undefined {
    return this.#cells.get(key(row, column));
  }

  /** The blocks that formulas fill, the formula's own cell first. */
  spills(): readonly Area[] {
    return [...this.#spills].flatMap(([anchor, cells]) => around([anchor, ...cells]) ?? []);
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

  /** Formulas are worded anew; their values stay. */
  rewordFormulas(reword: (formula: string) => string): void {
    for (const [at, cell] of this.#cells) {
      if (cell.formula !== null) {
        const formula = reword(cell.formula);
        if (formula !== cell.formula) {
          this.#cells.set(at, { ...cell, formula });
        }
      }
    }
  }

  spill(row: number, column: number, value: CellValue, from: CellPosition): void {
    this.#usedByValues = "unknown";
    this.#cells.set(key(row, column), { formula: null, value, spilledFrom: from });
    const anchor = key(from.row, from.column);
    this.#spills.set(anchor, [...(this.#spills.get(anchor) ?? []), key(row, column)]);
  }

  /** Cells of the file that a formula filled when it was saved. */
  #cover(spill: Area, from: CellPosition): void {
    for (let row = spill.row; row < spill.row + spill.rows; row++) {
      for (let column = spill.column; column < spill.column + spill.columns; column++) {
        const cell = this.cell(row, column);
        if (cell && cell.formula === null && (row !== from.row || column !== from.column)) {
          this.spill(row, column, cell.value ?? null, from);
        }
      }
    }
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

  /** Takes the cells of a block out, with what they look like; the rows are as long as the area is wide. */
  block(area: Area): readonly (readonly MovedCell[])[] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => ({
        cell: this.cell(area.row + r, area.column + c),
        style: this.style(area.row + r, area.column + c),
      })),
    );
  }

  putBlock(area: Area, block: readonly (readonly MovedCell[])[]): void {
    this.#usedByValues = "unknown";
    block.forEach((line, r) =>
      line.forEach(({ cell, style }, c) => {
        const at = key(area.row + r, area.column + c);
        replace(this.#cells, at, cell);
        replace(this.#styles, at, Object.keys(style).length || this.#areaStyles.length ? style : undefined);
      }),
    );
  }

  /** Cells move, with their looks; what lies on whole rows or columns moves with those. Formulas are left as they are. */
  shift(shift: CellShift): void {
    this.#spills.forEach((_, anchor) =>
      this.unspill({ row: Math.floor(anchor / SHEET_COLUMNS), column: anchor % SHEET_COLUMNS }),
    );
    this.#usedByValues = "unknown";
    moveKeys(this.#cells, shift);
    moveKeys(this.#styles, shift);
    this.#areaStyles = this.#areaStyles.flatMap(({ area, change }) => {
      const moved = shiftedArea(shift, area);
      return moved ? [{ area: moved, change }] : [];
    });
    this.merges = this.merges.flatMap((area) => shiftedArea(shift, area) ?? []);
    const filterArea = this.filter && shiftedArea(shift, this.filter.area);
    this.filter = this.filter && filterArea ? { ...this.filter, area: filterArea } : null;
    const { kind, area, axis } = shift;
    if (axis === "rows" && isWholeRows(area)) {
      moveIndexes(this.rowHeights, kind, area.row, area.rows);
      moveMembers(this.hiddenRows, kind, area.row, area.rows);
    } else if (axis === "columns" && isWholeColumns(area)) {
      moveIndexes(this.#widths, kind, area.column, area.columns);
      moveMembers(this.hiddenColumns, kind, area.column, area.columns);
    }
    if (kind === "insert") {
      this.#dressNewCells(shift);
    }
  }

  /** New cells look like those above them, or to their left. */
  #dressNewCells({ area, axis }: CellShift): void {
    const [row, column] = axis === "rows" ? [area.row - 1, area.column] : [area.row, area.column - 1];
    if (row < 0 || column < 0) {
      return;
    }
    const count = axis === "rows" ? area.rows : area.columns;
    for (const [at, style] of [...this.#styles]) {
      const [styledRow, styledColumn] = [Math.floor(at / SHEET_COLUMNS), at % SHEET_COLUMNS];
      const isModel =
        axis === "rows"
          ? styledRow === row && styledColumn >= column && styledColumn < column + area.columns
          : styledColumn === column && styledRow >= row && styledRow < row + area.rows;
      for (let step = 1; isModel && step <= count; step++) {
        this.#styles.set(axis === "rows" ? key(row + step, styledColumn) : key(styledRow, column + step), style);
      }
    }
  }

  #styleOfAreas(row: number, column: number): CellStyle {
    return this.#areaStyles.reduce(
      (style, { area, change }) => (contains(area, row, column) ? changed(style, change) : style),
      NO_STYLE,
    );
  }
}

/** A cell on its way to another place. */
export interface MovedCell {
  readonly cell: MemoryCell | undefined;
  readonly style: CellStyle;
}

function replace<Value>(map: Map<number, Value>, at: number, value: Value | undefined): void {
  if (value === undefined) {
    map.delete(at);
  } else {
    map.set(at, value);
  }
}

function moveKeys<Value>(map: Map<number, Value>, shift: CellShift): void {
  const entries = [...map];
  map.clear();
  for (const [at, value] of entries) {
    const to = shiftedCell(shift, Math.floor(at / SHEET_COLUMNS), at % SHEET_COLUMNS);
    if (to) {
      map.set(key(to.row, to.column), value);
    }
  }
}

function moveIndexes<Value>(map: Map<number, Value>, kind: CellShift["kind"], from: number, count: number): void {
  const entries = [...map];
  map.clear();
  for (const [at, value] of entries) {
    const to = shiftedIndex(kind, from, count, at);
    if (to !== undefined) {
      map.set(to, value);
    }
  }
}

function moveMembers(set: Set<number>, kind: CellShift["kind"], from: number, count: number): void {
  const moved = [...set].flatMap((at) => shiftedIndex(kind, from, count, at) ?? []);
  set.clear();
  moved.forEach((at) => set.add(at));
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
