import type { Area } from "../area";
import type { SheetId } from "../book";

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: SheetId;
  /** With headings and totals. */
  readonly area: Area;
  readonly headings: boolean;
  readonly totals: boolean;
  readonly columns: readonly string[];
  /** `TableStyleMedium2`, or empty for none. */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButtons: boolean;
}

export interface Tables {
  all(): readonly Table[];
  /** Headings that are blank or repeated are written as Excel does: `Column1`, `Name2`. */
  add(table: Pick<Table, "sheetId" | "area" | "headings"> & { readonly name?: string }): Table;
  change(
    id: string,
    change: Partial<Pick<Table, "name" | "area" | "style" | "bandedRows" | "filterButtons" | "headings" | "totals">>,
  ): void;
  /** `keep cells`: the range stays as it is, as with Convert to Range; otherwise cells are cleared with it. */
  remove(id: string, how: "keep cells" | "clear cells"): void;
}
