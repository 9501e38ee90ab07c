import "../../../src/workbench/book/univer/grid.css";
import { IUndoRedoService } from "@univerjs/core";
import { BaseFunction, IFunctionService } from "@univerjs/preset-sheets-core";
import { cellAddress, parseAddress } from "../../../src/workbench/book/address";
import type { Area } from "../../../src/workbench/book/area";
import type { BookEvent, CellInput } from "../../../src/workbench/book/book";
import { CellError, type CellValue, isErrorCode } from "../../../src/workbench/book/cell-value";
import type { FunctionCall, FunctionResult } from "../../../src/workbench/book/function-calls";
import type { Grid } from "../../../src/workbench/book/univer/grid";
import { openUniverBook, type UniverBook } from "../../../src/workbench/book/univer/univer-book";
import { bookContract } from "../../workbench/book/book-contract";
import type { CellModel, WorkbookModel } from "../../../src/workbench/book/workbook-model";

/** A cell as tests write it: text with an equals sign is a formula, text that reads as an error is one. */
export type Plain = number | string | boolean | null;

export interface BookPage {
  /** A workbook of one sheet, opened in place of the one before and calculated. */
  open(cells: Readonly<Record<string, Plain>>): Promise<void>;
  write(cells: Readonly<Record<string, Plain>>): Promise<void>;
  type(address: string, text: string): Promise<void>;
  read(address: string): Plain[][];
  texts(address: string): string[][];
  formulas(address: string): (string | null)[][];
  usedAddress(): string;
  select(address: string): void;
  selected(): string;
  undo(): Promise<void>;
  settled(): Promise<void>;
  /** Arguments of the calls of TEST.ECHO, and the number of batches in which all calls came. */
  calls(): { readonly args: readonly (readonly unknown[])[]; readonly batches: number };
  events(): readonly BookEvent[];
  /** TEST.LATER answers its argument when this is called. */
  answerLater(): Promise<void>;
  /** Cases of the contract suite for books, by name. */
  readonly contract: readonly string[];
  /** Runs one of them on a fresh grid; rejects with the promise that is broken. */
  keeps(caseName: string): Promise<void>;
  /** Makes several writes one step of undo, as the grid's own commands do. */
  asOneStep(writes: readonly Readonly<Record<string, Plain>>[]): Promise<void>;
}

declare global {
  interface Window {
    bookPage: BookPage;
  }
}

let book: UniverBook | undefined;
let calls: FunctionCall[] = [];
let batches = 0;
let events: BookEvent[] = [];
let release: (() => void)[] = [];

window.bookPage = {
  async open(cells) {
    book?.dispose();
    calls = [];
    batches = 0;
    release = [];
    book = openUniverBook(document.getElementById("grid") ?? document.body, model(cells));
    addThrowingFunction(book);
    book.useFunctions(FUNCTIONS, answer);
    await book.settled();
    events = [];
    book.listen((event) => events.push(event));
  },
  async write(cells) {
    writeAll(cells);
    await present().settled();
  },
  async type(address, text) {
    const { row, column } = areaOf(address);
    present().type(sheet(), row, column, text);
    await present().settled();
  },
  read: (address) =>
    present()
      .values(sheet(), areaOf(address))
      .map((row) => row.map(plain)),
  texts: (address) => present().texts(sheet(), areaOf(address)),
  formulas: (address) => present().formulas(sheet(), areaOf(address)),
  usedAddress() {
    const used = present().usedArea(sheet(), "values");
    return used
      ? `${cellAddress(used.row, used.column)}:${cellAddress(used.row + used.rows - 1, used.column + used.columns - 1)}`
      : "";
  },
  select: (address) => {
    present().select(sheet(), areaOf(address));
    present().view.focus();
  },
  selected() {
    const { row, column } = present().selection().area;
    return cellAddress(row, column);
  },
  async undo() {
    await gridOf(present()).api.undo();
    await present().settled();
  },
  settled: () => present().settled(),
  calls: () => ({
    args: calls
      .filter(({ name }) => name === "TEST.ECHO")
      .map(({ args }) => args.map((arg) => (Array.isArray(arg) ? arg.map(plainRow) : plain(arg as CellValue)))),
    batches,
  }),
  events: () => events,
  async answerLater() {
    for (const go of release.splice(0)) go();
    await present().settled();
  },
  contract: bookContract.map(({ name }) => name),
  async keeps(caseName) {
    const found = bookContract.find(({ name }) => name === caseName);
    if (!found) throw new Error(`The contract has no case ${caseName}.`);
    await found.run((workbook) => {
      book?.dispose();
      const fresh = openUniverBook(document.getElementById("grid") ?? document.body, workbook);
      book = fresh;
      return { book: fresh, type: (sheetId, row, column, text) => fresh.type(sheetId, row, column, text) };
    });
  },
  async asOneStep(writes) {
    const service = gridOf(present()).injector.get(IUndoRedoService) as unknown as {
      __tempBatchingUndoRedo: (unitId: string) => { dispose: () => void };
    };
    const batch = service.__tempBatchingUndoRedo(sheet().replace(/-sheet-1$/, ""));
    writes.forEach(writeAll);
    batch.dispose();
    await present().settled();
  },
};

const FUNCTIONS = ["ECHO", "TEXT", "ROWS", "NOTFOUND", "LATER"].map((name) => ({
  name: `TEST.${name}`,
  description: "",
  parameters: [1, 2, 3].map((number) => ({ name: `p${number}`, description: "", optional: true, repeating: false })),
}));

async function answer(batch: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
  calls.push(...batch);
  batches++;
  return Promise.all(batch.map(answerOne));
}

async function answerOne({ name, args }: FunctionCall): Promise<FunctionResult> {
  const first = args[0] ?? null;
  switch (name) {
    case "TEST.ECHO":
      return JSON.stringify(first);
    case "TEST.TEXT":
      return String(first);
    case "TEST.ROWS":
      return Array.from({ length: Number(first) }, (_, index) => [index + 1]);
    case "TEST.LATER":
      await new Promise<void>((resolve) => release.push(resolve));
      return first;
    default:
      return new CellError("#N/A");
  }
}

/** Some built-in functions of the grid's engine throw; this one does so for sure. */
function addThrowingFunction(opened: UniverBook): void {
  class Throwing extends BaseFunction {
    override calculate(): never {
      throw new Error("thrown on purpose");
    }
  }
  gridOf(opened).injector.get(IFunctionService).registerExecutors(new Throwing("THROWING"));
}

/** Undo, and functions of the engine, are no part of a book; tests of the repairs need them. */
function gridOf(opened: UniverBook): Grid {
  return (opened as unknown as { grid: Grid }).grid;
}

function model(cells: Readonly<Record<string, Plain>>): WorkbookModel {
  return {
    name: "Test.xlsx",
    date1904: false,
    styles: [{}],
    sheets: [
      {
        name: "Sheet1",
        visibility: "Visible",
        tabColour: null,
        cells: Object.entries(cells).map(([address, content]): CellModel => {
          const { row, column } = areaOf(address);
          return isFormula(content)
            ? { row, column, value: null, formula: content }
            : { row, column, value: value(content) };
        }),
        columns: [],
        rows: [],
        merges: [],
        frozen: { rows: 0, columns: 0 },
      },
    ],
    names: [],
    tables: [],
  };
}

function writeAll(cells: Readonly<Record<string, Plain>>): void {
  for (const [address, content] of Object.entries(cells)) {
    const input: CellInput =
      content === null ? null : isFormula(content) ? { formula: content } : { value: value(content) };
    present().write(sheet(), areaOf(address), [[input]]);
  }
}

function isFormula(content: Plain): content is string {
  return typeof content === "string" && content.startsWith("=");
}

function value(content: Plain): CellValue {
  return typeof content === "string" && isErrorCode(content) ? new CellError(content) : content;
}

function plain(cell: CellValue): Plain {
  return cell instanceof CellError ? cell.code : cell;
}

function plainRow(row: readonly CellValue[]): Plain[] {
  return row.map(plain);
}

function present(): UniverBook {
  if (!book) throw new Error("Open a workbook first.");
  return book;
}

function sheet(): string {
  return present().activeSheet().id;
}

function areaOf(address: string): Area {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`${address} is no address.`);
  return area;
}
