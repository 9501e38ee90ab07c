import "../../../src/workbench/book/univer/grid.css";
import { areaAddress, cellAddress, quoteSheetName } from "../../../src/workbench/book/address";
import { type Area, columnLetters, SHEET_COLUMNS, SHEET_ROWS } from "../../../src/workbench/book/area";
import { type Book, BookError, type CellInput } from "../../../src/workbench/book/book";
import { CellError, type CellValue } from "../../../src/workbench/book/cell-value";
import { MemoryBook } from "../../../src/workbench/book/memory-book";
import { openUniverBook, styleAsShown, type UniverBook } from "../../../src/workbench/book/univer/univer-book";
import type { WorkbookModel } from "../../../src/workbench/book/workbook-model";
import { openPackage } from "../../../src/workbench/package/open-package";
import { readPackage, readWorkbook } from "../../../src/workbench/package/read-workbook";
import { OpenedFile, saveWorkbook } from "../../../src/workbench/package/save-workbook";
import { zippedWorkbook } from "../../workbench/package/zipped-workbook";

/** The same edits, made to a workbook in memory and to one in the grid, and what each saves. */
export interface RandomEditsPage {
  /** Opens a file with a sheet for each of these seeds in both. */
  open(seeds: readonly number[]): void;
  /** What was done to the sheet of a seed where the two workbooks differ after it, or `null` where none do. */
  differenceAfter(seeds: readonly number[]): string | null;
  /** Where the file that either saves is not as the workbooks are, or `null`. */
  differenceInFiles(): Promise<string | null>;
}

declare global {
  interface Window {
    randomEditsPage: RandomEditsPage;
  }
}

const ROWS = 12;
const COLUMNS = 7;
const EDITS = 14;
const SEEN: Area = { row: 0, column: 0, rows: 70, columns: 40 };

/** Numbers, a shared formula, texts, a hidden row, a cell far below, and another hidden row below that. */
const START = `<sheetData>
  <row r="2"><c r="B2"><v>5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>10</v></c><c r="D2" t="str"><v>zebra</v></c></row>
  <row r="3"><c r="B3"><v>7</v></c><c r="C3"><f t="shared" si="0"/><v>14</v></c><c r="D3" t="b"><v>1</v></c></row>
  <row r="4" hidden="1"><c r="B4"><v>9</v></c><c r="C4"><f t="shared" si="0"/><v>18</v></c></row>
  <row r="36"><c r="A36" t="str"><v>end</v></c></row>
  <row r="50" hidden="1"/></sheetData>`;

interface Opened {
  readonly book: MemoryBook | UniverBook;
  readonly file: OpenedFile;
}

let memory: Opened & { readonly book: MemoryBook };
let grid: (Opened & { readonly book: UniverBook }) | undefined;

function both(): readonly Opened[] {
  return grid ? [memory, grid] : [memory];
}

window.randomEditsPage = {
  open(seeds) {
    const sheets = { "List 0": "<sheetData/>", ...Object.fromEntries(seeds.map((seed) => [`Run ${seed}`, START])) };
    const file = openPackage("random.xlsx", zippedWorkbook({ sheets }));
    const model = readPackage(file);
    grid?.book.dispose();
    const inMemory = new MemoryBook(model);
    memory = { book: inMemory, file: new OpenedFile(file, model, inMemory) };
    const inGrid = openUniverBook(document.getElementById("grid") ?? document.body, model);
    grid = { book: inGrid, file: new OpenedFile(file, model, inGrid, styleAsShown) };
  },

  differenceAfter(seeds) {
    for (const seed of seeds) {
      const difference = differenceOf(seed);
      if (difference !== null) return `seed ${seed}:\n${difference}`;
    }
    return null;
  },

  async differenceInFiles() {
    await grid?.book.settled();
    const held = statesOf(memory.book);
    for (const { book, file } of both()) {
      const saved = readWorkbook("saved.xlsx", saveWorkbook(file, book));
      const written = statesOf(new MemoryBook(saved));
      const at = held.findIndex((state, index) => state !== written[index]);
      if (written.length !== held.length) return `${held.length} sheets held, ${written.length} saved`;
      const inGrid = book === grid?.book;
      if (at >= 0) return `${inGrid ? "grid" : "memory"} held:\n${held[at] ?? ""}\nsaved:\n${written[at] ?? ""}`;
      const values = inGrid ? differenceOfValues(saved, book) : null;
      if (values !== null) return values;
    }
    return null;
  },
};

function differenceOf(seed: number): string | null {
  const random = randomNumbers(seed);
  const name = `Run ${seed}`;
  const books = both().map(({ book }) => book);
  const sheets = books.map((book) => book.findSheet(name)?.id ?? "");
  // Edits of sheets that are not in front take the grid another way, and longer.
  if (random(4)) books.forEach((book, at) => book.activate(sheets[at] ?? ""));
  const done: string[] = [];
  for (let step = 0; step < EDITS; step++) {
    const [words, make] = nextEdit(random, name, sheets[0] ?? "");
    done.push(words);
    const outcomes = books.map((book, at) => outcome(() => make(book, sheets[at] ?? "")));
    const states = books.map((book, at) => stateOf(book, sheets[at] ?? ""));
    if (outcomes[0] !== outcomes[1] || states[0] !== states[1]) {
      return [...done, ...outcomes, ...states].join("\n");
    }
  }
  return null;
}

function statesOf(book: Book): string[] {
  return book.sheets().map(({ id }) => stateOf(book, id));
}

/** A file holds what each formula gives in the grid. */
function differenceOfValues({ sheets }: WorkbookModel, book: Book): string | null {
  for (const { name, cells } of sheets) {
    const shown = book.values(book.findSheet(name)?.id ?? "", SEEN);
    for (const { row, column, value, formula } of cells) {
      const here = shown[row]?.[column] ?? null;
      if (formula !== undefined && worded(here) !== worded(value)) {
        return `${name} ${cellAddress(row, column)} ${formula}: ${worded(here)} in the grid, ${worded(value)} in the file`;
      }
    }
  }
  return null;
}

function worded(value: CellValue): string {
  return value instanceof CellError ? value.code : JSON.stringify(value);
}

type Random = (below: number) => number;
/** An edit in words, and what makes it in a book. */
type Edit = readonly [words: string, make: (book: Book, sheet: string) => void];

function nextEdit(random: Random, name: string, sheet: string): Edit {
  const row = random(ROWS);
  const column = random(COLUMNS);
  const rows = { row, column: 0, rows: 1 + random(2), columns: SHEET_COLUMNS };
  const columns = { row: 0, column, rows: SHEET_ROWS, columns: 1 + random(2) };
  const cells = { row, column, rows: 1 + random(2), columns: 1 + random(2) };
  switch (random(12)) {
    case 0:
      return shifting("insert", rows, "Down");
    case 1:
      return shifting("remove", rows, "Up");
    case 2:
      return shifting("insert", columns, "Right");
    case 3:
      return shifting("remove", columns, "Left");
    case 4:
      return shifting("insert", cells, random(2) ? "Down" : "Right");
    case 5:
      return shifting("remove", cells, random(2) ? "Up" : "Left");
    case 6:
      return sorting(random, sheet);
    case 7: {
      const hidden = random(2) ? "hidden" : "shown";
      return [`row ${row + 1} ${hidden}`, (book, id) => book.layout.setRowsHidden(id, row, 1, hidden)];
    }
    case 8: {
      const given = `${name} ${"ab"[random(2)] ?? ""}`;
      return [`rename to ${given}`, (book, id) => book.renameSheet(id, given)];
    }
    default:
      return writing(random, row, column);
  }
}

function shifting(kind: "insert" | "remove", area: Area, to: "Down" | "Right" | "Up" | "Left"): Edit {
  return [
    `${kind} ${areaAddress(area)} ${to}`,
    ({ layout }, id) =>
      kind === "insert"
        ? layout.insert(id, area, to as "Down" | "Right")
        : layout.remove(id, area, to as "Up" | "Left"),
  ];
}

/** By a column without formulas, which a workbook in memory does not calculate. */
function sorting(random: Random, sheet: string): Edit {
  const area = { row: random(4), column: random(2), rows: 6, columns: 4 };
  const index = random(area.columns);
  const key = { row: area.row, column: area.column + index, rows: area.rows, columns: 1 };
  if (memory.book.formulas(sheet, key).some(([formula]) => formula !== null)) return ["nothing", () => undefined];
  const keys = [{ index, ascending: random(2) === 0 }];
  const options = { headings: random(2) === 0, matchCase: false, moves: "rows" } as const;
  return [
    `sort ${areaAddress(area)} by ${index} ${JSON.stringify([keys, options])}`,
    ({ layout }, id) => layout.sort(id, area, keys, options),
  ];
}

function writing(random: Random, row: number, column: number): Edit {
  const input = content(random);
  const words = `${cellAddress(row, column)} ${JSON.stringify(input)}`;
  return [words, (book, id) => book.write(id, { row, column, rows: 1, columns: 1 }, [[input]])];
}

function content(random: Random): CellInput {
  const cell = (): string =>
    `${random(3) ? "" : "$"}${columnLetters(random(COLUMNS))}${random(3) ? "" : "$"}${random(ROWS) + 1}`;
  switch (random(9)) {
    case 0:
      return { formula: `=${cell()}+1` };
    case 1: {
      const [top, left] = [random(ROWS - 2), random(COLUMNS - 2)];
      return { formula: `=SUM(${cellAddress(top, left)}:${cellAddress(top + 2, left + 1)})` };
    }
    case 2:
      return { formula: `=COUNT(${quoteSheetName("List 0")}!${cell()},B:C,2:3)&"A5"` };
    case 3:
      return null;
    case 4:
      return { value: ["text", "Text", "zebra", "007"][random(4)] ?? "" };
    case 5:
      return { value: random(2) === 0 };
    default:
      return { value: random(9) };
  }
}

/** What the sheet holds: formulas, and the values of cells without one. */
function stateOf(book: Book, sheet: string): string {
  const lines: string[] = [book.sheets().find(({ id }) => id === sheet)?.name ?? ""];
  const used = book.usedArea(sheet, "values");
  const formulas = used ? book.formulas(sheet, used) : [];
  formulas.forEach((line, down) =>
    line.forEach((formula, across) => {
      const at = { row: (used?.row ?? 0) + down, column: (used?.column ?? 0) + across, rows: 1, columns: 1 };
      const value = formula ?? book.values(sheet, at)[0]?.[0] ?? null;
      if (value !== null) lines.push(`${cellAddress(at.row, at.column)}: ${worded(value)}`);
    }),
  );
  for (let row = 0; row < SEEN.rows; row++) if (book.layout.isRowHidden(sheet, row)) lines.push(`${row + 1} hidden`);
  return lines.join("; ");
}

function outcome(edit: () => void): string {
  try {
    edit();
    return "done";
  } catch (problem) {
    if (problem instanceof BookError) return problem.code;
    throw problem;
  }
}

/** The same numbers for the same seed (mulberry32). */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
