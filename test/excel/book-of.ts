import { MemoryBook } from "../../src/workbench/book/memory-book";
import type { CellValue } from "../../src/workbench/book/cell-value";
import type { Area } from "../../src/workbench/book/area";
import type { SheetModel, TableModel, Visibility } from "../../src/workbench/book/workbook-model";

/** A formula with what it answers, and the cells that the answer fills, where it spills. */
export interface FormulaOf {
  readonly formula: string;
  readonly value: CellValue;
  readonly spill?: Area;
}

/** A sheet of a test's workbook: its rows from A1, or from `at`. */
export interface SheetOf {
  readonly rows: readonly (readonly (CellValue | FormulaOf)[])[];
  readonly at?: { readonly row: number; readonly column: number };
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
}

/** A workbook in memory with these sheets, in this order. */
export function bookOf(sheets: Readonly<Record<string, SheetOf>>, tables: readonly TableModel[] = []): MemoryBook {
  return new MemoryBook({
    name: "Book1.xlsx",
    date1904: false,
    styles: [{}],
    sheets: Object.entries(sheets).map(([name, sheet]) => sheetModel(name, sheet)),
    names: [],
    tables,
  });
}

function sheetModel(
  name: string,
  { rows, at = { row: 0, column: 0 }, visibility = "Visible", isProtected = false }: SheetOf,
): SheetModel {
  const cells = rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((cell, column) => {
      if (cell === null) return [];
      const content = typeof cell === "object" && "formula" in cell ? cell : { value: cell };
      return [{ row: at.row + row, column: at.column + column, ...content }];
    }),
  );
  const frozen = { rows: 0, columns: 0 };
  return { name, visibility, tabColour: null, cells, columns: [], rows: [], merges: [], frozen, isProtected };
}
