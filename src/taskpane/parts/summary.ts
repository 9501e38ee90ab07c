import { LEVELS } from "../../actions/shown-findings";
import type { Checked } from "../../actions/state";
import { inWords } from "../../domain/calendar/day";
import type { Finding } from "../../domain/checking/finding";
import { count, countOfLevel, listed } from "../words";

/** What a check found, in two or three sentences, and what to do next. */
export function summaryOf({ asAt, lists, findings, failures, checksRun }: Checked): string {
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  const broken = failures.length === 0 ? "" : ` ${count(failures.length, "check")} broke down; see Lists found.`;
  const found = `Found ${count(lists.length, "list")} with ${count(rows, "row")}, checked as at ${inWords(asAt)}.${broken}`;
  if (findings.length === 0) return `${found} No faults found by the ${count(checksRun, "check")} that ran.`;
  return `${found} ${countsOf(findings)}. ${nextStep(findings)}`;
}

/** `12 errors, 1 query and 3 pieces of advice`, without those that there are none of. */
function countsOf(findings: readonly Finding[]): string {
  const counts = LEVELS.map((level) => ({
    level,
    number: findings.filter((finding) => finding.level === level).length,
  }));
  return listed(counts.filter(({ number }) => number > 0).map(({ level, number }) => countOfLevel(number, level)));
}

function nextStep(findings: readonly Finding[]): string {
  if (findings.some(({ level }) => level === "error")) return "Begin with the errors.";
  if (findings.some(({ level }) => level === "query")) return "There are no errors; look at the queries.";
  return "There is nothing that must be mended.";
}
