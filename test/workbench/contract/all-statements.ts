import { statements as applications } from "./application";
import { statements as cellValues } from "./cell-values";
import { statements as cellsThatMove } from "./cells-that-move";
import { statements as insertedSheets } from "./inserted-sheets";
import { statements as conditionalFormats } from "./conditional-formats";
import { statements as dataValidation } from "./data-validation";
import { statements as linksAndFormats } from "./links-and-formats";
import { statements as loading } from "./loading";
import { statements as namesCommentsAndCharts } from "./names-comments-charts";
import { statements as ranges } from "./ranges";
import { statements as sheetsAndEvents } from "./sheets-and-events";
import type { Statement } from "./statement";
import { statements as tables } from "./tables";
import { statements as worksheets } from "./worksheets";

/** One line for each file of statements in this folder. */
export const allStatements: readonly Statement[] = [
  ...applications,
  ...cellValues,
  ...cellsThatMove,
  ...insertedSheets,
  ...conditionalFormats,
  ...dataValidation,
  ...linksAndFormats,
  ...loading,
  ...namesCommentsAndCharts,
  ...ranges,
  ...sheetsAndEvents,
  ...tables,
  ...worksheets,
];
