import type { Day } from "../../calendar/day";
import type { Source } from "../../source";

export type KindName = "SIF" | "ILACS standard" | "ILACS short" | "Focused visit" | "JTAI" | "LSCB review";

/** Which statement of the gap between inspection and report to follow; usual is what published reports show. */
export type ReportBasis = "27 working days" | "30 working days" | "five weeks" | "usual";

/** How long after the last day of an inspection its report is expected. */
export interface ReportGap {
  readonly basis: ReportBasis;
  readonly workingDays?: number;
  readonly calendarDays?: number;
  /** The last days of inspection that it holds for; open at an end that is `null`. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Where it is stated; `null` for what was counted in published reports. */
  readonly source: Source | null;
}

/** Whose publication dates show whether a gap was kept. */
export type Measured = "SIF" | "ILACS" | "focused visits";

/** One kind of inspection, as data. */
export interface Kind {
  readonly name: KindName;
  /** What Ofsted publishes of it. */
  readonly publishes: "report" | "letter";
  readonly measured: Measured | null;
  /** The first one is what counts when nobody asks for another. */
  readonly reportGaps: readonly ReportGap[];
}
