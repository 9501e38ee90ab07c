// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { checkWorkbookAsAt } from "../../src/actions/check-workbook";
import { makeFindingsSheet } from "../../src/actions/make-findings-sheet";
import { appState, initialState } from "../../src/actions/state";
import { annexAList } from "../../src/domain/annex-a/annex-a";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf, type SheetOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

const FIELDS = annexAList(7).fields;
const START = FIELDS.findIndex(({ key }) => key === "planStart");
const START_LETTER = String.fromCharCode(65 + START);

beforeEach(() => appState.change(initialState()));

function plans(starts: readonly (string | number)[]): SheetOf {
  const rows = starts.map((start, row) =>
    FIELDS.map((_field, column) => (column === 0 ? `X${row}` : column === START ? start : null)),
  );
  return { rows: [FIELDS.map(({ heading }) => heading), ...rows] };
}

async function made(sheets: Readonly<Record<string, SheetOf>>): Promise<MemoryBook> {
  const book = bookOf(sheets);
  await startOffice(book);
  await checkWorkbookAsAt("2026-11-02");
  expect(await makeFindingsSheet()).toBe("made");
  return book;
}

function names(book: MemoryBook): readonly string[] {
  return book.sheets().map(({ name }) => name);
}

function idOf(book: MemoryBook, sheet: string): string {
  return book.findSheet(sheet)?.id ?? "";
}

function textsOn(book: MemoryBook, sheet: string): readonly (readonly string[])[] {
  const used = book.usedArea(idOf(book, sheet), "values");
  return used === undefined ? [] : book.texts(idOf(book, sheet), used);
}

/** The rows below the headings whose cell is in the column of starts. */
function rowsOnStarts(book: MemoryBook, sheet = "Findings"): readonly (readonly string[])[] {
  return textsOn(book, sheet).filter(([, , , , cell = ""]) => new RegExp(`^${START_LETTER}\\d+$`).test(cell));
}

describe("the findings sheet", () => {
  test("has a row for each cell, with what the cell shows and a link to it, in a table that can be filtered", async () => {
    const book = await made({ "Our plans": plans([46204, "31/02/2026", "=30/02/2026"]) });
    expect(textsOn(book, "Findings").slice(0, 4)).toEqual([
      ["Findings of Ready Reckoner", ...Array<string>(8).fill("")],
      [expect.stringMatching(/^Checked as at 2 November 2026\./), ...Array<string>(8).fill("")],
      Array<string>(9).fill(""),
      ["Level", "About", "List", "Sheet", "Cell", "Shows", "Finding", "What to do", "Check"],
    ]);
    expect(rowsOnStarts(book)).toMatchObject([
      { 0: "Error", 1: "Data", 2: "7", 3: "Our plans", 4: `${START_LETTER}3`, 5: "31/02/2026" },
      { 0: "Error", 1: "Data", 2: "7", 3: "Our plans", 4: `${START_LETTER}4`, 5: "=30/02/2026" },
    ]);
    const id = idOf(book, "Findings");
    const row = textsOn(book, "Findings").findIndex(([, , , , cell]) => cell === `${START_LETTER}3`);
    expect(book.links.of(id).find(({ area }) => area.row === row)).toMatchObject({
      area: { row, column: 4, rows: 1, columns: 1 },
      place: `'Our plans'!${START_LETTER}3`,
    });
    const rows = textsOn(book, "Findings").length - 3;
    expect(book.tables.all()).toMatchObject([
      { sheetId: id, area: { row: 3, column: 0, rows, columns: 9 }, filterButtons: true },
    ]);
    expect(book.activeSheet().name).toBe("Findings");
  });

  test("holds no formula, whatever the cells hold", async () => {
    const book = await made({ Plans: plans(["=1+1", "+44", "-1", "@x", "'quoted"]) });
    const used = book.usedArea(idOf(book, "Findings"), "values");
    if (used === undefined) throw new Error("There should be a findings sheet");
    expect(book.formulas(idOf(book, "Findings"), used).flat().filter(Boolean)).toEqual([]);
    expect(rowsOnStarts(book).map(({ 5: shows }) => shows)).toEqual(
      expect.arrayContaining(["=1+1", "+44", "-1", "@x", "'quoted"]),
    );
  });

  test("made again it takes its own place, also sorted and under another name", async () => {
    const book = await made({ Plans: plans(["31/02/2026", "30/02/2026"]) });
    book.renameSheet(idOf(book, "Findings"), "To mend");
    const used = book.usedArea(idOf(book, "To mend"), "values");
    const body = { row: 4, column: 0, rows: (used?.rows ?? 0) - 4, columns: 9 };
    book.layout.sort(idOf(book, "To mend"), body, [{ index: 4, ascending: false }], {
      headings: false,
      matchCase: false,
      moves: "rows",
    });
    book.type(idOf(book, "Plans"), 1, START, "28/02/2026");
    await checkWorkbookAsAt("2026-11-02");
    await makeFindingsSheet();
    expect(names(book)).toEqual(["Plans", "To mend"]);
    expect(rowsOnStarts(book, "To mend")).toMatchObject([{ 4: `${START_LETTER}3` }]);
    expect(book.tables.all()).toHaveLength(1);
  });

  test("a sheet that somebody has written on is theirs: another is made", async () => {
    const book = await made({ Plans: plans(["31/02/2026"]) });
    book.type(idOf(book, "Findings"), 4, 9, "asked the team on Monday");
    await makeFindingsSheet();
    expect(names(book)).toEqual(["Plans", "Findings", "Findings 2"]);
    expect(textsOn(book, "Findings")[4]).toContain("asked the team on Monday");
  });

  test("a sheet of the council's that has the name keeps it", async () => {
    const book = await made({ Plans: plans(["31/02/2026"]), findings: { rows: [["of the last inspection"]] } });
    expect(names(book)).toEqual(["Plans", "findings", "Findings 2"]);
    expect(textsOn(book, "findings")).toEqual([["of the last inspection"]]);
    expect(appState.get().done).toMatch(/^The sheet Findings 2 lists \d+ cells with findings\./);
  });

  test("a finding about a whole sheet has a row without a cell", async () => {
    const book = await made({ "List 7": plans([46204]), Old: plans([46204]) });
    expect(textsOn(book, "Findings")).toContainEqual([
      "Query",
      "Data",
      "7",
      "Old",
      "",
      "Old",
      "The sheet Old looks like List 7 too; only List 7 was checked.",
      expect.any(String),
      "List on two sheets",
    ]);
  });

  test("a workbook that cannot be checked gets no sheet", async () => {
    const book = bookOf({ Notes: { rows: [["no list"]] } });
    await startOffice(book);
    expect(await makeFindingsSheet()).toBe("not made");
    expect(names(book)).toEqual(["Notes"]);
  });
});
