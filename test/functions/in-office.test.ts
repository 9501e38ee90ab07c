// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from "vitest";
import { functionExamples, type ExampleCell } from "../../src/functions/examples";
import { CellError, type CellValue } from "../../src/workbench/book/cell-value";
import { emptyWorkbook, MemoryBook } from "../../src/workbench/book/memory-book";
import type { RealOffice } from "../workbench/real-office";
import { inCells, isRows, rowsOf, shownRows } from "./examples-in-cells";
import { declaredFunctions } from "./metadata";
import { startWithFunctions } from "./with-functions";

/** The functions as Excel runs them: through Microsoft's own client, in a book without a screen. */
let office: RealOffice;
let book: MemoryBook;
let sheet = "";
/** Excel sends `null` for each argument that was left out. */
let parameterCounts: ReadonlyMap<string, number>;

beforeAll(async () => {
  const { metadata } = await declaredFunctions();
  parameterCounts = new Map(metadata.functions.map(({ id, parameters }) => [id, parameters.length]));
  book = new MemoryBook(emptyWorkbook("Examples"));
  sheet = book.sheets()[0]?.id ?? "";
  office = await startWithFunctions(book);
});

function seen(value: unknown): unknown {
  return value instanceof CellError ? value.code : value;
}

function withBlanksAs(blank: 0 | null, rows: readonly (readonly ExampleCell[])[]): unknown[][] {
  return rows.map((row) => row.map((cell) => (cell === null || cell === "" ? blank : cell)));
}

describe.each([0, null] as const)("every example, called by Office with %j for an empty cell", (blank) => {
  test("answers as it says", async () => {
    const results = await office.callFunctions(
      functionExamples.map(({ function: id, args }) => ({
        id,
        args: Array.from({ length: parameterCounts.get(id) ?? 0 }, (_, place) => {
          const arg = args[place];
          return arg === undefined ? null : withBlanksAs(blank, rowsOf(arg));
        }),
      })),
    );
    const answered = results.map((result, at) => ({
      formula: functionExamples[at]?.formula,
      cells: (isRows<CellValue>(result) ? result : [[result]]).map((row) => row.map(seen)),
    }));
    expect(answered).toEqual(
      functionExamples.map(({ formula, expected }) => ({ formula, cells: shownRows(expected) })),
    );
  });
});

describe("every example, as a formula over cells that hold what it is given", () => {
  test("shows what it says", async () => {
    const placed = functionExamples.map(inCells);
    for (const { given, formula, answer } of placed) {
      for (const { area, rows } of given) {
        const inputs = rows.map((row) => row.map((value) => (value === null || value === "" ? null : { value })));
        book.write(sheet, area, inputs);
      }
      book.write(sheet, { ...answer, rows: 1, columns: 1 }, [[{ formula }]]);
    }
    await book.settled();
    const shown = placed.map(({ example, answer }) => ({
      formula: example.formula,
      cells: book.values(sheet, answer).map((row) => row.map(seen)),
    }));
    expect(shown).toEqual(functionExamples.map(({ formula, expected }) => ({ formula, cells: shownRows(expected) })));
  });
});
