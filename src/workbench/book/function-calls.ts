import type { CellValue } from "./cell-value";

/** One argument as the grid has it: a single value, or a block of rows. An omitted argument is `null`. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** One value, or rows that spill. */
export type FunctionResult = CellValue | readonly (readonly CellValue[])[];

/** A formula's call of one of the add-in's custom functions. */
export interface FunctionCall {
  /** The function's name with its namespace, in capitals: `READY.REPORT_DUE`. */
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  readonly caller: { readonly sheetId: string; readonly row: number; readonly column: number };
}

/** Answers a batch of calls, in the same order. The add-in behind it answers; a grid never computes these itself. */
export type CallFunctions = (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;

/** What the grid needs to know of a custom function so that it can offer and call it. */
export interface FunctionDescription {
  /** With its namespace: `READY.REPORT_DUE`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}
