import { inIso } from "../domain/calendar/day";
import type { Finding } from "../domain/checking/finding";
import { addressFrom } from "../domain/checking/place";
import type { CheckReport, CheckRefused } from "./check-report";
import type { CheckState, Checked } from "./state";

/** The end of a check as data, for batch runs. */
export function reportOn(check: CheckState): CheckReport | CheckRefused {
  switch (check.is) {
    case "checked":
      return reportOnChecked(check);
    case "refused":
      return { refused: check.sentence };
    case "cancelled":
      return { refused: "The check was cancelled. Check again." };
    case "not begun":
    case "under way":
      return { refused: "The check has not finished. Check again." };
  }
}

function reportOnChecked({ asAt, lists, findings, readMs, checkMs }: Checked): CheckReport {
  return { asAt: inIso(asAt), lists, findings: findings.map(reportOnFinding), timings: { readMs, checkMs } };
}

function reportOnFinding(finding: Finding): CheckReport["findings"][number] {
  const { rule, level, lens, list, sheet, cells, shown } = finding;
  return {
    rule,
    level,
    lens,
    list,
    sheet,
    cells: cells.map((cell) => addressFrom(cell, sheet)),
    shown,
    message: finding.says(),
  };
}
