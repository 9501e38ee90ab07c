import type { Area } from "../book/area";
import type { Book, NameInfo } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import type { HostObject } from "../protocol/host-object";

/** What the add-in's frame offers to Excel besides the workbook. */
export interface HostServices {
  /** The add-in's custom functions, as their runtime speaks to Excel. */
  readonly customFunctions?: CustomFunctionResults;
  readonly taskPane?: TaskPane;
  /** `Office.ribbon.requestUpdate`: called for each tab and control that the add-in changes. */
  readonly onRibbonChange?: (change: RibbonChange) => void;
  /** `Excel.createWorkbook`: shows a workbook beside the present one; an empty one for `null`. */
  readonly openNewWorkbook?: (bytes: Uint8Array | null) => void;
}

/** Ids as in the manifest. */
export type RibbonChange =
  { readonly control: string; readonly enabled: boolean } | { readonly tab: string; readonly visible: boolean };

export interface CustomFunctionResults {
  /** The runtime takes calls from now on. */
  start(): void;
  acceptResults(results: readonly (readonly [id: number, ok: boolean, value: unknown, errorCode?: number])[]): void;
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export interface TaskPane {
  isVisible(): boolean;
  show(): void;
  hide(): void;
}

/**
 * What every object of the Excel object model can reach. Objects make one another through it, so that no object's file
 * needs another's.
 */
export interface Excel {
  readonly book: Book;
  readonly services: HostServices;
  /** `context.runtime.enableEvents`. */
  eventsEnabled: boolean;
  /** Whether the add-in asked to be loaded with the document: `Background`, or `Inactive`. */
  startState: string;
  /** Changed since it was opened, or since the add-in said otherwise. */
  isDirty: boolean;
  /** Excel keeps no state of its own between batches; these are its objects, made when asked for. */
  readonly make: {
    range(sheetId: SheetId, area: Area): HostObject;
    rangeAreas(sheetId: SheetId, areas: readonly Area[]): HostObject;
    /** Those that reach into these areas. */
    conditionalFormats(sheetId: SheetId, areas: readonly Area[]): HostObject;
    dataValidation(sheetId: SheetId, areas: readonly Area[]): HostObject;
    worksheet(sheetId: SheetId): HostObject;
    worksheets(): HostObject;
    /** Names of the whole workbook for `null`. */
    names(sheetId: SheetId | null): HostObject;
    namedItem(name: NameInfo): HostObject;
    /** Tables of the whole workbook for `null`. */
    tables(sheetId: SheetId | null): HostObject;
    table(tableId: string): HostObject;
    tableColumns(tableId: string): HostObject;
    tableRows(tableId: string): HostObject;
    /** Tables that the cells touch, or that they hold wholly. */
    tablesOfRange(cells: Cells, extent: "whole tables" | "parts of tables"): HostObject;
    /** Comments of the whole workbook for `null`. */
    comments(sheetId: SheetId | null): HostObject;
    charts(sheetId: SheetId): HostObject;
    application(): HostObject;
    settings(): HostObject;
    runtime(): HostObject;
    customFunctions(): HostObject;
  };
}

/** The sheet that an object is a part of. */
export interface SheetPart {
  readonly excel: Excel;
  readonly sheetId: SheetId;
}

/** The cells that an object stands for. */
export interface Cells {
  readonly excel: Excel;
  readonly sheetId: SheetId;
  readonly area: Area;
}

/** Excel's `...OrNullObject`: `null` where the other would throw ItemNotFound. */
export function orNull<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ItemNotFound") {
      return null;
    }
    throw problem;
  }
}
