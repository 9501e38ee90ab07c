import type { Area } from "../area";
import type { SheetId } from "../sheet-id";
import type { CellShift } from "../cell-shift";

export interface SortKey {
  /** A column counted from the left of the sorted area; when columns are sorted, a row counted from its top. */
  readonly index: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  /** The first row (of sorted columns: the first column) stays where it is. */
  readonly headings: boolean;
  readonly matchCase: boolean;
  /** `rows` change places, or `columns`. */
  readonly moves: "rows" | "columns";
}

/** A sheet's filter: the area with its headings, and for each filtered column what is let through. */
export interface SheetFilter {
  readonly area: Area;
  readonly columns: readonly { readonly column: number; readonly values: readonly string[] }[];
}

/** How a sheet is laid out, and what moves its cells. Formulas, names, tables, conditional formats, validations, links and comments follow. */
export interface Layout {
  /**
   * Whole rows or columns when the area is as wide or as high as the sheet. New cells look like those above them, or to
   * their left. InsertDeleteConflict where a table or merged cells would be torn apart.
   */
  insert(sheet: SheetId, area: Area, shift: "Down" | "Right"): void;
  remove(sheet: SheetId, area: Area, shift: "Up" | "Left"): void;
  /** Blanks last; numbers before text before TRUE and FALSE before errors, as Excel. */
  sort(sheet: SheetId, area: Area, keys: readonly SortKey[], options: SortOptions): void;

  moveSheet(sheet: SheetId, position: number): void;
  tabColour(sheet: SheetId): string | null;
  setTabColour(sheet: SheetId, colour: string | null): void;
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };
  freeze(sheet: SheetId, frozen: { readonly rows: number; readonly columns: number }): void;

  isRowHidden(sheet: SheetId, row: number): boolean;
  isColumnHidden(sheet: SheetId, column: number): boolean;
  setRowsHidden(sheet: SheetId, first: number, count: number, hidden: "hidden" | "shown"): void;
  setColumnsHidden(sheet: SheetId, first: number, count: number, hidden: "hidden" | "shown"): void;
  /** In pixels. */
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeights(sheet: SheetId, first: number, count: number, pixels: number): void;

  filter(sheet: SheetId): SheetFilter | null;
  merges(sheet: SheetId): readonly Area[];

  /** Cells of a protected sheet refuse changes with `AccessDenied`. Protection comes from the file, or from the add-in. */
  isProtected(sheet: SheetId): boolean;
  protect(sheet: SheetId): void;
  unprotect(sheet: SheetId): void;
  isStructureProtected(): boolean;
}

/**
 * What a workbook in memory asks of its other parts when cells are inserted or removed. A part that has areas or
 * formulas, and is a public member of the book, only needs to have this method.
 */
export interface FollowsCells {
  follow(shift: CellShift): void;
  /** Its sheet is gone. */
  forgetSheet?(sheet: SheetId): void;
  /** A sheet has another name or is gone: formulas that name it are worded anew. */
  rewordFormulas?(reword: (formula: string) => string): void;
}
