import type { Lens, Level } from "../domain/checking/finding";

/** How a heading was recognised. */
export type HeadingMatch = "exact" | "normalised" | "variant" | "near" | "assigned" | "not recognised";

/** What a check of the workbook says, as data: the form that batch runs write to a file. */
export interface CheckReport {
  /** yyyy-mm-dd */
  readonly asAt: string;
  readonly lists: readonly {
    readonly list: number;
    readonly sheet: string;
    /** As Excel numbers rows, from 1. */
    readonly headingRow: number;
    readonly rows: number;
    readonly edition: string;
    readonly columns: readonly {
      readonly heading: string;
      readonly readAs: string | null;
      readonly how: HeadingMatch;
    }[];
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly level: Level;
    readonly lens: Lens;
    readonly list: number | null;
    readonly sheet: string | null;
    /** `C4`; on another sheet than the finding's own, `'List 6'!C4`. */
    readonly cells: readonly string[];
    readonly shown: string;
    readonly message: string;
  }[];
  readonly timings: { readonly readMs: number; readonly checkMs: number };
}

/** The workbook cannot be checked: one sentence that says why and what to do. */
export interface CheckRefused {
  readonly refused: string;
}

/**
 * The add-in's own door for batch runs, on the window of its page: `window.readyReckoner`.
 * Nothing leaves the workbook through it; it answers whoever already runs script in that page.
 */
export interface BatchDoor {
  check(options: { readonly asAt?: string }): Promise<CheckReport | CheckRefused>;
}
