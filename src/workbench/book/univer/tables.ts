import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { RangeThemeStyle, SetSuperTableMutation, SheetRangeThemeModel } from "@univerjs/preset-sheets-core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
} from "@univerjs/preset-sheets-table";
import { intersection } from "../address";
import type { Area } from "../area";
import type { Book, BookEvent } from "../book";
import type { SheetId } from "../sheet-id";
import { BookError } from "../book";
import { NEW_TABLE_LOOK, type Table, type TableChange, type TableFilter, type Tables } from "../parts/tables";
import {
  checkTableArea,
  checkTableName,
  freeTableName,
  tableGrownByTyping,
  tableHeadings,
  type TablesAndNames,
} from "../table-rules";
import type { TableModel } from "../workbook-model";
import { type GridTableLook, gridTheme, lookOfWord, wordOfLook } from "./table-looks";
import { areaOf, gridRange } from "./workbook-snapshot";

type GridTable = NonNullable<ReturnType<TableManager["getTableById"]>>;
type CellsAndNames = Pick<Book, "texts" | "write" | "names" | "listen">;

const NO_LOOK = { ...NEW_TABLE_LOOK, style: "", bandedRows: false, filterButtons: false };

/** The tables of the grid, with what the grid itself has no place for. */
export class UniverTables implements Tables {
  private readonly themes = new Set<string>();
  private created = 0;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly book: CellsAndNames,
    private readonly accents: readonly string[] | undefined,
  ) {}

  /** Puts a file's tables into the grid, and from then on tells of tables that come and go. */
  open(models: readonly TableModel[], sheetIdOf: (name: string) => SheetId, raise: (event: BookEvent) => void): void {
    for (const model of models) {
      const id = this.insert({ ...NO_LOOK, ...model, sheetId: sheetIdOf(model.sheet) });
      this.setFilters(id, model.filters ?? []);
    }
    this.manager.tableAdd$.subscribe(({ subUnitId, tableId }) =>
      raise({ kind: "table-added", sheetId: subUnitId, tableId }),
    );
    this.manager.tableDelete$.subscribe(({ subUnitId, tableId, tableName }) =>
      raise({ kind: "table-deleted", sheetId: subUnitId, tableId, tableName }),
    );
    this.book.listen((event) => this.noteChange(event));
  }

  all(): readonly Table[] {
    return this.workbook
      .getSheets()
      .flatMap((sheet) => this.manager.getTablesBySubunitId(this.unitId, sheet.getSheetId()))
      .map((table) => this.described(table));
  }

  add({ sheetId, area, name }: Parameters<Tables["add"]>[0]): Table {
    const around = this.around();
    checkTableArea(sheetId, area, around.tables);
    if (name !== undefined) checkTableName(name, around);
    const texts = this.book.texts(sheetId, { ...area, rows: 1 })[0] ?? [];
    const columns = tableHeadings(texts);
    this.writeHeadings(sheetId, area, columns);
    const id = this.insert({
      ...NEW_TABLE_LOOK,
      name: name ?? freeTableName(around),
      sheetId,
      area,
      headings: true,
      totals: false,
      columns,
    });
    return this.described(this.gridTable(id));
  }

  change(id: string, change: TableChange): void {
    const before = this.described(this.gridTable(id));
    if (change.name !== undefined) checkTableName(change.name, this.around(), id);
    if (change.area) {
      checkTableArea(before.sheetId, change.area, this.all(), before);
      const updateRange = { newRange: gridRange(change.area) };
      this.execute(SetSheetTableCommand.id, { unitId: this.unitId, tableId: id, updateRange });
    }
    const after = { ...before, ...change };
    this.set(id, { options: { showHeader: after.headings } });
    if (change.name !== undefined && change.name !== before.name) this.set(id, { name: change.name });
    const theme = this.theme(after);
    if (theme !== this.gridTable(id).getTableStyleId()) this.set(id, { theme });
    if (change.filters) this.setFilters(id, change.filters);
    if (change.columns && after.headings) this.writeHeadings(after.sheetId, after.area, tableHeadings(change.columns));
    this.nameColumns(id, change.columns);
  }

  remove(id: string, how: "keep cells" | "clear cells"): void {
    const { sheetId, area } = this.described(this.gridTable(id));
    this.execute(DeleteSheetTableMutation.id, { unitId: this.unitId, subUnitId: sheetId, tableId: id });
    if (how === "clear cells") {
      const blank = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null));
      this.book.write(sheetId, area, blank);
    }
  }

  private get manager(): TableManager {
    return this.injector.get(TableManager);
  }

  private get unitId(): string {
    return this.workbook.getUnitId();
  }

  private gridTable(id: string): GridTable {
    const table = this.manager.getTableById(this.unitId, id);
    if (!table) throw new BookError("ItemNotFound", "The requested resource doesn't exist.");
    return table;
  }

  private around(): TablesAndNames {
    return { tables: this.all(), names: this.book.names() };
  }

  private insert(table: Omit<TableModel, "sheet"> & GridTableLook & { readonly sheetId: SheetId }): string {
    const id = `table-${++this.created}`;
    this.execute(AddSheetTableMutation.id, {
      unitId: this.unitId,
      subUnitId: table.sheetId,
      tableId: id,
      name: table.name,
      range: gridRange(table.area),
      header: table.columns,
      options: { showHeader: table.headings, tableStyleId: this.theme(table) },
    });
    this.nameColumns(id, table.columns);
    return id;
  }

  private described(table: GridTable): Table {
    return {
      ...lookOfWord(table.getTableStyleId()),
      id: table.getId(),
      name: table.getDisplayName(),
      sheetId: table.getSubunitId(),
      area: areaOf(table.getRange()),
      headings: table.isShowHeader(),
      columns: columnsOf(table).map(({ displayName }) => displayName),
      filters: filtersOf(table),
    };
  }

  /** The word for this look, which the grid knows how to draw from now on. */
  private theme(look: GridTableLook): string {
    const word = wordOfLook(look);
    if (!this.themes.has(word)) {
      const theme = new RangeThemeStyle(word, gridTheme(look, this.accents));
      this.injector.get(SheetRangeThemeModel).registerDefaultRangeTheme(theme);
      this.themes.add(word);
    }
    return word;
  }

  private set(tableId: string, config: object): void {
    const subUnitId = this.gridTable(tableId).getSubunitId();
    this.execute(SetSheetTableMutation.id, { unitId: this.unitId, subUnitId, tableId, config });
  }

  private setFilters(tableId: string, filters: readonly TableFilter[]): void {
    const table = this.gridTable(tableId);
    columnsOf(table).forEach((_, column) => {
      const wanted = filters.find((filter) => filter.column === column);
      if (!wanted && !table.getTableFilterColumn(column)) return;
      const tableFilter = wanted && {
        filterType: TableColumnFilterTypeEnum.manual,
        values: wanted.values.map((value) => (value === "" ? TABLE_FILTER_EMPTY_VALUE : value)),
      };
      this.execute(SetSheetTableFilterMutation.id, { unitId: this.unitId, tableId, column, tableFilter });
    });
  }

  private writeHeadings(sheetId: SheetId, area: Area, headings: readonly string[]): void {
    const cells = { ...area, rows: 1 };
    const present = this.book.texts(sheetId, cells)[0] ?? [];
    if (headings.every((heading, index) => heading === present[index])) return;
    const inputs = headings.map((value, index) => (value === present[index] ? undefined : { value }));
    this.book.write(sheetId, cells, [inputs]);
  }

  /** The grid's columns are called as their headings say, or as given where none are shown, and formulas find them so. */
  private nameColumns(id: string, given?: readonly string[]): void {
    const table = this.gridTable(id);
    const range = table.getRange();
    const names = table.isShowHeader()
      ? tableHeadings(this.book.texts(table.getSubunitId(), { ...areaOf(range), rows: 1 })[0] ?? [])
      : (given ?? columnsOf(table).map(({ displayName }) => displayName));
    columnsOf(table).forEach((column, index) => {
      column.displayName = names[index] ?? column.displayName;
    });
    this.execute(SetSuperTableMutation.id, {
      unitId: this.unitId,
      tableName: table.getDisplayName(),
      reference: {
        range,
        sheetId: table.getSubunitId(),
        titleMap: new Map(columnsOf(table).map(({ displayName }, index) => [displayName, index])),
      },
    });
  }

  private noteChange(event: BookEvent): void {
    if (event.kind !== "changed") return;
    const { sheetId, area } = event;
    for (const table of this.manager.getTablesBySubunitId(this.unitId, sheetId)) {
      const headings = { ...areaOf(table.getRange()), rows: 1 };
      if (table.isShowHeader() && intersection(headings, area)) this.nameColumns(table.getId());
    }
    if (event.by === "user" && event.change === "RangeEdited") this.growByTyping(sheetId, area);
  }

  private growByTyping(sheetId: SheetId, area: Area): void {
    const isBlank = (cells: Area): boolean =>
      this.book.texts(sheetId, cells).every((line) => line.every((text) => text === ""));
    if (area.rows * area.columns > 1 || isBlank(area)) return;
    const grown = tableGrownByTyping(this.all(), sheetId, area, isBlank);
    if (!grown) return;
    this.change(grown.table.id, { area: grown.area });
    if (grown.table.headings && grown.area.columns > grown.table.area.columns) {
      this.writeHeadings(sheetId, grown.area, this.described(this.gridTable(grown.table.id)).columns);
    }
  }

  private execute(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, params);
  }
}

function columnsOf(table: GridTable) {
  return Array.from({ length: table.getColumnsCount() }, (_, index) => table.getTableColumnByIndex(index)).filter(
    (column) => column !== undefined,
  );
}

function filtersOf(table: GridTable): TableFilter[] {
  return columnsOf(table).flatMap((_, column) => {
    const filter = table.getTableFilterColumn(column);
    if (filter?.filterType !== TableColumnFilterTypeEnum.manual) return [];
    return [{ column, values: filter.values.map((value) => (value === TABLE_FILTER_EMPTY_VALUE ? "" : value)) }];
  });
}
