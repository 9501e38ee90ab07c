import { describe, expect, test } from "vitest";
import { MemoryBook, emptyWorkbook } from "../../../src/workbench/book/memory-book";
import { bookContract, type MakeBook } from "./book-contract";

const make: MakeBook = (model) => {
  const book = new MemoryBook(model);
  return { book, type: (sheet, row, column, text) => book.type(sheet, row, column, text) };
};

describe("a workbook in memory", () => {
  test.each(bookContract.filter(({ needs }) => needs === undefined))("$name", ({ run }) => run(make));

  test("a formula that nothing has calculated is refused by its address", () => {
    const book = new MemoryBook(emptyWorkbook("List 8"));
    const id = book.sheets()[0]?.id ?? "";
    const cell = { row: 1, column: 2, rows: 1, columns: 1 };
    book.write(id, cell, [[{ formula: "=SUM(A1:A9)" }]]);
    expect(() => book.values(id, cell)).toThrow("'List 8'!C2 holds a formula");
  });

  test("the last visible sheet cannot be deleted", () => {
    const book = new MemoryBook(emptyWorkbook("List 8"));
    expect(() => book.deleteSheet(book.sheets()[0]?.id ?? "")).toThrow("at least one visible worksheet");
  });

  test("a style given to whole columns reaches cells that are written later, and cells that had one", () => {
    const book = new MemoryBook(emptyWorkbook("List 8"));
    const id = book.sheets()[0]?.id ?? "";
    const first = { row: 0, column: 1, rows: 1, columns: 1 };
    book.restyle(id, first, { bold: true });
    book.restyle(id, { row: 0, column: 1, rows: 1_048_576, columns: 1 }, { fill: "#00FF00" });
    book.restyle(id, { ...first, row: 5 }, { italic: true });
    expect(book.styles(id, { ...first, rows: 6 }).flat()).toEqual([
      { bold: true, fill: "#00FF00" },
      ...Array.from({ length: 4 }, () => ({ fill: "#00FF00" })),
      { fill: "#00FF00", italic: true },
    ]);
  });

  test("dates of a workbook that counts from 1904 are shown as the days they are", () => {
    const cells = [{ row: 0, column: 0, value: 43_861, style: 1 }];
    const empty = emptyWorkbook("List 8");
    const sheets = empty.sheets.map((sheet) => ({ ...sheet, cells }));
    const book = new MemoryBook({ ...empty, date1904: true, styles: [{}, { numberFormat: "dd/mm/yyyy" }], sheets });
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(book.texts(book.sheets()[0]?.id ?? "", area)).toEqual([["01/02/2024"]]);
  });
});
