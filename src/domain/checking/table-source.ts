import type { Field } from "./field";
import type { SheetValues } from "./sheet-values";

/** Where a field stands on the sheet. */
export interface Placement {
  readonly field: Field;
  /** The heading as the sheet has it. */
  readonly heading: string;
  /** The sheet's column, counted from zero. */
  readonly column: number;
}

/** A list as it stands on its sheet. */
export interface TableSource {
  readonly list: number;
  readonly sheet: SheetValues;
  /** The sheet's row of headings, counted from zero. */
  readonly headingRow: number;
  readonly placements: readonly Placement[];
}
