import type { Area } from "../book/area";
import type { Book, CellInput, SheetInfo, StyleChange } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import { renameSheetInFormula } from "../book/formula-text";
import type { CellModel, SheetModel, WorkbookModel } from "../book/workbook-model";
import { readWorkbook } from "../package/read-workbook";
import type { HostObject } from "../protocol/host-object";
import { isHostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"];

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: string;
  readonly relativeTo?: unknown;
}

/**
 * `Workbook.insertWorksheetsFromBase64`: copies of a file's sheets, with their values, formulas, formats, widths,
 * frozen panes, conditional formats, validations and links. Their charts, pictures, comments and tables are not copied.
 * Answers the new sheets' ids. InvalidArgument for what is no workbook, ItemNotFound for a sheet that it does not have.
 */
export function insertWorksheets(book: Book, bytes: Uint8Array, given: unknown): SheetId[] {
  const options = (given ?? {}) as InsertOptions;
  const { positionType = "End" } = options;
  if (!POSITIONS.includes(positionType)) {
    throw invalidArgument();
  }
  const model = readFile(bytes);
  const sheets = chosen(model, options.sheetNamesToInsert ?? []);
  const position = positionOf(book, positionType, options.relativeTo);
  const names = new Map<string, string>();
  const added = sheets.map((sheet) => {
    const info = book.addSheet(freeName(book, sheet.name));
    names.set(sheet.name, info.name);
    return { sheet, info };
  });
  const reword = (formula: string): string =>
    [...names].reduce((text, [old, now]) => (old === now ? text : renameSheetInFormula(text, old, now)), formula);
  added.forEach(({ sheet, info }, index) => {
    fill(book, info.id, sheet, model, reword);
    book.layout.moveSheet(info.id, position + index);
  });
  return added.map(({ info }) => info.id);
}

function readFile(bytes: Uint8Array): WorkbookModel {
  try {
    return readWorkbook("Inserted.xlsx", bytes);
  } catch {
    throw invalidArgument();
  }
}

function chosen({ sheets }: WorkbookModel, names: readonly string[]): readonly SheetModel[] {
  if (!names.length) {
    return sheets;
  }
  return names.map((name) => {
    const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!sheet) {
      throw itemNotFound();
    }
    return sheet;
  });
}

function positionOf(book: Book, type: string, relativeTo: unknown): number {
  const sheets = book.sheets();
  const at =
    relativeTo === undefined || relativeTo === null
      ? -1
      : sheets.findIndex(({ id }) => id === sheetOf(book, relativeTo).id);
  if (type === "Beginning") {
    return 0;
  }
  if (type === "Before") {
    return Math.max(at, 0);
  }
  return type === "After" && at >= 0 ? at + 1 : sheets.length;
}

/** A sheet's object, name or id. */
function sheetOf(book: Book, given: unknown): SheetInfo {
  const key = isHostObject(given) ? (given as HostObject).identity?.value : given;
  const sheet = typeof key === "string" ? book.findSheet(key) : undefined;
  if (!sheet) {
    throw itemNotFound();
  }
  return sheet;
}

/** `Notes`, `Notes (2)`, `Notes (3)`, … within 31 letters. */
function freeName(book: Book, name: string): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, 31 - ending.length) + ending;
    if (!book.findSheet(candidate)) {
      return candidate;
    }
  }
}

function fill(
  book: Book,
  id: SheetId,
  sheet: SheetModel,
  { styles }: WorkbookModel,
  reword: (formula: string) => string,
): void {
  for (const { area, inputs } of linesOf(sheet.cells, reword)) {
    book.write(id, area, [inputs]);
  }
  for (const { row, column, style = 0 } of sheet.cells) {
    const look = styles[style];
    if (look && Object.keys(look).length) {
      book.restyle(id, { row, column, rows: 1, columns: 1 }, look as StyleChange);
    }
  }
  for (const { first, last, widthPixels } of sheet.columns) {
    for (let column = first; column <= Math.min(last, first + 255); column++) {
      book.setColumnWidth(id, column, widthPixels);
    }
  }
  book.layout.freeze(id, sheet.frozen);
  book.layout.setTabColour(id, sheet.tabColour);
  [...(sheet.conditionalFormats ?? [])].reverse().forEach((format) => book.conditionalFormats.add(id, format));
  sheet.validations?.forEach((validation) => book.validations.set(id, validation));
  sheet.links?.forEach((link) => book.links.set(id, link));
  if (sheet.visibility !== "Visible") {
    book.setVisibility(id, sheet.visibility);
  }
}

/** Neighbours of a row are written together; cells that another formula fills are left to it. */
function* linesOf(
  cells: readonly CellModel[],
  reword: (formula: string) => string,
): Iterable<{ readonly area: Area; readonly inputs: readonly CellInput[] }> {
  const rows = new Map<number, CellModel[]>();
  const filled = cells.flatMap(({ spill }) => spill ?? []);
  const isFilled = ({ row, column }: CellModel): boolean =>
    filled.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  for (const cell of cells) {
    if (cell.formula !== undefined || (cell.value !== null && !isFilled(cell))) {
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    }
  }
  for (const [row, line] of rows) {
    const column = Math.min(...line.map((cell) => cell.column));
    const last = Math.max(...line.map((cell) => cell.column));
    const inputs = new Array<CellInput>(last - column + 1).fill(undefined);
    for (const cell of line) {
      inputs[cell.column - column] =
        cell.formula === undefined ? { value: cell.value } : { formula: reword(cell.formula) };
    }
    yield { area: { row, column, rows: 1, columns: inputs.length }, inputs };
  }
}
