import type { Outcome, Problem } from "../domain/answer";
import type { Answers, CellOutcome } from "./each";
import type { PassedError } from "./arguments";

/**
 * The only place where answers become what Excel shows. Never `null`, which a grid would show as 0; errors are real ones,
 * so that IFERROR and ISNA see them. Excel shows their sentence at the warning sign, in the versions that show it.
 */

/** What a cell can be given. */
export type Shown = string | number | boolean | CustomFunctions.Error;

/** Rows for Excel, which spill; a problem with all of it, or with the only cell, is thrown. */
export function toCells(answers: Answers<string | number>): Shown[][] {
  if ("is" in answers) throw errorFor(answers);
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  if (only !== undefined && (only.is === "problem" || only.is === "error cell")) throw errorFor(only);
  return answers.map((row) => row.map(shown));
}

/** A table with its heading row. */
export function toTable(outcome: CellOutcome<Table>): Shown[][] {
  if (outcome.is === "problem" || outcome.is === "error cell") throw errorFor(outcome);
  if (outcome.is === "blank") return [[""]];
  return [[...outcome.value.headings], ...outcome.value.rows.map((row) => [...row])];
}

/** The table that shows an answer; a problem with it stays one. */
export function asTable<V>(outcome: Outcome<V>, tableOf: (value: V) => Table): Outcome<Table>;
export function asTable<V>(outcome: CellOutcome<V>, tableOf: (value: V) => Table): CellOutcome<Table>;
export function asTable<V>(outcome: CellOutcome<V>, tableOf: (value: V) => Table): CellOutcome<Table> {
  return outcome.is === "answer" ? { ...outcome, value: tableOf(outcome.value) } : outcome;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

function shown(outcome: CellOutcome<string | number>): Shown {
  if (outcome.is === "blank") return "";
  return outcome.is === "answer" ? outcome.value : errorFor(outcome);
}

function errorFor(fault: Problem | PassedError): CustomFunctions.Error {
  return new CustomFunctions.Error(codeFor(fault), fault.says);
}

/** #REF! and #NAME? cannot be returned by a function of an add-in; they become #VALUE! with the sentence. */
function codeFor(fault: Problem | PassedError): CustomFunctions.ErrorCode {
  const { invalidValue, notAvailable, divisionByZero, invalidNumber, nullReference } = CustomFunctions.ErrorCode;
  if (fault.is === "problem") return fault.why === "not valid" ? invalidValue : notAvailable;
  const same = [notAvailable, divisionByZero, invalidNumber, nullReference].find(
    (code) => String(code) === fault.error,
  );
  return same ?? invalidValue;
}
