import "../../../src/workbench/book/univer/grid.css";
import { areaAddress, cellAddress, quoteSheetName } from "../../../src/workbench/book/address";
import { type Area, columnLetters, SHEET_COLUMNS, SHEET_ROWS } from "../../../src/workbench/book/area";
import { type Book, BookError, type CellInput } from "../../../src/workbench/book/book";
import { CellError } from "../../../src/workbench/book/cell-value";
import { emptyWorkbook, MemoryBook } from "../../../src/workbench/book/memory-book";
import { openUniverBook } from "../../../src/workbench/book/univer/univer-book";

/** The same edits, made to a workbook in memory and to one in the grid. */
export interface RandomEditsPage {
  /** What was done, where the two workbooks differ after it, or `null` where they do not. */
  differenceAfter(seed: number): string | null;
}

declare global {
  interface Window {
    randomEditsPage: RandomEditsPage;
  }
}

const ROWS = 12;
const COLUMNS = 7;
const EDITS = 14;
const LAST_CELL: Area = { row: 35, column: 0, rows: 1, columns: 1 };
const SEEN: Area = { row: 0, column: 0, rows: 70, columns: 40 };

const memory = new MemoryBook(emptyWorkbook("List 0", "Notes"));
const grid = openUniverBook(document.getElementById("grid") ?? document.body, emptyWorkbook("List 0", "Notes"));
const books: readonly Book[] = [memory, grid];

type Random = (below: number) => number;
/** An edit in words, and what makes it in a book. */
type Edit = readonly [words: string, make: (book: Book, sheet: string) => void];

window.randomEditsPage = {
  differenceAfter(seed) {
    const random = randomNumbers(seed);
    const name = `Run ${seed}`;
    const sheets = books.map((book) => book.addSheet(name).id);
    // The grid moves rows below the last used one, hidden ones too, when cells are inserted.
    books.forEach((book, at) => book.write(sheets[at] ?? "", LAST_CELL, [[{ value: "end" }]]));
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
    books.forEach((book, at) => book.deleteSheet(sheets[at] ?? ""));
    return null;
  },
};

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
  if (memory.formulas(sheet, key).some(([formula]) => formula !== null)) return ["nothing", () => undefined];
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
  const formulas = book.formulas(sheet, SEEN);
  const lines: string[] = [book.sheets().find(({ id }) => id === sheet)?.name ?? ""];
  formulas.forEach((line, row) =>
    line.forEach((formula, column) => {
      const at = { row, column, rows: 1, columns: 1 };
      const value = formula ?? book.values(sheet, at)[0]?.[0] ?? null;
      if (value !== null) {
        lines.push(`${cellAddress(row, column)}: ${value instanceof CellError ? value.code : JSON.stringify(value)}`);
      }
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
