import { readFileSync } from "node:fs";
import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { CellArea, RawCell, RowSpan, SheetValues } from "../domain/checking/sheet-values";

/** The cells of a workbook's sheets, as Excel would hand them over. */
export function sheetsOfFile(path: string): readonly SheetValues[] {
  const workbook = read(readFileSync(path), { cellFormula: true, cellStyles: true });
  const dateSystem = workbook.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  return workbook.SheetNames.map((sheet, index) => {
    const cells = workbook.Sheets[sheet] ?? {};
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return { sheet, hidden, dateSystem, ...valuesOf(cells), ...asideOf(cells) };
  });
}

function valuesOf(sheet: WorkSheet): Pick<SheetValues, "firstRow" | "firstColumn" | "rows"> {
  const { s: first, e: last } = utils.decode_range(sheet["!ref"] ?? "A1");
  const rows = Array.from({ length: last.r - first.r + 1 }, (_, row) =>
    Array.from({ length: last.c - first.c + 1 }, (__, column) =>
      rawCell(sheet[utils.encode_cell({ r: first.r + row, c: first.c + column })] as CellObject | undefined),
    ),
  );
  return { firstRow: first.r, firstColumn: first.c, rows };
}

function rawCell(cell: CellObject | undefined): RawCell {
  if (cell === undefined || cell.v === undefined) return null;
  if (cell.t === "e") return { error: cell.w ?? "#N/A" };
  return cell.v instanceof Date ? null : cell.v;
}

function asideOf(sheet: WorkSheet): Required<Pick<SheetValues, "formulas" | "merged" | "hiddenRows">> {
  const formulas = Object.keys(sheet)
    .filter((address) => !address.startsWith("!") && (sheet[address] as CellObject).f !== undefined)
    .map((address) => ({ ...placeOf(address), rows: 1, columns: 1 }));
  const merged = (sheet["!merges"] ?? []).map(({ s, e }): CellArea => {
    return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
  });
  const hiddenRows = (sheet["!rows"] ?? []).flatMap((row, index): readonly RowSpan[] =>
    (row as { hidden?: boolean } | undefined)?.hidden === true ? [{ first: index, last: index }] : [],
  );
  return { formulas, merged, hiddenRows };
}

function placeOf(address: string): Pick<CellArea, "row" | "column"> {
  const { r: row, c: column } = utils.decode_cell(address);
  return { row, column };
}
