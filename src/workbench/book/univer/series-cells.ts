import type { CellValue } from "../cell-value";

/** What a chart's reference names, as it is now. */
export interface SeriesCells {
  readonly texts: readonly string[];
  readonly values: readonly CellValue[];
}
