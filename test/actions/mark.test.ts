// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkWorkbookAsAt } from "../../src/actions/check-workbook";
import { stopFollowing } from "../../src/actions/follow-changes";
import { liftMarks } from "../../src/actions/lift-marks";
import { findEarlierMarks, mark } from "../../src/actions/mark";
import { appState, initialState } from "../../src/actions/state";
import { annexAList } from "../../src/domain/annex-a/annex-a";
import { areaAddress } from "../../src/workbench/book/address";
import type { SheetId } from "../../src/workbench/book/sheet-id";
import { MemoryBook } from "../../src/workbench/book/memory-book";
import { eventMessages } from "../../src/workbench/objects/events";
import { openPackage } from "../../src/workbench/package/open-package";
import { readPackage } from "../../src/workbench/package/read-workbook";
import { OpenedFile, saveWorkbook } from "../../src/workbench/package/save-workbook";
import { bookOf, type SheetOf } from "../excel/book-of";
import { partText } from "../workbench/package/saved";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";
import { startOffice } from "../workbench/real-office";

const ADD_IN = { id: "f32e07a7-c13f-48e4-a6ad-4108b283d496", version: "0.1.0.0" };
const FIELDS = annexAList(7).fields;
const START = FIELDS.findIndex(({ key }) => key === "planStart");
const START_LETTER = String.fromCharCode(65 + START);

beforeEach(() => appState.change(initialState()));
afterEach(() => stopFollowing());

/** List 7, headings in row 1, whose plans start on these days; everything else is blank. */
function plans(starts: readonly (string | number)[]): SheetOf {
  const rows = starts.map((start, row) =>
    FIELDS.map((_field, column) => (column === 0 ? `X${row}` : column === START ? start : null)),
  );
  return { rows: [FIELDS.map(({ heading }) => heading), ...rows] };
}

/** The levels by address, of marks that reach into the column of starts. */
function marksOnStarts(book: MemoryBook, sheet = "Plans"): Record<string, string> {
  const marks = book.conditionalFormats.of(idOf(book, sheet)).flatMap(({ areas, rule }) => {
    const level = rule.kind === "custom" ? /^="Ready Reckoner: (\w+)"<>""$/.exec(rule.formula)?.[1] : undefined;
    if (level === undefined) return [];
    return areas
      .filter(({ column, columns }) => column <= START && START < column + columns)
      .map((area) => [areaAddress({ ...area, column: START, columns: 1 }), level] as const);
  });
  return Object.fromEntries(marks);
}

function idOf(book: MemoryBook, sheet: string): SheetId {
  const found = book.findSheet(sheet);
  if (found === undefined) throw new Error(`There is no sheet ${sheet}`);
  return found.id;
}

function sortByChild(book: MemoryBook, rows: number): void {
  const area = { row: 1, column: 0, rows, columns: FIELDS.length };
  book.layout.sort(idOf(book, "Plans"), area, [{ index: 0, ascending: false }], {
    headings: false,
    matchCase: false,
    moves: "rows",
  });
}

async function openMarked(sheets: Readonly<Record<string, SheetOf>>): Promise<MemoryBook> {
  const book = bookOf(sheets);
  await startOffice(book);
  await checkWorkbookAsAt("2026-11-02");
  await mark();
  return book;
}

describe("marking the findings", () => {
  test("marks the cells of findings, says how they look, and leaves cells without a finding alone", async () => {
    const book = await openMarked({ Plans: plans([46204, "31/02/2026", 46205, "30/02/2026"]) });
    expect(marksOnStarts(book)).toEqual({ [`${START_LETTER}3`]: "error", [`${START_LETTER}5`]: "error" });
    expect(appState.get().done).toMatch(/^Marked \d+ cells\. Errors are bold on red/);
  });

  test("without a check it checks first", async () => {
    const book = bookOf({ Plans: plans(["31/02/2026"]) });
    await startOffice(book);
    expect(await mark()).toBe("marked");
    expect(marksOnStarts(book)).toEqual({ [`${START_LETTER}2`]: "error" });
  });

  test("changes no value, no style and no conditional format of the council's own", async () => {
    const book = bookOf({ Plans: plans([46204, "31/02/2026"]) });
    const plansId = idOf(book, "Plans");
    const area = { row: 0, column: 0, rows: 3, columns: FIELDS.length };
    book.restyle(plansId, { ...area, rows: 1 }, { fill: "#FFFF00" });
    const rule = { kind: "custom" as const, formula: '=$A1="X1"', look: { bold: true } };
    const own = book.conditionalFormats.add(plansId, { areas: [area], rule, stopIfTrue: false });
    const before = [book.values(plansId, area), book.styles(plansId, area)];
    await startOffice(book);
    await checkWorkbookAsAt("2026-11-02");
    await mark();
    expect([book.values(plansId, area), book.styles(plansId, area)]).toEqual(before);
    expect(book.conditionalFormats.of(plansId)).toContainEqual(own);
    await liftMarks();
    expect(book.conditionalFormats.of(plansId)).toEqual([own]);
  });

  test("marking twice marks once", async () => {
    const book = await openMarked({ Plans: plans(["31/02/2026"]) });
    const before = book.conditionalFormats.of(idOf(book, "Plans")).length;
    await mark();
    expect(book.conditionalFormats.of(idOf(book, "Plans"))).toHaveLength(before);
  });

  test("says which sheet is protected, and marks the others", async () => {
    const book = bookOf({
      Plans: plans(["31/02/2026"]),
      "List 7": plans(["31/02/2026"]),
      Notes: { rows: [["as it was"]] },
    });
    book.layout.protect(idOf(book, "List 7"));
    await startOffice(book);
    await mark();
    expect(appState.get().notice).toMatch(/^Nothing was marked on List 7, because it is protected\./);
    expect(appState.get().marks).toBeNull();
  });

  test("a workbook without a finding is not said to be marked", async () => {
    await startOffice(bookOf({ Notes: { rows: [["no list"]] } }));
    expect(await mark()).toBe("not marked");
    expect(appState.get().done).toBeNull();
  });
});

describe("a change while there are marks", () => {
  test("marks move with sorted rows", async () => {
    const book = await openMarked({ Plans: plans([46204, 46205, "31/02/2026"]) });
    expect(marksOnStarts(book)).toEqual({ [`${START_LETTER}4`]: "error" });
    sortByChild(book, 3);
    await expect.poll(() => marksOnStarts(book), { timeout: 5_000 }).toEqual({ [`${START_LETTER}2`]: "error" });
  });

  test("a mended cell loses its mark, and the pane its finding", async () => {
    const book = await openMarked({ Plans: plans(["31/02/2026", "30/02/2026"]) });
    book.type(idOf(book, "Plans"), 1, START, "28/02/2026");
    await expect.poll(() => marksOnStarts(book), { timeout: 5_000 }).toEqual({ [`${START_LETTER}3`]: "error" });
    const { check } = appState.get();
    const shown = check.is === "checked" ? check.findings.map((finding) => finding.shown) : [];
    expect(shown).toContain("30/02/2026");
    expect(shown).not.toContain("31/02/2026");
  });

  test("a change that cannot be followed lifts the marks and says why", async () => {
    const book = await openMarked({ Plans: plans(["31/02/2026"]), Notes: { rows: [["other"]] } });
    book.deleteSheet(idOf(book, "Plans"));
    await expect
      .poll(() => appState.get().notice, { timeout: 5_000 })
      .toBe(
        "The marks were lifted, because the workbook was changed and cannot be checked any more. Mark the findings again.",
      );
    expect(appState.get().marks).toBeNull();
  });

  test("somebody else's change lifts the marks and says so", async () => {
    const book = bookOf({ Plans: plans(["31/02/2026"]) });
    const office = await startOffice(book);
    await mark();
    const messages = eventMessages({
      kind: "changed",
      sheetId: idOf(book, "Plans"),
      area: { row: 1, column: START, rows: 1, columns: 1 },
      change: "RangeEdited",
      by: "user",
    });
    office.send(messages.map((each) => ({ ...each, message: { ...(each.message as object), source: "Remote" } })));
    await expect
      .poll(() => appState.get().notice, { timeout: 5_000 })
      .toBe("The marks were lifted, because somebody else changed the workbook. Mark the findings again.");
    expect(marksOnStarts(book)).toEqual({});
  });
});

describe("lifting", () => {
  test("a mark that was copied with its cells is lifted too", async () => {
    const book = await openMarked({ Plans: plans(["31/02/2026"]), Notes: { rows: [["a copy"]] } });
    const notes = idOf(book, "Notes");
    for (const { areas, rule, stopIfTrue } of book.conditionalFormats.of(idOf(book, "Plans"))) {
      book.conditionalFormats.add(notes, { areas, rule, stopIfTrue });
    }
    expect(await liftMarks()).toBe("lifted");
    expect(book.conditionalFormats.of(notes)).toEqual([]);
    expect(appState.get()).toMatchObject({
      marks: null,
      done: "The marks are lifted. Your own formats are as they were.",
    });
  });

  test("where there are none it says so", async () => {
    await startOffice(bookOf({ Notes: { rows: [["no list"]] } }));
    await liftMarks();
    expect(appState.get().done).toBe("There were no marks to lift.");
  });
});

/** Opens a file as the workbench does, with the add-in beside it. */
async function opened(bytes: Uint8Array): Promise<{ book: MemoryBook; save: () => Uint8Array }> {
  const file = openPackage("Plans.xlsx", bytes);
  const model = readPackage(file, ADD_IN.id);
  const book = new MemoryBook(model);
  const before = new OpenedFile(file, model, book, undefined, ADD_IN);
  await startOffice(book);
  return { book, save: () => saveWorkbook(before, book) };
}

/** A file with fills and conditional formats of its own, which lie under the marks. */
function councilsFile(): Uint8Array {
  const letter = (column: number): string => String.fromCharCode(65 + column);
  const text = (address: string, words: string, style = 0): string =>
    `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const headings = FIELDS.map(({ heading }, column) => text(`${letter(column)}1`, heading.replaceAll("&", "&amp;"), 1));
  const rows = [46204, "31/02/2026", 46205].map(
    (start, row) =>
      `<row r="${row + 2}">${text(`A${row + 2}`, `X${row}`)}${typeof start === "number" ? `<c r="${START_LETTER}${row + 2}" s="1"><v>${start}</v></c>` : text(`${START_LETTER}${row + 2}`, start, 1)}</row>`,
  );
  const formats = `<conditionalFormatting sqref="A2:${START_LETTER}4"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2="X1"</formula></cfRule></conditionalFormatting>`;
  const styles = `<fonts count="1"><font/></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf fillId="2" applyFill="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`;
  return zippedWorkbook({
    sheets: { Plans: `<sheetData><row r="1">${headings.join("")}</row>${rows.join("")}</sheetData>${formats}` },
    styles,
  });
}

/** What the file itself says of how its cells look. */
function ownFormats(bytes: Uint8Array): object {
  const model = readPackage(openPackage("Plans.xlsx", bytes), ADD_IN.id);
  const [sheet] = model.sheets;
  return {
    conditional: sheet?.conditionalFormats?.map(({ areas, rule, stopIfTrue }) => ({ areas, rule, stopIfTrue })),
    cells: sheet?.cells.map(({ row, column, style = 0 }) => [row, column, model.styles[style]]),
    inFile: partText(bytes, "xl/worksheets/sheet1.xml").match(/<conditionalFormatting.*<\/conditionalFormatting>/)?.[0],
    settings: [...(model.settings ?? [])].filter(([name]) => name.includes("marks")),
  };
}

test("marked, sorted, edited, saved, opened again and lifted, a file has the formats that it had", async () => {
  const original = councilsFile();
  const first = await opened(original);
  await checkWorkbookAsAt("2026-11-02");
  expect(await mark()).toBe("marked");
  expect(marksOnStarts(first.book)).toMatchObject({ [`${START_LETTER}3`]: "error" });
  sortByChild(first.book, 3);
  first.book.type(idOf(first.book, "Plans"), 1, START, "30/02/2026");
  await expect
    .poll(() => marksOnStarts(first.book), { timeout: 5_000 })
    .toMatchObject({ [`${START_LETTER}2:${START_LETTER}3`]: "error" });
  const marked = first.save();
  await stopFollowing();

  appState.change(initialState());
  const second = await opened(marked);
  await findEarlierMarks();
  expect(appState.get().marks?.cells).toBeGreaterThan(2);
  expect(marksOnStarts(second.book)).toMatchObject({ [`${START_LETTER}2:${START_LETTER}3`]: "error" });
  expect(await liftMarks()).toBe("lifted");
  expect(ownFormats(second.save())).toEqual(ownFormats(original));
});
