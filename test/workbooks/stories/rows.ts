import type { FieldOf } from "../../../src/domain/annex-a/annex-a";
import type { ListNumber } from "../../../src/domain/annex-a/list";
import type { RawCell } from "../../../src/domain/checking/sheet-values";

/** A row as Ofsted's columns would hold it; dates are day numbers, and a field that is left out is blank. */
export type StoryRow<List extends ListNumber = ListNumber> = { readonly [Key in FieldOf<List>]?: RawCell };

/** The rows of all eleven lists. */
export type ListRows = { readonly [List in ListNumber]: readonly StoryRow<List>[] };

/** Rows that are still being written. */
export type GrowingRows = { readonly [List in ListNumber]: StoryRow<List>[] };

export function noRows(): GrowingRows {
  return { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [], 10: [], 11: [] };
}

export function countRows(rows: ListRows): number {
  return Object.values(rows).reduce((sum, list) => sum + list.length, 0);
}
