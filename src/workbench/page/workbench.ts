import { areaAddress, cellAddress, parseAddress } from "../book/address";
import { CellError, type CellValue } from "../book/cell-value";
import type { UniverBook } from "../book/univer/univer-book";
import type { WorkbookModel } from "../book/workbook-model";
import { blankWorkbookFile } from "../package/blank-workbook";
import { openPackage, type WorkbookPackage } from "../package/open-package";
import { readPackage } from "../package/read-workbook";
import { OpenedFile, saveWorkbook } from "../package/save-workbook";
import { connectAddIn, type ConnectedAddIn } from "../protocol/connect-add-in";
import type { FunctionMetadata } from "../protocol/function-metadata";
import type { FocusLeavesTo } from "../protocol/xdm-host";
import { element } from "./element";
import type { AddInManifest } from "./manifest";
import { openNewWorkbook } from "./new-workbooks";
import type { WorkbookFile } from "./open-workbook";
import type { PageDoor } from "./page-door";
import { SavedState } from "./saved-state";
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
  readonly file: OpenedFile;
  readonly book: UniverBook;
  readonly addIn: ConnectedAddIn;
}

/** One workbook in the grid with the add-in beside it, and another in its place when asked. */
export class Workbench {
  timings: PageDoor["timings"] = { openMs: 0 };
  private readonly savedState = new SavedState();
  private present: Present | undefined;
  private stopSpeaking: () => void = () => undefined;

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

  /** A file that cannot be read leaves the present workbook open, and nothing is asked about it. */
  async openFile({ name, bytes }: WorkbookFile, ask: () => Promise<boolean> = always): Promise<void> {
    say(`Opening ${name}…`);
    const started = performance.now();
    const file = openPackage(name, bytes);
    const model = readPackage(file, this.files.manifest.id);
    const read = performance.now() - started;
    if (!(await ask())) return say("");
    await this.show(file, model, performance.now() - read);
  }

  async openBlank(): Promise<void> {
    await this.openFile(blankWorkbookFile());
  }

  /** Whether nothing would be lost if another workbook took this one's place. */
  get isSaved(): boolean {
    return this.savedState.isSaved;
  }

  get name(): string {
    return this.present?.book.name ?? "";
  }

  /** The file as it is now, when no calculation is under way. Rejects with one sentence where it cannot be saved. */
  async save(): Promise<WorkbookFile> {
    await this.settled();
    const { file, book } = this.thePresent();
    return { name: book.name, bytes: saveWorkbook(file, book) };
  }

  /** The file that `save` gave is in a safe place. */
  noteSaved(): void {
    this.savedState.saved();
  }

  private async show(file: WorkbookPackage, model: WorkbookModel, started: number): Promise<void> {
    // The grid is most of the page's weight; it loads while the page is already there.
    const { openUniverBook, styleAsShown } = await import("../book/univer/univer-book");
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
      openNewWorkbook,
    });
    this.present = { file: new OpenedFile(file, model, book, styleAsShown, this.files.manifest), book, addIn };
    this.savedState.follow(book);
    this.opened(this.present);
    this.showName(model.name);
    this.stopSpeaking = announceSelectedCell(book, (row, column) =>
      addIn.messageFor({ sheetId: book.activeSheet().id, row, column }),
    );
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
    return this.thePresent().book;
  }

  private thePresent(): Present {
    if (!this.present) throw new Error("No workbook is open.");
    return this.present;
  }

  private close(): void {
    this.stopSpeaking();
    this.present?.addIn.close();
    this.present?.book.dispose();
    this.present = undefined;
  }

  private showName(name: string): void {
    element("file-name").textContent = name;
    document.title = `${name} – Workbench`;
  }
}

const always = (): Promise<boolean> => Promise.resolve(true);

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
