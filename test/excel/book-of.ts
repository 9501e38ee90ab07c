import { MemoryBook } from "../../src/workbench/book/memory-book";
import type { CellValue } from "../../src/workbench/book/cell-value";
import type { SheetModel, Visibility } from "../../src/workbench/book/workbook-model";

/** A sheet of a test's workbook: its rows from A1, or from `at`. */
export interface SheetOf {
  readonly rows: readonly (readonly (CellValue | { readonly formula: string; readonly value: CellValue })[])[];
  readonly at?: { readonly row: number; readonly column: number };
  readonly visibility?: Visibility;
}

/** A workbook in memory with these sheets, in this order. */
export function bookOf(sheets: Readonly<Record<string, SheetOf>>): MemoryBook {
  return new MemoryBook({
    name: "Book1.xlsx",
    date1904: false,
    styles: [{}],
    sheets: Object.entries(sheets).map(([name, sheet]) => sheetModel(name, sheet)),
    names: [],
    tables: [],
  });
}

function sheetModel(name: string, { rows, at = { row: 0, column: 0 }, visibility = "Visible" }: SheetOf): SheetModel {
  const cells = rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((cell, column) => {
      if (cell === null) return [];
      const content =
        typeof cell === "object" && "formula" in cell ? { formula: cell.formula, value: cell.value } : { value: cell };
      return [{ row: at.row + row, column: at.column + column, ...content }];
    }),
  );
  const frozen = { rows: 0, columns: 0 };
  return { name, visibility, tabColour: null, cells, columns: [], rows: [], merges: [], frozen };
}
