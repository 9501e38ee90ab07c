import type { Table } from "../answers";
import type { Answers, CellOutcome } from "../each";
import * as annexA from "./annex-a";
import * as audits from "./audits";
import * as calendar from "./calendar";
import * as expectations from "./expectations";
import * as inspections from "./inspections";
import * as judgement from "./judgement";

/** Takes its arguments in the order of the cell, as Excel hands them over. */
export type AnsweringFunction = (...args: unknown[]) => Answers<string | number> | CellOutcome<Table>;

/**
 * What answers for each function, by its name in Excel. The cells answer through it, and so do explanations: a function
 * that stands here is explained without anything more.
 */
export const answering = {
  GRADE: judgement.gradeAnswers,
  GRADE_RANK: judgement.gradeRankAnswers,
  OVERALL_JUDGEMENT: sideBySide(judgement.overallJudgementAnswers),
  JUDGEMENT_REASON: sideBySide(judgement.judgementReasonAnswers),

  WORKING_DAY_AFTER: calendar.workingDayAfterAnswers,
  WORKING_DAYS_BETWEEN: calendar.workingDaysBetweenAnswers,
  BANK_HOLIDAYS: calendar.bankHolidaysAnswer,
  AGE_AT: calendar.ageAtAnswers,
  DATA_FROM: calendar.dataFromAnswers,

  FRAMEWORK_ON: inspections.frameworkOnAnswers,
  REPORT_DUE: inspections.reportDueAnswers,
  STAGE_DUE: inspections.stageDueAnswers,
  ACTION_PLAN_DUE: inspections.actionPlanDueAnswers,
  REINSPECTION_WINDOW: inspections.reinspectionWindowAnswers,
  INSPECTION_WINDOW: inspections.inspectionWindowAnswers,
  MONITORING_VISITS: inspections.monitoringVisitsAnswer,
  INSPECTION_CALENDAR: inspections.inspectionCalendarAnswer,
  OFSTED_ACTIVITY: expectations.ofstedActivityAnswer,
  FOCUSED_VISITS_LEFT: expectations.focusedVisitsLeftAnswers,
  INSPECTION_TEAM: expectations.inspectionTeamAnswer,
  CASES_EXAMINED: expectations.casesExaminedAnswer,

  AUDIT_MIX: audits.auditMixAnswer,
  CASE_SAMPLE: (ids: unknown, size: unknown, seed: unknown, strata: unknown, quotas: unknown) =>
    audits.caseSampleAnswer({ ids, size, seed, strata, quotas }),

  ANNEXA_CLEAN: annexA.annexACleanAnswer,
  ANNEXA_CODE: annexA.annexACodeAnswers,
  ASSESSMENT_DUE: annexA.assessmentDueAnswers,
  CONFERENCE_DUE: annexA.conferenceDueAnswers,
  PLAN_REVIEW_DUE: annexA.planReviewDueAnswers,
  CARE_REVIEW_DUE: annexA.careReviewDueAnswers,
} satisfies Readonly<Record<string, AnsweringFunction>>;

/** In a cell the judgements of an inspection stand side by side; the code behind knows them by name. */
function sideBySide<A>(answersFor: (args: judgement.JudgementArguments) => A) {
  return (
    framework: unknown,
    help_and_protection: unknown,
    children_in_care: unknown,
    leadership: unknown,
    care_leavers: unknown,
    adoption: unknown,
    basis: unknown,
  ): A => answersFor({ framework, help_and_protection, children_in_care, leadership, care_leavers, adoption, basis });
}
