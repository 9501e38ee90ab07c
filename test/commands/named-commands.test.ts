// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { checkWorkbookAsAt } from "../../src/actions/check-workbook";
import { appState, initialState } from "../../src/actions/state";
import { namedCommands } from "../../src/commands/named-commands";
import { annexAList } from "../../src/domain/annex-a/annex-a";
import type { MemoryBook } from "../../src/workbench/book/memory-book";
import { bookOf } from "../excel/book-of";
import { startOffice } from "../workbench/real-office";

let book: MemoryBook;
let paneOpened: number;

beforeEach(async () => {
  appState.change(initialState());
  const headings = annexAList(7).fields.map(({ heading }) => heading);
  book = bookOf({ Cover: { rows: [["Front page"]] }, Plans: { rows: [headings, headings.map(() => "?")] } });
  paneOpened = 0;
  const show = (): void => void (paneOpened += 1);
  await startOffice(book, { taskPane: { isVisible: () => paneOpened > 0, show, hide: () => undefined } });
  await checkWorkbookAsAt("2026-11-02");
});

test("Next finding goes to the cell and leaves the pane as it was", async () => {
  await namedCommands["nextFinding"]?.();
  expect(book.activeSheet().name).toBe("Plans");
  expect(paneOpened).toBe(0);
});

test("Next finding opens the pane where the cell cannot be shown, because the reason stands there", async () => {
  book.setVisibility(book.findSheet("Plans")?.id ?? "", "Hidden");
  await namedCommands["nextFinding"]?.();
  expect(appState.get().notice).toContain("The sheet Plans is hidden.");
  expect(paneOpened).toBe(1);
});
