import type { Area } from "../area";
import type { SheetId } from "../book";

export interface SortKey {
  /** Counted from the left of the sorted area. */
  readonly column: number;
  readonly ascending: boolean;
}

/** A sheet's filter: the area with its headings, and for each filtered column what is let through. */
export interface SheetFilter {
  readonly area: Area;
  readonly columns: readonly { readonly column: number; readonly values: readonly string[] }[];
}

/** How a sheet is laid out, and what moves its cells. Formulas, names, tables, conditional formats, validations, links and comments follow. */
export interface Layout {
  /** Whole rows or columns when the area is as wide or as high as the sheet. */
  insert(sheet: SheetId, area: Area, shift: "Down" | "Right"): void;
  remove(sheet: SheetId, area: Area, shift: "Up" | "Left"): void;
  /** Blanks last; numbers before text before TRUE and FALSE before errors, as Excel. */
  sort(
    sheet: SheetId,
    area: Area,
    keys: readonly SortKey[],
    options: { readonly headings: boolean; readonly matchCase: boolean },
  ): void;

  moveSheet(sheet: SheetId, position: number): void;
  tabColour(sheet: SheetId): string | null;
  setTabColour(sheet: SheetId, colour: string | null): void;
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };
  freeze(sheet: SheetId, frozen: { readonly rows: number; readonly columns: number }): void;

  isRowHidden(sheet: SheetId, row: number): boolean;
  isColumnHidden(sheet: SheetId, column: number): boolean;
  setRowsHidden(sheet: SheetId, first: number, count: number, hidden: "hidden" | "shown"): void;
  setColumnsHidden(sheet: SheetId, first: number, count: number, hidden: "hidden" | "shown"): void;
  rowHeight(sheet: SheetId, row: number): number;

  filter(sheet: SheetId): SheetFilter | null;
  merges(sheet: SheetId): readonly Area[];

  /** Cells of a protected sheet refuse changes with `AccessDenied`. Protection comes from the file, or from the add-in. */
  isProtected(sheet: SheetId): boolean;
  protect(sheet: SheetId): void;
  unprotect(sheet: SheetId): void;
  isStructureProtected(): boolean;
}
