import type { Area } from "../book/area";
import type { Excel } from "./excel";

/** Blocks of cells of one sheet, which may lie anywhere on it; at least one. */
export interface ManyCells {
  readonly excel: Excel;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}
