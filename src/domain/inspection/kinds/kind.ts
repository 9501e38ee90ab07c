import type { Day, Weekday } from "../../calendar/day";
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

/** Whose statement of the team to follow. */
export type TeamBasis = "Halton" | "Blackburn with Darwen";

/** Inspectors of one sort. */
export interface TeamMembers {
  readonly role: string;
  readonly people: number;
  /** `null` where no source states it. */
  readonly daysEach: number | null;
}

/** The team, by one source. */
export interface Team {
  /** What chooses it where sources differ; `null` where only this one states a team. */
  readonly basis: TeamBasis | null;
  readonly members: readonly TeamMembers[];
  readonly source: Source;
}

/** How many cases are looked at in one way, by one source; `null` where it states no number. */
export interface CaseNumbers {
  readonly what: string;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly source: Source;
}

/** How the day of a milestone follows from the day that it is counted from. */
export type Step =
  | { readonly by: "working days"; readonly days: number }
  | { readonly by: "calendar days"; readonly days: number }
  /** The same weekday a week later, or the next working day if that is none. */
  | { readonly by: "same weekday a week later" }
  /**
   * A weekday of the first, second … week, which starts on a Monday; week 0 is the one before. If that is no working day,
   * the next or the last one, or still that day.
   */
  | {
      readonly by: "weekday of a week";
      readonly week: number;
      readonly weekday: Weekday;
      readonly otherwise: "next" | "last" | "still that day";
    }
  /** The first Monday that leaves this notice; after a bank-holiday Monday the next working day. */
  | { readonly by: "first Monday"; readonly noticeInWorkingDays: number }
  /** When the report comes after the last day, by this basis. */
  | { readonly by: "report"; readonly basis: ReportBasis }
  | { readonly by: "not known"; readonly because: string };

/** One date on the way through an inspection. */
export interface Milestone {
  /** What other milestones of the kind call it. */
  readonly key: string;
  readonly what: string;
  readonly who: string;
  /** Where it is stated; `null` for what was counted in published reports. */
  readonly source: Source | null;
  /** The milestone that it is counted from; the day of the call is `notified`. */
  readonly from: string;
  readonly step: Step;
}

/** From the first day that reports print to the last, where that is usual. */
export interface UsualSpan {
  readonly startsOn: Weekday;
  readonly days: number;
}

/** One kind of inspection, as data. */
export interface Kind {
  readonly name: KindName;
  /** What Ofsted publishes of it. */
  readonly publishes: "report" | "letter";
  readonly measured: Measured | null;
  /** The first one is what counts when nobody asks for another. */
  readonly reportGaps: readonly ReportGap[];
  /** Every source that states a team; the first one is what counts when nobody asks for another. */
  readonly teams: readonly Team[];
  readonly cases: readonly CaseNumbers[];
  /** In the order of the calendar that is shown. */
  readonly milestones: readonly Milestone[];
  /** The weekday on which the call is expected, with what is said of a call on another day. */
  readonly callOn: { readonly weekday: Weekday; readonly says: string; readonly source: Source } | null;
  readonly usualSpan: UsualSpan | null;
}
