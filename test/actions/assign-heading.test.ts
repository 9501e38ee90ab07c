// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { assignHeading, takeBackHeading } from "../../src/actions/assign-heading";
import { checkWorkbookAsAt } from "../../src/actions/check-workbook";
import { appState, initialState, type Checked } from "../../src/actions/state";
import { annexAList } from "../../src/domain/annex-a/annex-a";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

const FIELDS = annexAList(7).fields;
const START = FIELDS.findIndex(({ key }) => key === "planStart");

beforeEach(() => appState.change(initialState()));

/** List 7 with one row whose plan starts on no day, and these words above it. */
async function checkedWith(heading: string): Promise<MemoryBook> {
  const headings = FIELDS.map((field, column) => (column === START ? heading : field.heading));
  const book = bookOf({
    Plans: { rows: [headings, FIELDS.map((_field, column) => (column === START ? "31/02/2026" : "x"))] },
  });
  await startOffice(book);
  await checkWorkbookAsAt("2026-11-02");
  return book;
}

function checked(): Checked {
  const { check } = appState.get();
  if (check.is !== "checked") throw new Error("Not checked");
  return check;
}

function shown(): readonly string[] {
  return checked().findings.map((finding) => finding.shown);
}

function columnCalled(heading: string) {
  return checked().lists[0]?.columns.find((column) => column.heading === heading);
}

describe("a heading that nobody knows", () => {
  const WHEN = { list: 7, heading: "When we began", which: 0 } as const;

  test("is read as the officer says, at once and by the next check", async () => {
    await checkedWith("When we began");
    expect(columnCalled("When we began")).toMatchObject({ readAs: null, how: "not recognised" });
    expect(shown()).not.toContain("31/02/2026");
    await assignHeading({ ...WHEN, field: "planStart" });
    expect(columnCalled("When we began")).toMatchObject({ readAs: FIELDS[START]?.heading, how: "assigned" });
    expect(shown()).toContain("31/02/2026");
    await checkWorkbookAsAt("2026-11-02");
    expect(shown()).toContain("31/02/2026");
  });

  test("is what it was when that is taken back", async () => {
    await checkedWith("When we began");
    await assignHeading({ ...WHEN, field: "planStart" });
    await takeBackHeading(WHEN);
    expect(columnCalled("When we began")).toMatchObject({ readAs: null, how: "not recognised" });
  });

  test("has one meaning: the last that was said", async () => {
    const book = await checkedWith("When we began");
    await assignHeading({ ...WHEN, field: "planEnd" });
    await assignHeading({ ...WHEN, field: "planStart" });
    expect(book.settings.get("ReadyReckoner.headings")).toEqual([{ ...WHEN, field: "planStart" }]);
  });

  test("a setting of another form is passed over", async () => {
    const book = await checkedWith("When we began");
    book.settings.set("ReadyReckoner.headings", [{ list: "7" }, "?", { ...WHEN, field: "planStart" }]);
    await checkWorkbookAsAt("2026-11-02");
    expect(shown()).toContain("31/02/2026");
  });
});

test("of two columns with one heading, the one that the officer chooses is read", async () => {
  const headings = [...FIELDS.map(({ heading }) => heading), FIELDS[START]?.heading ?? ""];
  const row = (start: string, other: string) => [
    ...FIELDS.map((_field, column) => (column === START ? start : "x")),
    other,
  ];
  await startOffice(bookOf({ Plans: { rows: [headings, row("31/02/2026", "30/02/2026")] } }));
  await checkWorkbookAsAt("2026-11-02");
  expect(shown()).not.toContain("30/02/2026");
  await assignHeading({ list: 7, heading: FIELDS[START]?.heading ?? "", which: 1, field: "planStart" });
  expect(shown()).toContain("30/02/2026");
  expect(shown()).not.toContain("31/02/2026");
});
