import { answering } from "./answering";
import { toCells } from "./answers";

/**
 * What is inspected.
 * @customenum {string}
 */
enum Kind {
  /** Single inspection framework, November 2013 to 2018. */
  sif = "SIF",
  /** ILACS standard inspection, two weeks on site. */
  ilacsStandard = "ILACS standard",
  /** ILACS short inspection, one week on site. */
  ilacsShort = "ILACS short",
  /** Focused visit, two days on site, answered by a letter. */
  focusedVisit = "Focused visit",
  /** Joint targeted area inspection; when its report comes is not known. */
  jtai = "JTAI",
  /** Review of the local safeguarding children board, published with SIF. */
  lscbReview = "LSCB review",
}

/**
 * Which statement of the time a report takes to follow.
 * @customenum {string}
 */
enum ReportBasis {
  /** SIF: Barking and Dagenham, 11 February 2014, 3.12. */
  days27 = "27 working days",
  /** SIF: Barking and Dagenham, 11 February 2014, 3.2. */
  days30 = "30 working days",
  /** SIF: Warwickshire, 18 August 2014, 5.1. */
  fiveWeeks = "five weeks",
  /** What published reports usually took; the only one known for ILACS and focused visits. */
  usual = "usual",
}

/**
 * The framework that an inspection starting on a date follows.
 * @customfunction FRAMEWORK_ON
 * @helpurl https://localhost:3443/help.html#FRAMEWORK_ON
 * @param {any[][]} date The first day of the inspection; a cell or a range
 * @param {any[][]} [re_inspection] TRUE for the re-inspection of a council judged inadequate: under SIF to 30 June 2018
 * @returns {any[][]} Before SIF, SIF, ILACS 2018, ILACS 2023 or ILACS 2026
 */
export function frameworkOn(date: any[][], re_inspection?: any[][]): any[][] {
  return toCells(answering.FRAMEWORK_ON(date, re_inspection));
}

/**
 * The date on which the report of an inspection, or the letter of a focused visit, is due.
 * @customfunction REPORT_DUE
 * @helpurl https://localhost:3443/help.html#REPORT_DUE
 * @param {Kind[][]} kind SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review
 * @param {any[][]} inspection_end The last day of the inspection; a cell or a range
 * @param {ReportBasis[][]} [basis] Which statement to follow; left out, 27 working days for SIF and the usual for ILACS
 * @returns {any[][]} The date; format the cell as a date
 */
export function reportDue(kind: Kind[][], inspection_end: any[][], basis?: ReportBasis[][]): any[][] {
  return toCells(answering.REPORT_DUE(kind, inspection_end, basis));
}
