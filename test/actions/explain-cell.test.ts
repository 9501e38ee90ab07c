// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { explainCell } from "../../src/actions/explain-cell";
import { appState, initialState } from "../../src/actions/state";
import type { Finding } from "../../src/domain/checking/finding";
import { CellError } from "../../src/workbench/book/cell-value";
import { bookOf, type SheetOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

type Cell = SheetOf["rows"][number][number];

const NOT_CHECKED = "The workbook has not been checked, so it is not known whether this cell has a fault.";

async function explain(cell: Cell) {
  const book = bookOf({
    Deadlines: {
      rows: [
        [null, null],
        [null, cell],
      ],
    },
  });
  book.select(book.findSheet("Deadlines")?.id ?? "", { row: 1, column: 1, rows: 1, columns: 1 });
  await startOffice(book);
  await explainCell();
  return appState.get().explanation;
}

beforeEach(() => {
  appState.change(initialState());
});

describe("explaining the selected cell", () => {
  test("names our function behind an answer, and its cell", async () => {
    const formula = '=READY.REPORT_DUE("SIF",A1)';
    expect(await explain({ formula, value: 42025 })).toEqual({
      place: { sheet: "Deadlines", row: 1, column: 1 },
      formula,
      sentences: ["The answer comes from READY.REPORT_DUE of Ready Reckoner.", NOT_CHECKED],
      findings: [],
    });
  });

  test("says what an error of ours means and where the whole sentence is", async () => {
    const explanation = await explain({
      formula: "=IF(A1,READY.GRADE(A1),READYTEST.GRADE(A2))",
      value: new CellError("#VALUE!"),
    });
    expect(explanation?.sentences).toEqual([
      "The answer comes from READY.GRADE and READYTEST.GRADE of Ready Reckoner.",
      "It shows #VALUE!.",
      "What it was given is no date, grade, kind or number that it knows; look at the cells that the formula names.",
      "Where Excel shows a warning sign beside the cell, it holds the whole sentence.",
      NOT_CHECKED,
    ]);
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
    expect((await explain(cell))?.sentences[0]).toBe(sentence);
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
