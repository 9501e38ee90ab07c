import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { RawCell, SheetValues } from "../../src/domain/checking/sheet-values";
import { dress, type Dress, type LookOf } from "./dress";
import type { LaidOutSheet } from "./layouts";

/** A formula as the file is to hold it. */
export interface FormulaCell {
  /** Without the equals sign, custom functions as Excel stores them: `_xldudf_READY_GRADE("RI")`. */
  readonly formula: string;
  /** For a formula that spills: the area of its answer, `A20:B28`. */
  readonly spillsOver?: string;
  readonly answers?: "a date";
}

/** A call of one of our functions as Excel stores it, without the equals sign. */
export function stored(name: string, ...given: readonly string[]): string {
  return `_xldudf_READY_${name}(${given.join(",")})`;
}

/** A date in a cell that is shown as one; `null` for an empty cell into which dates will spill. */
export interface DateCell {
  readonly date: number | null;
}

export type WrittenCell = RawCell | FormulaCell | DateCell;

/** A sheet to write, from A1. */
export interface WrittenSheet extends Dress {
  readonly sheet: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  /** `A1:G1` */
  readonly merged?: readonly string[];
  readonly widths?: readonly number[];
}

const DATE_FORMAT = "dd/mm/yyyy";
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 0,
  "#DIV/0!": 7,
  "#VALUE!": 15,
  "#REF!": 23,
  "#NAME?": 29,
  "#NUM!": 36,
  "#N/A": 42,
};

/** The bytes of an .xlsx file. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const workbook = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(workbook, worksheetOf(sheet), sheet.sheet);
  const bytes = new Uint8Array(
    write(workbook, { type: "array", bookType: "xlsx", bookSST: true, compression: true }) as ArrayBuffer,
  );
  return zipSync(dress(withEmptyDateCells(unzipSync(bytes)), sheets));
}

/** The library writes no empty cell with a format, so one with a number that nobody would type is written and emptied. */
const TO_BE_EMPTIED = -987_654_321;

function withEmptyDateCells(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const emptied = Object.entries(parts).map(([name, part]) => {
    if (!name.startsWith("xl/worksheets/")) return [name, part] as const;
    const sheet = strFromU8(part).replaceAll(new RegExp(`(<c [^>]*)><v>${TO_BE_EMPTIED}</v></c>`, "g"), "$1/>");
    return [name, strToU8(sheet)] as const;
  });
  return Object.fromEntries(emptied);
}

/** A list's sheet as a council would have it: dates as dates, its title merged over the columns, its headings in sight. */
export function writtenList(laidOut: LaidOutSheet): WrittenSheet {
  const { sheet, rows, headingRow, fields } = laidOut;
  const acrossRow = (row: number): string =>
    utils.encode_range({ s: { r: row, c: 0 }, e: { r: row, c: fields.length - 1 } });
  const looks: readonly LookOf[] = [{ area: acrossRow(headingRow), look: "heading" }];
  const isDate = fields.map((field) => field?.type === "date");
  return {
    sheet,
    ...(headingRow === 0
      ? { looks }
      : { merged: [acrossRow(0)], looks: [...looks, { area: "A1:A1", look: "title" }] as const }),
    heights: new Map([...(headingRow === 0 ? [] : ([[1, 28]] as const)), [headingRow + 1, HEADING_HEIGHT] as const]),
    frozen: { rows: headingRow + 1, columns: 1 },
    widths: fields.map((field) => widthOf(field?.type)),
    rows: rows.map((cells) =>
      cells.map((cell, column) => (isDate[column] && typeof cell === "number" ? { date: cell } : cell)),
    ),
  };
}

/** Ofsted's longest headings need five lines. */
const HEADING_HEIGHT = 78;

function widthOf(type: string | undefined): number {
  if (type === "category") return 24;
  return type === "text" ? 20 : 15;
}

/** Values in memory, for a test that needs no file. */
export function inMemory(sheets: readonly LaidOutSheet[]): readonly SheetValues[] {
  return sheets.map(({ list: _list, headingRow: _row, fields: _fields, ...values }) => values);
}

function worksheetOf({ rows, merged = [], widths = [] }: WrittenSheet): WorkSheet {
  const worksheet: WorkSheet = {};
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      const written = cellObject(cell);
      if (written !== null) worksheet[utils.encode_cell({ r, c })] = written;
    });
  });
  worksheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } });
  worksheet["!merges"] = merged.map((area) => utils.decode_range(area));
  worksheet["!cols"] = widths.map((wch) => ({ wch }));
  return worksheet;
}

function cellObject(cell: WrittenCell): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { t: "s", v: cell };
  if (typeof cell === "number") return { t: "n", v: cell };
  if (typeof cell === "boolean") return { t: "b", v: cell };
  if ("error" in cell) return { t: "e", v: ERROR_NUMBERS[cell.error] ?? 42 };
  if ("date" in cell) return { t: "n", v: cell.date ?? TO_BE_EMPTIED, z: DATE_FORMAT };
  const { formula, spillsOver, answers } = cell;
  // No answer is stored with a formula: whoever opens the workbook calculates it.
  const format = answers === undefined ? {} : { z: DATE_FORMAT };
  return { t: "s", v: "", f: formula, ...format, ...(spillsOver === undefined ? {} : { F: spillsOver, D: true }) };
}
