import type { CheckedWorkbook } from "../domain/annex-a/check-annex-a";
import { inDigits, type Day } from "../domain/calendar/day";
import type { CellPlace, Finding, Lens, Level } from "../domain/checking/finding";
import type { RuleText } from "../domain/checking/rule";
import type { HeldCells } from "../excel/formula-cells";
import type { ExplainedCall } from "./explaining/explained";
import { createStore } from "./store";
import { today } from "./today";

/** What a finished check knows; `findings` are in the order in which they are shown: errors first, then by list and rule. */
export interface Checked extends CheckedWorkbook {
  readonly is: "checked";
  readonly asAt: Day;
  /** Rules that ran to their end on at least one list. */
  readonly checksRun: number;
  /** Why each rule matters and who says so, by its name. */
  readonly rules: ReadonlyMap<string, Pick<RuleText, "why" | "source">>;
  readonly readMs: number;
  readonly checkMs: number;
}

export interface UnderWay {
  readonly is: "under way";
  readonly doing: string;
  /** From 0 to 1, or `null` while it is not known. */
  readonly share: number | null;
}

export type CheckState =
  | { readonly is: "not begun" }
  | UnderWay
  | { readonly is: "cancelled" }
  | { readonly is: "refused"; readonly sentence: string }
  | Checked;

/** Which findings are shown; `null` is all. */
export interface FindingsFilter {
  readonly list: number | null;
  readonly level: Level | null;
  readonly lens: Lens | null;
  /** As typed; all of the words must be in what is said of a finding. */
  readonly words: string;
}

export const ALL_FINDINGS: FindingsFilter = { list: null, level: null, lens: null, words: "" };

/** How the findings are put together; within a group they are causes. */
export type Grouping = "level" | "list" | "rule";

/** The selected cell, where the last check found something in it. */
export interface SelectedCellFindings {
  readonly place: CellPlace;
  readonly findings: readonly Finding[];
}

/** What is to be said about one cell. */
export interface CellExplanation {
  readonly place: CellPlace;
  readonly formula: string | null;
  readonly sentences: readonly string[];
  /** Each call of a function of ours, worked again; outer ones before those inside them. */
  readonly calls: readonly ExplainedCall[];
  /** What the last check found in this cell. */
  readonly findings: readonly Finding[];
}

/** The marks that lie over cells of the workbook. */
export interface Marks {
  /** The date as at which the findings that are marked were found. */
  readonly asAt: Day;
  readonly cells: number;
}

/** A formula on its way into the workbook: its cells are filled, or it has been written and can be taken out again. */
export type Insertion =
  | {
      readonly is: "asking";
      readonly wanted: FormulaToInsert;
      readonly held: HeldCells;
      /** What would be written over, a cell each. */
      readonly inTheWay: readonly string[];
    }
  | { readonly is: "inserted"; readonly wanted: FormulaToInsert; readonly held: HeldCells };

/** A formula, and which cells of its answer, as large as it is, are dates. */
export interface FormulaToInsert {
  readonly formula: string;
  readonly dates: readonly (readonly boolean[])[];
}

export type RoomName = "check" | "formulas" | "help";

export interface AppState {
  readonly room: RoomName;
  /** As typed; `null` until something is typed, which means today. */
  readonly asAt: string | null;
  readonly asAtProblem: string | null;
  readonly check: CheckState;
  readonly filter: FindingsFilter;
  readonly grouping: Grouping;
  readonly selected: SelectedCellFindings | null;
  /** The key of the finding that was gone to last. */
  readonly currentFinding: string | null;
  readonly explanation: CellExplanation | null;
  readonly marks: Marks | null;
  readonly insertion: Insertion | null;
  /** How many formulas of ours values stand in for; `null` until it has been looked for. */
  readonly frozen: number | null;
  /** What was done last to the workbook, in one sentence. */
  readonly done: string | null;
  /** One sentence that the user should see now. */
  readonly notice: string | null;
}

export const appState = createStore<AppState>(initialState());

/** What stands in the field of the date as at which to check. The page may stay open overnight: today is asked for anew. */
export function asAtShown({ asAt }: Pick<AppState, "asAt">): string {
  return asAt ?? inDigits(today());
}

/** As the add-in starts: nothing checked, as at today. */
export function initialState(): AppState {
  return {
    room: "check",
    asAt: null,
    asAtProblem: null,
    check: { is: "not begun" },
    filter: ALL_FINDINGS,
    grouping: "level",
    selected: null,
    currentFinding: null,
    explanation: null,
    marks: null,
    insertion: null,
    frozen: null,
    done: null,
    notice: null,
  };
}
