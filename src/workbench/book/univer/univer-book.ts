import {
  BooleanNumber,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  mergeWorksheetSnapshotWithDefault,
  RANGE_TYPE,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  HoverManagerService,
  InsertSheetMutation,
  RemoveSheetCommand,
  SelectRangeCommand,
  SetRangeValuesCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { intersection, isWholeColumns, isWholeRows } from "../address";
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import {
  type Book,
  BookError,
  type BookEvent,
  type CellInput,
  type NameInfo,
  type SheetInfo,
  type StyleChange,
} from "../book";
import { type SheetId } from "../sheet-id";
import type { CellValue } from "../cell-value";
import type { CallFunctions, FunctionDescription } from "../function-calls";
import { type DocumentProperties, documentProperties } from "../parts/properties";
import { readTyped } from "../typed-text";
import type { CellStyle, SheetModel, Visibility, WorkbookModel } from "../workbook-model";
import { BookEvents } from "./book-events";
import { CalculationWatch } from "./calculation-watch";
import { UniverCellEditing } from "./cell-editing";
import { inputData } from "./cell-data";
import { cellStyle, gridStyle } from "./cell-styles";
import { UniverComments } from "./comments";
import { UniverConditionalFormats } from "./conditional-formats";
import { DefinedNames } from "./defined-names";
import { drawAsExcel } from "./draw-as-excel";
import { UniverDrawings } from "./drawings";
import { repairEngine, repairWorkbook } from "./engine-repairs";
import { FunctionHost } from "./function-host";
import { type Grid, startGrid, tellRefusal } from "./grid";
import { GridView } from "./grid-view";
import { UniverLayout } from "./layout";
import { followLinks } from "./follow-links";
import { UniverLinks } from "./links";
import { SheetReader } from "./sheet-reader";
import { StyleBatch } from "./style-batch";
import { UniverTables } from "./tables";
import { askAboutWrongEntries } from "./validation-alerts";
import { UniverValidations } from "./validations";
import { areaOf, gridRange, newSheetData, workbookSnapshot } from "./workbook-snapshot";

/** A style as the grid gives it back, which keeps some of what it does not know in other words. */
export function styleAsShown(style: CellStyle): CellStyle {
  return cellStyle(gridStyle(style));
}

let workbooksOpened = 0;

/** Opens a workbook in a Univer grid, which fills `container`. */
export function openUniverBook(container: HTMLElement, model: WorkbookModel): UniverBook {
  const grid = startGrid(container);
  repairEngine(grid.injector);
  const { data, sheetIds } = workbookSnapshot(model, `workbook-${++workbooksOpened}`);
  const workbook = grid.api.createWorkbook(data).getWorkbook();
  repairWorkbook(grid.injector, workbook, model.date1904 ? "1904" : "1900");
  const book = new UniverBook(grid, workbook, {
    name: model.name,
    date1904: model.date1904,
    protectedSheets: sheetIds.filter((_, index) => model.sheets[index]?.isProtected),
    structureProtected: model.structureProtected ?? false,
    veryHidden: new Set(sheetIds.filter((_, index) => model.sheets[index]?.visibility === "VeryHidden")),
    model,
    sheetIds,
  });
  drawAsExcel(grid.injector);
  askAboutWrongEntries(container, grid.injector, workbook);
  followLinks(grid.api, book, (sentence) => tellRefusal(container, sentence));
  return book;
}

interface Opened {
  readonly name: string;
  readonly date1904: boolean;
  readonly protectedSheets: readonly SheetId[];
  readonly structureProtected: boolean;
  /** The grid knows only hidden sheets. */
  readonly veryHidden: Set<SheetId>;
  readonly model: WorkbookModel;
  /** In the order of the model's sheets. */
  readonly sheetIds: readonly SheetId[];
}

/** A workbook that people see and type into. */
export class UniverBook implements Book {
  readonly name: string;
  readonly date1904: boolean;
  readonly settings: Map<string, unknown>;
  readonly properties: DocumentProperties;
  readonly cellEditing: UniverCellEditing;
  readonly layout: UniverLayout;
  readonly tables: UniverTables;
  readonly comments: UniverComments;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly validations: UniverValidations;
  readonly links: UniverLinks;
  readonly drawings: UniverDrawings;
  readonly view: GridView;
  private readonly unitId: string;
  private readonly reader: SheetReader;
  private readonly styleBatch: StyleBatch;
  private readonly definedNames: DefinedNames;
  private readonly watch: CalculationWatch;
  private readonly functions: FunctionHost;
  private readonly events: BookEvents;
  private author: "user" | "add-in" = "user";

  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly opened: Opened,
  ) {
    const { injector } = grid;
    this.name = opened.name;
    this.date1904 = opened.date1904;
    this.settings = new Map(opened.model.settings);
    this.properties = documentProperties(opened.model.properties);
    this.cellEditing = new UniverCellEditing(injector);
    this.view = new GridView(grid);
    this.unitId = workbook.getUnitId();
    this.reader = new SheetReader(injector, workbook, opened.date1904 ? "1904" : "1900");
    this.styleBatch = new StyleBatch(injector, workbook);
    this.definedNames = new DefinedNames(injector, workbook);
    this.watch = new CalculationWatch(injector);
    this.functions = new FunctionHost(
      injector,
      this.unitId,
      (sheetId) => this.reader.usedSize(sheetId),
      () => this.watch.notify(),
    );
    this.events = new BookEvents(injector, {
      unitId: this.unitId,
      author: () => this.author,
      activeSheetId: () => workbook.getActiveSheet().getSheetId(),
      selectedArea,
      hasSheet: (sheetId) => Boolean(workbook.getSheetBySheetId(sheetId)),
      valueOf: (sheetId, row, column) =>
        workbook.getSheetBySheetId(sheetId)
          ? (this.values(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null)
          : undefined,
      settled: () => this.settled(),
    });
    this.layout = this.makeLayout();
    this.tables = this.makeTables(opened);
    this.comments = new UniverComments(
      injector,
      workbook,
      ofSheets(opened, ({ comments }) => comments),
    );
    this.conditionalFormats = new UniverConditionalFormats(
      injector,
      workbook,
      ofSheets(opened, ({ conditionalFormats }) => conditionalFormats),
    );
    this.validations = new UniverValidations(
      injector,
      workbook,
      ofSheets(opened, ({ validations }) => validations),
    );
    this.links = new UniverLinks(
      injector,
      workbook,
      ofSheets(opened, ({ links }) => links),
    );
    this.drawings = new UniverDrawings(
      grid,
      workbook,
      this,
      ofSheets(opened, ({ drawings }) => drawings),
    );
  }

  sheets(): readonly SheetInfo[] {
    return this.workbook.getSheets().map((sheet) => this.info(sheet));
  }

  findSheet(nameOrId: string): SheetInfo | undefined {
    const name = nameOrId.toLowerCase();
    const sheets = this.workbook.getSheets();
    const found =
      this.workbook.getSheetBySheetId(nameOrId) ?? sheets.find((sheet) => sheet.getName().toLowerCase() === name);
    return found ? this.info(found) : undefined;
  }

  addSheet(name: string): SheetInfo {
    this.layout.checkStructure();
    this.refuseTakenName(name);
    const sheet = mergeWorksheetSnapshotWithDefault(newSheetData(`${this.unitId}-`, name));
    const insertion = { unitId: this.unitId, index: this.workbook.getSheets().length, sheet };
    // The grid goes to a sheet that is added here, some turns later, and Excel does not; to one added elsewhere it does not.
    this.asAddIn(() => this.execute(InsertSheetMutation.id, insertion, { fromCollab: true }));
    const added = this.findSheet(name);
    if (!added) throw new BookError("InvalidOperation", `The grid did not add a sheet ${name}.`);
    return added;
  }

  renameSheet(id: SheetId, name: string): void {
    this.layout.checkStructure();
    const sheet = this.sheet(id);
    if (sheet.getName() === name) return;
    if (sheet.getName().toLowerCase() !== name.toLowerCase()) this.refuseTakenName(name);
    this.execute(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId: id, name });
  }

  deleteSheet(id: SheetId): void {
    this.layout.checkStructure();
    const sheet = this.sheet(id);
    // The grid would go to another sheet only some turns later, and fail on what is written meanwhile.
    this.leaveSheet(id);
    const name = sheet.getName();
    this.execute(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId: id });
    this.definedNames.forgetSheet(id, name);
  }

  setVisibility(id: SheetId, visibility: Visibility): void {
    this.layout.checkStructure();
    if (this.info(this.sheet(id)).visibility === visibility) return;
    if (visibility === "VeryHidden") this.opened.veryHidden.add(id);
    else this.opened.veryHidden.delete(id);
    if (visibility !== "Visible") this.leaveSheet(id);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    // The grid goes to a sheet that is shown here, some turns later, and Excel does not.
    const change = { unitId: this.unitId, subUnitId: id, hidden };
    this.execute(SetWorksheetHideMutation.id, change, { fromCollab: true });
  }

  activeSheet(): SheetInfo {
    return this.info(this.workbook.getActiveSheet());
  }

  activate(id: SheetId): void {
    const sheet = this.sheet(id);
    if (sheet.isSheetHidden()) throw new BookError("InvalidOperation", `${sheet.getName()} is hidden.`);
    if (this.activeSheet().id !== id) {
      this.execute(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: id });
    }
  }

  selection(): { readonly sheetId: SheetId; readonly area: Area } {
    const sheetId = this.activeSheet().id;
    const range = this.grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheetId, area: range ? selectedArea(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  select(id: SheetId, area: Area): void {
    this.activate(id);
    this.makeRoom(id, area);
    this.execute(SelectRangeCommand.id, {
      unitId: this.unitId,
      subUnit: id,
      range: this.selectableRange(id, area),
      reveal: true,
    });
    this.view.reveal(id, area);
  }

  values(id: SheetId, area: Area): CellValue[][] {
    return this.reader.values(this.sheet(id), area);
  }

  formulas(id: SheetId, area: Area): (string | null)[][] {
    return this.reader.formulas(this.sheet(id), area);
  }

  texts(id: SheetId, area: Area): string[][] {
    this.flush();
    return this.reader.texts(this.sheet(id), area);
  }

  styles(id: SheetId, area: Area): CellStyle[][] {
    this.flush();
    return this.reader.cellStyles(this.sheet(id), area);
  }

  spills(id: SheetId): readonly Area[] {
    return this.reader.spills(this.sheet(id));
  }

  usedArea(id: SheetId, counting: "values" | "values and formats"): Area | undefined {
    this.flush();
    return this.reader.usedArea(this.sheet(id), counting);
  }

  columnWidth(id: SheetId, column: number): number {
    return this.sheet(id).getColumnWidth(column);
  }

  write(id: SheetId, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    this.layout.changeable(id);
    this.asAddIn(() => this.enter(id, area, inputs));
  }

  restyle(id: SheetId, area: Area, change: StyleChange): void {
    this.layout.changeable(id);
    this.styleBatch.add(id, area, change);
  }

  setColumnWidth(id: SheetId, column: number, pixels: number): void {
    this.layout.changeable(id);
    this.makeRoom(id, { row: 0, column, rows: 1, columns: 1 });
    const ranges = [{ startRow: 0, endRow: this.sheet(id).getRowCount() - 1, startColumn: column, endColumn: column }];
    this.execute(SetWorksheetColWidthMutation.id, { unitId: this.unitId, subUnitId: id, ranges, colWidth: pixels });
  }

  flush(): void {
    this.asAddIn(() => this.styleBatch.flush());
  }

  names(): readonly NameInfo[] {
    return this.definedNames.all();
  }

  setName(name: NameInfo): void {
    this.definedNames.set(name);
  }

  deleteName(name: string, sheetId: SheetId | null): void {
    this.definedNames.delete(name, sheetId);
  }

  useFunctions(functions: readonly FunctionDescription[], call: CallFunctions): void {
    this.functions.use(functions, call);
    // Formulas that were calculated without them show #NAME?.
    if (this.watch.started) this.grid.api.getFormula().executeCalculation();
  }

  async calculate(): Promise<void> {
    this.functions.forget();
    this.grid.api.getFormula().executeCalculation();
    await this.settled();
  }

  async calculated(): Promise<void> {
    // A grid that has not been drawn, in a window that nobody sees, has not calculated either.
    if (!this.watch.started && document.hidden) return;
    await this.watch.until(() => !this.watch.busy);
  }

  settled(): Promise<void> {
    return this.watch.until(() => !this.watch.busy && !this.functions.busy);
  }

  listen(listener: (event: BookEvent) => void): () => void {
    return this.events.listen(listener);
  }

  /** Enters text into a cell as if someone had typed it: a formula, a date the British way, a number, or text. */
  type(id: SheetId, row: number, column: number, text: string): void {
    const cell = { row, column, rows: 1, columns: 1 };
    const format = this.styles(id, cell)[0]?.[0]?.numberFormat;
    if (text.startsWith("=") && text.length > 1) return this.enter(id, cell, [[{ formula: text }]]);
    if (format === "@") return this.enter(id, cell, [[{ value: text === "" ? null : text }]]);
    const typed = readTyped(text, this.opened.date1904 ? "1904" : "1900");
    if (typed.numberFormat !== undefined && format === undefined) {
      this.styleBatch.add(id, cell, { numberFormat: typed.numberFormat });
      this.styleBatch.flush();
    }
    this.enter(id, cell, [[typed.value === null ? null : { value: typed.value }]]);
  }

  /** Takes the grid off the page. */
  dispose(): void {
    this.view.close();
    // What is told late of the cell under the mouse is told at the latest now, when its workbook is gone already.
    this.grid.injector.get(HoverManagerService).triggerScroll();
    this.grid.univer.dispose();
  }

  private makeTables({ model, sheetIds }: Opened): UniverTables {
    const tables = new UniverTables(this.grid.injector, this.workbook, this, model.accents);
    const sheetIdOf = (name: string): SheetId => sheetIds[model.sheets.findIndex((sheet) => sheet.name === name)] ?? "";
    this.events.quietly(() => tables.open(model.tables, sheetIdOf, (event) => this.events.raise(event)));
    return tables;
  }

  private makeLayout(): UniverLayout {
    const { grid, workbook } = this;
    return new UniverLayout(
      {
        injector: grid.injector,
        workbook,
        sheet: (id) => this.sheet(id),
        values: (id, area) => this.values(id, area),
        formulas: (id, area) => this.formulas(id, area),
        usedArea: (id) => this.usedArea(id, "values and formats"),
        tableAreas: (id) => this.tables.all().flatMap(({ sheetId, area }) => (sheetId === id ? area : [])),
        makeRoom: (id, area) => this.makeRoom(id, area),
        flush: () => this.flush(),
        execute: (id, params) => this.execute(id, params),
        quietly: (change) => this.asAddIn(() => this.events.quietly(change)),
        raise: (event) => this.events.raise(event),
        isByAddIn: () => this.author === "add-in",
      },
      this.opened,
    );
  }

  private info(sheet: Worksheet): SheetInfo {
    const id = sheet.getSheetId();
    const hidden = this.opened.veryHidden.has(id) ? "VeryHidden" : "Hidden";
    return { id, name: sheet.getName(), visibility: sheet.isSheetHidden() ? hidden : "Visible" };
  }

  private sheet(id: SheetId): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new BookError("ItemNotFound", `There is no sheet ${id}.`);
    return sheet;
  }

  private refuseTakenName(name: string): void {
    if (this.findSheet(name)) throw new BookError("ItemAlreadyExists", `There is already a sheet ${name}.`);
  }

  /** Before the active sheet is hidden or deleted, the next one comes to the front, or the one before. */
  private leaveSheet(id: SheetId): void {
    const sheets = this.sheets();
    const at = sheets.findIndex((sheet) => sheet.id === id);
    const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(
      ({ visibility }) => visibility === "Visible",
    );
    if (!next) throw new BookError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    if (this.activeSheet().id === id) this.activate(next.id);
  }

  private enter(id: SheetId, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    const value: Record<number, Record<number, object>> = {};
    inputs.forEach((line, down) => {
      const cells: Record<number, object> = {};
      line.forEach((input, across) => {
        if (input !== undefined) cells[area.column + across] = inputData(input);
      });
      if (Object.keys(cells).length > 0) value[area.row + down] = cells;
    });
    if (Object.keys(value).length === 0) return;
    this.makeRoom(id, area);
    // The command does nothing while nothing is selected, as on a sheet that has just been added, unless it is told a range.
    this.execute(SetRangeValuesCommand.id, { unitId: this.unitId, subUnitId: id, range: gridRange(area), value });
  }

  /** The grid's sheets are as large as they need to be; Excel's are all of one size. */
  private makeRoom(id: SheetId, area: Area): void {
    const sheet = this.sheet(id);
    const rows = isWholeColumns(area) ? 0 : area.row + area.rows;
    const columns = isWholeRows(area) ? 0 : area.column + area.columns;
    const target = { unitId: this.unitId, subUnitId: id };
    if (rows > sheet.getRowCount()) {
      const rowCount = Math.min(rows + 200, SHEET_ROWS);
      this.execute(SetWorksheetRowCountMutation.id, { ...target, rowCount });
    }
    if (columns > sheet.getColumnCount()) {
      const columnCount = Math.min(columns + 20, SHEET_COLUMNS);
      this.execute(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
    }
  }

  private selectableRange(id: SheetId, area: Area): IRange {
    const sheet = this.sheet(id);
    const present = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    const range = gridRange(intersection(area, present) ?? area);
    const whole = [isWholeRows(area), isWholeColumns(area)] as const;
    const rangeType =
      whole[0] && whole[1]
        ? RANGE_TYPE.ALL
        : whole[0]
          ? RANGE_TYPE.ROW
          : whole[1]
            ? RANGE_TYPE.COLUMN
            : RANGE_TYPE.NORMAL;
    return { ...range, rangeType };
  }

  private asAddIn(change: () => void): void {
    const before = this.author;
    this.author = "add-in";
    try {
      change();
    } finally {
      this.author = before;
    }
  }

  private execute(id: string, params: object, options?: IExecutionOptions): void {
    this.grid.injector.get(ICommandService).syncExecuteCommand(id, params, options);
  }
}

/** What all sheets of the file have of one kind, each with its sheet's id. */
function ofSheets<Thing extends object>(
  { model, sheetIds }: Opened,
  things: (sheet: SheetModel) => readonly Thing[] | undefined,
): (Thing & { readonly sheetId: SheetId })[] {
  return model.sheets.flatMap((sheet, index) =>
    (things(sheet) ?? []).map((thing) => ({ ...thing, sheetId: sheetIds[index] ?? "" })),
  );
}

function selectedArea(range: IRange): Area {
  const area = areaOf(range);
  const wholeRows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  const wholeColumns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  return {
    ...area,
    ...(wholeColumns ? { row: 0, rows: SHEET_ROWS } : {}),
    ...(wholeRows ? { column: 0, columns: SHEET_COLUMNS } : {}),
  };
}
