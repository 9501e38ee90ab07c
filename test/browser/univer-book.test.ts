import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { BookEvent } from "../../src/workbench/book/book";
import type { Plain } from "./pages/book-page";
import { bookContract } from "../workbench/book/book-contract";
import { type ServedPage, servePage } from "./served-page";

let served: ServedPage;
beforeAll(async () => {
  served = await servePage("book-page");
});
afterAll(() => served.close());
afterEach(() => expect(served.problems.splice(0)).toEqual([]));

const open = (cells: Record<string, Plain>) => served.page.evaluate((given) => window.bookPage.open(given), cells);
const write = (cells: Record<string, Plain>) => served.page.evaluate((given) => window.bookPage.write(given), cells);
const read = (address: string) => served.page.evaluate((given) => window.bookPage.read(given), address);
const cell = async (address: string) => (await read(address))[0]?.[0];
const formula = async (address: string) =>
  (await served.page.evaluate((given) => window.bookPage.formulas(given), address))[0]?.[0];
const text = async (address: string) =>
  (await served.page.evaluate((given) => window.bookPage.texts(given), address))[0]?.[0];
const settled = () => served.page.evaluate(() => window.bookPage.settled());
const calls = () => served.page.evaluate(() => window.bookPage.calls());
const changes = async () =>
  (await served.page.evaluate(() => window.bookPage.events())).filter(
    (event): event is BookEvent & { kind: "changed" } => event.kind === "changed",
  );

/** Selects a cell and types, key by key, as a person does. */
async function typeByHand(address: string, typed: string): Promise<void> {
  await served.page.evaluate((given) => window.bookPage.select(given), address);
  await served.page.keyboard.type(typed);
  await served.page.keyboard.press("Enter");
  await settled();
}

describe("what every book keeps", () => {
  test.each(bookContract.map(({ name }) => name))("%s", async (name) => {
    await served.page.evaluate((given) => window.bookPage.keeps(given), name);
  });
});

describe("faults of the grid's engine, repaired", () => {
  test("SORT, SORTBY and UNIQUE leave the range as other formulas read it", async () => {
    await open({
      A1: 3,
      A2: 1,
      A3: 3,
      A4: 2,
      C1: "=SORT(A1:A4)",
      D1: "=SORTBY(A1:A4,A1:A4)",
      E1: "=UNIQUE(A1:A4)",
      G1: "=SUMPRODUCT(A1:A4,{1;10;100;1000})",
    });
    expect(await read("C1:E4")).toEqual([
      [1, 1, 3],
      [2, 2, 1],
      [3, 3, 2],
      [3, 3, null],
    ]);
    expect(await cell("G1")).toBe(2313);
    await write({ A2: 0 });
    expect(await cell("G1")).toBe(2303);
  });

  test("cells that a shrinking spill gives up recalculate what reads them", async () => {
    await open({ A1: 4, B1: "=SEQUENCE(A1)", D1: "=COUNT(B2:B9)", D2: "=SUM(B1:B9)" });
    expect(await read("D1:D2")).toEqual([[3], [10]]);
    await write({ A1: 2 });
    expect(await read("D1:D2")).toEqual([[1], [3]]);
  });

  test("a blocked spill and a deleted one recalculate what read them", async () => {
    await open({ B1: "=SEQUENCE(3)", D1: "=COUNT(B3:B9)" });
    expect(await cell("D1")).toBe(1);
    await write({ B2: "in the way" });
    expect(await cell("B1")).toBe("#SPILL!");
    expect(await cell("D1")).toBe(0);
    await write({ B2: null });
    expect(await read("B1:B3")).toEqual([[1], [2], [3]]);
    expect(await cell("D1")).toBe(1);
    await write({ B1: null });
    expect(await cell("D1")).toBe(0);
  });

  test("EDATE keeps to the month", async () => {
    // 31 March and 30 June 2024; 31 January and 28 February 2023; 29 February 2024 and 28 February 2025.
    await open({ A1: 45382, B1: "=EDATE(A1,3)", B2: "=EDATE(44957,1)", B3: "=EDATE(45351,12)", B4: '=EDATE("x",1)' });
    expect(await read("B1:B4")).toEqual([[45473], [44985], [45716], ["#VALUE!"]]);
  });

  test("AVERAGE of a range with #N/A is #N/A", async () => {
    await open({ A1: 1, A2: "#N/A", A3: 3, B1: "=AVERAGE(A1:A3)", B2: "=AVERAGE(A1,A3)", B3: "=IFNA(B1,7)" });
    expect(await read("B1:B3")).toEqual([["#N/A"], [2], [7]]);
  });

  test("an exception in a function does not stop the engine", async () => {
    await open({ A1: 1, B1: "=THROWING()", B2: "=A1+1" });
    expect(await read("B1:B2")).toEqual([["#VALUE!"], [2]]);
    await write({ A1: 5 });
    expect(await cell("B2")).toBe(6);
  });

  test("A1# is the cells that A1 spills into", async () => {
    await open({ A1: 3, B1: "=SEQUENCE(A1)", C1: "=SUM(B1#)", D1: "=B1#", E1: "=COUNT(Z9#)" });
    expect(await cell("C1")).toBe(6);
    expect(await read("D1:D3")).toEqual([[1], [2], [3]]);
    expect(await formula("D1")).toBe("=B1#");
    await write({ A1: 2, F1: "=B1#" });
    expect(await cell("C1")).toBe(3);
    expect(await read("D1:D3")).toEqual([[1], [2], [null]]);
    expect(await read("F1:F3")).toEqual([[1], [2], [null]]);
  });

  test("several changes of one step are taken back in reverse", async () => {
    await open({ A1: 1 });
    await served.page.evaluate(() => window.bookPage.asOneStep([{ A1: 2 }, { A1: 3 }]));
    expect(await cell("A1")).toBe(3);
    await served.page.evaluate(() => window.bookPage.undo());
    expect(await cell("A1")).toBe(1);
  });

  test("typed dates are British", async () => {
    await open({ C1: '=DATEVALUE("03/04/2024")', C2: '=DATEVALUE("31/03/2024")' });
    await typeByHand("A1", "03/04/2024");
    await typeByHand("A2", "31/03/2024");
    expect(await read("A1:A2")).toEqual([[45385], [45382]]);
    expect(await text("A2")).toBe("31/03/2024");
    expect(await read("C1:C2")).toEqual([[45385], [45382]]);
  });
});

describe("what cells hold", () => {
  test("text that looks like a number stays text", async () => {
    await open({ A1: "007", A2: 7, B1: "=A1=A2", B2: "=ISTEXT(A1)" });
    expect(await read("A1:A2")).toEqual([["007"], [7]]);
    expect(await read("B1:B2")).toEqual([[false], [true]]);
    await write({ A3: "0012", A4: "2024-03-31" });
    expect(await read("A3:A4")).toEqual([["0012"], ["2024-03-31"]]);
  });

  test("errors are errors, booleans booleans, blanks blank", async () => {
    await open({ A1: "#N/A", A2: true, B1: "=ISNA(A1)", B2: "=A2+1", B3: "=ISBLANK(A3)", B4: "=1/0" });
    expect(await read("A1:B4")).toEqual([
      ["#N/A", true],
      [true, 2],
      [null, true],
      [null, "#DIV/0!"],
    ]);
  });

  test("the used area counts spilled cells", async () => {
    await open({ B2: "=SEQUENCE(3,2)" });
    expect(await served.page.evaluate(() => window.bookPage.usedAddress())).toBe("B2:C4");
  });

  test("cells far below the last row can be written", async () => {
    await open({ A1: 1 });
    await write({ A5000: 5, B1: "=SUM(A1:A6000)" });
    expect(await cell("B1")).toBe(6);
  });
});

describe("custom functions", () => {
  test("blanks and omitted arguments arrive as null, text and booleans as they are", async () => {
    await open({
      A1: "007",
      A2: true,
      A4: 45382,
      A5: "#REF!",
      C1: "=TEST.ECHO(A1)",
      C2: "=TEST.ECHO(A2)",
      C3: "=TEST.ECHO(A3)",
      C4: "=TEST.ECHO(A4)",
      C5: "=TEST.ECHO(A5)",
      C6: '=TEST.ECHO("2024-03-31","10%")',
      C7: "=TEST.ECHO(1,,3)",
      C8: '=TEST.ECHO("")',
      C9: "=TEST.ECHO()",
    });
    const { args } = await calls();
    expect(args).toEqual([["007"], [true], [null], [45382], ["#REF!"], ["2024-03-31", "10%"], [1, null, 3], [""], []]);
  });

  test("ranges arrive as rows, whole columns as far as the sheet is used", async () => {
    await open({ A1: 1, B2: "x", D1: "=TEST.ECHO(A1:B2)", D3: "=TEST.ECHO({1,2;3,4})", D4: "=TEST.ECHO(A:A)" });
    const { args } = await calls();
    expect(args).toEqual([
      [
        [
          [1, null],
          [null, "x"],
        ],
      ],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [[[1], [null], [null], [null]]],
    ]);
  });

  test("texts come back as texts, errors as errors, rows spill", async () => {
    await open({
      A1: "=TEST.TEXT(123)",
      A2: "=ISTEXT(A1)",
      A3: "=TEST.NOTFOUND(1)",
      A4: "=ISNA(A3)",
      A5: '=IFERROR(TEST.NOTFOUND(1),"none")',
      B1: "=TEST.ROWS(3)",
      C1: "=SUM(B1#)",
      C2: "=TEST.TEXT(TEST.ROWS(1))",
    });
    expect(await read("A1:A5")).toEqual([["123"], [true], ["#N/A"], [true], ["none"]]);
    expect(await read("B1:B4")).toEqual([[1], [2], [3], [null]]);
    expect(await read("C1:C2")).toEqual([[6], ["1"]]);
  });

  test("a change of a precedent asks only for what depends on it", async () => {
    await open({ A1: 1, A2: 2, B1: "=TEST.ECHO(A1)", B2: "=TEST.ECHO(A2)", C1: '=B1&"!"' });
    expect((await calls()).args).toHaveLength(2);
    await write({ A1: 9 });
    expect((await calls()).args.slice(2)).toEqual([[9]]);
    expect(await cell("C1")).toBe("9!");
  });

  test("a cell shows that it waits, and keeps its value of before until the new one is in", async () => {
    await open({ A1: 1, B1: "=TEST.TEXT(1)" });
    await served.page.evaluate(() => void window.bookPage.write({ C1: "=TEST.LATER(A1)", D1: "=C1*2" }));
    await served.page.waitForFunction(() => window.bookPage.read("C1")[0]?.[0] === "#GETTING_DATA");
    await served.page.evaluate(() => window.bookPage.answerLater());
    expect(await read("C1:D1")).toEqual([[1, 2]]);
    await served.page.evaluate(() => void window.bookPage.write({ A1: 5, E1: "=A1" }));
    await served.page.waitForFunction(() => window.bookPage.read("E1")[0]?.[0] === 5);
    expect(await read("C1:D1")).toEqual([[1, 2]]);
    await served.page.evaluate(() => window.bookPage.answerLater());
    expect(await read("C1:D1")).toEqual([[5, 10]]);
  });

  test("a thousand cells are asked for in a few batches", async () => {
    const cells: Record<string, Plain> = {};
    for (let row = 1; row <= 1000; row++) {
      cells[`A${row}`] = row;
      cells[`B${row}`] = `=TEST.ECHO(A${row})`;
      cells[`C${row}`] = `=VALUE(B${row})+1`;
    }
    await open(cells);
    const sums = (await read("C1:C1000")).flat() as number[];
    expect(sums.every((sum, index) => sum === index + 2)).toBe(true);
    const { args, batches } = await calls();
    expect(args).toHaveLength(1000);
    // One by one, each would wait for half a second. How many turns a calculation takes depends on the machine.
    expect(batches).toBeLessThanOrEqual(100);
  });
});

describe("events", () => {
  test("a cell typed over by hand is one change by the user; its dependants are none", async () => {
    await open({ A1: 1, B1: "=A1*2", C1: "=TEST.ECHO(A1)" });
    await typeByHand("A1", "8");
    expect(await read("A1:C1")).toEqual([[8, 16, "8"]]);
    const cells = (await changes()).map(({ area, by }) => ({ ...area, by }));
    expect(cells).toEqual([{ row: 0, column: 0, rows: 1, columns: 1, by: "user" }]);
  });

  test("what the add-in writes is its change; undoing it is the user's", async () => {
    await open({ A1: 1 });
    await write({ A1: 2 });
    expect((await changes()).map(({ by }) => by)).toEqual(["add-in"]);
    await served.page.evaluate(() => window.bookPage.undo());
    expect(await cell("A1")).toBe(1);
    expect((await changes()).map(({ by }) => by)).toEqual(["add-in", "user"]);
  });
});
