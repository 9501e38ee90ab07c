import type { Rule } from "../../checking/rule";
import { onAPlanButNotInNeed } from "./across-lists/on-a-plan-but-not-in-need";
import { planEndedBeforeItStarted } from "./child-protection/plan-ended-before-it-started";
import { planLongerThanTwoYears } from "./child-protection/plan-longer-than-two-years";
import { ageNotInWholeYears } from "./every-column/age-not-in-whole-years";
import { cellHoldsAnExcelError } from "./every-column/cell-holds-an-excel-error";
import { codeWrittenDifferently } from "./every-column/code-written-differently";
import { dateWrittenAsText } from "./every-column/date-written-as-text";
import { groupInPlaceOfACode } from "./every-column/group-in-place-of-a-code";
import { letterAndWordsDisagree } from "./every-column/letter-and-words-disagree";
import { mustBeFilled } from "./every-column/must-be-filled";
import { normallyFilled } from "./every-column/normally-filled";
import { notADate } from "./every-column/not-a-date";
import { notAWholeNumber } from "./every-column/not-a-whole-number";
import { notOneOfOfstedsCodes } from "./every-column/not-one-of-ofsteds-codes";
import { numberBelowTheLeast } from "./every-column/number-below-the-least";
import { childInTwoRows } from "./every-list/child-in-two-rows";
import { listOnTwoSheets } from "./layout/list-on-two-sheets";
import { twoColumnsForOneHeading } from "./layout/two-columns-for-one-heading";

/** Every rule of Annex A. A new one is a file of its own and a line here. */
export const annexARules: readonly Rule[] = [
  listOnTwoSheets,
  twoColumnsForOneHeading,
  cellHoldsAnExcelError,
  mustBeFilled,
  normallyFilled,
  dateWrittenAsText,
  notADate,
  notOneOfOfstedsCodes,
  groupInPlaceOfACode,
  codeWrittenDifferently,
  letterAndWordsDisagree,
  notAWholeNumber,
  numberBelowTheLeast,
  ageNotInWholeYears,
  planEndedBeforeItStarted,
  planLongerThanTwoYears,
  childInTwoRows,
  onAPlanButNotInNeed,
];
