import type { Table } from "../answers";
import type { Answers, CellOutcome } from "../each";
import {
  annexACleanAnswer,
  annexACodeAnswers,
  assessmentDueAnswers,
  careReviewDueAnswers,
  conferenceDueAnswers,
  planReviewDueAnswers,
} from "./annex-a";
import { auditMixAnswer, caseSampleAnswer } from "./audits";
import {
  ageAtAnswers,
  bankHolidaysAnswer,
  dataFromAnswers,
  workingDayAfterAnswers,
  workingDaysBetweenAnswers,
} from "./calendar";
import {
  casesExaminedAnswer,
  focusedVisitsLeftAnswers,
  inspectionTeamAnswer,
  ofstedActivityAnswer,
} from "./expectations";
import {
  actionPlanDueAnswers,
  frameworkOnAnswers,
  inspectionCalendarAnswer,
  inspectionWindowAnswers,
  monitoringVisitsAnswer,
  reinspectionWindowAnswers,
  reportDueAnswers,
  stageDueAnswers,
} from "./inspections";
import {
  changesNeededAnswer,
  gradeAnswers,
  gradeRankAnswers,
  judgementReasonAnswers,
  likeInspectionsAnswer,
  limitedByAnswers,
  nextInspectionAnswers,
  overallJudgementAnswers,
  type WithBasis,
} from "./judgement";

/** Takes its arguments in the order of the cell, as Excel hands them over. */
export type AnsweringFunction = (...args: unknown[]) => Answers<string | number> | CellOutcome<Table>;

/**
 * What answers for each function, by its name in Excel. The cells answer through it, and so do explanations: a function
 * that stands here is explained without anything more.
 */
export const answering = {
  GRADE: gradeAnswers,
  GRADE_RANK: gradeRankAnswers,
  OVERALL_JUDGEMENT: withBasis(overallJudgementAnswers),
  JUDGEMENT_REASON: withBasis(judgementReasonAnswers),
  LIMITED_BY: withBasis(limitedByAnswers),
  LIKE_INSPECTIONS: likeInspections,
  CHANGES_NEEDED: changesNeeded,
  NEXT_INSPECTION: nextInspection,
  WORKING_DAY_AFTER: workingDayAfterAnswers,
  WORKING_DAYS_BETWEEN: workingDaysBetweenAnswers,
  BANK_HOLIDAYS: bankHolidaysAnswer,
  AGE_AT: ageAtAnswers,
  DATA_FROM: dataFromAnswers,
  FRAMEWORK_ON: frameworkOnAnswers,
  REPORT_DUE: reportDueAnswers,
  STAGE_DUE: stageDueAnswers,
  ACTION_PLAN_DUE: actionPlanDueAnswers,
  REINSPECTION_WINDOW: reinspectionWindowAnswers,
  INSPECTION_WINDOW: inspectionWindowAnswers,
  MONITORING_VISITS: monitoringVisitsAnswer,
  INSPECTION_CALENDAR: inspectionCalendarAnswer,
  OFSTED_ACTIVITY: ofstedActivityAnswer,
  FOCUSED_VISITS_LEFT: focusedVisitsLeftAnswers,
  INSPECTION_TEAM: inspectionTeamAnswer,
  CASES_EXAMINED: casesExaminedAnswer,
  AUDIT_MIX: auditMixAnswer,
  CASE_SAMPLE: caseSample,
  ANNEXA_CLEAN: annexACleanAnswer,
  ANNEXA_CODE: annexACodeAnswers,
  ASSESSMENT_DUE: assessmentDueAnswers,
  CONFERENCE_DUE: conferenceDueAnswers,
  PLAN_REVIEW_DUE: planReviewDueAnswers,
  CARE_REVIEW_DUE: careReviewDueAnswers,
} satisfies Readonly<Record<string, AnsweringFunction>>;

/** In a cell the judgements of an inspection stand side by side; the code behind knows them by name. */
function withBasis<A>(answersFor: (args: WithBasis) => A) {
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

function likeInspections(
  framework: unknown,
  help_and_protection: unknown,
  children_in_care: unknown,
  leadership: unknown,
  care_leavers: unknown,
  adoption: unknown,
): CellOutcome<Table> {
  return likeInspectionsAnswer({
    framework,
    help_and_protection,
    children_in_care,
    leadership,
    care_leavers,
    adoption,
  });
}

function changesNeeded(
  framework: unknown,
  target: unknown,
  help_and_protection: unknown,
  children_in_care: unknown,
  leadership: unknown,
  care_leavers: unknown,
  adoption: unknown,
  basis: unknown,
): CellOutcome<Table> {
  const judgements = { help_and_protection, children_in_care, leadership, care_leavers, adoption };
  return changesNeededAnswer({ framework, target, ...judgements, basis });
}

function nextInspection(
  framework: unknown,
  help_and_protection: unknown,
  children_in_care: unknown,
  leadership: unknown,
  care_leavers: unknown,
  adoption: unknown,
  as_at: unknown,
): Answers<string> {
  const judgements = { help_and_protection, children_in_care, leadership, care_leavers, adoption };
  return nextInspectionAnswers({ framework, ...judgements, as_at });
}

function caseSample(ids: unknown, size: unknown, seed: unknown, strata: unknown, quotas: unknown): CellOutcome<Table> {
  return caseSampleAnswer({ ids, size, seed, strata, quotas });
}
