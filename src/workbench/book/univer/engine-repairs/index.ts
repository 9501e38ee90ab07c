import type { Injector, Workbook } from "@univerjs/core";
import type { DateSystem } from "../../number-format";
import { averageKeepsErrors } from "./average-keeps-errors";
import { countDaysFrom1904 } from "./days-from-1904";
import { edateKeepsToTheMonth } from "./edate-keeps-to-the-month";
import { giveWay } from "./give-way";
import { guardCalculation } from "./guard-calculation";
import { hiddenLinesStay } from "./hidden-lines-stay";
import { recalculateAfterSpills } from "./recalculate-after-spills";
import { noListsInCells } from "./no-lists-in-cells";
import { rulesFollowTheirCells } from "./rules-follow-their-cells";
import { sortACopy } from "./sort-a-copy";
import { referencesKeepTheirSheet } from "./references-keep-their-sheet";
import { repairSingleCellOperator } from "./single-cell-operator";
import { dollarEndsWithoutSpace, iferrorOfNothingIsNought } from "./small-repairs";
import { addSpillOperator } from "./spill-operator";
import { tablesHaveTotals } from "./tables-have-totals";
import { textIsNoError } from "./text-is-no-error";
import { textsInArraysAreTexts } from "./texts-in-arrays";
import { textsKeepTheirType } from "./texts-keep-their-type";
import { undoInReverse } from "./undo-in-reverse";
import { wholeLinesFollow } from "./whole-lines-follow";

/** Before the workbook is created. */
export function repairEngine(injector: Injector): void {
  guardCalculation(injector);
  giveWay(injector);
  addSpillOperator(injector);
  undoInReverse(injector);
  textIsNoError();
  textsInArraysAreTexts();
  hiddenLinesStay();
  noListsInCells(injector);
  referencesKeepTheirSheet();
  repairSingleCellOperator(injector);
}

/** In the same turn as the workbook is created: the built-in functions exist only then, and calculation starts after it. */
export function repairWorkbook(injector: Injector, workbook: Workbook, dates: DateSystem): void {
  sortACopy(injector);
  averageKeepsErrors(injector);
  edateKeepsToTheMonth(injector);
  iferrorOfNothingIsNought(injector);
  dollarEndsWithoutSpace(injector);
  recalculateAfterSpills(injector, workbook);
  textsKeepTheirType(injector, workbook);
  wholeLinesFollow(injector, workbook);
  rulesFollowTheirCells(injector, workbook);
  if (dates === "1904") countDaysFrom1904(injector);
  tablesHaveTotals(injector);
}
