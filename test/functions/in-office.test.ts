// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from "vitest";
import { functionExamples, type ExampleCell, type FunctionExample } from "../../src/functions/examples";
import { CellError, type CellValue } from "../../src/workbench/book/cell-value";
import { emptyWorkbook, MemoryBook } from "../../src/workbench/book/memory-book";
import type { FunctionMetadata } from "../../src/workbench/protocol/function-metadata";
import { startOffice, type RealOffice } from "../workbench/real-office";
import { declaredFunctions } from "./metadata";

/** The functions as Excel runs them: through Microsoft's own client, in a book without a screen. */
let office: RealOffice;
let book: MemoryBook;
let sheet = "";
/** Excel sends `null` for each argument that was left out. */
let parameterCounts: ReadonlyMap<string, number>;

beforeAll(async () => {
  const { metadata, associate } = await declaredFunctions();
  parameterCounts = new Map(metadata.functions.map(({ id, parameters }) => [id, parameters.length]));
  book = new MemoryBook(emptyWorkbook("Examples"));
  sheet = book.sheets()[0]?.id ?? "";
  const declared = { ...(metadata as unknown as FunctionMetadata), allowErrorForDataTypeAny: true };
  office = await startOffice(book, { functions: { metadata: declared, namespace: "READY" } });
  const modules: readonly Record<string, unknown>[] = [
    await import("../../src/functions/judgement"),
    await import("../../src/functions/calendar"),
    await import("../../src/functions/inspections"),
  ];
  const code = Object.assign({}, ...modules) as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  for (const { id, functionName } of associate) {
    const own = code[functionName];
    if (own === undefined) throw new Error(`${functionName} is declared but not exported`);
    CustomFunctions.associate(id, own);
  }
});

function isRows<T>(value: T | readonly (readonly T[])[]): value is readonly (readonly T[])[] {
  return Array.isArray(value);
}

function rowsOf(arg: FunctionExample["args"][number]): readonly (readonly ExampleCell[])[] {
  return isRows<ExampleCell>(arg) ? arg : [[arg]];
}

/** What the cells show; an error by its name. */
function shownRows(expected: FunctionExample["expected"]): unknown[][] {
  const rows = Array.isArray(expected) ? (expected as readonly (readonly unknown[])[]) : [[expected]];
  return rows.map((row) =>
    row.map((cell) => (cell !== null && typeof cell === "object" && "error" in cell ? cell.error : cell)),
  );
}

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

/** Each example has a band of rows of its own: its arguments side by side from column B, its answer from column AA. */
const BAND = 16;
const FIRST_ARGUMENT = 1;
const ANSWER = 26;

describe("every example, as a formula over cells that hold what it is given", () => {
  test("shows what it says", async () => {
    functionExamples.forEach(({ function: name, args }, at) => {
      let column = FIRST_ARGUMENT;
      const references = args.map((arg) => {
        const rows = rowsOf(arg);
        const area = { row: at * BAND, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
        column += area.columns;
        book.write(
          sheet,
          area,
          rows.map((row) => row.map((value) => (value === null || value === "" ? null : { value }))),
        );
        return referenceTo(area);
      });
      const formula = `=READY.${name}(${references.join(",")})`;
      book.write(sheet, { row: at * BAND, column: ANSWER, rows: 1, columns: 1 }, [[{ formula }]]);
    });
    await book.settled();
    const shown = functionExamples.map(({ formula, expected }, at) => {
      const rows = shownRows(expected);
      const area = { row: at * BAND, column: ANSWER, rows: rows.length, columns: rows[0]?.length ?? 1 };
      return { formula, cells: book.values(sheet, area).map((row) => row.map(seen)) };
    });
    expect(shown).toEqual(functionExamples.map(({ formula, expected }) => ({ formula, cells: shownRows(expected) })));
  });
});

function referenceTo({
  row,
  column,
  rows,
  columns,
}: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}): string {
  const corner = (down: number, across: number): string => `${String.fromCharCode(65 + across)}${down + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}
