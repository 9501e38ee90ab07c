import { boundingArea, cellAddress, quoteSheetName } from "./address";
import type { Area } from "./area";
import type { Book, BookEvent, CellInput, NameInfo, SheetInfo, StyleChange } from "./book";
import type { SheetId } from "./sheet-id";
import { BookError } from "./book";
import { type CellShift, formulaWithoutSheet, shiftedFormula } from "./cell-shift";
import { CellError, type CellValue } from "./cell-value";
import type { DirectArgument } from "./direct-call";
import { parseDirectCall } from "./direct-call";
import type {
  CallFunctions,
  FunctionArgument,
  FunctionCall,
  FunctionDescription,
  FunctionResult,
} from "./function-calls";
import { renameSheetInFormula } from "./formula-text";
import { accessDenied } from "./layout-rules";
import { MemoryCellEditing } from "./memory/cell-editing";
import { MemoryComments } from "./memory/comments";
import { MemoryConditionalFormats } from "./memory/conditional-formats";
import { MemoryDrawings } from "./memory/drawings";
import { MemoryLayout } from "./memory/layout";
import { MemoryLinks } from "./memory/links";
import { MemoryTables } from "./memory/tables";
import { MemoryValidations } from "./memory/validations";
import { MemorySheet } from "./memory-sheet";
import { isTextFormat, showValue } from "./number-format";
import type { FollowsCells } from "./parts/layout";
import { type DocumentProperties, documentProperties } from "./parts/properties";
import { readTyped } from "./typed-text";
import type { CellStyle, SheetModel, Visibility, WorkbookModel } from "./workbook-model";

const EMPTY_SHEET: Omit<SheetModel, "name"> = {
  visibility: "Visible",
  tabColour: null,
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
};

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A workbook with these empty sheets, for tests. */
export function emptyWorkbook(...sheetNames: readonly string[]): WorkbookModel {
  const sheets = sheetNames.map((name) => ({ ...EMPTY_SHEET, name }));
  return { name: "Book1.xlsx", date1904: false, styles: [{}], sheets, names: [], tables: [] };
}

/**
 * A workbook in memory. It does not calculate ordinary formulas: reading one that has no value from its file throws
 * NotImplemented with the cell's address. Formulas that are nothing but one call of an add-in's function, on literals
 * and cells, are calculated by the add-in.
 */
export class MemoryBook implements Book {
  readonly name: string;
  readonly date1904: boolean;
  readonly settings: Map<string, unknown>;
  readonly properties: DocumentProperties;
  readonly cellEditing = new MemoryCellEditing();
  readonly layout: MemoryLayout;
  readonly tables: MemoryTables;
  readonly comments: MemoryComments;
  readonly conditionalFormats: MemoryConditionalFormats;
  readonly validations: MemoryValidations;
  readonly links: MemoryLinks;
  readonly drawings: MemoryDrawings;
  readonly #listeners = new Set<(event: BookEvent) => void>();
  #sheets: MemorySheet[];
  #names: NameInfo[];
  #sheetCount = 0;
  #activeId: SheetId;
  #selections = new Map<SheetId, Area>();
  #functions: ReadonlySet<string> = new Set();
  #call: CallFunctions | undefined;
  /** Raised by whatever may change an answer; answers that come in under an older number are thrown away. */
  #revision = 0;
  #calculated = 0;
  #calculating: Promise<void> | undefined;

  constructor(model: WorkbookModel) {
    this.name = model.name;
    this.date1904 = model.date1904;
    this.settings = new Map(model.settings);
    this.properties = documentProperties(model.properties);
    this.#sheets = model.sheets.map((sheet) => new MemorySheet(this.#nextId(), sheet, model.styles));
    const first = this.#sheets.find(({ visibility }) => visibility === "Visible");
    if (!first) {
      throw new BookError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.#activeId = first.id;
    this.#names = model.names.map(({ sheet, ...name }) => ({
      ...name,
      sheetId: sheet === null ? null : this.#sheet(sheet).id,
    }));
    this.tables = new MemoryTables(
      model.tables,
      (name) => this.#sheet(name).id,
      this,
      (event) => this.#emit(event),
    );
    this.comments = new MemoryComments(
      model.sheets.flatMap((sheet) => ofSheet(this.#sheet(sheet.name).id, sheet.comments)),
    );
    this.drawings = new MemoryDrawings(
      model.sheets.flatMap((sheet) => ofSheet(this.#sheet(sheet.name).id, sheet.drawings)),
    );
    const ofSheets = <Thing>(part: (sheet: SheetModel) => readonly Thing[] | undefined) =>
      model.sheets.map((sheet) => [this.#sheet(sheet.name).id, part(sheet) ?? []] as const);
    const nameOf = (id: SheetId): string => this.#sheet(id).name;
    this.conditionalFormats = new MemoryConditionalFormats(
      ofSheets((sheet) => sheet.conditionalFormats),
      nameOf,
    );
    this.validations = new MemoryValidations(
      ofSheets((sheet) => sheet.validations),
      nameOf,
    );
    this.links = new MemoryLinks(ofSheets((sheet) => sheet.links));
    this.layout = this.#makeLayout(model.structureProtected ?? false);
  }

  sheets(): readonly SheetInfo[] {
    return this.#sheets.map(describe);
  }

  findSheet(nameOrId: string): SheetInfo | undefined {
    const sheet = this.#find(nameOrId);
    return sheet && describe(sheet);
  }

  addSheet(name: string): SheetInfo {
    this.#checkStructure();
    if (this.#find(name)) {
      throw new BookError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
    const sheet = new MemorySheet(this.#nextId(), { ...EMPTY_SHEET, name }, [{}]);
    this.#sheets.push(sheet);
    this.#emit({ kind: "sheet-added", sheetId: sheet.id });
    return describe(sheet);
  }

  renameSheet(id: SheetId, name: string): void {
    this.#checkStructure();
    const sheet = this.#sheet(id);
    const old = sheet.name;
    sheet.name = name;
    this.#names = this.#names.map((item) => ({ ...item, formula: renameSheetInFormula(item.formula, old, name) }));
    this.#sheets.forEach((each) => each.rewordFormulas((formula) => renameSheetInFormula(formula, old, name)));
    this.#followers().forEach((part) => part.rewordFormulas?.((formula) => renameSheetInFormula(formula, old, name)));
    this.#emit({ kind: "sheet-renamed", sheetId: id });
  }

  deleteSheet(id: SheetId): void {
    this.#checkStructure();
    const sheet = this.#sheet(id);
    const at = this.#sheets.indexOf(sheet);
    const others = this.#sheets.filter((other) => other !== sheet);
    const next = [...others.slice(at), ...others.slice(0, at).reverse()].find(
      ({ visibility }) => visibility === "Visible",
    );
    if (!next) {
      throw new BookError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    if (this.#activeId === id) {
      this.activate(next.id);
    }
    this.#followers().forEach((part) => part.forgetSheet?.(id));
    this.#sheets = others;
    const without = (formula: string): string => formulaWithoutSheet(formula, sheet.name);
    this.#names = this.#names
      .filter(({ sheetId }) => sheetId !== id)
      .map((item) => ({ ...item, formula: without(item.formula) }));
    others.forEach((each) => each.rewordFormulas(without));
    this.#followers().forEach((part) => part.rewordFormulas?.(without));
    this.#emit({ kind: "sheet-deleted", sheetId: id });
  }

  setVisibility(id: SheetId, visibility: Visibility): void {
    this.#checkStructure();
    const sheet = this.#sheet(id);
    if (sheet.visibility === visibility) {
      return;
    }
    sheet.visibility = visibility;
    if (this.#activeId === id && visibility !== "Visible") {
      const next = this.#sheets.find((other) => other.visibility === "Visible");
      if (next) {
        this.activate(next.id);
      }
    }
    this.#emit({ kind: "sheet-visibility", sheetId: id });
  }

  activeSheet(): SheetInfo {
    return describe(this.#sheet(this.#activeId));
  }

  activate(id: SheetId): void {
    const sheet = this.#sheet(id);
    if (sheet.visibility !== "Visible") {
      throw new BookError("InvalidOperation", `The sheet ${sheet.name} is hidden and cannot be activated.`);
    }
    if (id !== this.#activeId) {
      const before = this.#activeId;
      this.#activeId = id;
      this.#emit({ kind: "sheet-deactivated", sheetId: before });
      this.#emit({ kind: "sheet-activated", sheetId: id });
    }
  }

  selection(): { readonly sheetId: SheetId; readonly area: Area } {
    return { sheetId: this.#activeId, area: this.#selections.get(this.#activeId) ?? FIRST_CELL };
  }

  select(id: SheetId, area: Area): void {
    this.activate(id);
    this.#selections.set(id, area);
    this.#emit({ kind: "selected", sheetId: id, area });
  }

  values(id: SheetId, area: Area): CellValue[][] {
    const sheet = this.#sheet(id);
    return mapArea(area, (row, column) => this.#value(sheet, row, column));
  }

  formulas(id: SheetId, area: Area): (string | null)[][] {
    const sheet = this.#sheet(id);
    return mapArea(area, (row, column) => sheet.cell(row, column)?.formula ?? null);
  }

  texts(id: SheetId, area: Area): string[][] {
    const sheet = this.#sheet(id);
    return mapArea(area, (row, column) =>
      showValue(
        this.#value(sheet, row, column),
        sheet.style(row, column).numberFormat,
        this.date1904 ? "1904" : "1900",
      ),
    );
  }

  styles(id: SheetId, area: Area): CellStyle[][] {
    const sheet = this.#sheet(id);
    return mapArea(area, (row, column) => sheet.style(row, column));
  }

  spills(id: SheetId): readonly Area[] {
    return this.#sheet(id).spills();
  }

  usedArea(id: SheetId, counting: "values" | "values and formats"): Area | undefined {
    const sheet = this.#sheet(id);
    const values = sheet.usedByValues();
    const formats = counting === "values" ? undefined : sheet.usedByFormats();
    return values && formats ? boundingArea(values, formats) : (values ?? formats);
  }

  columnWidth(id: SheetId, column: number): number {
    return this.#sheet(id).width(column);
  }

  write(id: SheetId, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    if (inputs.length !== area.rows || inputs.some((row) => row.length !== area.columns)) {
      throw new BookError("InvalidArgument", "The cells to write do not fill the area to write them to.");
    }
    this.#put(id, area, inputs, "add-in");
  }

  /** What a person types into a cell: a formula, or a value read in British settings. */
  type(id: SheetId, row: number, column: number, text: string): void {
    const area = { row, column, rows: 1, columns: 1 };
    const { numberFormat = "General" } = this.#sheet(id).style(row, column);
    const typed = isTextFormat(numberFormat) ? { value: text } : readTyped(text, this.date1904 ? "1904" : "1900");
    const isFormula = text.startsWith("=") && text.length > 1 && !isTextFormat(numberFormat);
    if (!isFormula && "numberFormat" in typed && numberFormat === "General") {
      this.restyle(id, area, { numberFormat: typed.numberFormat ?? null });
    }
    this.#put(id, area, [[isFormula ? { formula: text } : { value: typed.value }]], "user");
    this.flush();
  }

  restyle(id: SheetId, area: Area, change: StyleChange): void {
    this.#unprotected(id).restyle(area, change);
    this.#emit({ kind: "format-changed", sheetId: id, area });
  }

  setColumnWidth(id: SheetId, column: number, pixels: number): void {
    this.#unprotected(id).setWidth(column, pixels);
  }

  flush(): void {
    // A formula that cannot be calculated is told to whoever asks for `settled` or for its value.
    this.settled().catch(() => undefined);
  }

  names(): readonly NameInfo[] {
    return this.#names;
  }

  setName(name: NameInfo): void {
    this.#names = [...this.#names.filter((other) => !isSameName(other, name.name, name.sheetId)), name];
  }

  deleteName(name: string, sheetId: SheetId | null): void {
    const left = this.#names.filter((other) => !isSameName(other, name, sheetId));
    if (left.length === this.#names.length) {
      throw new BookError("ItemNotFound", `The workbook has no name ${name}.`);
    }
    this.#names = left;
  }

  useFunctions(functions: readonly FunctionDescription[], call: CallFunctions): void {
    this.#functions = new Set(functions.map(({ name }) => name.toUpperCase()));
    this.#call = call;
    this.#revision++;
  }

  async calculate(): Promise<void> {
    this.#revision++;
    await this.settled();
  }

  calculated(): Promise<void> {
    return Promise.resolve();
  }

  async settled(): Promise<void> {
    while (this.#call && this.#calculated < this.#revision) {
      this.#calculating ??= this.#calculateAll(this.#call).finally(() => {
        this.#calculating = undefined;
      });
      await this.#calculating;
    }
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #makeLayout(structureProtected: boolean): MemoryLayout {
    return new MemoryLayout({
      structureProtected,
      sheet: (id) => this.#sheet(id),
      tableAreas: (id) => this.tables.all().flatMap(({ sheetId, area }) => (sheetId === id ? area : [])),
      valueOf: (sheet, row, column) => this.#value(sheet, row, column),
      follow: (shift) => this.#follow(shift),
      moveSheet: (id, position) => {
        const sheet = this.#sheet(id);
        const others = this.#sheets.filter((other) => other !== sheet);
        this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
      },
      emit: (event) => this.#emit(event),
      recalculate: () => void this.#revision++,
    });
  }

  #follow(shift: CellShift): void {
    for (const sheet of this.#sheets) {
      sheet.rewordFormulas((formula) =>
        sheet.id === shift.sheetId || formula.includes("!") ? shiftedFormula(formula, sheet.name, shift) : formula,
      );
    }
    this.#names = this.#names.map((name) => ({ ...name, formula: shiftedFormula(name.formula, "", shift) }));
    this.#followers().forEach((part) => part.follow(shift));
  }

  /** The parts of this book that have areas or formulas of their own. */
  #followers(): FollowsCells[] {
    return Object.values(this).filter(
      (part: unknown): part is FollowsCells =>
        typeof part === "object" && part !== null && "follow" in part && typeof part.follow === "function",
    );
  }

  #checkStructure(): void {
    if (this.layout.isStructureProtected()) {
      throw accessDenied();
    }
  }

  #unprotected(id: SheetId): MemorySheet {
    const sheet = this.#sheet(id);
    if (sheet.isProtected) {
      throw accessDenied();
    }
    return sheet;
  }

  #emit(event: BookEvent): void {
    this.#listeners.forEach((listener) => listener(event));
  }

  #nextId(): SheetId {
    return `{00000000-0001-0000-0000-${String(this.#sheetCount++).padStart(12, "0")}}`;
  }

  #find(nameOrId: string): MemorySheet | undefined {
    return (
      this.#sheets.find(({ id }) => id === nameOrId) ??
      this.#sheets.find(({ name }) => name.toLowerCase() === nameOrId.toLowerCase())
    );
  }

  #sheet(nameOrId: string): MemorySheet {
    const sheet = this.#find(nameOrId);
    if (!sheet) {
      throw new BookError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return sheet;
  }

  #put(id: SheetId, area: Area, inputs: readonly (readonly CellInput[])[], by: "user" | "add-in"): void {
    const sheet = this.#unprotected(id);
    const before = this.#onlyValue(sheet, area);
    inputs.forEach((line, r) =>
      line.forEach((input, c) => {
        const [row, column] = [area.row + r, area.column + c];
        const old = sheet.cell(row, column);
        if (input === undefined || (input === null && old?.spilledFrom)) {
          return;
        }
        sheet.unspill(old?.spilledFrom ?? { row, column });
        sheet.put(row, column, input);
      }),
    );
    this.#revision++;
    const after = this.#onlyValue(sheet, area);
    const details = before !== undefined && after !== undefined ? { details: { before, after } } : {};
    this.#emit({ kind: "changed", sheetId: id, area, change: "RangeEdited", by, ...details });
  }

  /** The value of an area of one cell; `undefined` for more cells, and while the value is not known. */
  #onlyValue(sheet: MemorySheet, { row, column, rows, columns }: Area): CellValue | undefined {
    const cell = sheet.cell(row, column);
    return rows !== 1 || columns !== 1 ? undefined : cell ? cell.value : null;
  }

  #value(sheet: MemorySheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (!cell) {
      return null;
    }
    if (cell.value !== undefined) {
      return cell.value;
    }
    if (this.#directCall(cell.formula)) {
      return new CellError("#BUSY!");
    }
    const address = `${quoteSheetName(sheet.name)}!${cellAddress(row, column)}`;
    throw new BookError(
      "NotImplemented",
      `${address} holds a formula, and a workbook in memory does not calculate formulas.`,
    );
  }

  #setValue(sheet: MemorySheet, row: number, column: number, value: CellValue | undefined): void {
    const cell = sheet.cell(row, column);
    if (cell) {
      cell.value = value;
    }
  }

  #directCall(formula: string | null): ReturnType<typeof parseDirectCall> {
    const call = formula === null ? undefined : parseDirectCall(formula);
    return call && this.#functions.has(call.name) ? call : undefined;
  }

  /** Rounds of calls, each with those whose precedents are calculated; what is left waits for itself in a circle. */
  async #calculateAll(call: CallFunctions): Promise<void> {
    const revision = this.#revision;
    let waiting = this.#customFunctionCells();
    waiting.forEach(({ sheet, row, column }) => this.#setValue(sheet, row, column, undefined));
    while (waiting.length) {
      const prepared = waiting.map((cell) => ({ cell, call: this.#prepare(cell) }));
      const ready = prepared.filter(
        (each): each is { cell: FunctionCell; call: FunctionCall } => each.call !== undefined,
      );
      if (!ready.length) {
        break;
      }
      const results = await call(ready.map((each) => each.call));
      if (revision !== this.#revision) {
        return;
      }
      ready.forEach(({ cell }, index) => this.#accept(cell, results[index] ?? null));
      waiting = prepared.filter((each) => each.call === undefined).map((each) => each.cell);
    }
    this.#calculated = revision;
    const touched = new Set(this.#customFunctionCells().map(({ sheet }) => sheet.id));
    touched.forEach((sheetId) => this.#emit({ kind: "calculated", sheetId }));
  }

  #customFunctionCells(): FunctionCell[] {
    return this.#sheets.flatMap((sheet) =>
      [...sheet.cells()].flatMap(({ row, column, cell }) => {
        const direct = this.#directCall(cell.formula);
        return direct ? [{ sheet, row, column, name: direct.name, args: direct.args }] : [];
      }),
    );
  }

  /** `undefined` while an argument is not calculated. */
  #prepare({ sheet, row, column, name, args }: FunctionCell): FunctionCall | undefined {
    const values = args.map((argument) => this.#argument(sheet, argument));
    return values.every((value) => value !== undefined)
      ? { name, args: values, caller: { sheetId: sheet.id, row, column } }
      : undefined;
  }

  #argument(home: MemorySheet, argument: DirectArgument): FunctionArgument | undefined {
    if ("literal" in argument) {
      return argument.literal;
    }
    const { sheet: name, area } = argument.cells;
    const sheet = name === null ? home : this.#find(name);
    if (!sheet) {
      return new CellError("#REF!");
    }
    const cells = mapArea(area, (row, column) => sheet.cell(row, column));
    if (cells.some((line) => line.some((cell) => cell && cell.value === undefined && this.#directCall(cell.formula)))) {
      return undefined;
    }
    const block = this.values(sheet.id, area);
    return area.rows === 1 && area.columns === 1 ? (block[0]?.[0] ?? null) : block;
  }

  #accept({ sheet, row, column }: FunctionCell, result: FunctionResult): void {
    sheet.unspill({ row, column });
    if (!Array.isArray(result)) {
      this.#setValue(sheet, row, column, result as CellValue);
      return;
    }
    const block = result as readonly (readonly CellValue[])[];
    const isBlocked = block.some((line, r) => line.some((_, c) => (r || c) && sheet.cell(row + r, column + c)));
    this.#setValue(sheet, row, column, isBlocked ? new CellError("#SPILL!") : (block[0]?.[0] ?? null));
    if (!isBlocked) {
      block.forEach((line, r) =>
        line.forEach((value, c) => r + c > 0 && sheet.spill(row + r, column + c, value, { row, column })),
      );
    }
  }
}

interface FunctionCell {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly args: readonly DirectArgument[];
}

function ofSheet<Thing extends object>(
  sheetId: SheetId,
  things: readonly Thing[] = [],
): (Thing & { sheetId: SheetId })[] {
  return things.map((thing) => ({ ...thing, sheetId }));
}

function describe({ id, name, visibility }: MemorySheet): SheetInfo {
  return { id, name, visibility };
}

function isSameName(item: NameInfo, name: string, sheetId: SheetId | null): boolean {
  return item.sheetId === sheetId && item.name.toLowerCase() === name.toLowerCase();
}

function mapArea<Cell>(area: Area, read: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => read(area.row + r, area.column + c)),
  );
}
