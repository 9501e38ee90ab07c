/** The errors that a cell of Excel can show. */
export const ERROR_CODES = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A real error in a cell, as opposed to text that looks like one. */
export class CellError {
  constructor(readonly code: ErrorCode) {}
}

/** What a cell holds; `null` is an empty cell, dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

export function isErrorCode(text: string): text is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(text);
}
