import { answering } from "./answering";
import { toTable } from "./answers";

/**
 * Whether the council's audits for SIF are of the mix that is asked for: 18 by group.
 * @customfunction AUDIT_MIX
 * @helpurl https://localhost:3443/help.html#AUDIT_MIX
 * @param {any[][]} groups Whom each audit is about: Help and protection, Looked after or Care leavers; the whole column
 * @param {any[][]} [out_of_borough] Whether each child lives out of borough: TRUE or FALSE, Yes or No, In or Out; the same size as groups
 * @param {any[][]} [total] 18 (if left out), or 20 for the account that states only a total
 * @returns {any[][]} A table with a heading row
 */
export function auditMix(groups: any[][], out_of_borough?: any[][], total?: any[][]): any[][] {
  return toTable(answering.AUDIT_MIX(groups, out_of_borough, total));
}

/**
 * A random sample of cases that can be drawn again: the same ids and seed give the same sample.
 * @customfunction CASE_SAMPLE
 * @helpurl https://localhost:3443/help.html#CASE_SAMPLE
 * @param {any[][]} ids The ids to draw from, text or numbers, in any order; the whole column
 * @param {any[][]} size How many to draw, or a share below 1 such as 10%
 * @param {any[][]} seed Any whole number from 0 to 999999; another number draws another sample
 * @param {any[][]} [strata] The group of each id, to draw from each by its share; the same size as ids
 * @param {any[][]} [quotas] Two columns, a group and how many to draw from it; together they must make the size
 * @returns {any[][]} A table with a heading row
 */
export function caseSample(ids: any[][], size: any[][], seed: any[][], strata?: any[][], quotas?: any[][]): any[][] {
  return toTable(answering.CASE_SAMPLE(ids, size, seed, strata, quotas));
}
