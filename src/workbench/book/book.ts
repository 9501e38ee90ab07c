import type { Area } from "./area";
import type { CellValue } from "./cell-value";
import type { CallFunctions, FunctionDescription } from "./function-calls";
import type { CellEditing } from "./parts/cell-editing";
import type { Comments } from "./parts/comments";
import type { ConditionalFormats } from "./parts/conditional-formats";
import type { Drawings } from "./parts/drawings";
import type { DocumentProperties } from "./parts/properties";
import type { Tables } from "./parts/tables";
import type { Layout } from "./parts/layout";
import type { Links } from "./parts/links";
import type { Validations } from "./parts/validations";
import type { SheetId } from "./sheet-id";
import type { CellStyle, Visibility } from "./workbook-model";

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: Visibility;
}

/** What is written to a cell: `null` empties it, `undefined` leaves it as it is. */
export type CellInput = { readonly value: CellValue } | { readonly formula: string } | null | undefined;

/** Members given are set; a member given as `null` goes back to Excel's default. */
export type StyleChange = { readonly [Member in keyof CellStyle]?: CellStyle[Member] | null };

export interface NameInfo {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: SheetId | null;
  readonly visible: boolean;
  /** Absent for none. */
  readonly comment?: string;
}

/** What happened in the workbook, in the words of Excel's own events. */
export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: SheetId;
      readonly area: Area;
      readonly change:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly by: "user" | "add-in";
      /** Where cells were inserted or deleted: to which side the others moved. */
      readonly shift?: "Up" | "Down" | "Left" | "Right";
      /** For a change of one cell. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "format-changed"; readonly sheetId: SheetId; readonly area: Area }
  /** `rows`: rows changed places, from top to bottom. */
  | { readonly kind: "sorted"; readonly sheetId: SheetId; readonly area: Area; readonly moved: "rows" | "columns" }
  | { readonly kind: "filtered"; readonly sheetId: SheetId }
  /** Rows were hidden or shown by hand or by the add-in, not by a filter. */
  | {
      readonly kind: "rows-hidden";
      readonly sheetId: SheetId;
      readonly area: Area;
      readonly change: "Hidden" | "Unhidden";
    }
  | { readonly kind: "protection-changed"; readonly sheetId: SheetId; readonly isProtected: boolean }
  /** Excel tells add-ins of version 1.15 nothing about these; whoever saves the workbook wants to know. */
  | { readonly kind: "sheet-renamed" | "sheet-moved" | "sheet-visibility"; readonly sheetId: SheetId }
  | { readonly kind: "calculated"; readonly sheetId: SheetId }
  | { readonly kind: "selected"; readonly sheetId: SheetId; readonly area: Area }
  | { readonly kind: "sheet-activated"; readonly sheetId: SheetId }
  | { readonly kind: "sheet-deactivated"; readonly sheetId: SheetId }
  | { readonly kind: "sheet-added"; readonly sheetId: SheetId }
  | { readonly kind: "table-added"; readonly sheetId: SheetId; readonly tableId: string }
  | { readonly kind: "table-deleted"; readonly sheetId: SheetId; readonly tableId: string; readonly tableName: string }
  | { readonly kind: "sheet-deleted"; readonly sheetId: SheetId };

/**
 * A workbook that the Excel object model works on. Two stand behind it: one in memory, for tests in milliseconds,
 * and one in a spreadsheet grid that people see. One contract suite runs over both.
 *
 * Rows and columns count from zero. Calls that name a sheet which is not there throw a `BookError`.
 */
export interface Book {
  readonly name: string;
  readonly date1904: boolean;

  /** In the order of the tabs, hidden ones included. */
  sheets(): readonly SheetInfo[];
  findSheet(nameOrId: string): SheetInfo | undefined;
  addSheet(name: string): SheetInfo;
  renameSheet(id: SheetId, name: string): void;
  deleteSheet(id: SheetId): void;
  setVisibility(id: SheetId, visibility: Visibility): void;
  activeSheet(): SheetInfo;
  activate(id: SheetId): void;

  selection(): { readonly sheetId: SheetId; readonly area: Area };
  select(id: SheetId, area: Area): void;

  /** Calculated values, spilled ones included. */
  values(id: SheetId, area: Area): CellValue[][];
  /** `=...` where a cell holds a formula, else `null`; cells that another formula spills into hold none. */
  formulas(id: SheetId, area: Area): (string | null)[][];
  /** As the cells show it, through their number formats. */
  texts(id: SheetId, area: Area): string[][];
  styles(id: SheetId, area: Area): CellStyle[][];
  /** The blocks of more than one cell that formulas fill, the formula's own cell first. */
  spills(id: SheetId): readonly Area[];
  /** The smallest rectangle around all cells that hold something, or `undefined` on an empty sheet. */
  usedArea(id: SheetId, counting: "values" | "values and formats"): Area | undefined;
  columnWidth(id: SheetId, column: number): number;

  /** One block of cells; its rows and columns fit `area`. One step of undo. */
  write(id: SheetId, area: Area, inputs: readonly (readonly CellInput[])[]): void;
  restyle(id: SheetId, area: Area, change: StyleChange): void;
  setColumnWidth(id: SheetId, column: number, pixels: number): void;
  /** Shows what was written in this batch; called once at its end. */
  flush(): void;

  names(): readonly NameInfo[];
  setName(name: NameInfo): void;
  deleteName(name: string, sheetId: SheetId | null): void;
  readonly tables: Tables;
  readonly comments: Comments;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly links: Links;
  readonly drawings: Drawings;

  readonly layout: Layout;

  readonly properties: DocumentProperties;
  readonly cellEditing: CellEditing;

  /** The add-in's settings kept in the workbook. */
  readonly settings: Map<string, unknown>;

  /** Makes the add-in's functions known to formulas. */
  useFunctions(functions: readonly FunctionDescription[], call: CallFunctions): void;
  calculate(): Promise<void>;
  /** Resolves when no calculation is under way; answers of custom functions may be pending. */
  calculated(): Promise<void>;
  /** Resolves when no calculation is under way, custom functions included. */
  settled(): Promise<void>;

  listen(listener: (event: BookEvent) => void): () => void;
}

/** Refused by the workbook; `code` is the one that Excel would give. */
export class BookError extends Error {
  constructor(
    readonly code:
      | "ItemNotFound"
      | "InvalidArgument"
      | "ItemAlreadyExists"
      | "AccessDenied"
      | "InvalidOperation"
      | "InsertDeleteConflict"
      | "NotImplemented",
    message: string,
  ) {
    super(message);
  }
}
