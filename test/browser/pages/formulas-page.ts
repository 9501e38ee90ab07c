import "../../../src/workbench/book/univer/grid.css";
import { parseAddress } from "../../../src/workbench/book/address";
import type { Area } from "../../../src/workbench/book/area";
import type { CellInput } from "../../../src/workbench/book/book";
import type { SheetId } from "../../../src/workbench/book/sheet-id";
import { CellError, type CellValue, isErrorCode } from "../../../src/workbench/book/cell-value";
import type { FunctionCall, FunctionDescription, FunctionResult } from "../../../src/workbench/book/function-calls";
import type { Grid } from "../../../src/workbench/book/univer/grid";
import { openUniverBook, type UniverBook } from "../../../src/workbench/book/univer/univer-book";
import type { CellModel, CellStyle, NameModel, TableModel } from "../../../src/workbench/book/workbook-model";
import type { Plain } from "../../workbench/formulas/council-formulas";

/**
 * Cells as tests write them: text with an equals sign is a formula, text that reads as an error is one, and an
 * apostrophe makes text of anything.
 */
export type Cells = Readonly<Record<string, Plain>>;

export interface TestWorkbook {
  readonly sheets: Readonly<Record<string, Cells>>;
  readonly tables?: readonly TableModel[];
  readonly names?: readonly NameModel[];
  readonly date1904?: boolean;
  /** By sheet and address: how a cell looks. */
  readonly looks?: Readonly<Record<string, Readonly<Record<string, CellStyle>>>>;
  /** By sheet and address: what the file says its formula answered, and the area over which it spilled. */
  readonly stored?: Readonly<Record<string, Readonly<Record<string, { value: Plain; spill?: string }>>>>;
}

/** Formulas in the grid, as tests drive them. */
export interface FormulasPage {
  /** Opened in place of the workbook before, and calculated. */
  open(workbook: TestWorkbook): Promise<void>;
  write(sheet: string, cells: Cells): Promise<void>;
  /** Writes and does not wait for what follows from it. */
  writeOnly(sheet: string, cells: Cells): void;
  settled(): Promise<void>;
  read(sheet: string, address: string): Plain[][];
  formulas(sheet: string, address: string): (string | null)[][];
  texts(sheet: string, address: string): string[][];
  /** TEST functions answer after so many milliseconds, and each batch a little sooner or later than the last. */
  answerAfter(milliseconds: number): void;
  readonly callsUnderWay: number;
  /** From now on, how long the page is held up at most, in milliseconds. */
  watchFreezes(): void;
  longestFreeze(): Promise<number>;
  restyle(sheet: string, address: string, change: CellStyle): void;
  styles(sheet: string, address: string): CellStyle[][];
  select(sheet: string, address: string): void;
  /** What the grid draws in a cell. */
  drawn(sheet: string, address: string): string;
}

declare global {
  interface Window {
    formulasPage: FormulasPage;
  }
}

let book: UniverBook | undefined;
let delay = 0;
let batches = 0;
let underWay = 0;
let longest = 0;
let beat: ReturnType<typeof setInterval> | undefined;

window.formulasPage = {
  async open(workbook) {
    book?.dispose();
    delay = 0;
    book = openUniverBook(document.getElementById("grid") ?? document.body, {
      name: "Test.xlsx",
      date1904: workbook.date1904 ?? false,
      ...sheetsAndStyles(workbook),
      names: workbook.names ?? [],
      tables: workbook.tables ?? [],
    });
    book.useFunctions(FUNCTIONS, answer);
    await book.settled();
  },
  async write(sheet, cells) {
    writeAll(sheet, cells);
    await present().settled();
  },
  writeOnly: writeAll,
  settled: () => present().settled(),
  read: (sheet, address) =>
    present()
      .values(idOf(sheet), areaOf(address))
      .map((row) => row.map(plain)),
  formulas: (sheet, address) => present().formulas(idOf(sheet), areaOf(address)),
  texts: (sheet, address) => present().texts(idOf(sheet), areaOf(address)),
  answerAfter(milliseconds) {
    delay = milliseconds;
  },
  get callsUnderWay() {
    return underWay;
  },
  watchFreezes() {
    clearInterval(beat);
    longest = 0;
    let last = performance.now();
    beat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last - BEAT_MS);
      last = now;
    }, BEAT_MS);
  },
  async longestFreeze() {
    await new Promise((resolve) => setTimeout(resolve, 2 * BEAT_MS));
    return Math.round(longest);
  },
  restyle: (sheet, address, change) => {
    present().restyle(idOf(sheet), areaOf(address), change);
    present().flush();
  },
  styles: (sheet, address) => present().styles(idOf(sheet), areaOf(address)),
  select: (sheet, address) => {
    present().select(idOf(sheet), areaOf(address));
    present().view.focus();
  },
  drawn: (sheet, address) => {
    const { row, column } = areaOf(address);
    const { grid } = present() as unknown as { readonly grid: Grid };
    const cell = grid.api.getActiveWorkbook()?.getWorkbook().getSheetBySheetId(idOf(sheet))?.getCell(row, column);
    return String(cell?.v ?? "");
  },
};

const BEAT_MS = 10;

const FUNCTIONS: readonly FunctionDescription[] = ["SUM", "DOUBLE", "ROWS", "JOIN"].map((name) => ({
  name: `TEST.${name}`,
  description: "",
  parameters: [1, 2, 3].map((number) => ({
    name: `p${number}`,
    description: "",
    optional: number > 1,
    repeating: false,
  })),
}));

async function answer(batch: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
  underWay += batch.length;
  batches++;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay * (0.5 + (batches % 5) / 4)));
  underWay -= batch.length;
  return batch.map(answerOne);
}

function answerOne({ name, args }: FunctionCall): FunctionResult {
  const [first = null] = args;
  const flat = args.flatMap((arg) =>
    Array.isArray(arg) ? (arg as readonly CellValue[][]).flat() : [arg as CellValue],
  );
  const error = flat.find((each) => each instanceof CellError);
  if (error) return error;
  switch (name) {
    case "TEST.SUM":
      return flat.reduce<number>((sum, each) => sum + Number(each ?? 0), 0);
    case "TEST.DOUBLE":
      return 2 * Number(first);
    case "TEST.ROWS":
      return Array.from({ length: Number(first) }, (_, index) => [index + 1]);
    default:
      return flat.map(String).join("|");
  }
}

function sheetsAndStyles({ sheets, looks = {}, stored = {} }: TestWorkbook) {
  const styles: CellStyle[] = [{}];
  return {
    styles,
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      visibility: "Visible" as const,
      tabColour: null,
      cells: Object.entries(cells).map(([address, content]): CellModel => {
        const look = looks[name]?.[address];
        const known = stored[name]?.[address];
        return {
          ...cellModel(address, content),
          ...(look ? { style: styles.push(look) - 1 } : {}),
          ...(known ? { value: value(known.value) } : {}),
          ...(known?.spill ? { spill: areaOf(known.spill) } : {}),
        };
      }),
      columns: [],
      rows: [],
      merges: [],
      frozen: { rows: 0, columns: 0 },
    })),
  };
}

function cellModel(address: string, content: Plain): CellModel {
  const { row, column } = areaOf(address);
  return isFormula(content) ? { row, column, value: null, formula: content } : { row, column, value: value(content) };
}

function writeAll(sheet: string, cells: Cells): void {
  for (const [address, content] of Object.entries(cells)) {
    const input: CellInput =
      content === null ? null : isFormula(content) ? { formula: content } : { value: value(content) };
    present().write(idOf(sheet), areaOf(address), [[input]]);
  }
}

function isFormula(content: Plain): content is string {
  return typeof content === "string" && content.startsWith("=");
}

function value(content: Plain): CellValue {
  if (typeof content === "string" && content.startsWith("'")) return content.slice(1);
  return typeof content === "string" && isErrorCode(content) ? new CellError(content) : content;
}

function plain(cell: CellValue): Plain {
  return cell instanceof CellError ? cell.code : cell;
}

function present(): UniverBook {
  if (!book) throw new Error("Open a workbook first.");
  return book;
}

function idOf(sheet: string): SheetId {
  const found = present().findSheet(sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}.`);
  return found.id;
}

function areaOf(address: string): Area {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`${address} is no address.`);
  return area;
}
