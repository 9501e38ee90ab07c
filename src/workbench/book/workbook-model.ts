import type { Area } from "./area";
import type { CellValue } from "./cell-value";
import type { CellComment } from "./parts/comments";
import type { ConditionalFormat } from "./parts/conditional-formats";
import type { Drawing } from "./parts/drawings";
import type { SheetFilter } from "./parts/layout";
import type { CellLink } from "./parts/links";
import type { TableFilter } from "./parts/tables";
import type { Validation } from "./parts/validations";

/** A workbook as read from a file, before any grid holds it. */
export interface WorkbookModel {
  readonly name: string;
  readonly date1904: boolean;
  /** Distinct cell styles; a cell names one by its index. Index 0 is the workbook's default. */
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  readonly tables: readonly TableModel[];
  /** The theme's six accent colours, where the file has a theme. */
  readonly accents?: readonly string[];
  /** Custom document properties. */
  readonly properties?: ReadonlyMap<string, string | number | boolean>;
  /** The add-in's own settings, where the file carries some. */
  readonly settings?: ReadonlyMap<string, unknown>;
  /** No sheet may be added, removed, renamed or moved. */
  readonly structureProtected?: boolean;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetModel {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColour: string | null;
  readonly cells: readonly CellModel[];
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly widthPixels: number;
    readonly hidden: boolean;
  }[];
  readonly rows: readonly { readonly row: number; readonly heightPixels: number | null; readonly hidden: boolean }[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Absent where there are none. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly Validation[];
  readonly links?: readonly CellLink[];
  readonly comments?: readonly Omit<CellComment, "sheetId">[];
  readonly drawings?: readonly Omit<Drawing, "sheetId">[];
  readonly filter?: SheetFilter;
  readonly isProtected?: boolean;
}

export interface CellModel {
  readonly row: number;
  readonly column: number;
  /** The value as last calculated. */
  readonly value: CellValue;
  /** With its equals sign, custom functions as `READY.NAME(...)`, or absent. */
  readonly formula?: string;
  /** Index into `styles`; 0 when absent. */
  readonly style?: number;
  /** Cells that a dynamic or array formula in this cell covers, itself included. */
  readonly spill?: Area;
}

export interface NameModel {
  readonly name: string;
  /** With its equals sign: `='List 1'!$A$1`. */
  readonly formula: string;
  /** The sheet it belongs to, or `null` for the whole workbook. */
  readonly sheet: string | null;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface TableModel {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headings: boolean;
  readonly totals: boolean;
  /** As in the file; what is absent there is absent here. */
  readonly style?: string;
  readonly bandedRows?: boolean;
  readonly bandedColumns?: boolean;
  readonly firstColumn?: boolean;
  readonly lastColumn?: boolean;
  readonly filterButtons?: boolean;
  readonly filters?: readonly TableFilter[];
}

/** How a cell looks. Absent members are Excel's defaults. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColour?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** In steps of about three letters. */
  readonly indent?: number;
  readonly borders?: Partial<
    Record<"top" | "bottom" | "left" | "right", { readonly style: string; readonly colour: string }>
  >;
}
