import type { Area } from "../area";
import type { SheetId } from "../sheet-id";

/** Where a cell leads: an address outside, or a place in this workbook (`'List 6'!C4`). */
export interface CellLink {
  readonly area: Area;
  readonly address?: string;
  readonly place?: string;
  readonly tip?: string;
}

export interface Links {
  of(sheet: SheetId): readonly CellLink[];
  set(sheet: SheetId, link: CellLink): void;
  clear(sheet: SheetId, area: Area): void;
}
