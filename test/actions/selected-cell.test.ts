// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { checkWorkbookAsAt } from "../../src/actions/check-workbook";
import { followSelection } from "../../src/actions/selected-cell";
import { appState, initialState } from "../../src/actions/state";
import { annexAList } from "../../src/domain/annex-a/annex-a";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

const FIELDS = annexAList(7).fields;
const START = FIELDS.findIndex(({ key }) => key === "planStart");

beforeEach(() => appState.change(initialState()));

function select(book: MemoryBook, row: number, column: number): void {
  book.select(book.findSheet("Plans")?.id ?? "", { row, column, rows: 1, columns: 1 });
}

test("the pane knows what was found in the cell that is selected, until another is or the pane lets go", async () => {
  const book = bookOf({
    Plans: {
      rows: [
        FIELDS.map(({ heading }) => heading),
        FIELDS.map((_field, column) => (column === START ? "31/02/2026" : "x")),
      ],
    },
  });
  await startOffice(book);
  const stop = followSelection();
  await checkWorkbookAsAt("2026-11-02");
  expect(appState.get().selected).toBeNull();
  select(book, 1, START);
  await expect
    .poll(() => appState.get().selected?.findings.map(({ shown }) => shown))
    .toEqual(expect.arrayContaining(["31/02/2026"]));
  expect(appState.get().selected?.place).toEqual({ sheet: "Plans", row: 1, column: START });
  select(book, 0, 0);
  await expect.poll(() => appState.get().selected).toBeNull();
  stop();
});
