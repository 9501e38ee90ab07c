// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readSheets, type ReadProgress } from "../../src/excel/read-sheets";
import { CellError, type CellValue } from "../../src/workbench/book/cell-value";
import { startOffice } from "../workbench/real-office";
import { bookOf, type SheetOf } from "./book-of";

async function read(sheets: Readonly<Record<string, SheetOf>>, cancelAfter = Number.POSITIVE_INFINITY) {
  const office = await startOffice(bookOf(sheets));
  const cancel = new AbortController();
  const steps: ReadProgress[] = [];
  const outcome = await readSheets({
    signal: cancel.signal,
    progress: (step) => {
      steps.push(step);
      if (steps.length >= cancelAfter) cancel.abort();
    },
  });
  return { outcome, steps, office };
}

async function values(sheets: Readonly<Record<string, SheetOf>>) {
  const { outcome } = await read(sheets);
  if (!("value" in outcome)) throw new Error(`Not read: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

describe("reading all sheets", () => {
  test("gives each sheet's used cells and where they begin, hidden sheets too, in the order of the tabs", async () => {
    const sheets = await values({
      "List 1": {
        rows: [
          ["Child Unique ID", "Gender"],
          ["X1", 41640],
        ],
        at: { row: 1, column: 2 },
      },
      Notes: { rows: [] },
      Kept: { rows: [[true]], visibility: "VeryHidden" },
    });
    expect(sheets).toEqual([
      {
        sheet: "List 1",
        hidden: false,
        firstRow: 1,
        firstColumn: 2,
        rows: [
          ["Child Unique ID", "Gender"],
          ["X1", 41640],
        ],
      },
      { sheet: "Notes", hidden: false, firstRow: 0, firstColumn: 0, rows: [] },
      { sheet: "Kept", hidden: true, firstRow: 0, firstColumn: 0, rows: [[true]] },
    ]);
  });

  test("says where formulas stand, and which rows are hidden", async () => {
    const book = bookOf({
      Sheet1: {
        rows: [
          ["a", { formula: "1+1", value: 2 }],
          ["b", { formula: "2+1", value: 3 }],
          ["c", 4],
          ["d", 5],
        ],
        at: { row: 2, column: 1 },
      },
      Plain: { rows: [["a"]] },
    });
    const sheet = book.findSheet("Sheet1")?.id ?? "";
    book.layout.setRowsHidden(sheet, 3, 1, "hidden");
    book.layout.setRowsHidden(sheet, 5, 1, "hidden");
    await startOffice(book);
    const outcome = await readSheets({ signal: new AbortController().signal, progress: () => undefined });
    if (!("value" in outcome)) throw new Error("Not read");
    const [first, plain] = outcome.value;
    expect(first?.formulas).toEqual([{ row: 2, column: 2, rows: 2, columns: 1 }]);
    expect(first?.hiddenRows).toEqual([
      { first: 3, last: 3 },
      { first: 5, last: 5 },
    ]);
    expect(plain).toEqual({ sheet: "Plain", hidden: false, firstRow: 0, firstColumn: 0, rows: [["a"]] });
  });

  test("tells an error from text that looks like one", async () => {
    const sheets = await values({
      Sheet1: { rows: [["#N/A", new CellError("#N/A"), "#REF", new CellError("#DIV/0!")]] },
    });
    expect(sheets[0]?.rows).toEqual([["#N/A", { error: "#N/A" }, "#REF", { error: "#DIV/0!" }]]);
  });

  test("an empty cell between others is no text of its own", async () => {
    const sheets = await values({ Sheet1: { rows: [["a", null, "c"]] } });
    expect(sheets[0]?.rows).toEqual([["a", "", "c"]]);
  });

  test("keeps every row, in order, of a sheet too large for one round trip", async () => {
    const rows: CellValue[][] = Array.from({ length: 2_500 }, (_none, row) => [
      row,
      ...Array.from({ length: 19 }, () => "text"),
    ]);
    rows[2_100] = rows[2_100]?.map((cell, column) => (column === 3 ? new CellError("#VALUE!") : cell)) ?? [];
    const { outcome, steps } = await read({ Big: { rows }, Small: { rows: [["after"]] } });
    if (!("value" in outcome)) throw new Error("Not read");
    const [big, small] = outcome.value;
    expect(big?.rows.map(([first]) => first)).toEqual(rows.map(([first]) => first));
    expect(big?.rows[2_100]?.[3]).toEqual({ error: "#VALUE!" });
    expect(small?.rows).toEqual([["after"]]);
    expect(steps.map(({ sheet }) => sheet)).toEqual(["Big", "Big", "Big", "Small"]);
    expect(steps.at(-1)).toEqual({ sheet: "Small", cellsRead: 50_001, cellsInAll: 50_001 });
  });

  test("stops when the user cancels", async () => {
    const rows = Array.from({ length: 5_000 }, () => Array.from({ length: 20 }, () => 1));
    const { outcome, steps } = await read({ Big: { rows } }, 2);
    expect(outcome).toEqual({ cancelled: true });
    expect(steps).toHaveLength(2);
  });

  test("reads again in halves what Excel gives no values for, without an error, because it is too large", async () => {
    const rows = Array.from({ length: 9 }, (_none, row) => [row, "text"]);
    await startOffice(bookOf({ Big: { rows } }));
    const withheld = withholdValuesOfFirstRange();
    const outcome = await readSheets({ signal: new AbortController().signal, progress: () => undefined });
    withheld.restore();
    expect(outcome).toMatchObject({ value: [{ sheet: "Big", rows }] });
  });
});

/** Excel on the web does so with large ranges. */
function withholdValuesOfFirstRange(): { restore: () => void } {
  const real = Object.getOwnPropertyDescriptor(Excel.Range.prototype, "values");
  const asked = new Set<unknown>();
  Object.defineProperty(Excel.Range.prototype, "values", {
    ...real,
    get(this: unknown) {
      asked.add(this);
      return asked.values().next().value === this ? null : (real?.get?.call(this) as unknown);
    },
  });
  return { restore: () => Object.defineProperty(Excel.Range.prototype, "values", real ?? {}) };
}
