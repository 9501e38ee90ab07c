import { BooleanNumber, ICommandService, type IRange, RANGE_TYPE, type Workbook, type Worksheet } from "@univerjs/core";
import {
  InsertSheetCommand,
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
import { TableManager } from "@univerjs/preset-sheets-table";
import { intersection, isWholeColumns, isWholeRows } from "../address";
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import {
  type Book,
  BookError,
  type BookEvent,
  type CellInput,
  type NameInfo,
  type SheetId,
  type SheetInfo,
  type StyleChange,
  type TableInfo,
} from "../book";
import type { CellValue } from "../cell-value";
import type { CallFunctions, FunctionDescription } from "../function-calls";
import { readTyped } from "../typed-text";
import type { CellStyle, Visibility, WorkbookModel } from "../workbook-model";
import { BookEvents } from "./book-events";
import { CalculationWatch } from "./calculation-watch";
import { inputData } from "./cell-data";
import { DefinedNames } from "./defined-names";
import { repairEngine, repairWorkbook } from "./engine-repairs";
import { FunctionHost } from "./function-host";
import { type Grid, startGrid } from "./grid";
import { GridView } from "./grid-view";
import { SheetReader } from "./sheet-reader";
import { StyleBatch } from "./style-batch";
import { areaOf, gridRange, newSheetData, workbookSnapshot } from "./workbook-snapshot";

let workbooksOpened = 0;

/** Opens a workbook in a Univer grid, which fills `container`. */
export function openUniverBook(container: HTMLElement, model: WorkbookModel): UniverBook {
  const grid = startGrid(container);
  repairEngine(grid.injector);
  const { data, sheetIds } = workbookSnapshot(model, `workbook-${++workbooksOpened}`);
  const workbook = grid.api.createWorkbook(data).getWorkbook();
  repairWorkbook(grid.injector, workbook);
  return new UniverBook(grid, workbook, {
    name: model.name,
    date1904: model.date1904,
    veryHidden: new Set(sheetIds.filter((_, index) => model.sheets[index]?.visibility === "VeryHidden")),
    totals: new Set(model.tables.filter((table) => table.totals).map((table) => table.name)),
  });
}

interface Opened {
  readonly name: string;
  readonly date1904: boolean;
  /** The grid knows only hidden sheets. */
  readonly veryHidden: Set<SheetId>;
  /** Names of the tables with a row of totals, which the grid forgets. */
  readonly totals: ReadonlySet<string>;
}

/** A workbook that people see and type into. */
export class UniverBook implements Book {
  readonly name: string;
  readonly date1904: boolean;
  readonly settings = new Map<string, unknown>();
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
    });
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
    this.refuseTakenName(name);
    this.asAddIn(() =>
      this.execute(InsertSheetCommand.id, { unitId: this.unitId, sheet: newSheetData(`${this.unitId}-`, name) }),
    );
    const added = this.findSheet(name);
    if (!added) throw new BookError("InvalidOperation", `The grid did not add a sheet ${name}.`);
    return added;
  }

  renameSheet(id: SheetId, name: string): void {
    const sheet = this.sheet(id);
    if (sheet.getName() === name) return;
    if (sheet.getName().toLowerCase() !== name.toLowerCase()) this.refuseTakenName(name);
    this.execute(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId: id, name });
  }

  deleteSheet(id: SheetId): void {
    const sheet = this.sheet(id);
    const others = this.sheets().filter((other) => other.id !== id && other.visibility === "Visible");
    if (others.length === 0) throw new BookError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    const name = sheet.getName();
    this.execute(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId: id });
    this.definedNames.forgetSheet(id, name);
  }

  setVisibility(id: SheetId, visibility: Visibility): void {
    this.sheet(id);
    if (visibility === "VeryHidden") this.opened.veryHidden.add(id);
    else this.opened.veryHidden.delete(id);
    if (visibility !== "Visible") this.leaveSheet(id);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    // The grid's own command to show a sheet also goes to it, and Excel does not.
    this.execute(SetWorksheetHideMutation.id, { unitId: this.unitId, subUnitId: id, hidden });
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

  usedArea(id: SheetId, counting: "values" | "values and formats"): Area | undefined {
    this.flush();
    return this.reader.usedArea(this.sheet(id), counting);
  }

  columnWidth(id: SheetId, column: number): number {
    return this.sheet(id).getColumnWidth(column);
  }

  write(id: SheetId, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    this.sheet(id);
    this.asAddIn(() => this.enter(id, area, inputs));
  }

  restyle(id: SheetId, area: Area, change: StyleChange): void {
    this.sheet(id);
    this.styleBatch.add(id, area, change);
  }

  setColumnWidth(id: SheetId, column: number, pixels: number): void {
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

  tables(): readonly TableInfo[] {
    const manager = this.grid.injector.get(TableManager);
    return this.workbook.getSheets().flatMap((sheet) =>
      manager.getTablesBySubunitId(this.unitId, sheet.getSheetId()).map((table) => ({
        id: table.getId(),
        name: table.getDisplayName(),
        sheetId: sheet.getSheetId(),
        area: areaOf(table.getRange()),
        headings: table.isShowHeader(),
        totals: this.opened.totals.has(table.getDisplayName()),
      })),
    );
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
    const typed = readTyped(text);
    if (typed.numberFormat !== undefined && format === undefined) {
      this.styleBatch.add(id, cell, { numberFormat: typed.numberFormat });
      this.styleBatch.flush();
    }
    this.enter(id, cell, [[typed.value === null ? null : { value: typed.value }]]);
  }

  /** Takes the grid off the page. */
  dispose(): void {
    this.view.close();
    this.grid.univer.dispose();
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

  /** Before the active sheet is hidden, another one comes to the front. */
  private leaveSheet(id: SheetId): void {
    const visible = this.sheets().filter((sheet) => sheet.visibility === "Visible" && sheet.id !== id);
    const next = visible[0];
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
    this.execute(SetRangeValuesCommand.id, { unitId: this.unitId, subUnitId: id, value });
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

  private execute(id: string, params: object): void {
    this.grid.injector.get(ICommandService).syncExecuteCommand(id, params);
  }
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
