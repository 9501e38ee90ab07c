import type { Area } from "../area";
import type { SheetId } from "../sheet-id";

/** How a table is drawn over its cells' own formats. */
export interface TableLook {
  /** `TableStyleMedium2`, or empty for none. */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButtons: boolean;
}

/** Excel's look of a new table. */
export const NEW_TABLE_LOOK: TableLook = {
  style: "TableStyleMedium2",
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButtons: true,
};

/** What a column of a table lets through, counted from the table's left: its cells' text; blanks are `""`. */
export interface TableFilter {
  readonly column: number;
  readonly values: readonly string[];
}

export interface Table extends TableLook {
  readonly id: string;
  readonly name: string;
  readonly sheetId: SheetId;
  /** With headings and totals. */
  readonly area: Area;
  readonly headings: boolean;
  readonly totals: boolean;
  /** The text of its headings; kept where the headings are not shown. */
  readonly columns: readonly string[];
  readonly filters: readonly TableFilter[];
}

export type TableChange = Partial<
  Pick<Table, "name" | "area" | "headings" | "totals" | "columns" | "filters"> & TableLook
>;

/** Lays no cell out anew and writes none but headings: whoever changes the area has moved the cells. */
export interface Tables {
  all(): readonly Table[];
  /**
   * Headings that are blank or repeated are written as Excel does: `Column1`, `Name2`. `area` begins with the headings.
   * Throws `ItemAlreadyExists` for a taken name, `InvalidArgument` for one that Excel would not take and for an area
   * that meets another table.
   */
  add(table: Pick<Table, "sheetId" | "area"> & { readonly name?: string }): Table;
  /** With `columns`, the headings are written too. Throws as `add` does. */
  change(id: string, change: TableChange): void;
  /** `keep cells`: the range stays as it is, as with Convert to Range; otherwise cells are cleared with it. */
  remove(id: string, how: "keep cells" | "clear cells"): void;
}
