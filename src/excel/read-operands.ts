import type { CellPlace } from "../domain/checking/finding";
import type { RawCell } from "../domain/checking/sheet-values";
import { rawCell } from "./raw-cell";
import { inExcel, type Outcome } from "./run";

export type TablePart = "all" | "data" | "headers" | "totals" | "this row";

/** What a formula refers to. A sheet or table that is `null` is that of the formula itself. */
export type Operand =
  | { readonly kind: "cells" | "spill"; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | {
      readonly kind: "table";
      readonly table: string | null;
      readonly part: TablePart;
      /** The first and the last of its columns; all of them where these are `null`. */
      readonly first: string | null;
      readonly last: string | null;
    };

/** What stands there now, row by row; or one sentence that says why it cannot be read. */
export type OperandRead =
  | { readonly is: "cells"; readonly rows: readonly (readonly RawCell[])[] }
  | { readonly is: "not read"; readonly says: string };

/** More than a council has children; whole columns are read as far as their sheet is used. */
const MOST_CELLS = 100_000;

/** Reads what a formula in a cell refers to, and writes nothing. The answers stand in the order of the operands. */
export async function readOperands(
  home: CellPlace,
  operands: readonly Operand[],
): Promise<Outcome<readonly OperandRead[]>> {
  return inExcel(async (context) => {
    const lookedUp = operands.map((operand) => lookUp(context, home, operand));
    await context.sync();
    const found = lookedUp.map((find) => find());
    const measured = found.map((one) => ("range" in one ? measure(one.range) : null));
    await context.sync();
    const asked = measured.map((one) => (one === null ? null : ask(one)));
    await context.sync();
    return found.map((one, at) => readOf(one, asked[at] ?? null));
  });
}

type Found = { readonly range: Excel.Range } | { readonly value: RawCell } | { readonly says: string };

/** Asks Excel for what is named; the answer, after a sync, says which cells these are. */
function lookUp(context: Excel.RequestContext, home: CellPlace, operand: Operand): () => Found {
  switch (operand.kind) {
    case "cells":
    case "spill":
      return lookUpCells(context, operand.sheet ?? home.sheet, operand);
    case "name":
      return lookUpName(context, operand.sheet ?? home.sheet, operand.name);
    case "table":
      return lookUpTable(context, home, operand);
  }
}

function lookUpCells(
  context: Excel.RequestContext,
  sheetName: string,
  { kind, address }: Extract<Operand, { readonly address: string }>,
): () => Found {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("name");
  const spill = kind === "spill" ? sheet.getRange(address).getSpillingToRangeOrNullObject() : null;
  spill?.load("address");
  return () => foundCells(sheet, sheetName, address, spill);
}

function foundCells(sheet: Excel.Worksheet, sheetName: string, address: string, spill: Excel.Range | null): Found {
  if (sheet.isNullObject) return { says: `There is no sheet named ${sheetName}.` };
  if (spill === null) return { range: sheet.getRange(address) };
  return spill.isNullObject ? { says: `No answer spills from ${address}.` } : { range: spill };
}

/** A name of the sheet goes before one of the workbook; a whole table is named like one. */
function lookUpName(context: Excel.RequestContext, sheetName: string, name: string): () => Found {
  const { names, tables, worksheets } = context.workbook;
  const ofSheet = worksheets.getItem(sheetName).names.getItemOrNullObject(name);
  const ofWorkbook = names.getItemOrNullObject(name);
  const table = tables.getItemOrNullObject(name);
  const items = [ofSheet, ofWorkbook];
  for (const item of items) item.load("type,value");
  table.load("name");
  const ranges = items.map((item) => item.getRangeOrNullObject());
  for (const range of ranges) range.load("address");
  return () => foundName(name, items, ranges) ?? wholeTable(name, table);
}

function foundName(name: string, items: readonly Excel.NamedItem[], ranges: readonly Excel.Range[]): Found | null {
  const at = items.findIndex((item) => !item.isNullObject);
  const [item, range] = [items[at], ranges[at]];
  if (item === undefined || range === undefined) return null;
  if (!range.isNullObject) return { range };
  return item.type === Excel.NamedItemType.array || item.type === Excel.NamedItemType.range
    ? { says: `${name} is worked out by a formula of its own.` }
    : { value: rawCell(item.value, item.type === Excel.NamedItemType.error ? "Error" : undefined) };
}

function wholeTable(name: string, table: Excel.Table): Found {
  return table.isNullObject ? { says: `There is no name ${name}.` } : { range: table.getDataBodyRange() };
}

function lookUpTable(
  context: Excel.RequestContext,
  home: CellPlace,
  operand: Extract<Operand, { readonly kind: "table" }>,
): () => Found {
  const cell = context.workbook.worksheets.getItem(home.sheet).getCell(home.row, home.column);
  const around = cell.getTables(false).load("items/name");
  const named = operand.table === null ? null : context.workbook.tables.getItemOrNullObject(operand.table);
  named?.load("name");
  return () => {
    const table = named ?? around.items[0];
    if (table === undefined || table.isNullObject) return { says: `There is no table ${operand.table ?? "here"}.` };
    return { range: partOf(table, operand, cell) };
  };
}

function partOf(
  table: Excel.Table,
  { part, first, last }: Extract<Operand, { readonly kind: "table" }>,
  cell: Excel.Range,
): Excel.Range {
  const whole = rowsOf(table, part);
  const across =
    first === null || last === null
      ? whole
      : whole.getIntersection(
          table.columns.getItem(first).getRange().getBoundingRect(table.columns.getItem(last).getRange()),
        );
  return part === "this row" ? across.getIntersection(cell.getEntireRow()) : across;
}

function rowsOf(table: Excel.Table, part: TablePart): Excel.Range {
  switch (part) {
    case "all":
      return table.getRange();
    case "headers":
      return table.getHeaderRowRange();
    case "totals":
      return table.getTotalRowRange();
    case "data":
    case "this row":
      return table.getDataBodyRange();
  }
}

interface Measured {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

function measure(range: Excel.Range): Measured {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { range, used };
}

type Asked = Excel.Range | { readonly tooMany: number };

function ask({ range, used }: Measured): Asked {
  const { rowIndex, columnIndex } = range;
  const isLarge = range.rowCount * range.columnCount > MOST_CELLS;
  // Of whole columns only what lies below everything on their sheet is left away, so that their shapes still match.
  const rows = isLarge
    ? upTo(used.isNullObject ? 0 : used.rowIndex + used.rowCount, rowIndex, range.rowCount)
    : range.rowCount;
  const columns = isLarge
    ? upTo(used.isNullObject ? 0 : used.columnIndex + used.columnCount, columnIndex, range.columnCount)
    : range.columnCount;
  if (rows * columns > MOST_CELLS) return { tooMany: rows * columns };
  return range.worksheet.getRangeByIndexes(rowIndex, columnIndex, rows, columns).load("values,valueTypes");
}

function upTo(end: number, from: number, count: number): number {
  return Math.max(1, Math.min(count, end - from));
}

function readOf(found: Found, asked: Asked | null): OperandRead {
  if ("says" in found) return { is: "not read", says: found.says };
  if ("value" in found) return { is: "cells", rows: [[found.value]] };
  if (asked === null || "tooMany" in asked) {
    const count = asked?.tooMany.toLocaleString("en-GB") ?? "Too many";
    return { is: "not read", says: `${count} cells are more than an explanation reads; give a smaller range.` };
  }
  const { values, valueTypes } = asked;
  return {
    is: "cells",
    rows: values.map((row: unknown[], at) => row.map((value, column) => rawCell(value, valueTypes[at]?.[column]))),
  };
}
