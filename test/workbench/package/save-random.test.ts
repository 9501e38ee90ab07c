import { read } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { cellAddress } from "../../../src/workbench/book/address";
import type { Book } from "../../../src/workbench/book/book";
import { CellError, type CellValue } from "../../../src/workbench/book/cell-value";
import { readWorkbook } from "../../../src/workbench/package/read-workbook";
import { SeededRandom } from "../../workbooks/seeded-random";
import { contentsOf, edited, type Edited } from "./saved";
import { zippedWorkbook } from "./zipped-workbook";

const ROWS = 8;
const COLUMNS = 6;

/** Two sheets with values, shared and array formulas, looks, names, a table and widths. */
const START = zippedWorkbook({
  sheets: {
    "List 1": `<cols><col min="2" max="4" width="12.7109375" customWidth="1"/></cols><sheetData>
      <row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>41681</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>ax</v></c></row>
      <row r="2"><c r="A2"><f t="shared" ref="A2:A5" si="0">B2*2</f><v>2</v></c><c r="B2"><v>1</v></c></row>
      <row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="B3" s="2"><v>2</v></c></row>
      <row r="4" ht="30" customHeight="1"><c r="A4"><f t="shared" si="0"/><v>6</v></c><c r="B4"><v>3</v></c><c r="F4" s="3"/></row>
      <row r="7"><c r="D7" t="e"><v>#N/A</v></c><c r="E7" t="b"><v>1</v></c></row></sheetData>`,
    "O'Brien &amp; co": `<sheetData><row r="1"><c r="A1"><f>'List 1'!B2</f><v>1</v></c></row></sheetData>`,
  },
  sharedStrings: "<si><r><rPr><b/></rPr><t>a</t></r></si>",
  styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="Arial"/></font></fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill></fill></fills>
    <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FF112233"/></left><right/><top/><bottom/><diagonal/></border></borders>
    <cellXfs count="4"><xf/><xf numFmtId="164"/><xf fontId="1" fillId="2"><alignment textRotation="45"/><protection locked="0"/></xf><xf borderId="1"/></cellXfs>`,
  after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'O''Brien &amp; co'!$A$1</definedName><definedName name="Grades">'List 1'!$A$1:$A$4</definedName></definedNames>`,
});

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

const VALUES: readonly CellValue[] = [
  ...[null, 0, 1, -2.5, 1e-7, 41681, true, false, "text", "007", "=not", " spaced ", "a\nb", "_x0041_", "é\u0007"],
  ...[new CellError("#N/A"), new CellError("#DIV/0!")],
];
const FORMULAS = ["=A1+1", "=SUM(A1:A3)", "=SUM(A1:A3*2)", '=IFS(A1>1,"&<")', "=LET(x,1,x+1)", "=READY.GRADE(B1)"];
const LOOKS = [
  { bold: true },
  { bold: null },
  { fill: "#00FF00" },
  { fill: null },
  { numberFormat: "0.000" },
  { numberFormat: "dd/mm/yyyy" },
  { numberFormat: null },
  { fontColour: "#FF0000", fontSize: 14 },
  { fontName: "Arial" },
  { horizontal: "Center", wrap: true },
  { horizontal: null, vertical: "Top" },
  { borders: { top: { style: "thin", colour: "#000000" } } },
  { borders: null },
] as const;

function edit({ book }: Edited, random: () => number): void {
  const sheet = pick(random, book.sheets());
  const row = Math.floor(random() * ROWS);
  const column = Math.floor(random() * COLUMNS);
  const cell = { row, column, rows: 1, columns: 1 };
  const kind = Math.floor(random() * 14);
  if (kind < 5) book.write(sheet.id, cell, [[{ value: pick(random, VALUES) }]]);
  else if (kind < 7) book.write(sheet.id, cell, [[{ formula: pick(random, FORMULAS) }]]);
  else if (kind < 9) book.restyle(sheet.id, { ...cell, rows: 2, columns: 2 }, pick(random, LOOKS));
  else if (kind === 9) book.setColumnWidth(sheet.id, column, 20 + Math.floor(random() * 300));
  else if (kind === 10) addOrDelete(book, sheet.id, random);
  else if (kind === 11) book.renameSheet(sheet.id, freeName(book, pick(random, ["It's", "A&B", "Plain", "x y"])));
  else if (kind === 12) setVisibility(book, sheet.id, random);
  else setName(book, random);
}

function freeName(book: Book, name: string): string {
  let free = name;
  for (let number = 2; book.findSheet(free); number += 1) free = `${name} ${number}`;
  return free;
}

function addOrDelete(book: Book, id: string, random: () => number): void {
  const visible = book.sheets().filter((sheet) => sheet.visibility === "Visible");
  if (random() < 0.6) book.addSheet(freeName(book, "New"));
  else if (visible.some((sheet) => sheet.id !== id)) book.deleteSheet(id);
}

function setVisibility(book: Book, id: string, random: () => number): void {
  const others = book.sheets().some((sheet) => sheet.id !== id && sheet.visibility === "Visible");
  if (others) book.setVisibility(id, pick(random, ["Visible", "Hidden", "VeryHidden"]));
}

function setName(book: Book, random: () => number): void {
  const name = pick(random, ["Grades", "Other_name"]);
  const existing = book.names().some((one) => one.name === name);
  if (existing && random() < 0.4) book.deleteName(name, null);
  else
    book.setName({
      name,
      formula: `=${pick(random, ["1", "$A$1:$B$2", '"x&y"'])}`,
      sheetId: null,
      visible: random() < 0.7,
    });
}

/** What the book holds, in the words of `contentsOf`; formulas that nothing calculated have no value in a file. */
function contentsOfBook(book: Book): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const { id, name } of book.sheets()) {
    for (let row = 0; row < ROWS + 2; row += 1) {
      for (let column = 0; column < COLUMNS + 2; column += 1) {
        const cell = { row, column, rows: 1, columns: 1 };
        const formula = book.formulas(id, cell)[0]?.[0] ?? null;
        const style = book.styles(id, cell)[0]?.[0] ?? {};
        let value: CellValue = null;
        try {
          value = book.values(id, cell)[0]?.[0] ?? null;
        } catch {
          value = null;
        }
        const look = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
        const shown = value instanceof CellError ? `error ${value.code}` : value;
        if (shown !== null || formula !== null || look !== "[]") {
          all[`${name}!${cellAddress(row, column)}`] = [shown, formula, look];
        }
      }
    }
  }
  return all;
}

/** Without the workbook's own font: a new cell has it unsaid, and what is read from a file says it. */
function worthSaying(contents: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(contents).flatMap(([address, entry]) => {
      const [value, formula, look] = entry as [unknown, unknown, string];
      const said = (JSON.parse(look) as [string, unknown][]).filter(
        ([member, is]) => !(member === "fontName" && is === "Calibri") && !(member === "fontSize" && is === 11),
      );
      return value === null && formula === null && said.length === 0 ? [] : [[address, [value, formula, said]]];
    }),
  );
}

function randomOf(seed: number): () => number {
  const random = new SeededRandom(seed);
  return () => random.next();
}

const SEQUENCES = 500;
const AT_A_TIME = 25;
const BLOCKS = Array.from({ length: SEQUENCES / AT_A_TIME }, (_, block) => block * AT_A_TIME + 1);

describe("random sequences of edits: the saved file holds what the book holds, and saves again as it is", () => {
  test.each(BLOCKS)("25 sequences from seed %i", { timeout: 30_000 }, (first) => {
    for (let seed = first; seed < first + AT_A_TIME; seed += 1) checkSequence(seed);
  });
});

function checkSequence(seed: number): void {
  const random = randomOf(seed);
  const workbook = edited(START);
  const edits = 1 + Math.floor(random() * 12);
  for (let count = 0; count < edits; count += 1) edit(workbook, random);
  const bytes = workbook.save();
  const model = readWorkbook("test.xlsx", bytes);
  const { book } = workbook;
  const where = `seed ${seed}`;
  expect(worthSaying(contentsOf(model)), where).toEqual(worthSaying(contentsOfBook(book)));
  expect(tabs(model.sheets), where).toEqual(tabs(book.sheets()));
  expect(named(model.names), where).toEqual(named(book.names()));
  expect(widths(edited(bytes).book), where).toEqual(widths(book));
  expect(edited(bytes).save(), where).toEqual(bytes);
  if (seed % 10 === 0) expect(read(bytes).SheetNames).toEqual(book.sheets().map(({ name }) => name));
}

function tabs(sheets: readonly { readonly name: string; readonly visibility: string }[]): string[] {
  return sheets.map(({ name, visibility }) => `${name} ${visibility}`);
}

function named(names: readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[]) {
  return names.map(({ name, formula, visible }) => `${name} ${formula} ${visible}`).sort();
}

function widths(book: Book): number[][] {
  return book.sheets().map(({ id }) => Array.from({ length: 10 }, (_, column) => book.columnWidth(id, column)));
}
