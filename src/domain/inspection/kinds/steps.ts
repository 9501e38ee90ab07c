import type { Deadline } from "../../calendar/deadline";
import type { Milestone, ReportGap, Step } from "./kind";

/** The step of a deadline that is counted in days. */
export function stepOf({ gap, what }: Deadline): Step {
  if (gap.in === "calendar months") throw new Error(`${what}: counted in months, which no milestone is`);
  return { by: gap.in, days: gap.count };
}

/** A milestone for each basis on which somebody expects the report. */
export function publishedInAllVariants(gaps: readonly ReportGap[]): readonly Milestone[] {
  return [...new Set(gaps.map(({ basis }) => basis))].map((basis) => ({
    key: `report, ${basis}`,
    what: basis === "usual" ? "Report published, as was usual" : `Report published, within ${basis}`,
    who: "Ofsted",
    source: gaps.find((gap) => gap.basis === basis)?.source ?? null,
    from: "end",
    step: { by: "report", basis },
  }));
}
