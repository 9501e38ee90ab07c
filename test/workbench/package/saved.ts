import { unzipSync } from "fflate";
import { cellAddress, parseAddress } from "../../../src/workbench/book/address";
import type { SheetId } from "../../../src/workbench/book/sheet-id";
import { CellError, type CellValue } from "../../../src/workbench/book/cell-value";
import { MemoryBook } from "../../../src/workbench/book/memory-book";
import type { CellStyle, WorkbookModel } from "../../../src/workbench/book/workbook-model";
import { openPackage } from "../../../src/workbench/package/open-package";
import { readPackage, readWorkbook } from "../../../src/workbench/package/read-workbook";
import type { AddInIdentity } from "../../../src/workbench/package/save-properties";
import { OpenedFile, saveWorkbook } from "../../../src/workbench/package/save-workbook";

/** A workbook opened in memory, changed as a person or an add-in would, and saved. */
export class Edited {
  readonly book: MemoryBook;
  readonly opened: OpenedFile;

  constructor(
    readonly bytes: Uint8Array,
    addIn?: AddInIdentity,
  ) {
    const file = openPackage("test.xlsx", bytes);
    const model = readPackage(file, addIn?.id);
    this.book = new MemoryBook(model);
    this.opened = new OpenedFile(file, model, this.book, undefined, addIn);
  }

  id(sheet: string): SheetId {
    const found = this.book.findSheet(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    return found.id;
  }

  write(sheet: string, address: string, value: CellValue): this {
    this.book.write(this.id(sheet), area(address), [[{ value }]]);
    return this;
  }

  formula(sheet: string, address: string, formula: string): this {
    this.book.write(this.id(sheet), area(address), [[{ formula }]]);
    return this;
  }

  restyle(sheet: string, address: string, change: CellStyle): this {
    this.book.restyle(this.id(sheet), area(address), change);
    return this;
  }

  save(): Uint8Array {
    return saveWorkbook(this.opened, this.book);
  }
}

/** `addIn`: whose settings are looked for in the file. */
export function edited(bytes: Uint8Array, addIn?: AddInIdentity): Edited {
  return new Edited(bytes, addIn);
}

export function area(address: string) {
  const found = parseAddress(address)?.area;
  if (!found) throw new Error(`${address} is no address.`);
  return found;
}

/** The parts that differ, those that are new with a plus, those that are gone with a minus. */
export function touched(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const all = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...all].flatMap((path) => {
    const [a, b] = [old[path], now[path]];
    if (!a) return [`+${path}`];
    if (!b) return [`-${path}`];
    return Buffer.from(a).equals(Buffer.from(b)) ? [] : [path];
  });
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`There is no part ${path}.`);
  return new TextDecoder().decode(part);
}

/** What a file holds, cell by cell: `Sheet1!A1` with its value, or its formula and value, and its style where it has one. */
export function contents(bytes: Uint8Array): Record<string, unknown> {
  return contentsOf(readWorkbook("test.xlsx", bytes));
}

export function contentsOf(model: WorkbookModel): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const sheet of model.sheets) {
    for (const { row, column, value, formula, style = 0 } of sheet.cells) {
      const shown = value instanceof CellError ? `error ${value.code}` : value;
      const look = model.styles[style] ?? {};
      all[`${sheet.name}!${cellAddress(row, column)}`] = [shown, formula ?? null, sorted(look)];
    }
  }
  return all;
}

function sorted(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
