import { areaAddress, cellAddress, parseAddress } from "../book/address";
import { CellError, type CellValue } from "../book/cell-value";
import type { UniverBook } from "../book/univer/univer-book";
import type { WorkbookModel } from "../book/workbook-model";
import { readWorkbook } from "../package/read-workbook";
import { connectAddIn, type ConnectedAddIn } from "../protocol/connect-add-in";
import type { FunctionMetadata } from "../protocol/function-metadata";
import type { FocusLeavesTo } from "../protocol/xdm-host";
import { element } from "./element";
import type { AddInManifest } from "./manifest";
import type { WorkbookFile } from "./open-workbook";
import type { PageDoor } from "./page-door";
import { announceSelectedCell } from "./selected-cell";
import { clearProblem, say } from "./status";
import type { PaneFrame } from "./task-pane";

/** How long an add-in may take to start. */
const PATIENCE_MS = 30_000;

export interface AddInFiles {
  readonly manifest: AddInManifest;
  readonly metadata: FunctionMetadata;
}

export interface Present {
  readonly book: UniverBook;
  readonly addIn: ConnectedAddIn;
}

/** One workbook in the grid with the add-in beside it, and another in its place when asked. */
export class Workbench {
  timings: PageDoor["timings"] = { openMs: 0 };
  private present: Present | undefined;

  constructor(
    private readonly files: AddInFiles,
    private readonly pane: PaneFrame,
    /** Called when a workbook and the add-in beside it have been opened, and not yet started. */
    private readonly opened: (present: Present) => void,
    private readonly focusLeaves: (to: FocusLeavesTo) => void,
  ) {}

  get book(): UniverBook | undefined {
    return this.present?.book;
  }

  get addIn(): ConnectedAddIn | undefined {
    return this.present?.addIn;
  }

  /** A file that cannot be read leaves the present workbook open. */
  async openFile({ name, bytes }: WorkbookFile): Promise<void> {
    say(`Opening ${name}…`);
    const started = performance.now();
    await this.open(readWorkbook(name, bytes), started);
  }

  async open(model: WorkbookModel, started = performance.now()): Promise<void> {
    // The grid is most of the page's weight; it loads while the page is already there.
    const { openUniverBook } = await import("../book/univer/univer-book");
    this.close();
    const book = openUniverBook(element("grid"), model);
    const addIn = connectAddIn({
      place: this.pane.place,
      url: new URL(this.files.manifest.paneUrl, location.origin).href,
      book,
      metadata: this.files.metadata,
      namespace: this.files.manifest.namespace,
      taskPane: this.pane,
      onFocusLeaves: this.focusLeaves,
    });
    this.present = { book, addIn };
    this.opened(this.present);
    this.name(model.name);
    announceSelectedCell(book, (row, column) => addIn.messageFor({ sheetId: book.activeSheet().id, row, column }));
    await book.view.drawn;
    this.timings = { openMs: Math.round(performance.now() - started) };
    say(`${model.name} is open.`);
    await inTime(
      addIn.functionsReady,
      "The add-in did not start within 30 seconds: build it again and reload the page.",
    );
    clearProblem();
  }

  async settled(): Promise<void> {
    await this.present?.book.settled();
  }

  values(): ReturnType<PageDoor["values"]> {
    const book = this.theBook();
    return Object.fromEntries(book.sheets().map(({ id, name }) => [name, valuesOf(book, id)]));
  }

  type(sheet: string, address: string, text: string): void {
    const book = this.theBook();
    const found = book.findSheet(sheet);
    const cell = parseAddress(address)?.area;
    if (!found || !cell) throw new Error(`There is no cell ${sheet} ${address}.`);
    book.type(found.id, cell.row, cell.column, text);
  }

  selection(): ReturnType<PageDoor["selection"]> {
    const { sheetId, area } = this.theBook().selection();
    const sheet = this.theBook().findSheet(sheetId)?.name ?? "";
    return { sheet, address: areaAddress(area), inView: this.theBook().view.shows(area) };
  }

  private theBook(): UniverBook {
    if (!this.present) throw new Error("No workbook is open.");
    return this.present.book;
  }

  private close(): void {
    this.present?.addIn.close();
    this.present?.book.dispose();
    this.present = undefined;
  }

  private name(name: string): void {
    element("file-name").textContent = name;
    document.title = `${name} – Workbench`;
  }
}

function valuesOf(book: UniverBook, id: string): Record<string, Exclude<CellValue, object | null>> {
  const used = book.usedArea(id, "values");
  const values: Record<string, Exclude<CellValue, object | null>> = {};
  if (!used) return values;
  book.values(id, used).forEach((line, down) => {
    line.forEach((value, across) => {
      if (value === null) return;
      values[cellAddress(used.row + down, used.column + across)] = value instanceof CellError ? value.code : value;
    });
  });
  return values;
}

async function inTime(promise: Promise<void>, sentence: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), PATIENCE_MS);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
