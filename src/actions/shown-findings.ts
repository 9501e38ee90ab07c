import type { Finding, Level } from "../domain/checking/finding";
import type { AppState, FindingsFilter } from "./state";

/** From what must be mended to what may be. */
export const LEVELS: readonly Level[] = ["error", "query", "advice"];

/** Errors first; within a level by list, then by rule, then as the check found them. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) =>
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) ||
      (one.list ?? 0) - (other.list ?? 0) ||
      (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0),
  );
}

export function passing(findings: readonly Finding[], { list, level }: FindingsFilter): readonly Finding[] {
  return findings.filter(
    (finding) => (list === null || finding.list === list) && (level === null || finding.level === level),
  );
}

/** The findings of the last check that the filter lets through; none before a check. */
export function shownFindings({ check, filter }: Pick<AppState, "check" | "filter">): readonly Finding[] {
  return check.is === "checked" ? passing(check.findings, filter) : [];
}
