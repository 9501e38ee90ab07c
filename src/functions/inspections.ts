import { answering } from "./answering";
import { toCells, toTable } from "./answers";

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
 * The last overall grade.
 * @customenum {string}
 */
enum LastJudgement {
  /** Outstanding. */
  outstanding = "Outstanding",
  /** Good. */
  good = "Good",
  /** Requires improvement to be good; before November 2013 "Adequate". */
  requiresImprovement = "Requires improvement to be good",
  /** Inadequate. */
  inadequate = "Inadequate",
}

/**
 * A date on the way, and what its count starts from.
 * @customenum {string}
 */
enum Stage {
  /** 15 working days after the end of fieldwork (SIF, LSCB review). */
  draftReport = "draft report",
  /** 5 working days after the draft was received. */
  comments = "comments",
  /** 25 working days after the end of fieldwork (SIF). */
  prePublication = "pre-publication",
  /** The council's duty: 30 working days after it received the report. */
  councilPublishes = "council publishes",
  /** 20 working days after a focused-visit letter with areas for priority action was received. */
  draftActionPlan = "draft action plan",
  /** 14 days after the call (SIF). */
  annexA = "annex a",
  /** One calendar month after the annual engagement meeting. */
  engagementLetter = "engagement letter",
}

/**
 * Whose account of the team to follow.
 * @customenum {string}
 */
enum TeamBasis {
  /** Halton, about January 2018. */
  halton = "Halton",
  /** Blackburn with Darwen, 12 April 2018; upper figures. */
  blackburnWithDarwen = "Blackburn with Darwen",
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

/**
 * The date of another stage on the way, from the date that starts its count.
 * @customfunction STAGE_DUE
 * @helpurl https://localhost:3443/help.html#STAGE_DUE
 * @param {Stage[][]} stage Draft report, comments, pre-publication, council publishes, draft action plan, annex a or engagement letter
 * @param {any[][]} date What the stage is counted from, such as the end of fieldwork; a cell or a range
 * @returns {any[][]} The date; format the cell as a date
 */
export function stageDue(stage: Stage[][], date: any[][]): any[][] {
  return toCells(answering.STAGE_DUE(stage, date));
}

/**
 * When the council must publish its action plan: 70 working days after it received the report.
 * @customfunction ACTION_PLAN_DUE
 * @helpurl https://localhost:3443/help.html#ACTION_PLAN_DUE
 * @param {any[][]} received The day the council received the report, which may not be the day of publication; a cell or a range
 * @returns {any[][]} The date; format the cell as a date
 */
export function actionPlanDue(received: any[][]): any[][] {
  return toCells(answering.ACTION_PLAN_DUE(received));
}

/**
 * When an inadequate council is expected to be inspected again: 12 to 18 months later.
 * @customfunction REINSPECTION_WINDOW
 * @helpurl https://localhost:3443/help.html#REINSPECTION_WINDOW
 * @param {any[][]} date The day the inspection ended; a cell or a range
 * @returns {any[][]} Two columns, the earliest and the latest date, with a row for each date given; format them as dates
 */
export function reinspectionWindow(date: any[][]): any[][] {
  return toCells(answering.REINSPECTION_WINDOW(date));
}

/**
 * When the next inspection is expected: six months either side of three years after the last start.
 * @customfunction INSPECTION_WINDOW
 * @helpurl https://localhost:3443/help.html#INSPECTION_WINDOW
 * @param {any[][]} last_start The first day of the last inspection; a cell or a range
 * @returns {any[][]} Two columns, the earliest and the latest date, with a row for each date given; format them as dates
 */
export function inspectionWindow(last_start: any[][]): any[][] {
  return toCells(answering.INSPECTION_WINDOW(last_start));
}

/**
 * Dates to plan with for the quarterly monitoring visits of an inadequate council.
 * @customfunction MONITORING_VISITS
 * @helpurl https://localhost:3443/help.html#MONITORING_VISITS
 * @param {any[][]} from The date to count from, such as the day of publication; one cell
 * @param {any[][]} [count] How many visits, whole; left out, 4
 * @returns {any[][]} A table with a heading row; format its second column as dates
 */
export function monitoringVisits(from: any[][], count?: any[][]): any[][] {
  return toTable(answering.MONITORING_VISITS(from, count));
}

/**
 * Every date of an inspection, from the call to the action plan, with who and the source.
 * @customfunction INSPECTION_CALENDAR
 * @helpurl https://localhost:3443/help.html#INSPECTION_CALENDAR
 * @param {Kind[][]} kind SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review; one cell
 * @param {any[][]} notified The day of the call; one cell
 * @returns {any[][]} A table with a heading row; format its second column as dates
 */
export function inspectionCalendar(kind: Kind[][], notified: any[][]): any[][] {
  return toTable(answering.INSPECTION_CALENDAR(kind, notified));
}

/**
 * What Ofsted does until the next inspection, and how often, by the last overall grade.
 * @customfunction OFSTED_ACTIVITY
 * @helpurl https://localhost:3443/help.html#OFSTED_ACTIVITY
 * @param {LastJudgement[][]} last_judgement Outstanding, Good, Requires improvement to be good or Inadequate: the last overall grade; one cell
 * @returns {any[][]} A table with a heading row
 */
export function ofstedActivity(last_judgement: LastJudgement[][]): any[][] {
  return toTable(answering.OFSTED_ACTIVITY(last_judgement));
}

/**
 * How many focused visits may still come before the next inspection.
 * @customfunction FOCUSED_VISITS_LEFT
 * @helpurl https://localhost:3443/help.html#FOCUSED_VISITS_LEFT
 * @param {LastJudgement[][]} last_judgement Outstanding, Good, Requires improvement to be good or Inadequate: the last overall grade; a cell or a range
 * @param {any[][]} focused How many focused visits there have been since the last inspection
 * @param {any[][]} [jtais] How many joint targeted area inspections; each takes the place of a focused visit
 * @returns {any[][]} 0 to 2
 */
export function focusedVisitsLeft(last_judgement: LastJudgement[][], focused: any[][], jtais?: any[][]): any[][] {
  return toCells(answering.FOCUSED_VISITS_LEFT(last_judgement, focused, jtais));
}

/**
 * Whom to expect: the inspectors by role, and their days.
 * @customfunction INSPECTION_TEAM
 * @helpurl https://localhost:3443/help.html#INSPECTION_TEAM
 * @param {Kind[][]} kind SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review; one cell
 * @param {TeamBasis[][]} [basis] Halton or Blackburn with Darwen; left out, the one that gives numbers for the kind, Halton first
 * @returns {any[][]} A table with a heading row and a total
 */
export function inspectionTeam(kind: Kind[][], basis?: TeamBasis[][]): any[][] {
  return toTable(answering.INSPECTION_TEAM(kind, basis));
}

/**
 * How many cases are audited, tracked and sampled in an inspection.
 * @customfunction CASES_EXAMINED
 * @helpurl https://localhost:3443/help.html#CASES_EXAMINED
 * @param {Kind[][]} kind SIF, ILACS standard, ILACS short, Focused visit, JTAI or LSCB review; one cell
 * @returns {any[][]} A table with a heading row
 */
export function casesExamined(kind: Kind[][]): any[][] {
  return toTable(answering.CASES_EXAMINED(kind));
}
