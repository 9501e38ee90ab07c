import type { Rule } from "../../../checking/rule";
import { ageNotInWholeYears } from "./age-not-in-whole-years";
import { beforeTheSixMonths } from "./before-the-six-months";
import { cellHoldsAnExcelError } from "./cell-holds-an-excel-error";
import { closedBeforeTheSixMonths } from "./closed-before-the-six-months";
import { codeNoLongerInUse } from "./code-no-longer-in-use";
import { codeOfALaterEdition } from "./code-of-a-later-edition";
import { codeWrittenDifferently } from "./code-written-differently";
import { dateAfterTheData } from "./date-after-the-data";
import { dateLongAgo } from "./date-long-ago";
import { dateWithATime } from "./date-with-a-time";
import { dateWrittenAsText } from "./date-written-as-text";
import { dayAndMonthMayBeSwapped } from "./day-and-month-may-be-swapped";
import { fillerDate } from "./filler-date";
import { groupInPlaceOfACode } from "./group-in-place-of-a-code";
import { idLooksLikePersonalData } from "./id-looks-like-personal-data";
import { idOfAnOddShape } from "./id-of-an-odd-shape";
import { letterAndWordsDisagree } from "./letter-and-words-disagree";
import { mustBeFilled } from "./must-be-filled";
import { noDateOfBirth } from "./no-date-of-birth";
import { noDisabilityStatus } from "./no-disability-status";
import { noNumberOfPreviousPlans } from "./no-number-of-previous-plans";
import { noPrimaryNeed } from "./no-primary-need";
import { normallyFilled } from "./normally-filled";
import { notADate } from "./not-a-date";
import { notAUkPostcode } from "./not-a-uk-postcode";
import { notAWholeNumber } from "./not-a-whole-number";
import { notAnEnglishAuthority } from "./not-an-english-authority";
import { notAnOfstedUrn } from "./not-an-ofsted-urn";
import { notOneOfOfstedsCodes } from "./not-one-of-ofsteds-codes";
import { numberBelowTheLeast } from "./number-below-the-least";
import { placeholderForAName } from "./placeholder-for-a-name";
import { rowWithoutAnId } from "./row-without-an-id";
import { textWithOddSpaces } from "./text-with-odd-spaces";
import { unusuallyHighCount } from "./unusually-high-count";

export const everyColumnRules: readonly Rule[] = [
  cellHoldsAnExcelError,
  rowWithoutAnId,
  mustBeFilled,
  noDateOfBirth,
  noPrimaryNeed,
  noNumberOfPreviousPlans,
  noDisabilityStatus,
  normallyFilled,
  placeholderForAName,
  idOfAnOddShape,
  idLooksLikePersonalData,
  dateWrittenAsText,
  notADate,
  fillerDate,
  dateAfterTheData,
  dayAndMonthMayBeSwapped,
  dateLongAgo,
  beforeTheSixMonths,
  closedBeforeTheSixMonths,
  dateWithATime,
  notOneOfOfstedsCodes,
  groupInPlaceOfACode,
  codeWrittenDifferently,
  letterAndWordsDisagree,
  codeOfALaterEdition,
  codeNoLongerInUse,
  notAWholeNumber,
  numberBelowTheLeast,
  unusuallyHighCount,
  ageNotInWholeYears,
  notAUkPostcode,
  notAnOfstedUrn,
  notAnEnglishAuthority,
  textWithOddSpaces,
];
