// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { explainCell } from "../../src/actions/explain-cell";
import type { ExplainedCall } from "../../src/actions/explaining/explained";
import { appState, initialState, type CellExplanation } from "../../src/actions/state";
import type { Finding } from "../../src/domain/checking/finding";
import { CellError } from "../../src/workbench/book/cell-value";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf, type SheetOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

type Cell = SheetOf["rows"][number][number];

const NOT_CHECKED = "The workbook has not been checked, so it is not known whether this cell has a fault.";

/** Halton's inspection of 2014 ended on this Wednesday. */
const HALTON_END = 41983;

async function explainIn(
  book: MemoryBook,
  { row = 1, column = 1 }: { row?: number; column?: number } = {},
): Promise<CellExplanation | null> {
  book.select(book.findSheet("Deadlines")?.id ?? "", { row, column, rows: 1, columns: 1 });
  await startOffice(book);
  await explainCell();
  return appState.get().explanation;
}

async function explain(cell: Cell, more: Readonly<Record<string, SheetOf>> = {}): Promise<CellExplanation | null> {
  const rows: SheetOf["rows"] = [
    [HALTON_END, "sif", "10/12/14"],
    [null, cell],
  ];
  return explainIn(bookOf({ Deadlines: { rows }, ...more }));
}

async function callsOf(
  formula: string,
  more: Readonly<Record<string, SheetOf>> = {},
): Promise<readonly ExplainedCall[]> {
  return (await explain({ formula, value: "?" }, more))?.calls ?? [];
}

async function callOf(formula: string, more: Readonly<Record<string, SheetOf>> = {}): Promise<ExplainedCall> {
  const [call] = await callsOf(formula, more);
  if (call === undefined) throw new Error(`${formula} was not explained`);
  return call;
}

beforeEach(() => {
  appState.change(initialState());
});

describe("explaining a call", () => {
  test("shows its arguments as read, its answer, its working, its sources and how often it was kept", async () => {
    const call = await callOf('=READY.REPORT_DUE("SIF",A1)');
    expect(call).toMatchObject({
      written: 'READY.REPORT_DUE("SIF",A1)',
      name: "READY.REPORT_DUE",
      title: "When is the report due?",
      arguments: [
        { name: "kind", written: '"SIF"', read: "SIF" },
        { name: "inspection_end", written: "A1", read: "10 December 2014" },
      ],
      answer: { is: "answer", shown: "21 January 2015", place: null, basis: "rule" },
    });
    if (call.answer.is !== "answer") throw new Error("no answer");
    expect(call.answer.working.join(" ")).toMatch(/Not counted: .*25 December 2014 \(Christmas Day\)/);
    expect(call.answer.sources.map(({ shown }) => shown)).toContain("Barking and Dagenham, 11 February 2014, 3.12");
    expect(call.answer.kept).toMatch(/^\d+ of 167 reports came within 27 working days$/);
  });

  test("shows what every other statement would answer, and which one it follows", async () => {
    const { variants } = await callOf('=READY.REPORT_DUE("SIF",A1,"five weeks")');
    expect(variants.map(({ choice, shown, isTheOneUsed }) => [choice, shown, isTheOneUsed])).toEqual([
      ["27 working days", "21 January 2015", false],
      ["30 working days", "26 January 2015", false],
      ["five weeks", "14 January 2015", true],
      ["usual", "28 January 2015", false],
    ]);
    expect((await callOf('=READY.REPORT_DUE("ILACS short",DATE(2026,7,10))')).variants).toEqual([]);
  });

  test("says which judgement limits, by which rule, and how many inspections stand behind it", async () => {
    const { answer } = await callOf('=READY.OVERALL_JUDGEMENT("SIF","inadequate","RI","good","good","good")');
    if (answer.is !== "answer") throw new Error("no answer");
    expect(answer).toMatchObject({ shown: "Inadequate", basis: "rule" });
    expect(answer.working.join(" ")).toContain("key-judgement-inadequate");
    expect(answer.sources[0]?.shown).toBe("Barking and Dagenham, 11 February 2014, 2.5");
  });

  test("of a table shows its rows, its dates in words", async () => {
    const { answer } = await callOf("=READY.BANK_HOLIDAYS(2022)");
    if (answer.is !== "answer") throw new Error("no answer");
    expect(answer.shown.split("\n").slice(0, 2)).toEqual([
      "Date | Name",
      "3 January 2022 | New Year's Day (substitute day)",
    ]);
  });

  test("inside others comes after those around it, each with what it was given", async () => {
    const calls = await callsOf('=IF(B1="","",READY.WORKING_DAY_AFTER(READY.REPORT_DUE(B1,C1),-2))');
    expect(calls.map(({ name, answer }) => [name, answer.is === "answer" && answer.shown])).toEqual([
      ["READY.WORKING_DAY_AFTER", "19 January 2015"],
      ["READY.REPORT_DUE", "21 January 2015"],
    ]);
    expect(calls[0]?.arguments[0]).toEqual({
      name: "date",
      written: "READY.REPORT_DUE(B1,C1)",
      read: "21 January 2015",
    });
    expect(calls[1]?.arguments[1]?.read).toBe("10/12/14, read as 10 December 2014");
  });

  test("of one that Excel stored under its own name is the same", async () => {
    expect(await callOf("=_xldudf_READY_GRADE(4)")).toMatchObject({
      name: "READY.GRADE",
      answer: { shown: "Inadequate" },
    });
  });

  test("that does not exist names the nearest", async () => {
    const says = async (formula: string): Promise<unknown> => (await callOf(formula)).answer;
    expect(await says("=READY.REPORTDUE(A1)")).toEqual({
      is: "not worked",
      says: "Ready Reckoner has no function REPORTDUE; READY.REPORT_DUE is the nearest.",
    });
    expect(await says("=READY.WEATHER(A1)")).toMatchObject({
      says: expect.stringContaining("has no function WEATHER") as string,
    });
  });
});

describe("what an argument refers to", () => {
  const ends: SheetOf = { rows: [["End"], [HALTON_END], ["soon"], [null]] };
  const more = { "List 1": ends };

  test.each<[string, string, string]>([
    ["a cell of another sheet", "'List 1'!$A$2", "10 December 2014"],
    ["a range", "'List 1'!A2:A4", "3 cells: 10 December 2014; soon; empty"],
    ["a date written out", "DATE(2014,12,10)", "10 December 2014"],
    ["an array", '{41983;"x"}', "2 cells: 10 December 2014; x"],
    ["an empty cell", "Z99", "empty"],
  ])("is read: %s", async (_what, written, read) => {
    const { arguments: args } = await callOf(`=READY.FRAMEWORK_ON(${written})`, more);
    expect(args[0]).toEqual({ name: "date", written, read });
  });

  test("of whole columns no further than the sheet is used", async () => {
    const { arguments: args, answer } = await callOf("=READY.FRAMEWORK_ON('List 1'!A:A)", more);
    expect(args[0]?.read).toBe("3 cells: End; 10 December 2014; soon");
    expect(answer).toMatchObject({ is: "refused" });
  });

  test("is read through a name, whether it stands for cells or for a value", async () => {
    const book = bookOf({
      Deadlines: {
        rows: [
          [HALTON_END, null],
          [null, { formula: "=READY.REPORT_DUE(OurKind,LastDay)", value: "?" }],
        ],
      },
    });
    book.setName({ name: "LastDay", sheetId: null, formula: "=Deadlines!$A$1", visible: true });
    book.setName({ name: "OurKind", sheetId: null, formula: '="SIF"', visible: true });
    const explanation = await explainIn(book);
    expect(explanation?.calls[0]).toMatchObject({
      arguments: [{ read: "SIF" }, { read: "10 December 2014" }],
      answer: { shown: "21 January 2015" },
    });
  });

  test("is read from the formula's own row of a table", async () => {
    const deadlines: SheetOf = {
      rows: [
        ["Kind", "Last day", "Due"],
        ["SIF", "1 May 2014", null],
        ["SIF", HALTON_END, { formula: "=READY.REPORT_DUE([@Kind],Visits[@[Last day]])", value: "?" }],
      ],
    };
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    const columns = ["Kind", "Last day", "Due"];
    const table = { name: "Visits", sheet: "Deadlines", area, columns, headings: true, totals: false };
    const explanation = await explainIn(bookOf({ Deadlines: deadlines }, [table]), { row: 2, column: 2 });
    expect(explanation?.calls[0]).toMatchObject({
      arguments: [{ read: "SIF" }, { read: "10 December 2014" }],
      answer: { shown: "21 January 2015" },
    });
  });

  test("is read from an answer that spills, and a cell that it spills into has its own part explained", async () => {
    const spill = { row: 0, column: 1, rows: 3, columns: 1 };
    const deadlines: SheetOf = {
      rows: [
        ["1 May 2014", { formula: '=READY.REPORT_DUE("SIF",A1:A3)', value: 41800, spill }],
        [HALTON_END, 42025, { formula: "=READY.WORKING_DAY_AFTER(B1#,1)", value: "?" }],
        ["soon", 0],
      ],
    };
    const inSpill = await explainIn(bookOf({ Deadlines: deadlines }));
    expect(inSpill?.sentences).toContain("It spills from the formula in B1.");
    expect(inSpill?.calls[0]?.answer).toMatchObject({
      shown: "21 January 2015",
      place: "in row 2, column 1 of 3 by 1",
    });
    const over = await explainIn(bookOf({ Deadlines: deadlines }), { row: 1, column: 2 });
    expect(over?.calls[0]?.arguments[0]?.read).toBe("3 cells: 10 June 2014; 21 January 2015; empty");
  });

  test.each<[string, string, string]>([
    ["a formula of Excel's", "A1+7", "A1+7"],
    ["another workbook", "[Other.xlsx]Sheet1!A1", "[Other.xlsx]Sheet1!A1"],
  ])("that Excel works out is shown as written: %s", async (_what, argument, written) => {
    const { arguments: args, answer } = await callOf(`=READY.FRAMEWORK_ON(${argument})`);
    expect(args[0]).toEqual({
      name: "date",
      written,
      read: "Excel works this out; put it in its own cell to see it.",
    });
    expect(answer).toEqual({ is: "not worked", says: `It cannot be worked again here without ${written}.` });
  });

  test("is not a name of the workbook where LET gives it a meaning of its own", async () => {
    const { arguments: args } = await callOf("=LET(end,A1+1,READY.FRAMEWORK_ON(end))");
    expect(args[0]?.read).toMatch(/^Excel works this out/);
  });

  test("and is not there is said so", async () => {
    expect((await callOf("=READY.FRAMEWORK_ON(Gone!A1)")).arguments[0]?.read).toBe("There is no sheet named Gone.");
    expect((await callOf("=READY.FRAMEWORK_ON(NoSuchName)")).arguments[0]?.read).toBe("There is no name NoSuchName.");
  });
});

describe("a cell that shows an error", () => {
  test("is told which argument is at fault, in one sentence and not two", async () => {
    const explanation = await explain({ formula: '=READY.REPORT_DUE("ILACS",A1)', value: new CellError("#VALUE!") });
    expect(explanation?.calls[0]?.answer).toEqual({
      is: "refused",
      error: "#VALUE!",
      says: "kind: ILACS is not enough; give ILACS standard, ILACS short or Focused visit.",
    });
    expect(explanation?.sentences).toEqual([
      "The answer comes from READY.REPORT_DUE of Ready Reckoner.",
      "It shows #VALUE!.",
    ]);
  });

  test("#NAME? is answered all the same, and how to wake it is said", async () => {
    const explanation = await explain({ formula: "=READY.GRADE(4)", value: new CellError("#NAME?") });
    expect(explanation?.calls[0]?.answer).toMatchObject({ shown: "Inadequate" });
    expect(explanation?.sentences.join(" ")).toContain("choose Wake our formulas");
  });

  test("that our functions did not make is said to come from elsewhere", async () => {
    const explanation = await explain({ formula: "=READY.GRADE_RANK(4)/0", value: new CellError("#DIV/0!") });
    expect(explanation?.sentences.at(-1)).toContain("another part of the formula");
  });

  test("an inner error goes to the outer call as the cell would hand it over", async () => {
    const calls = await callsOf('=READY.REPORT_DUE("SIF",READY.WORKING_DAY_AFTER("soon",1))');
    expect(calls[0]?.answer).toMatchObject({
      is: "refused",
      says: "inspection_end: The cell holds the error #VALUE!; mend that first.",
    });
    expect(calls[1]?.answer).toMatchObject({ says: "date: soon is not a date; write it as 31/12/2014." });
  });
});

describe("explaining the selected cell", () => {
  test("writes nothing to find out", async () => {
    const book = bookOf({
      Deadlines: { rows: [[HALTON_END], [null, { formula: '=READY.REPORT_DUE("SIF",A1)', value: 7 }]] },
    });
    const sheet = book.findSheet("Deadlines")?.id ?? "";
    const all = { row: 0, column: 0, rows: 20, columns: 20 };
    const before = [book.values(sheet, all), book.formulas(sheet, all)];
    await explainIn(book);
    expect([book.values(sheet, all), book.formulas(sheet, all)]).toEqual(before);
    expect(book.sheets()).toHaveLength(1);
  });

  test("names our function behind an answer, and its cell", async () => {
    const formula = '=READY.REPORT_DUE("SIF",A1)';
    expect(await explain({ formula, value: 42025 })).toMatchObject({
      place: { sheet: "Deadlines", row: 1, column: 1 },
      formula,
      sentences: ["The answer comes from READY.REPORT_DUE of Ready Reckoner."],
      findings: [],
    });
  });

  test.each<[string, Cell, string]>([
    ["an empty cell", null, "This cell is empty."],
    ["text", "n/k", "This cell holds the text “n/k”."],
    ["a serial date", 41640, "This cell holds the number 41640, which as a date is 1 January 2014."],
    ["a small number", 7, "This cell holds the number 7."],
    [
      "a formula of Excel's",
      { formula: "=SUM(A1:A2)", value: 3 },
      "This cell is calculated by a formula of Excel's own functions.",
    ],
  ])("says of %s what it is", async (_what, cell, sentence) => {
    const explanation = await explain(cell);
    expect(explanation?.sentences[0]).toBe(sentence);
    expect(explanation?.sentences.at(-1)).toBe(NOT_CHECKED);
  });

  test("shows what the last check found in this cell and no other", async () => {
    const finding = (row: number): Finding => ({
      rule: "date-written-as-text",
      level: "error",
      lens: "data",
      list: 7,
      sheet: "Deadlines",
      cells: [{ sheet: "Deadlines", row, column: 1 }],
      shown: "14/05/2026",
      says: () => `Row ${row + 1} is text.`,
      mend: "Type it as a date.",
      key: `key ${row}`,
    });
    const ends = {
      asAt: 46000,
      lists: [],
      failures: [],
      skipped: [],
      checksRun: 3,
      rules: new Map(),
      readMs: 1,
      checkMs: 1,
    } as const;
    appState.change({ check: { is: "checked", ...ends, asAt: 46000 as never, findings: [finding(0), finding(1)] } });
    const explanation = await explain("14/05/2026");
    expect(explanation?.findings.map(({ key }) => key)).toEqual(["key 1"]);
    expect(explanation?.sentences).not.toContain(NOT_CHECKED);
  });
});
