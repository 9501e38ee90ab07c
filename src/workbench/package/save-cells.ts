import type { Area } from "../book/area";
import { SHEET_ROWS } from "../book/area";
import { boundingArea } from "../book/address";
import type { Book } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import { BookError } from "../book/book";
import { CellError, type CellValue } from "../book/cell-value";
import type { CellModel, CellStyle, SheetModel } from "../book/workbook-model";
import { cellReference } from "./references";
import { UnsavableWorkbook } from "./save-refusal";

/** What a cell is to hold; `result`: a formula stays to the letter, and has another value or spills elsewhere. */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: CellValue }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly value: CellValue | undefined;
      readonly spill: Area | undefined;
    }
  | { readonly kind: "result"; readonly value: CellValue | undefined; readonly spill: Area | undefined };

export interface CellChange {
  readonly content?: CellContent;
  readonly style?: { readonly before: CellStyle; readonly now: CellStyle };
}

export interface SheetChanges {
  /** By row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  readonly columnStyles: ReadonlyMap<number, CellStyle>;
  /** A cell has a formula where it had none, or another, or none where it had one. */
  readonly formulasChanged: boolean;
  /** Values of formulas that the grid could not calculate and that were left as the file has them. */
  readonly valuesKept: boolean;
}

/** A style as the book gives it back: grids keep some of them in other words. */
export type AsShown = (style: CellStyle) => CellStyle;

/** Excel's longest text in a cell. */
const LONGEST_TEXT = 32_767;
const CELLS_AT_A_TIME = 200_000;
/** Beyond so many cells that are only formatted, a whole column or sheet was meant. */
const MOST_FORMATTED_CELLS = 3_000_000;

/** What a sheet of the book holds that is not as it was read. */
export function changesOfSheet(
  before: { readonly sheet: SheetModel; readonly styles: readonly CellStyle[]; readonly asShown: AsShown },
  book: Book,
  id: SheetId,
): SheetChanges {
  const comparison = new Comparison(before, book, id);
  comparison.run();
  return comparison;
}

class Comparison implements SheetChanges {
  readonly cells = new Map<number, Map<number, CellChange>>();
  readonly columnStyles = new Map<number, CellStyle>();
  formulasChanged = false;
  valuesKept = false;
  private readonly old: readonly CellModel[];
  private readonly spills: ReadonlyMap<string, Area>;
  private readonly shown: readonly CellStyle[];
  private readonly compared = new Map<CellStyle, Map<CellStyle, boolean>>();

  constructor(
    before: { readonly sheet: SheetModel; readonly styles: readonly CellStyle[]; readonly asShown: AsShown },
    private readonly book: Book,
    private readonly id: SheetId,
  ) {
    this.old = inOrder(before.sheet.cells);
    this.shown = before.styles.map(before.asShown);
    this.spills = new Map(book.spills(id).map((area) => [`${area.row} ${area.column}`, area]));
  }

  run(): void {
    const area = this.area();
    if (!area) return;
    const rowsAtATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / area.columns));
    let next = 0;
    for (let row = area.row; row < area.row + area.rows; row += rowsAtATime) {
      const rows = Math.min(rowsAtATime, area.row + area.rows - row);
      next = this.block({ ...area, row, rows }, next);
    }
  }

  /** Everything that is or was there. */
  private area(): Area | undefined {
    const values = this.book.usedArea(this.id, "values");
    const formats = this.book.usedArea(this.id, "values and formats");
    let area = [values, areaOfCells(this.old)].reduce((all, one) =>
      all && one ? boundingArea(all, one) : (all ?? one),
    );
    if (!formats) return area;
    const isWhole = formats.row + formats.rows === SHEET_ROWS || formats.rows * formats.columns > MOST_FORMATTED_CELLS;
    if (!isWhole) return area ? boundingArea(area, formats) : formats;
    const last = { row: SHEET_ROWS - 1, rows: 1, column: formats.column, columns: formats.columns };
    this.book.styles(this.id, last)[0]?.forEach((style, across) => {
      if (Object.keys(style).length > 0) this.columnStyles.set(formats.column + across, style);
    });
    area = area && { ...area, ...columnsAround(area, formats) };
    return area;
  }

  /** Returns the place of the first old cell after the block. */
  private block(area: Area, from: number): number {
    const values = this.values(area);
    const formulas = this.book.formulas(this.id, area);
    const styles = this.book.styles(this.id, area);
    let next = from;
    for (let down = 0; down < area.rows; down += 1) {
      const row = area.row + down;
      for (let across = 0; across < area.columns; across += 1) {
        const column = area.column + across;
        const candidate = this.old[next];
        const old = candidate?.row === row && candidate.column === column ? candidate : undefined;
        if (old) next += 1;
        this.cell(row, column, old, {
          value: values[down]?.[across],
          formula: formulas[down]?.[across] ?? null,
          style: styles[down]?.[across] ?? NO_STYLE,
        });
      }
    }
    return next;
  }

  private values(area: Area): (CellValue | undefined)[][] {
    try {
      return this.book.values(this.id, area);
    } catch (error) {
      if (!(error instanceof BookError && error.code === "NotImplemented")) throw error;
    }
    // Somewhere in the block is a formula that nothing has calculated.
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => {
        const cell = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
        try {
          return this.book.values(this.id, cell)[0]?.[0] ?? null;
        } catch {
          return undefined;
        }
      }),
    );
  }

  private cell(
    row: number,
    column: number,
    old: CellModel | undefined,
    now: { readonly value: CellValue | undefined; readonly formula: string | null; readonly style: CellStyle },
  ): void {
    const before = old ? (this.shown[old.style ?? 0] ?? NO_STYLE) : NO_STYLE;
    const look = this.isSameStyle(before, now.style) ? undefined : { before, now: now.style };
    const style = look && !old && isEmpty(now) && this.isStyleOfColumn(column, now.style) ? undefined : look;
    const content = this.content(row, column, old, now);
    if (!style && !content) return;
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map()));
    line.set(column, { ...(content ? { content } : {}), ...(style ? { style } : {}) });
  }

  private isStyleOfColumn(column: number, style: CellStyle): boolean {
    const ofColumn = this.columnStyles.get(column);
    return ofColumn !== undefined && this.isSameStyle(ofColumn, style);
  }

  private content(
    row: number,
    column: number,
    old: CellModel | undefined,
    { value, formula }: { readonly value: CellValue | undefined; readonly formula: string | null },
  ): CellContent | undefined {
    refuseLongText(value, row, column);
    const oldFormula = old?.formula ?? null;
    if (formula === null && oldFormula === null) {
      if (isSameValue(old?.value ?? null, value ?? null)) return undefined;
      return value === null || value === undefined ? { kind: "empty" } : { kind: "value", value };
    }
    const spill = this.spills.get(`${row} ${column}`);
    if (formula !== oldFormula) {
      this.formulasChanged = true;
      if (formula !== null) return { kind: "formula", formula, value: isPending(value) ? undefined : value, spill };
      return value === null || value === undefined ? { kind: "empty" } : { kind: "value", value };
    }
    const oldValue = old?.value ?? null;
    const isSame = value === undefined || isSameResult(oldValue, value);
    const isSpilledElsewhere = old?.spill !== undefined && spill !== undefined && !isSameArea(old.spill, spill);
    if (isSame && !isSpilledElsewhere) return undefined;
    if (!isSame && !isBelieved(value, oldValue, formula ?? "")) {
      this.valuesKept = true;
      return undefined;
    }
    return { kind: "result", value, spill: isSpilledElsewhere ? spill : undefined };
  }

  private isSameStyle(a: CellStyle, b: CellStyle): boolean {
    if (a === b) return true;
    let known = this.compared.get(a);
    if (!known) this.compared.set(a, (known = new Map()));
    let same = known.get(b);
    if (same === undefined) {
      same = styleKey(a) === styleKey(b);
      known.set(b, same);
    }
    return same;
  }
}

const NO_STYLE: CellStyle = {};

function isEmpty({
  value,
  formula,
}: {
  readonly value: CellValue | undefined;
  readonly formula: string | null;
}): boolean {
  return formula === null && (value === null || value === undefined);
}

function inOrder(cells: readonly CellModel[]): readonly CellModel[] {
  const isSorted = cells.every((cell, index) => index === 0 || compared(cells[index - 1] ?? cell, cell) <= 0);
  return isSorted ? cells : [...cells].sort(compared);
}

function compared(a: CellModel, b: CellModel): number {
  return a.row - b.row || a.column - b.column;
}

function areaOfCells(cells: readonly CellModel[]): Area | undefined {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return undefined;
  let left = first.column;
  let right = first.column;
  for (const { column } of cells) {
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { row: first.row, column: left, rows: last.row - first.row + 1, columns: right - left + 1 };
}

function columnsAround(a: Area, b: Area): Pick<Area, "column" | "columns"> {
  const { column, columns } = boundingArea(a, b);
  return { column, columns };
}

function styleKey(style: CellStyle): string {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined && value !== false);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return a instanceof CellError ? b instanceof CellError && a.code === b.code : a === b;
}

/** Programs differ in the last of their fifteen digits. */
function isSameResult(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b));
  }
  // A formula that answers with empty text or a blank shows the same.
  return isSameValue(a === "" ? null : a, b === "" ? null : b);
}

function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function isPending(value: CellValue | undefined): boolean {
  return value instanceof CellError && (value.code === "#BUSY!" || value.code === "#GETTING_DATA");
}

/** A value that Excel left is not overwritten with an error of a grid that does not know the function or the other workbook. */
function isBelieved(now: CellValue | undefined, before: CellValue, formula: string): boolean {
  if (isPending(now)) return false;
  if (!(now instanceof CellError) || before instanceof CellError) return true;
  return now.code !== "#NAME?" && !/\[[^\]]+\]|GETPIVOTDATA|CUBE[A-Z]+\(|RTD\(/i.test(formula);
}

function refuseLongText(value: CellValue | undefined, row: number, column: number): void {
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new UnsavableWorkbook(
      `${cellReference(row, column)} holds ${value.length.toLocaleString("en-GB")} characters and a cell of Excel at most 32,767: shorten it and save again.`,
    );
  }
}
