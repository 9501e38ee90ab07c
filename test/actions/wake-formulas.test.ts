// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { asTyped, hasCallOfOurs, hasStoredName } from "../../src/actions/our-formulas";
import { appState, initialState } from "../../src/actions/state";
import { wakeFormulas } from "../../src/actions/wake-formulas";
import { columnLetters } from "../../src/workbench/book/area";
import { CellError } from "../../src/workbench/book/cell-value";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

const NAME = new CellError("#NAME?");
/** The cells that were written to, with the formulas that stand there since. */
async function woken(book: MemoryBook): Promise<readonly string[]> {
  const written: string[] = [];
  const stop = book.listen((event) => {
    if (event.kind !== "changed") return;
    const sheet = book.findSheet(event.sheetId)?.name ?? "";
    for (const formula of book.formulas(event.sheetId, event.area).flat()) {
      written.push(`${sheet}!${columnLetters(event.area.column)}${event.area.row + 1} ${formula}`);
    }
  });
  await startOffice(book);
  await wakeFormulas();
  stop();
  return written;
}

beforeEach(() => {
  appState.change(initialState());
});

describe("waking our formulas", () => {
  test("writes those anew that show #NAME? or hold a stored name, and no other", async () => {
    const book = bookOf({
      Deadlines: {
        rows: [
          [
            { formula: "=READY.GRADE(4)", value: NAME },
            { formula: "=_xldudf_READY_GRADE_RANK(2)", value: 2 },
          ],
          [
            { formula: "=NOSUCH(4)", value: NAME },
            { formula: '=READY.GRADE("RI")', value: "Requires improvement to be good" },
          ],
          ["#NAME?", { formula: '="Type =READY.GRADE(4)"', value: NAME }],
        ],
      },
      Judgements: { rows: [[{ formula: '=READY.GRADE("good")', value: NAME }]] },
    });
    expect(await woken(book)).toEqual([
      "Deadlines!A1 =READY.GRADE(4)",
      "Deadlines!B1 =READY.GRADE_RANK(2)",
      'Judgements!A1 =READY.GRADE("good")',
    ]);
    expect(appState.get().done).toBe(
      "3 formulas of Ready Reckoner were written anew in place; Excel calculates them now.",
    );
    expect(appState.get().notice).toBeNull();
  });

  test("names protected sheets and does not touch them", async () => {
    const asleep = { rows: [[{ formula: "=READY.GRADE(4)", value: NAME }]] };
    const book = bookOf({ Open: asleep, Locked: { ...asleep, isProtected: true } });
    expect(await woken(book)).toEqual(["Open!A1 =READY.GRADE(4)"]);
    expect(appState.get().done).toContain("1 formula of Ready Reckoner was written anew");
    expect(appState.get().notice).toContain("Protected, and not touched: Locked (1 formula).");
  });

  test("says so where there is nothing to wake", async () => {
    const book = bookOf({ Deadlines: { rows: [[{ formula: "=READY.GRADE(4)", value: "Inadequate" }]] } });
    expect(await woken(book)).toEqual([]);
    expect(appState.get().done).toContain("nothing was changed");
  });
});

describe("a formula", () => {
  test.each([
    ["=READY.GRADE(A1)", true],
    ["=1+readytest.report_due(A1,B1)", true],
    ["=_xldudf_READY_GRADE(A1)", true],
    ["=ALREADY.GRADE(A1)", false],
    ['="READY.GRADE(A1)"', false],
    ["=READY.GRADE", false],
    ["=GRADE(A1)", false],
  ])("%s calls one of ours: %s", (formula, expected) => {
    expect(hasCallOfOurs(formula)).toBe(expected);
  });

  test("with a stored name is written as it would be typed, except inside text", () => {
    const formula = '=IF(A1="_xldudf_READY_GRADE(1)","",_xldudf_READY_GRADE(_xldudf_READYTEST_GRADE_RANK(A1)))';
    expect(hasStoredName(formula)).toBe(true);
    expect(asTyped(formula)).toBe('=IF(A1="_xldudf_READY_GRADE(1)","",READY.GRADE(READYTEST.GRADE_RANK(A1)))');
    expect(hasStoredName('="_xldudf_READY_GRADE(1)"&READY.GRADE(1)')).toBe(false);
  });
});
