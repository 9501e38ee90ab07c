// @vitest-environment jsdom
import { beforeAll, expect, test } from "vitest";
import { CellError, type CellValue, type ErrorCode } from "../../../src/workbench/book/cell-value";
import { MemoryBook, emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { FunctionMetadata, FunctionMetadataParameter } from "../../../src/workbench/protocol/function-metadata";
import { startOffice, type RealOffice } from "../real-office";

const scalar = (type: string): FunctionMetadataParameter => ({ name: "value", type, optional: true });
const matrix = (type: string): FunctionMetadataParameter => ({ name: "cells", type, dimensionality: "matrix" });
const fn = (id: string, ...parameters: FunctionMetadataParameter[]): FunctionMetadata["functions"][number] => ({
  id,
  name: id,
  parameters,
});

/** `SEEN_*` answer, as text, what they were given. */
const metadata: FunctionMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    fn("ADD", scalar("number"), scalar("number")),
    fn("SEEN_ANY", scalar("any"), scalar("any")),
    fn("SEEN_TEXT", scalar("string")),
    fn("SEEN_NUMBER", scalar("number")),
    fn("SEEN_FLAG", scalar("boolean")),
    fn("SEEN_CELLS", matrix("any")),
    fn("SEEN_NUMBERS", matrix("number")),
    fn("SEEN_ALL", { name: "values", type: "any", repeating: true }),
    fn("ERROR_NAME", scalar("any")),
    fn("FAIL", scalar("string")),
    fn("TABLE"),
    fn("RAGGED"),
    fn("ERRORS_INSIDE"),
    fn("LATER", scalar("number")),
    fn("NOT_ASSOCIATED"),
    { ...fn("WHERE"), options: { requiresAddress: true } },
  ],
};

let book: MemoryBook;
let office: RealOffice;
let sheet: string;

/** A1:D6 of the sheet that the formulas use. */
const CELLS: readonly (readonly CellValue[])[] = [
  [3, "4", true, null],
  [1, "x", null, null],
  [null, true, null, null],
  [new CellError("#N/A"), new CellError("#DIV/0!"), null, null],
  [1, 10, null, null],
  [2, 20, null, null],
];

const error = (code: ErrorCode): CellError => new CellError(code);

/** What is shown, the formula, and what its cell (or, for rows, the cells that it spills into) holds. */
const CASES: readonly (readonly [string, string, CellValue | readonly (readonly CellValue[])[]])[] = [
  ["text of a number for a number", "=READY.ADD(A1,B1)", 7],
  ["a number as text", "=READY.SEEN_TEXT(A1)", '["3"]'],
  ["a boolean as text", "=READY.SEEN_TEXT(C1)", '["TRUE"]'],
  ["a typed date as a number", '=READY.SEEN_NUMBER("01/02/2024")', "[45323]"],
  ["a boolean as a number", "=READY.SEEN_NUMBER(C1)", "[1]"],
  ["text as a boolean", '=READY.SEEN_FLAG("true")', "[true]"],
  ["a number as a boolean", "=READY.SEEN_FLAG(A1)", "[true]"],
  ["any type as it is", "=READY.SEEN_ANY(B1,C1)", '["4",true]'],
  ["text that is no number, without a call", '=READY.SEEN_NUMBER("three")', error("#VALUE!")],
  ["text that is no boolean, without a call", '=READY.SEEN_FLAG("perhaps")', error("#VALUE!")],
  ["omitted arguments", "=READY.SEEN_ANY()", "[null,null]"],
  ["an omitted argument before a given one", "=READY.SEEN_ANY(,2)", "[null,2]"],
  ["empty cells", "=READY.SEEN_ANY(D1,D1)", "[null,null]"],
  ["too many arguments", "=READY.SEEN_TEXT(1,2)", error("#VALUE!")],
  ["a block", "=READY.SEEN_CELLS(A2:B3)", '[[[1,"x"],[null,true]]]'],
  ["one cell for a block", "=READY.SEEN_CELLS(B2)", '[[["x"]]]'],
  ["a literal for a block", "=READY.SEEN_CELLS(9)", "[[[9]]]"],
  ["an error for any type", "=READY.ERROR_NAME(A4)", "given #N/A"],
  ["an error for text", "=READY.SEEN_TEXT(A4)", error("#N/A")],
  ["an error for a number", "=READY.ADD(1,B4)", error("#DIV/0!")],
  ["an error in a block of numbers", "=READY.SEEN_NUMBERS(A4:B4)", error("#N/A")],
  ["a block for one value: one call each", "=READY.ADD(A5:A6,1)", [[2], [3]]],
  [
    "a column and a row for two values: a table",
    "=READY.ADD(A5:A6,A5:B5)",
    [
      [2, 11],
      [3, 12],
    ],
  ],
  ["a repeating parameter", '=READY.SEEN_ALL(1,"two",TRUE)', '[[1,"two",true]]'],
  ["#N/A thrown", '=READY.FAIL("#N/A")', error("#N/A")],
  ["#DIV/0! thrown", '=READY.FAIL("#DIV/0!")', error("#DIV/0!")],
  ["#NUM! thrown", '=READY.FAIL("#NUM!")', error("#NUM!")],
  ["#VALUE! thrown", '=READY.FAIL("#VALUE!")', error("#VALUE!")],
  ["#NULL! thrown", '=READY.FAIL("#NULL!")', error("#NULL!")],
  ["a bug", '=READY.FAIL("")', error("#VALUE!")],
  [
    "a table",
    "=READY.TABLE()",
    [
      ["a", 1],
      ["b", 2],
    ],
  ],
  ["a table with an error in it", "=READY.ERRORS_INSIDE()", [[1, error("#N/A")]]],
  ["rows of different lengths", "=READY.RAGGED()", error("#VALUE!")],
  ["a promise", "=READY.LATER(4)", 8],
  ["a function without code", "=READY.NOT_ASSOCIATED()", error("#VALUE!")],
  ["the address of the calling cell", "=READY.WHERE()", "'List 8'!H108"],
];

/** Room for what spills below. */
const ROWS_APART = 3;
const ANSWER_COLUMN = 7;

beforeAll(async () => {
  book = new MemoryBook(emptyWorkbook("List 8"));
  sheet = book.sheets()[0]?.id ?? "";
  office = await startOffice(book, { functions: { metadata, namespace: "READY" } });
  const seen = (...args: unknown[]): string => JSON.stringify(args.slice(0, -1));
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
  for (const id of metadata.functions.map((each) => each.id).filter((each) => each.startsWith("SEEN_"))) {
    CustomFunctions.associate(id, seen);
  }
  CustomFunctions.associate("ERROR_NAME", (value: unknown) =>
    value instanceof FunctionError ? `given ${value.code}` : "no error",
  );
  CustomFunctions.associate("FAIL", (code: string) => {
    throw code ? new FunctionError(code as CustomFunctions.ErrorCode, "Say what to do.") : new Error("a bug");
  });
  CustomFunctions.associate("TABLE", () => [
    ["a", 1],
    ["b", 2],
  ]);
  CustomFunctions.associate("RAGGED", () => [[1, 2], [3]]);
  CustomFunctions.associate("ERRORS_INSIDE", () => [[1, new FunctionError(ErrorCode.notAvailable)]]);
  CustomFunctions.associate("LATER", (value: number) => Promise.resolve(value * 2));
  CustomFunctions.associate("WHERE", (invocation: CustomFunctions.Invocation) => invocation.address ?? "");
  put(0, 0, CELLS);
  // All at once: the library hands in answers twice a second.
  CASES.forEach(([, formula], at) => write(at * ROWS_APART + ROWS_APART - 1, ANSWER_COLUMN, formula));
  await book.settled();
});

function put(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  book.write(
    sheet,
    area,
    values.map((line) => line.map((value) => ({ value }))),
  );
}

function write(row: number, column: number, formula: string): void {
  book.write(sheet, { row, column, rows: 1, columns: 1 }, [[{ formula }]]);
}

test.each(CASES.map(([name, formula, expected], at) => ({ name, formula, expected, at })))(
  "$name: $formula",
  ({ formula, expected, at }) => {
    const block = Array.isArray(expected) ? (expected as readonly (readonly CellValue[])[]) : [[expected as CellValue]];
    const corner = { row: at * ROWS_APART + ROWS_APART - 1, column: ANSWER_COLUMN };
    const area = { ...corner, rows: block.length, columns: block[0]?.length ?? 0 };
    expect(book.values(sheet, area)).toEqual(block);
    const formulas = block.map((line) => line.map((): string | null => null));
    formulas[0]?.splice(0, 1, formula);
    expect(book.formulas(sheet, area)).toEqual(formulas);
  },
);

test("a cell in the way of an array makes it #SPILL!, and taking it away lets it spill", async () => {
  put(1, 21, [["in the way"]]);
  write(0, 20, "=READY.TABLE()");
  await book.settled();
  expect(book.values(sheet, { row: 0, column: 20, rows: 2, columns: 1 })).toEqual([[error("#SPILL!")], [null]]);
  book.write(sheet, { row: 1, column: 21, rows: 1, columns: 1 }, [[null]]);
  await book.settled();
  expect(book.values(sheet, { row: 1, column: 20, rows: 1, columns: 2 })).toEqual([["b", 2]]);
});

test("a function uses the answer of another, changes with what it depends on, and is busy until then", async () => {
  put(0, 30, [[1]]);
  write(1, 30, "=READY.LATER(AE1)");
  write(2, 30, "=READY.LATER(AE2)");
  expect(book.values(sheet, { row: 2, column: 30, rows: 1, columns: 1 })).toEqual([[error("#BUSY!")]]);
  await book.settled();
  expect(book.values(sheet, { row: 1, column: 30, rows: 2, columns: 1 })).toEqual([[2], [4]]);
  book.type(sheet, 0, 30, "5");
  await book.settled();
  expect(book.values(sheet, { row: 1, column: 30, rows: 2, columns: 1 })).toEqual([[10], [20]]);
});

test("arguments given raw arrive as they are, and the sentence of an error is kept", async () => {
  const results = await office.callFunctions([
    { id: "SEEN_ANY", args: [0, null] },
    { id: "SEEN_CELLS", args: [[[0, null, ""]]] },
    { id: "FAIL", args: ["#N/A"] },
  ]);
  expect(results).toEqual(["[0,null]", '[[[0,null,""]]]', error("#N/A")]);
  expect(office.lastMessage).toBe("Say what to do.");
});
