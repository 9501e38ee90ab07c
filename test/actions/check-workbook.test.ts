// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cancelCheck, checkWorkbook, checkWorkbookAsAt } from "../../src/actions/check-workbook";
import { goToFinding } from "../../src/actions/go-to-finding";
import { goToNextFinding, goToPreviousFinding } from "../../src/actions/next-finding";
import { reportOn } from "../../src/actions/report";
import { appState, asAtShown, initialState, type Checked, type CheckState } from "../../src/actions/state";
import { annexAList } from "../../src/domain/annex-a/annex-a";
import { BookError } from "../../src/workbench/book/book";
import { bookOf, type SheetOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

/** List 7 with one row for each of `starts`, its headings in the second row. */
function childProtection(starts: readonly (string | number)[]): SheetOf {
  const headings = annexAList(7).fields.map(({ heading }) => heading);
  const startColumn = annexAList(7).fields.findIndex(({ key }) => key === "planStart");
  const rows = starts.map((start, row) =>
    headings.map((_heading, column) => (column === 0 ? `X${row}` : column === startColumn ? start : null)),
  );
  return { rows: [["List 7: Child protection"], headings, ...rows] };
}

function checked(state: CheckState): Checked {
  if (state.is !== "checked") throw new Error(`Not checked: ${JSON.stringify(state)}`);
  return state;
}

beforeEach(() => {
  appState.change(initialState());
});
afterEach(() => {
  vi.useRealTimers();
});

describe("checking a workbook", () => {
  test("finds its list and a date that is text, at its cell", async () => {
    await startOffice(bookOf({ Plans: childProtection([45000, "14/05/2026", 45002]) }));
    const report = reportOn(await checkWorkbookAsAt("2026-11-02"));
    if ("refused" in report) throw new Error(report.refused);
    expect(report.asAt).toBe("2026-11-02");
    expect(report.lists).toMatchObject([{ list: 7, sheet: "Plans", headingRow: 2, rows: 3 }]);
    const textDates = report.findings.filter(({ shown }) => shown === "14/05/2026");
    expect(textDates).toHaveLength(1);
    expect(textDates[0]?.cells).toEqual([expect.stringMatching(/^[A-Z]+4$/)]);
    expect(textDates[0]?.message).toContain("14/05/2026");
  });

  test("shows errors before queries before advice", async () => {
    await startOffice(bookOf({ Plans: childProtection([45000, "14/05/2026", "31/02/2026"]) }));
    const levels = checked(await checkWorkbookAsAt("2026-11-02")).findings.map(({ level }) => level);
    const order = ["error", "query", "advice"];
    expect(levels).toEqual([...levels].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(new Set(levels).size).toBeGreaterThan(1);
  });

  test("a workbook without Annex A lists is refused in one sentence", async () => {
    await startOffice(
      bookOf({
        Budget: {
          rows: [
            ["Month", "Spent"],
            ["May", 12],
          ],
        },
      }),
    );
    const end = await checkWorkbook();
    expect(end).toEqual({ is: "refused", sentence: expect.stringMatching(/\.$/) as string });
    expect(appState.get().check).toEqual(end);
    expect(reportOn(end)).toEqual({ refused: (end as { sentence: string }).sentence });
  });

  test("its end is in sight, whichever room the pane showed", async () => {
    await startOffice(bookOf({ Plans: childProtection([45000]) }));
    appState.change({ room: "help" });
    await checkWorkbook();
    expect(appState.get().room).toBe("check");
    appState.change({ room: "help", asAt: "31/02/2026" });
    await checkWorkbook();
    expect(appState.get().room).toBe("check");
  });

  test("the date offered is today's, also when the page has been open overnight", () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 2, 23, 30) });
    const state = initialState();
    expect(asAtShown(state)).toBe("02/11/2026");
    vi.setSystemTime(new Date(2026, 10, 3, 8, 0));
    expect(asAtShown(state)).toBe("03/11/2026");
  });

  test("a date that is none is said at the field, and nothing is checked", async () => {
    await startOffice(bookOf({ Plans: childProtection([45000]) }));
    appState.change({ asAt: "31/02/2026" });
    await checkWorkbook();
    expect(appState.get().asAtProblem).toBe("31/02/2026 is not a date; February 2026 has 28 days.");
    expect(appState.get().check).toEqual({ is: "not begun" });
  });

  test("a batch run with a date that is none is refused", async () => {
    await startOffice(bookOf({ Plans: childProtection([45000]) }));
    expect(reportOn(await checkWorkbookAsAt("yesterday"))).toEqual({
      refused: expect.stringContaining("yesterday is not a date") as string,
    });
  });

  test("pressing twice checks once", async () => {
    const book = bookOf({ Plans: childProtection([45000]) });
    await startOffice(book);
    const [one, other] = await Promise.all([checkWorkbook(), checkWorkbook()]);
    expect(one).toBe(other);
  });

  test("tells how far it has come, and stops when cancelled", async () => {
    await startOffice(bookOf({ Plans: childProtection(Array.from({ length: 3_000 }, () => 45000)) }));
    const told: string[] = [];
    const stop = appState.subscribe(() => {
      const { check } = appState.get();
      if (check.is !== "under way") return;
      told.push(check.doing);
      cancelCheck();
    });
    const end = await checkWorkbook();
    stop();
    expect(end).toEqual({ is: "cancelled" });
    expect(told[0]).toContain("press Enter");
    expect(checked(await checkWorkbook()).lists).toHaveLength(1);
  });

  test("a fault of ours does not leave the pane working for ever", async () => {
    const book = bookOf({ Plans: childProtection([45000]) });
    book.usedArea = () => {
      throw new BookError("InvalidArgument", "a mistake");
    };
    await startOffice(book);
    await expect(checkWorkbook()).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(appState.get().check).toMatchObject({ is: "refused" });
  });
});

describe("going from finding to finding", () => {
  async function checkedBook() {
    const book = bookOf({ Cover: { rows: [["Front page"]] }, Plans: childProtection(["14/05/2026", "31/02/2026"]) });
    await startOffice(book);
    const { findings } = checked(await checkWorkbookAsAt("2026-11-02"));
    return { book, findings: findings.filter(({ cells }) => cells.length > 0) };
  }

  test("next begins with the first, in the order shown, and comes round; previous goes back", async () => {
    const { book, findings } = await checkedBook();
    const seen = [];
    for (let step = 0; step <= findings.length; step++) {
      expect(await goToNextFinding()).toBe("went");
      seen.push({ row: book.selection().area.row, column: book.selection().area.column });
    }
    const firsts = findings.map(({ cells }) => ({ row: cells[0]?.row, column: cells[0]?.column }));
    expect(seen).toEqual([...firsts, firsts[0]]);
    await goToPreviousFinding();
    expect(book.selection().area).toMatchObject(firsts.at(-1) ?? {});
    expect(book.activeSheet().name).toBe("Plans");
  });

  test("goes only where the filter lets it", async () => {
    const { findings } = await checkedBook();
    appState.change({ filter: { list: null, level: "error" } });
    const errors = findings.filter(({ level }) => level === "error");
    for (const error of [...errors, errors[0]]) {
      await goToNextFinding();
      expect(appState.get().currentFinding).toBe(error?.key);
    }
  });

  test.each([
    ["nothing was checked", () => undefined, "Check the workbook first; then there may be findings to go to."],
    [
      "no finding fits the filter",
      async () => {
        await checkedBook();
        appState.change({ filter: { list: 11, level: null } });
      },
      "No finding fits the filter. Show all lists and levels.",
    ],
  ])("when %s it says so", async (_when, arrange, notice) => {
    await arrange();
    expect(await goToNextFinding()).toBe("nowhere to go");
    expect(appState.get().notice).toBe(notice);
  });

  test("next passes over what is about the workbook as a whole, and says so where nothing else is left", async () => {
    const headings = annexAList(7).fields.map(({ heading }) => heading);
    await startOffice(bookOf({ Plans: { rows: [headings] } }));
    const { findings } = checked(await checkWorkbookAsAt("2026-11-02"));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(({ cells }) => cells)).toEqual([]);
    expect(await goToNextFinding()).toBe("nowhere to go");
    expect(appState.get().notice).toMatch(/about whole lists or the workbook/);
  });

  test("a sheet hidden since the check is said, and the finding stays the current one", async () => {
    const { book, findings } = await checkedBook();
    book.setVisibility(book.findSheet("Plans")?.id ?? "", "Hidden");
    expect(await goToNextFinding()).toBe("nowhere to go");
    expect(appState.get()).toMatchObject({
      currentFinding: findings[0]?.key,
      notice: expect.stringContaining("The sheet Plans is hidden.") as string,
    });
  });

  test("a finding about a whole sheet has no cell to go to, and is shown in the Check room", async () => {
    await startOffice(bookOf({ "List 7": childProtection([45000]), Old: childProtection([45000]) }));
    const { findings } = checked(await checkWorkbookAsAt("2026-11-02"));
    const second = findings.find(({ rule }) => rule === "list-on-two-sheets");
    if (second === undefined) throw new Error("The second sheet was not found");
    appState.change({ room: "help" });
    expect(await goToFinding(second)).toBe("nowhere to go");
    expect(appState.get()).toMatchObject({ room: "check", currentFinding: second.key, notice: null });
  });
});
