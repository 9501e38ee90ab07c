import { answering } from "./answering";
import { toCells } from "./answers";

/**
 * The share of an Annex A list's rows that have no error within the list.
 * @customfunction ANNEXA_CLEAN
 * @helpurl https://localhost:3443/help.html#ANNEXA_CLEAN
 * @param {any[][]} list_range One list with the row of its headings
 * @param {any[][]} as_at The day that the data speaks of
 * @param {any[][]} [list] The number of the list, 1 to 11, if the range must be that list; left out, its headings tell
 * @returns {any[][]} A share; format the cell as a percentage
 */
export function annexaClean(list_range: any[][], as_at: any[][], list?: any[][]): any[][] {
  return toCells(answering.ANNEXA_CLEAN(list_range, as_at, list));
}

/**
 * Ofsted's own code for a value in a column of an Annex A list, in the newest edition.
 * @customfunction ANNEXA_CODE
 * @helpurl https://localhost:3443/help.html#ANNEXA_CODE
 * @param {any[][]} value What the case system writes: a code, its words or another spelling; a cell or a range
 * @param {any[][]} list The number of the list, 1 to 11
 * @param {any[][]} heading The heading of the column
 * @returns {any[][]} The code as Ofsted prints it
 */
export function annexaCode(value: any[][], list: any[][], heading: any[][]): any[][] {
  return toCells(answering.ANNEXA_CODE(value, list, heading));
}

/**
 * When an assessment must be completed: 45 working days after its start.
 * @customfunction ASSESSMENT_DUE
 * @helpurl https://localhost:3443/help.html#ASSESSMENT_DUE
 * @param {any[][]} start The day the assessment started; a cell or a range
 * @returns {any[][]} The date; format the cell as a date
 */
export function assessmentDue(start: any[][]): any[][] {
  return toCells(answering.ASSESSMENT_DUE(start));
}

/**
 * When the initial child protection conference must be held: 15 working days later.
 * @customfunction CONFERENCE_DUE
 * @helpurl https://localhost:3443/help.html#CONFERENCE_DUE
 * @param {any[][]} strategy_discussion The day of the strategy discussion; a cell or a range
 * @returns {any[][]} The date; format the cell as a date
 */
export function conferenceDue(strategy_discussion: any[][]): any[][] {
  return toCells(answering.CONFERENCE_DUE(strategy_discussion));
}

/**
 * When a child protection plan must be reviewed: 3 months after the conference, then every 6.
 * @customfunction PLAN_REVIEW_DUE
 * @helpurl https://localhost:3443/help.html#PLAN_REVIEW_DUE
 * @param {any[][]} conference The day of the initial conference; a cell or a range
 * @param {any[][]} [last_review] The day of the last review, if there was one
 * @returns {any[][]} The date; format the cell as a date
 */
export function planReviewDue(conference: any[][], last_review?: any[][]): any[][] {
  return toCells(answering.PLAN_REVIEW_DUE(conference, last_review));
}

/**
 * When a child in care must be reviewed: after 20 working days, then 3 months, then every 6 months.
 * @customfunction CARE_REVIEW_DUE
 * @helpurl https://localhost:3443/help.html#CARE_REVIEW_DUE
 * @param {any[][]} started The day the child came into care; a cell or a range
 * @param {any[][]} [last_review] The day of the last review, if there was one
 * @param {any[][]} [reviews_held] How many reviews there were; needed with a last review
 * @returns {any[][]} The date; format the cell as a date
 */
export function careReviewDue(started: any[][], last_review?: any[][], reviews_held?: any[][]): any[][] {
  return toCells(answering.CARE_REVIEW_DUE(started, last_review, reviews_held));
}
