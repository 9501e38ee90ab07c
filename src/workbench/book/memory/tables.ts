import type { Area } from "../area";
import type { Book, BookEvent } from "../book";
import type { SheetId } from "../sheet-id";
import { BookError } from "../book";
import { shiftedArea, shiftedIndex, type CellShift } from "../cell-shift";
import type { FollowsCells } from "../parts/layout";
import { NEW_TABLE_LOOK, type Table, type TableChange, type Tables } from "../parts/tables";
import {
  checkTableArea,
  checkTableName,
  freeTableName,
  tableGrownByTyping,
  tableHeadings,
  type TablesAndNames,
} from "../table-rules";
import type { TableModel } from "../workbook-model";

/** What the tables need of the book that they are in. */
type CellsAndNames = Pick<Book, "texts" | "write" | "names" | "listen">;

export class MemoryTables implements Tables, FollowsCells {
  #tables: readonly Table[];
  #count = 0;

  constructor(
    models: readonly TableModel[],
    sheetIdOf: (name: string) => SheetId,
    private readonly book: CellsAndNames,
    private readonly emit: (event: BookEvent) => void,
  ) {
    this.#tables = models.map(({ sheet, ...model }) => ({
      ...NO_LOOK,
      filters: [],
      ...model,
      id: this.#nextId(),
      sheetId: sheetIdOf(sheet),
    }));
    book.listen((event) => this.#growByTyping(event));
  }

  all(): readonly Table[] {
    return this.#tables.map((table) => ({ ...table, columns: this.#columnsOf(table) }));
  }

  add({ sheetId, area, name }: Parameters<Tables["add"]>[0]): Table {
    const around = this.#around();
    checkTableArea(sheetId, area, around.tables);
    if (name !== undefined) {
      checkTableName(name, around);
    }
    const table: Table = {
      ...NEW_TABLE_LOOK,
      id: this.#nextId(),
      name: name ?? freeTableName(around),
      sheetId,
      area,
      headings: true,
      totals: false,
      columns: this.#texts(sheetId, headingCells(area)),
      filters: [],
    };
    this.#tables = [...this.#tables, table];
    this.#writeHeadings(table, tableHeadings(table.columns));
    this.emit({ kind: "table-added", sheetId, tableId: table.id });
    return this.#table(table.id);
  }

  change(id: string, change: TableChange): void {
    const before = this.#table(id);
    if (change.name !== undefined) {
      checkTableName(change.name, this.#around(), id);
    }
    if (change.area) {
      checkTableArea(before.sheetId, change.area, this.#tables, before);
    }
    const changed = { ...before, ...change };
    this.#tables = this.#tables.map((table) => (table.id === id ? changed : table));
    if (changed.headings && (change.columns || change.area)) {
      this.#writeHeadings(
        changed,
        tableHeadings(change.columns ?? this.#texts(before.sheetId, headingCells(changed.area))),
      );
    }
  }

  remove(id: string, how: "keep cells" | "clear cells"): void {
    const { sheetId, area, name } = this.#table(id);
    this.#tables = this.#tables.filter((table) => table.id !== id);
    if (how === "clear cells") {
      const blank = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null));
      this.book.write(sheetId, area, blank);
    }
    this.emit({ kind: "table-deleted", sheetId, tableId: id, tableName: name });
  }

  follow(shift: CellShift): void {
    for (const table of this.#tables.filter(({ sheetId }) => sheetId === shift.sheetId)) {
      const area = shiftedArea(shift, table.area);
      if (!area) {
        this.remove(table.id, "keep cells");
        continue;
      }
      const columns = area.columns === table.area.columns ? table.columns : columnsAfter(shift, table, area);
      this.#tables = this.#tables.map((other) => (other === table ? { ...table, area, columns } : other));
    }
  }

  forgetSheet(sheet: SheetId): void {
    this.#tables.filter(({ sheetId }) => sheetId === sheet).forEach(({ id }) => this.remove(id, "keep cells"));
  }

  #nextId(): string {
    return `{00000000-0002-0000-0000-${String(++this.#count).padStart(12, "0")}}`;
  }

  #table(id: string): Table {
    const table = this.all().find((each) => each.id === id);
    if (!table) {
      throw new BookError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return table;
  }

  #around(): TablesAndNames {
    return { tables: this.#tables, names: this.book.names() };
  }

  #columnsOf(table: Table): readonly string[] {
    return table.headings ? tableHeadings(this.#texts(table.sheetId, headingCells(table.area))) : table.columns;
  }

  #texts(sheetId: SheetId, area: Area): readonly string[] {
    return this.book.texts(sheetId, area)[0] ?? [];
  }

  #writeHeadings({ sheetId, area }: Table, headings: readonly string[]): void {
    const cells = headingCells(area);
    const present = this.#texts(sheetId, cells);
    if (headings.some((heading, index) => heading !== present[index])) {
      const inputs = headings.map((value, index) => (value === present[index] ? undefined : { value }));
      this.book.write(sheetId, cells, [inputs]);
    }
  }

  #growByTyping(event: BookEvent): void {
    if (event.kind !== "changed" || event.by !== "user" || event.change !== "RangeEdited") {
      return;
    }
    const { sheetId, area } = event;
    const isBlank = (cells: Area): boolean =>
      this.book.texts(sheetId, cells).every((line) => line.every((text) => text === ""));
    if (area.rows * area.columns > 1 || isBlank(area)) {
      return;
    }
    const grown = tableGrownByTyping(this.all(), sheetId, area, isBlank);
    if (grown) {
      this.change(grown.table.id, { area: grown.area });
    }
  }
}

/** What a file leaves out, a table does not have. */
const NO_LOOK = { ...NEW_TABLE_LOOK, style: "", bandedRows: false, filterButtons: false };

function headingCells(area: Area): Area {
  return { ...area, rows: 1 };
}

/** Columns that came in have no heading yet. */
function columnsAfter(shift: CellShift, table: Table, area: Area): readonly string[] {
  const columns = Array.from({ length: area.columns }, () => "");
  table.columns.forEach((name, index) => {
    const at = shiftedIndex(shift.kind, shift.area.column, shift.area.columns, table.area.column + index);
    if (at !== undefined) {
      columns[at - area.column] = name;
    }
  });
  return tableHeadings(columns);
}
