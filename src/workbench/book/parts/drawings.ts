import type { Area } from "../area";
import type { SheetId } from "../sheet-id";

/** A chart, picture or shape of the file. It is kept byte for byte and shown as a labelled frame, or drawn where that is known how. */
export interface Drawing {
  readonly id: string;
  readonly sheetId: SheetId;
  readonly kind: "chart" | "picture" | "shape" | "other";
  readonly name: string;
  /** What the file says of it to those who cannot see it, or the text in a shape; empty where nothing is said. */
  readonly description: string;
  /** The cells that it lies over. */
  readonly over: Area;
  /**
   * In pixels: its top left corner from that of the first cell, and its bottom right corner from the top left one of
   * the last cell.
   */
  readonly offsets: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly chart?: ChartModel;
}

export interface ChartModel {
  /** As in the file: `barChart`, `lineChart`, `pieChart`. */
  readonly type: string;
  /** For bars: lying or standing. */
  readonly bars?: "horizontal" | "vertical";
  readonly stacked: "no" | "stacked" | "percent";
  /** Empty for none. */
  readonly title: string;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  /** As the chart's own type; another where columns and lines are mixed. */
  readonly type: string;
  /** As last shown. */
  readonly name: string;
  /** References as in formulas, without an equals sign: `'List 1'!$B$2:$B$9`. Empty where the file gives none. */
  readonly categories: string;
  readonly values: string;
}

export interface Drawings {
  all(): readonly Drawing[];
}
