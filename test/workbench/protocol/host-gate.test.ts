// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { MemoryBook, emptyWorkbook } from "../../../src/workbench/book/memory-book";
import { type RealOffice, startOffice } from "../real-office";

let book: MemoryBook;
let office: RealOffice;
const opened: (Uint8Array | null)[] = [];

beforeEach(async () => {
  opened.length = 0;
  book = new MemoryBook(emptyWorkbook("List 8"));
  office = await startOffice(book, { openNewWorkbook: (bytes) => opened.push(bytes) });
});

const write = (address: string, values: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("List 8").getRange(address).values = values;
    await context.sync();
  });

const read = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("List 8").getRange(address).load("values");
    await context.sync();
    return range.values;
  });

const rowsOfText = (rows: number): string[][] => Array.from({ length: rows }, () => ["x".repeat(1024)]);

describe("what Excel on the web takes and sends at once", () => {
  test("a request of more than 5 MB is refused, and nothing of it is done", async () => {
    await expect(write("A1:A5200", rowsOfText(5200))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(await read("A1")).toEqual([[""]]);
  });

  test("the same in two requests is taken", async () => {
    await write("A1:A2600", rowsOfText(2600));
    await write("A2601:A5200", rowsOfText(2600));
    expect((await read("A5200"))[0]?.[0]).toHaveLength(1024);
  });

  test("an answer of more than 5 MB is refused, and smaller ones are sent", async () => {
    await write("A1:A2600", rowsOfText(2600));
    await write("A2601:A5200", rowsOfText(2600));
    await expect(read("A1:A5200")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await read("A1:A2600")).toHaveLength(2600);
  });

  test("sizes are counted in bytes, of which other letters have more than one", async () => {
    const texts = Array.from({ length: 2000 }, () => ["é".repeat(1400)]);
    await expect(write("A1:A2000", texts)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

describe("while a person types into a cell", () => {
  test("batches are refused, and taken again afterwards", async () => {
    book.cellEditing.begin();
    await expect(read("A1")).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
      message: expect.stringContaining("cell-editing mode") as string,
    });
    book.cellEditing.end();
    expect(await read("A1")).toEqual([[""]]);
  });

  test("batches of custom functions are taken", async () => {
    CustomFunctions.associate("DURING_EDIT", () => 7);
    book.cellEditing.begin();
    expect(await office.callFunction("DURING_EDIT", [])).toBe(7);
  });
});

describe("a planned fault", () => {
  test("fails the nth batch from then on, and no other", async () => {
    office.excel.failOn({ nth: 2, code: "AccessDenied" });
    await write("A1", [["first"]]);
    await expect(write("A2", [["second"]])).rejects.toMatchObject({ code: "AccessDenied" });
    await write("A3", [["third"]]);
    expect(await read("A1:A3")).toEqual([["first"], [""], ["third"]]);
  });

  test("several are told apart, each with its own sentence", async () => {
    office.excel.failOn({ nth: 1, code: "GeneralException", message: "There was an internal error." });
    office.excel.failOn({ nth: 2, code: "ActivityLimitReached" });
    await expect(read("A1")).rejects.toMatchObject({ message: "There was an internal error." });
    await expect(read("A1")).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect(await read("A1")).toEqual([[""]]);
  });
});

test("calculating does not wait for custom functions, whose answers have to wait for it", async () => {
  CustomFunctions.associate("LATER", () => 5);
  const functions = [{ id: "LATER", name: "LATER", parameters: [] }];
  book = new MemoryBook(emptyWorkbook("List 8"));
  await startOffice(book, { functions: { metadata: { functions }, namespace: "TEST" } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("List 8").getRange("A1").formulas = [["=TEST.LATER()"]];
    context.application.calculate("Full");
    await context.sync();
  });
  await book.settled();
  expect(await read("A1")).toEqual([[5]]);
});

test("a new workbook is given to the page with the file that it is made from", async () => {
  await Excel.createWorkbook();
  await Excel.createWorkbook(btoa("PK file"));
  expect(opened.map((bytes) => bytes && new TextDecoder().decode(bytes))).toEqual([null, "PK file"]);
});
