import { answering } from "./answering";
import { toCells, toTable } from "./answers";

/**
 * Excel offers these while typing; the same words from cells, in any case, are accepted too.
 * @customenum {string}
 */
enum Grade {
  /** Outstanding. */
  outstanding = "Outstanding",
  /** Good. */
  good = "Good",
  /** Requires improvement to be good; under SIF "Requires improvement", before November 2013 "Adequate". */
  requiresImprovement = "Requires improvement to be good",
  /** Inadequate. */
  inadequate = "Inadequate",
  /** No judgement was made, for example because there were too few children. */
  notJudged = "Not judged",
}

/**
 * The overall grade to reach.
 * @customenum {string}
 */
enum Target {
  /** Outstanding. */
  outstanding = "Outstanding",
  /** Good or better. */
  good = "Good",
  /** Requires improvement to be good, or better. */
  requiresImprovement = "Requires improvement to be good",
  /** Any grade. */
  inadequate = "Inadequate",
}

/**
 * Which framework's judgements are given.
 * @customenum {string}
 */
enum Framework {
  /** Single inspection framework, November 2013 to 2018. */
  sif = "SIF",
  /** ILACS with three judgements, from 1 January 2018. */
  ilacs2018 = "ILACS 2018",
  /** ILACS with a judgement of care leavers, from 1 January 2023. */
  ilacs2023 = "ILACS 2023",
  /** ILACS without an overall grade, from 1 April 2026. */
  ilacs2026 = "ILACS 2026",
}

/**
 * What may shut out a grade.
 * @customenum {string}
 */
enum OverallBasis {
  /** Rules, and precedents from which no published inspection departs. */
  precedents = "precedents",
  /** Only the frameworks' own words. */
  rules = "rules",
}

/**
 * A grade in its standard wording, whatever its spelling: "RI", "adequate", 3.
 * @customfunction GRADE
 * @helpurl https://localhost:3443/help.html#GRADE
 * @param {any[][]} text A grade in any case or spelling, "RI" or "RTBG", or 1 to 4; a cell or a range
 * @returns {any[][]} The grade in words
 */
export function grade(text: any[][]): any[][] {
  return toCells(answering.GRADE(text));
}

/**
 * The rank of a grade: 1 outstanding, 2 good, 3 requires improvement or adequate, 4 inadequate.
 * @customfunction GRADE_RANK
 * @helpurl https://localhost:3443/help.html#GRADE_RANK
 * @param {any[][]} text A grade in any case or spelling; a cell or a range
 * @returns {any[][]} 1 to 4
 */
export function gradeRank(text: any[][]): any[][] {
  return toCells(answering.GRADE_RANK(text));
}

/**
 * The overall grade that the judgements lead to, or the grades still possible, joined by "or".
 * @customfunction OVERALL_JUDGEMENT
 * @helpurl https://localhost:3443/help.html#OVERALL_JUDGEMENT
 * @param {Framework[][]} framework SIF, ILACS 2018, ILACS 2023 or ILACS 2026
 * @param {Grade[][]} help_and_protection A grade, several like "Good or requires improvement", or empty if not known yet
 * @param {Grade[][]} children_in_care The same; under SIF, children looked after and achieving permanence
 * @param {Grade[][]} leadership The same; the impact of leaders
 * @param {Grade[][]} [care_leavers] The same; ILACS 2018 has no such judgement
 * @param {Grade[][]} [adoption] The same; only SIF has it
 * @param {OverallBasis[][]} [basis] precedents (if left out) or rules
 * @returns {any[][]} For example: Good or requires improvement
 */
export function overallJudgement(
  framework: Framework[][],
  help_and_protection: Grade[][],
  children_in_care: Grade[][],
  leadership: Grade[][],
  care_leavers?: Grade[][],
  adoption?: Grade[][],
  basis?: OverallBasis[][],
): any[][] {
  return toCells(
    answering.OVERALL_JUDGEMENT(
      framework,
      help_and_protection,
      children_in_care,
      leadership,
      care_leavers,
      adoption,
      basis,
    ),
  );
}

/**
 * Why the overall grade is what it is: what decides, how many published inspections stand behind it, and the source.
 * @customfunction JUDGEMENT_REASON
 * @helpurl https://localhost:3443/help.html#JUDGEMENT_REASON
 * @param {Framework[][]} framework SIF, ILACS 2018, ILACS 2023 or ILACS 2026
 * @param {Grade[][]} help_and_protection A grade, several like "Good or requires improvement", or empty if not known yet
 * @param {Grade[][]} children_in_care The same; under SIF, children looked after and achieving permanence
 * @param {Grade[][]} leadership The same; the impact of leaders
 * @param {Grade[][]} [care_leavers] The same; ILACS 2018 has no such judgement
 * @param {Grade[][]} [adoption] The same; only SIF has it
 * @param {OverallBasis[][]} [basis] precedents (if left out) or rules
 * @returns {any[][]} One sentence
 */
export function judgementReason(
  framework: Framework[][],
  help_and_protection: Grade[][],
  children_in_care: Grade[][],
  leadership: Grade[][],
  care_leavers?: Grade[][],
  adoption?: Grade[][],
  basis?: OverallBasis[][],
): any[][] {
  return toCells(
    answering.JUDGEMENT_REASON(
      framework,
      help_and_protection,
      children_in_care,
      leadership,
      care_leavers,
      adoption,
      basis,
    ),
  );
}

/**
 * The judgements that keep the overall grade from being better: help and protection, leadership.
 * @customfunction LIMITED_BY
 * @helpurl https://localhost:3443/help.html#LIMITED_BY
 * @param {Framework[][]} framework SIF, ILACS 2018, ILACS 2023 or ILACS 2026
 * @param {Grade[][]} help_and_protection A grade, several like "Good or requires improvement", or empty if not known yet
 * @param {Grade[][]} children_in_care The same; under SIF, children looked after and achieving permanence
 * @param {Grade[][]} leadership The same; the impact of leaders
 * @param {Grade[][]} [care_leavers] The same; ILACS 2018 has no such judgement
 * @param {Grade[][]} [adoption] The same; only SIF has it
 * @param {OverallBasis[][]} [basis] precedents (if left out) or rules
 * @returns {any[][]} Their names, or empty if none does or outstanding is possible
 */
export function limitedBy(
  framework: Framework[][],
  help_and_protection: Grade[][],
  children_in_care: Grade[][],
  leadership: Grade[][],
  care_leavers?: Grade[][],
  adoption?: Grade[][],
  basis?: OverallBasis[][],
): any[][] {
  return toCells(
    answering.LIMITED_BY(framework, help_and_protection, children_in_care, leadership, care_leavers, adoption, basis),
  );
}

/**
 * The published inspections that were judged like this: a table, newest first; an empty judgement fits any.
 * @customfunction LIKE_INSPECTIONS
 * @helpurl https://localhost:3443/help.html#LIKE_INSPECTIONS
 * @param {Framework[][]} framework SIF, ILACS 2018, ILACS 2023 or ILACS 2026
 * @param {Grade[][]} help_and_protection A grade, several like "Good or requires improvement", or empty for any; one cell
 * @param {Grade[][]} children_in_care The same; under SIF, children looked after and achieving permanence
 * @param {Grade[][]} leadership The same; the impact of leaders
 * @param {Grade[][]} [care_leavers] The same; ILACS 2018 has no such judgement
 * @param {Grade[][]} [adoption] The same; only SIF has it
 * @returns {any[][]} A table with a heading row; format its third and fourth columns as dates
 */
export function likeInspections(
  framework: Framework[][],
  help_and_protection: Grade[][],
  children_in_care: Grade[][],
  leadership: Grade[][],
  care_leavers?: Grade[][],
  adoption?: Grade[][],
): any[][] {
  return toTable(
    answering.LIKE_INSPECTIONS(framework, help_and_protection, children_in_care, leadership, care_leavers, adoption),
  );
}

/**
 * The smallest sets of improvements that lead to an overall grade: a table, one set in each row.
 * @customfunction CHANGES_NEEDED
 * @helpurl https://localhost:3443/help.html#CHANGES_NEEDED
 * @param {Framework[][]} framework SIF, ILACS 2018, ILACS 2023 or ILACS 2026
 * @param {Target[][]} target The overall grade to reach, or better
 * @param {Grade[][]} help_and_protection A grade or Not judged; one cell
 * @param {Grade[][]} children_in_care The same; under SIF, children looked after and achieving permanence
 * @param {Grade[][]} leadership The same; the impact of leaders
 * @param {Grade[][]} [care_leavers] The same; ILACS 2018 has no such judgement
 * @param {Grade[][]} [adoption] The same; only SIF has it
 * @param {OverallBasis[][]} [basis] precedents (if left out) or rules
 * @returns {any[][]} A table with a heading row: outcome, grade steps, and the new grades
 */
export function changesNeeded(
  framework: Framework[][],
  target: Target[][],
  help_and_protection: Grade[][],
  children_in_care: Grade[][],
  leadership: Grade[][],
  care_leavers?: Grade[][],
  adoption?: Grade[][],
  basis?: OverallBasis[][],
): any[][] {
  return toTable(
    answering.CHANGES_NEEDED(
      framework,
      target,
      help_and_protection,
      children_in_care,
      leadership,
      care_leavers,
      adoption,
      basis,
    ),
  );
}

/**
 * The kind of inspection to expect after these judgements, or the kinds still possible, joined by "or".
 * @customfunction NEXT_INSPECTION
 * @helpurl https://localhost:3443/help.html#NEXT_INSPECTION
 * @param {Framework[][]} framework SIF, ILACS 2018, ILACS 2023 or ILACS 2026
 * @param {Grade[][]} help_and_protection A grade, several like "Good or requires improvement", or empty if not known yet
 * @param {Grade[][]} children_in_care The same; under SIF, children looked after and achieving permanence
 * @param {Grade[][]} leadership The same; the impact of leaders
 * @param {Grade[][]} [care_leavers] The same; ILACS 2018 has no such judgement
 * @param {Grade[][]} [adoption] The same; only SIF has it
 * @param {any[][]} [as_at] A date; before 1 July 2018 inadequate councils were inspected again under SIF
 * @returns {any[][]} For example: ILACS short
 */
export function nextInspection(
  framework: Framework[][],
  help_and_protection: Grade[][],
  children_in_care: Grade[][],
  leadership: Grade[][],
  care_leavers?: Grade[][],
  adoption?: Grade[][],
  as_at?: any[][],
): any[][] {
  return toCells(
    answering.NEXT_INSPECTION(
      framework,
      help_and_protection,
      children_in_care,
      leadership,
      care_leavers,
      adoption,
      as_at,
    ),
  );
}
