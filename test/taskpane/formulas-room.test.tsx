// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { functionBook, searchBook } from "../../src/actions/function-book";
import { appState, initialState } from "../../src/actions/state";
import { Pane } from "../../src/taskpane/pane";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

describe("searching", () => {
  test.each([
    ["When is the report due?", "REPORT_DUE"],
    ["bank holiday", "BANK_HOLIDAYS"],
    ["what overall grade", "OVERALL_JUDGEMENT"],
    ["action plan", "ACTION_PLAN_DUE"],
    ["report_due", "REPORT_DUE"],
    ["working days between", "WORKING_DAYS_BETWEEN"],
    ["which cases to audit", "CASE_SAMPLE"],
  ])("“%s” finds %s first", (question, name) => {
    expect(searchBook(question)[0]?.name).toBe(name);
  });

  test("nothing shows every function, and what fits nothing shows none", () => {
    expect(searchBook(" ")).toEqual(functionBook);
    expect(searchBook("weather forecast")).toEqual([]);
  });
});

describe("each function", () => {
  test.each(functionBook.map((entry) => [entry.name, entry] as const))("%s can be inserted", (_name, entry) => {
    const insertable = entry.examples.filter(({ insert }) => insert !== null);
    expect(insertable.length).toBeGreaterThan(0);
    // A1 stands for an empty cell, which the user's own A1 need not be.
    for (const { formula } of insertable) expect(formula).not.toMatch(/\bA1\b/);
    expect(entry.parameters.every(({ says }) => says !== "")).toBe(true);
  });
});

describe("the Formulas room", () => {
  let book: MemoryBook;
  let sheet = "";

  beforeEach(async () => {
    Element.prototype.scrollIntoView = () => undefined;
    book = bookOf({
      Deadlines: {
        rows: [
          [null, "ours"],
          [null, null],
          [null, 7],
        ],
      },
    });
    sheet = book.findSheet("Deadlines")?.id ?? "";
    await startOffice(book);
    appState.change({ ...initialState(), room: "formulas" });
    render(
      <FluentProvider theme={webLightTheme}>
        <Pane />
      </FluentProvider>,
    );
  });
  afterEach(cleanup);

  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

  async function insertFirstExample(of: RegExp): Promise<void> {
    await userEvent.click(screen.getByRole("button", { name: of }));
    const [first] = await screen.findAllByRole("button", { name: "Insert" });
    if (first === undefined) throw new Error("nothing to insert");
    await userEvent.click(first);
  }

  test("says argument by argument what to give, with the choices that Excel offers", async () => {
    await userEvent.click(screen.getByRole("button", { name: /REPORT_DUE/ }));
    const terms = screen.getAllByRole("term").map((term) => term.textContent);
    expect(terms).toEqual(["kind", "inspection_end", "basis (may be left out)"]);
    expect(screen.getByText(/“five weeks”: SIF: Warwickshire, 18 August 2014, 5\.1\./)).toBeTruthy();
  });

  test("inserts into an empty cell, shows a date as one, and takes it out again", async () => {
    book.select(sheet, cell(0, 0));
    await insertFirstExample(/REPORT_DUE/);
    await screen.findByText(/is in Deadlines!A1/);
    expect(book.formulas(sheet, cell(0, 0))).toEqual([['=READY.REPORT_DUE("SIF",DATE(2014,12,10))']]);
    expect(book.styles(sheet, cell(0, 0))[0]?.[0]?.numberFormat).toBe("dd/mm/yyyy");
    await userEvent.click(screen.getByRole("button", { name: "Take out again" }));
    await expect.poll(() => book.formulas(sheet, cell(0, 0))).toEqual([[null]]);
    expect(book.styles(sheet, cell(0, 0))[0]?.[0]?.numberFormat ?? "General").toBe("General");
  });

  test("asks before writing over a cell, also one that the answer would spill into, and can put it back", async () => {
    book.select(sheet, cell(1, 1));
    await insertFirstExample(/BANK_HOLIDAYS/);
    const question = await screen.findByText(/B3 holds “7”\. Write =READY\.BANK_HOLIDAYS\(2022\) over it\?/);
    expect(question).toBeTruthy();
    expect(book.formulas(sheet, cell(1, 1))).toEqual([[null]]);
    await userEvent.click(screen.getByRole("button", { name: "Write over" }));
    await screen.findByText(/is in Deadlines!B2/);
    expect(book.formulas(sheet, cell(1, 1))).toEqual([["=READY.BANK_HOLIDAYS(2022)"]]);
    await userEvent.click(screen.getByRole("button", { name: "Take out again" }));
    await expect.poll(() => book.values(sheet, cell(2, 1))).toEqual([[7]]);
  });

  test("leaves everything as it is on a no", async () => {
    book.select(sheet, cell(0, 1));
    await insertFirstExample(/REPORT_DUE/);
    await userEvent.click(await screen.findByRole("button", { name: "Leave as it is" }));
    expect(book.values(sheet, cell(0, 1))).toEqual([["ours"]]);
    expect(screen.queryByRole("button", { name: "Leave as it is" })).toBeNull();
  });

  test("explains twice in a row", async () => {
    const show = (name: string): void =>
      appState.change({
        explanation: {
          place: { sheet: "Deadlines", row: 0, column: 0 },
          formula: null,
          sentences: [name],
          calls: [],
          findings: [],
        },
      });
    // Newer browsers answer scrolling with a promise.
    Element.prototype.scrollIntoView = (() => Promise.resolve()) as unknown as Element["scrollIntoView"];
    show("the first");
    const box = await screen.findByRole("region", { name: "Explanation of a cell" });
    show("the second");
    expect(await within(box).findByText("the second")).toBeTruthy();
  });
});
