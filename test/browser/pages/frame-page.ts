import type { SheetId } from "../../../src/workbench/book/sheet-id";
import { MemoryBook, emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { CellValue } from "../../../src/workbench/book/cell-value";
import { type ConnectedAddIn, connectAddIn } from "../../../src/workbench/protocol/connect-add-in";

/** An add-in in a frame on a workbook in memory, as tests drive it. */
export interface FramePage {
  readonly ready: Promise<void>;
  /** Calculates a formula in a far cell. */
  answer(formula: string): Promise<CellValue>;
  type(row: number, column: number, text: string): void;
  value(row: number, column: number): CellValue;
  select(row: number, column: number): void;
  /** Rejects with the command's failure. */
  run(command: string): Promise<void>;
  showPane(): void;
  readonly paneAsked: readonly string[];
  readonly ribbonAsked: readonly unknown[];
  readonly unanswered: readonly number[];
  settings(): Record<string, unknown>;
}

declare global {
  interface Window {
    framePage: FramePage;
  }
}

const book = new MemoryBook(emptyWorkbook("List 8", "Notes"));
const sheet: SheetId = book.sheets()[0]?.id ?? "";
const paneAsked: string[] = [];
const ribbonAsked: unknown[] = [];
const unanswered: number[] = [];
book.settings.set("kept", { since: 2014 });

const number = (name: string) => ({ name, type: "number" });
const addIn: ConnectedAddIn = connectAddIn({
  place: document.body,
  url: new URL("/add-in.html", location.origin).href,
  book,
  metadata: { functions: [{ id: "ADD", name: "ADD", parameters: [number("a"), number("b")] }] },
  namespace: "READY",
  taskPane: { isVisible: () => true, show: () => paneAsked.push("show"), hide: () => paneAsked.push("hide") },
  onRibbonChange: (change) => ribbonAsked.push(change),
  onUnsupportedCall: (dispatchId) => unanswered.push(dispatchId),
});

window.framePage = {
  ready: addIn.functionsReady,
  answer: async (formula) => {
    const cell = { row: 99, column: 25, rows: 1, columns: 1 };
    book.write(sheet, cell, [[{ formula }]]);
    await book.settled();
    return book.values(sheet, cell)[0]?.[0] ?? null;
  },
  type: (row, column, text) => book.type(sheet, row, column, text),
  value: (row, column) => book.values(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null,
  select: (row, column) => book.select(sheet, { row, column, rows: 1, columns: 1 }),
  run: (command) => addIn.runCommand(command, "TestButton"),
  showPane: () => addIn.paneShown(),
  paneAsked,
  ribbonAsked,
  unanswered,
  settings: () => Object.fromEntries(book.settings),
};
