// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { insertCalendar } from "../../src/actions/insert-calendar";
import { calendarSheet } from "../../src/actions/inspection-calendar-sheet";
import { appState, initialState } from "../../src/actions/state";
import { dayOf } from "../../src/domain/calendar/day";
import { KIND_NAMES, kindNamed } from "../../src/domain/inspection/kinds";
import type { KindName } from "../../src/domain/inspection/kinds/kind";
import { bookOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

const CALL = dayOf(2014, 11, 18);

function linesOf(kind: KindName) {
  const sheet = calendarSheet(kind, CALL);
  if ("is" in sheet) throw new Error(sheet.says);
  return sheet.lines;
}

function formulasOf(kind: KindName): readonly string[] {
  return linesOf(kind).map(({ date }) => ("formula" in date ? date.formula : date.text));
}

describe("the calendar as formulas", () => {
  test("counts each line from the one that it follows, by the functions made for it", () => {
    const formulas = formulasOf("SIF");
    expect(formulas).toEqual(
      expect.arrayContaining([
        "=READY.WORKING_DAY_AFTER($B$4,1)",
        '=READY.STAGE_DUE("annex a",$B$4)',
        '=READY.STAGE_DUE("draft report",B15)',
        '=READY.STAGE_DUE("comments",B16)',
        '=IFNA(READY.REPORT_DUE($B$3,B15,"27 working days"),"not known")',
        '=IFNA(READY.REPORT_DUE($B$3,B15,"usual"),"not known")',
        '=IF(ISNUMBER(B19),READY.ACTION_PLAN_DUE(B19),"not known")',
      ]),
    );
  });

  test.each([...KIND_NAMES])("has every milestone of %s with who and the source beside it", (kind) => {
    const lines = linesOf(kind);
    const { milestones, callOn } = kindNamed(kind);
    expect(lines).toHaveLength(milestones.length + (callOn === null ? 0 : 1));
    for (const { source } of lines) expect("text" in source ? source.text : "").toMatch(/\w/);
  });
});

describe("inserting it", () => {
  beforeEach(() => {
    appState.change(initialState());
  });

  test("makes a sheet beside the others, and another beside the first; none is written over", async () => {
    const book = bookOf({ Notes: { rows: [["our own"]] } });
    await startOffice(book);
    expect(await insertCalendar("JTAI", "03/02/2026")).toBeNull();
    expect(await insertCalendar("JTAI", "03/02/2026")).toBeNull();
    expect(book.sheets().map(({ name }) => name)).toEqual(["Notes", "Calendar JTAI", "Calendar JTAI (2)"]);
    expect(book.activeSheet().name).toBe("Calendar JTAI (2)");
    const sheet = book.findSheet("Calendar JTAI")?.id ?? "";
    expect(book.formulas(sheet, { row: 7, column: 1, rows: 1, columns: 1 })).toEqual([
      ["=READY.WORKING_DAY_AFTER($B$4,10)"],
    ]);
    expect(appState.get().done).toContain("Calendar JTAI (2)");
  });

  test("says what is wrong with the date, and makes no sheet", async () => {
    const book = bookOf({ Notes: { rows: [["our own"]] } });
    await startOffice(book);
    expect(await insertCalendar("SIF", "31/02/2026")).toBe("31/02/2026 is not a date; February 2026 has 28 days.");
    expect(await insertCalendar("SIF", " ")).toBe("Give the day of the call, such as 03/02/2026.");
    expect(await insertCalendar("SIF", "03/02/2041")).toContain("is outside 2012 to 2030");
    expect(book.sheets()).toHaveLength(1);
  });
});
