import type { Area } from "../book/area";
import type { Book, CellInput } from "../book/book";
import type { Table } from "../book/parts/tables";
import { tableBody } from "../book/table-rules";

/** Hidden headings leave their cells empty and the data where they are; they come back to the row above the data. */
export function showHeadings(book: Book, table: Table, wanted: "shown" | "hidden"): void {
  const { id, sheetId, area, columns } = table;
  if (table.headings === (wanted === "shown")) {
    return;
  }
  if (wanted === "hidden") {
    book.tables.change(id, { headings: false, columns, area: { ...area, row: area.row + 1, rows: area.rows - 1 } });
    writeRow(
      book,
      sheetId,
      { ...area, rows: 1 },
      columns.map(() => null),
    );
    return;
  }
  const above = { ...area, row: area.row - 1, rows: 1 };
  if (area.row > 0 && isBlank(book, sheetId, above)) {
    book.tables.change(id, { headings: true, columns, area: { ...area, row: area.row - 1, rows: area.rows + 1 } });
  } else {
    book.layout.insert(sheetId, { ...area, rows: 1 }, "Down");
    book.tables.change(id, { headings: true, columns, area: { ...area, rows: area.rows + 1 } });
  }
}

/** A new row of totals says Total, and sums up the last column: its numbers, or how many entries it has. */
export function showTotals(book: Book, table: Table, wanted: "shown" | "hidden"): void {
  const { id, sheetId, area } = table;
  if (table.totals === (wanted === "shown")) {
    return;
  }
  if (wanted === "hidden") {
    const last = { ...area, row: area.row + area.rows - 1, rows: 1 };
    book.tables.change(id, { totals: false, area: { ...area, rows: area.rows - 1 } });
    writeRow(
      book,
      sheetId,
      last,
      table.columns.map(() => null),
    );
    return;
  }
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  makeRoom(book, sheetId, below);
  book.tables.change(id, { totals: true, area: { ...area, rows: area.rows + 1 } });
  writeRow(book, sheetId, below, totalsRow(book, table));
}

function totalsRow(book: Book, table: Table): CellInput[] {
  const body = tableBody(table);
  const last = { ...body, column: body.column + body.columns - 1, columns: 1 };
  const isNumeric = book.values(table.sheetId, last).some(([value]) => typeof value === "number");
  const column = (table.columns.at(-1) ?? "").replace(/['#[\]]/g, "'$&");
  const sum = { formula: `=SUBTOTAL(${isNumeric ? 109 : 103},${table.name}[${column}])` };
  return table.columns.map((_, index) =>
    index === table.columns.length - 1 ? sum : index === 0 ? { value: "Total" } : undefined,
  );
}

/** Moves what stands in these cells, and all below it, further down; nothing where they are blank. */
export function makeRoom(book: Book, sheetId: string, cells: Area): void {
  if (!isBlank(book, sheetId, cells)) {
    book.layout.insert(sheetId, cells, "Down");
  }
}

export function isBlank(book: Book, sheetId: string, area: Area): boolean {
  const formulas = book.formulas(sheetId, area);
  return (
    formulas.every((row) => row.every((formula) => formula === null)) &&
    book.values(sheetId, area).every((row) => row.every((value) => value === null || value === ""))
  );
}

function writeRow(book: Book, sheetId: string, area: Area, inputs: readonly CellInput[]): void {
  book.write(sheetId, area, [inputs]);
}
