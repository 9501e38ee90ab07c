import { areaAddress, intersection } from "../address";
import { type Area, SHEET_COLUMNS } from "../area";
import { type BookEvent, BookError } from "../book";
import { type SheetId } from "../sheet-id";
import type { CellValue } from "../cell-value";
import { type CellShift, copiedFormula } from "../cell-shift";
import { accessDenied, axisOf, changeOf, checkShift, sideOf, sortedPart } from "../layout-rules";
import type { MemorySheet, MovedCell } from "../memory-sheet";
import type { Layout, SheetFilter, SortKey, SortOptions } from "../parts/layout";
import { sortOrder } from "../sort-order";

const DEFAULT_HEIGHT_PIXELS = 20;

/** What the layout needs of the workbook in memory around it. */
export interface LayoutOwner {
  sheet(id: SheetId): MemorySheet;
  readonly structureProtected: boolean;
  /** Tables of a sheet. */
  tableAreas(id: SheetId): readonly Area[];
  valueOf(sheet: MemorySheet, row: number, column: number): CellValue;
  /** Cells of the sheet have moved: formulas, names and all parts follow. */
  follow(shift: CellShift): void;
  moveSheet(id: SheetId, position: number): void;
  emit(event: BookEvent): void;
  recalculate(): void;
}

/** How the sheets of a workbook in memory are laid out. */
export class MemoryLayout implements Layout {
  readonly #owner: LayoutOwner;

  constructor(owner: LayoutOwner) {
    this.#owner = owner;
  }

  insert(id: SheetId, area: Area, shift: "Down" | "Right"): void {
    this.#shift(id, { kind: "insert", area, axis: shift === "Down" ? "rows" : "columns" });
  }

  remove(id: SheetId, area: Area, shift: "Up" | "Left"): void {
    this.#shift(id, { kind: "remove", area, axis: shift === "Up" ? "rows" : "columns" });
  }

  sort(id: SheetId, area: Area, keys: readonly SortKey[], options: SortOptions): void {
    const sheet = this.#changeable(id);
    const merge = sheet.merges.find((merged) => intersection(merged, area));
    if (merge) {
      throw new BookError("InvalidOperation", `Cells that are merged (${areaAddress(merge)}) cannot be sorted.`);
    }
    const rows = options.moves === "rows";
    const first = options.headings ? 1 : 0;
    const count = rows ? area.rows : area.columns;
    const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
    const places = Array.from({ length: count - first }, (_, index) => index + first).filter(
      (place) => !hidden.has((rows ? area.row : area.column) + place),
    );
    const block = sheet.block(area);
    const lines = places.map((place) =>
      keys.map(({ index }) =>
        rows
          ? this.#owner.valueOf(sheet, area.row + place, area.column + index)
          : this.#owner.valueOf(sheet, area.row + index, area.column + place),
      ),
    );
    const order = sortOrder(lines, keys, options.matchCase ? "match case" : "any case");
    const source = new Map(places.map((place, index) => [place, places[order[index] ?? index] ?? place]));
    sheet.putBlock(
      area,
      block.map((line, r) =>
        line.map((cell, c) => {
          const from = source.get(rows ? r : c) ?? (rows ? r : c);
          const taken = (rows ? block[from]?.[c] : line[from]) ?? cell;
          return rows ? carried(taken, r - from, 0) : carried(taken, 0, c - from);
        }),
      ),
    );
    this.#owner.recalculate();
    const moved = sortedPart(area, first, options.moves);
    this.#owner.emit({ kind: "sorted", sheetId: id, area: moved, moved: options.moves });
    this.#owner.emit({ kind: "changed", sheetId: id, area: moved, change: "RangeEdited", by: "add-in" });
  }

  moveSheet(id: SheetId, position: number): void {
    this.#checkStructure();
    this.#owner.moveSheet(id, position);
    this.#owner.emit({ kind: "sheet-moved", sheetId: id });
  }

  tabColour(id: SheetId): string | null {
    return this.#owner.sheet(id).tabColour;
  }

  setTabColour(id: SheetId, colour: string | null): void {
    this.#owner.sheet(id).tabColour = colour;
  }

  frozen(id: SheetId): { readonly rows: number; readonly columns: number } {
    return this.#owner.sheet(id).frozen;
  }

  freeze(id: SheetId, frozen: { readonly rows: number; readonly columns: number }): void {
    this.#owner.sheet(id).frozen = frozen;
  }

  isRowHidden(id: SheetId, row: number): boolean {
    return this.#owner.sheet(id).hiddenRows.has(row);
  }

  isColumnHidden(id: SheetId, column: number): boolean {
    return this.#owner.sheet(id).hiddenColumns.has(column);
  }

  setRowsHidden(id: SheetId, first: number, count: number, hidden: "hidden" | "shown"): void {
    setMembers(this.#changeable(id).hiddenRows, first, count, hidden);
    const area = { row: first, column: 0, rows: count, columns: SHEET_COLUMNS };
    const change = hidden === "hidden" ? "Hidden" : "Unhidden";
    this.#owner.emit({ kind: "rows-hidden", sheetId: id, area, change });
  }

  setColumnsHidden(id: SheetId, first: number, count: number, hidden: "hidden" | "shown"): void {
    setMembers(this.#changeable(id).hiddenColumns, first, count, hidden);
  }

  rowHeight(id: SheetId, row: number): number {
    return this.#owner.sheet(id).rowHeights.get(row) ?? DEFAULT_HEIGHT_PIXELS;
  }

  setRowHeights(id: SheetId, first: number, count: number, pixels: number): void {
    const { rowHeights } = this.#changeable(id);
    for (let row = first; row < first + count; row++) {
      rowHeights.set(row, pixels);
    }
  }

  filter(id: SheetId): SheetFilter | null {
    return this.#owner.sheet(id).filter;
  }

  merges(id: SheetId): readonly Area[] {
    return this.#owner.sheet(id).merges;
  }

  isProtected(id: SheetId): boolean {
    return this.#owner.sheet(id).isProtected;
  }

  protect(id: SheetId): void {
    this.#setProtected(id, true);
  }

  unprotect(id: SheetId): void {
    this.#setProtected(id, false);
  }

  isStructureProtected(): boolean {
    return this.#owner.structureProtected;
  }

  #setProtected(id: SheetId, isProtected: boolean): void {
    const sheet = this.#owner.sheet(id);
    if (sheet.isProtected !== isProtected) {
      sheet.isProtected = isProtected;
      this.#owner.emit({ kind: "protection-changed", sheetId: id, isProtected });
    }
  }

  #shift(id: SheetId, how: Pick<CellShift, "kind" | "area" | "axis">): void {
    const sheet = this.#changeable(id);
    const shift = { ...how, axis: axisOf(how), sheetId: id, sheetName: sheet.name };
    checkShift(shift, sheet.usedByValues(), [...this.#owner.tableAreas(id), ...sheet.merges]);
    sheet.shift(shift);
    this.#owner.follow(shift);
    this.#owner.recalculate();
    this.#owner.emit({
      kind: "changed",
      sheetId: id,
      area: shift.area,
      change: changeOf(shift),
      by: "add-in",
      shift: sideOf(shift),
    });
  }

  #changeable(id: SheetId): MemorySheet {
    const sheet = this.#owner.sheet(id);
    if (sheet.isProtected) {
      throw accessDenied();
    }
    return sheet;
  }

  #checkStructure(): void {
    if (this.#owner.structureProtected) {
      throw accessDenied();
    }
  }
}

function carried({ cell, style }: MovedCell, rows: number, columns: number): MovedCell {
  return cell?.formula && (rows || columns)
    ? { cell: { ...cell, formula: copiedFormula(cell.formula, rows, columns) }, style }
    : { cell, style };
}

function setMembers(set: Set<number>, first: number, count: number, hidden: "hidden" | "shown"): void {
  for (let at = first; at < first + count; at++) {
    if (hidden === "hidden") {
      set.add(at);
    } else {
      set.delete(at);
    }
  }
}
