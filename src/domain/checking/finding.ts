/** Error: cannot be right, or Ofsted says it must be filled. Query: probably wrong. Advice: allowed, but tidy it. */
export type Level = "error" | "query" | "advice";

/** Data: wrong or missing. Practice: true, and an inspector will ask. Only data counts towards what blocks sending. */
export type Lens = "data" | "practice";

/** A cell on a sheet, both counted from zero. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One fault with one cause, and all the cells that show it; the first cell is where to mend. */
export interface Finding {
  /** The rule's readable name, which never changes. */
  readonly rule: string;
  readonly level: Level;
  readonly lens: Lens;
  /** Annex A list number, or `null` for the workbook as a whole. */
  readonly list: number | null;
  readonly sheet: string | null;
  /** A heading's own cell for a fault of a heading; none for a whole list or workbook. */
  readonly cells: readonly CellPlace[];
  /** What the first cell shows. */
  readonly shown: string;
  /** The sentence an officer reads. Made when asked for. */
  readonly says: () => string;
  /** How to put it right. */
  readonly mend: string;
  /** Survives sorting and a new extract: rule, list, column and what identifies the rows, never an address. */
  readonly key: string;
}
