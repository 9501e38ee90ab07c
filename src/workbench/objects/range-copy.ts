import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, isOnSheet, parseAddress } from "../book/address";
import type { Area } from "../book/area";
import type { CellInput, StyleChange } from "../book/book";
import type { CellStyle } from "../book/workbook-model";
import { invalidArgument, notImplemented } from "../protocol/rich-api-error";
import type { Cells } from "./excel";
import { NO_STYLE } from "./range-clear";

export interface CopyOptions {
  /** `All`, `Formulas`, `Values`, `Formats`. */
  readonly type: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly formula: string | null;
  readonly input: CellInput;
  readonly style: CellStyle;
  /** Where it stood, as in an address. */
  readonly from: string;
}

/** `Range.copyFrom`: as often as the source fits wholly into the range, else once, whatever the range's size. */
export function copyInto(to: Cells, from: Cells, { type, skipBlanks, transpose }: CopyOptions): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) {
    throw type === "Link" ? notImplemented("Range.copyFrom of Link") : invalidArgument();
  }
  const read = readCells(from, type);
  const source = transpose ? turned(read) : read;
  const area = destination(to.area, source);
  const cellAt = (row: number, column: number): Copied => {
    const cell = source[row % source.length]?.[column % (source[0]?.length ?? 1)];
    if (!cell) {
      throw invalidArgument();
    }
    return cell;
  };
  const { book } = to.excel;
  if (type !== "Formats") {
    book.write(
      to.sheetId,
      area,
      grid(area, (row, column) => {
        const { formula, input, from: home } = cellAt(row, column);
        if (formula !== null) {
          return { formula: movedFormula(formula, home, cellAddress(area.row + row, area.column + column)) };
        }
        return input === null && skipBlanks ? undefined : input;
      }),
    );
  }
  if (type === "All" || type === "Formats") {
    for (const { cell, style } of cellsOf(area, cellAt)) {
      book.restyle(to.sheetId, cell, { ...NO_STYLE, ...style } as StyleChange);
    }
  }
}

/** The range that an argument names: an object, or an address with or without its sheet. */
export function sourceOf(cells: Cells, text: string): Cells {
  const address = parseAddress(text);
  const sheet = address?.sheet ? cells.excel.book.findSheet(address.sheet) : undefined;
  if (!address || (address.sheet !== null && !sheet)) {
    throw invalidArgument();
  }
  return { ...cells, sheetId: sheet?.id ?? cells.sheetId, area: address.area };
}

/** Relative references move with the formula. */
function movedFormula(formula: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}

function readCells({ excel, sheetId, area }: Cells, type: string): Copied[][] {
  const formulas = excel.book.formulas(sheetId, area);
  const styles = excel.book.styles(sheetId, area);
  // A formula that is copied need not have been calculated.
  const asValues = type === "Values" || !formulas.some((line) => line.some((formula) => formula !== null));
  const values = asValues ? excel.book.values(sheetId, area) : undefined;
  return grid(area, (row, column) => {
    const formula = type === "Values" ? null : (formulas[row]?.[column] ?? null);
    const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    const value =
      formula === null ? (values?.[row]?.[column] ?? excel.book.values(sheetId, cell)[0]?.[0] ?? null) : null;
    return {
      formula,
      input: value === null ? null : { value },
      style: styles[row]?.[column] ?? {},
      from: cellAddress(area.row + row, area.column + column),
    };
  });
}

function destination(area: Area, source: readonly (readonly unknown[])[]): Area {
  const rows = source.length;
  const columns = source[0]?.length ?? 1;
  const filled = {
    ...area,
    rows: area.rows % rows === 0 ? area.rows : rows,
    columns: area.columns % columns === 0 ? area.columns : columns,
  };
  if (!isOnSheet(filled)) {
    throw invalidArgument();
  }
  return filled;
}

function turned<Cell>(block: readonly (readonly Cell[])[]): Cell[][] {
  return (block[0] ?? []).map((_, column) => block.map((line) => line[column] as Cell));
}

function grid<Cell>({ rows, columns }: Area, cell: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
}

/** Neighbours in a row that look alike are restyled together. */
function* cellsOf(
  area: Area,
  cellAt: (row: number, column: number) => Copied,
): Iterable<{ readonly cell: Area; readonly style: CellStyle }> {
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0, columns = 1; column < area.columns; column += columns) {
      const { style } = cellAt(row, column);
      const look = JSON.stringify(style);
      for (columns = 1; column + columns < area.columns; columns++) {
        if (JSON.stringify(cellAt(row, column + columns).style) !== look) {
          break;
        }
      }
      yield { cell: { row: area.row + row, column: area.column + column, rows: 1, columns }, style };
    }
  }
}
