import type { Injector, Workbook } from "@univerjs/core";
import { averageKeepsErrors } from "./average-keeps-errors";
import { edateKeepsToTheMonth } from "./edate-keeps-to-the-month";
import { guardCalculation } from "./guard-calculation";
import { recalculateAfterSpills } from "./recalculate-after-spills";
import { noListsInCells } from "./no-lists-in-cells";
import { sortACopy } from "./sort-a-copy";
import { addSpillOperator } from "./spill-operator";
import { textIsNoError } from "./text-is-no-error";
import { undoInReverse } from "./undo-in-reverse";

/** Before the workbook is created. */
export function repairEngine(injector: Injector): void {
  guardCalculation(injector);
  addSpillOperator(injector);
  undoInReverse(injector);
  textIsNoError();
  noListsInCells(injector);
}

/** In the same turn as the workbook is created: the built-in functions exist only then, and calculation starts after it. */
export function repairWorkbook(injector: Injector, workbook: Workbook): void {
  sortACopy(injector);
  averageKeepsErrors(injector);
  edateKeepsToTheMonth(injector);
  recalculateAfterSpills(injector, workbook);
}
