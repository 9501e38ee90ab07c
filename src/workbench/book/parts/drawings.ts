import type { Area } from "../area";
import type { SheetId } from "../book";

/** A chart, picture or shape of the file. It is kept byte for byte and shown as a labelled frame, or drawn where that is known how. */
export interface Drawing {
  readonly id: string;
  readonly sheetId: SheetId;
  readonly kind: "chart" | "picture" | "shape" | "other";
  readonly name: string;
  /** The cells that it lies over. */
  readonly over: Area;
  readonly chart?: {
    /** As in the file: `barChart`, `lineChart`, `pieChart`. */
    readonly type: string;
    readonly title: string;
    /** References as formulas: `'List 1'!$B$2:$B$9`. */
    readonly series: readonly { readonly name: string; readonly categories: string; readonly values: string }[];
  };
}

export interface Drawings {
  all(): readonly Drawing[];
}
