import type { Basis } from "../../domain/answer";
import type { Source } from "../../domain/source";

/** One call of a function of ours, worked again from what the workbook holds. */
export interface ExplainedCall {
  /** As it stands in the formula. */
  readonly written: string;
  /** `READY.REPORT_DUE`. */
  readonly name: string;
  /** The task it answers; `null` where there is no such function. */
  readonly title: string | null;
  readonly arguments: readonly ExplainedArgument[];
  readonly answer: ExplainedAnswer;
  /** What it would answer with each of the other statements that are known. */
  readonly variants: readonly ExplainedVariant[];
}

export interface ExplainedArgument {
  readonly name: string;
  /** As it stands in the formula; empty where it was left out. */
  readonly written: string;
  /** What was read there, in words, or why it was not read. */
  readonly read: string;
}

export type ExplainedAnswer = WorkedAnswer | RefusedAnswer | { readonly is: "not worked"; readonly says: string };

export interface WorkedAnswer {
  readonly is: "answer";
  readonly shown: string;
  /** Which of several answers this is; `null` where there is one. */
  readonly place: string | null;
  readonly basis: Basis;
  readonly working: readonly string[];
  readonly sources: readonly Source[];
  readonly kept: string | null;
}

export interface RefusedAnswer {
  readonly is: "refused";
  readonly error: string;
  readonly says: string;
}

export interface ExplainedVariant {
  /** `30 working days`. */
  readonly choice: string;
  readonly shown: string;
  readonly sources: readonly Source[];
  readonly isTheOneUsed: boolean;
}
