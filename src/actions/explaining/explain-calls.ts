import type { Answer } from "../../domain/answer";
import type { RawCell } from "../../domain/checking/sheet-values";
import type { OperandRead } from "../../excel/read-operands";
import type { Table } from "../../functions/answers";
import { answering, type AnsweringFunction } from "../../functions/answering";
import type { PassedError } from "../../functions/arguments";
import { declaredChoices, declaredFunctions } from "../../functions/declared";
import type { DeclaredFunction } from "../../functions/declared-function";
import type { CellOutcome } from "../../functions/each";
import { describedFunctions } from "../../functions/examples";
import { asRead, datesOf, inAnswer, type DatesOf } from "./as-shown";
import type { ExplainedAnswer, ExplainedArgument, ExplainedCall, ExplainedVariant } from "./explained";
import type { CallArgument, OurCall } from "./formula-calls";

type Rows = readonly (readonly RawCell[])[];

/** How far the explained cell lies from the one that holds the formula: not at all, unless the answer spills into it. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

const FUNCTIONS: Readonly<Record<string, AnsweringFunction>> = answering;

export const EXCEL_WORKS_IT_OUT = "Excel works this out; put it in its own cell to see it";

/** Works each call again with the functions that answer in cells. `read` is what stands behind each operand. */
export function explainCalls(
  calls: readonly OurCall[],
  read: (argument: CallArgument) => OperandRead,
  offset: Offset,
): readonly ExplainedCall[] {
  const worked = new Map<OurCall, Worked>();
  const work = (call: OurCall): Worked => {
    const known = worked.get(call) ?? workOut(call, read, work);
    worked.set(call, known);
    return known;
  };
  return calls.map((call) => explained(call, work(call), offset));
}

interface WorkedArgument {
  readonly argument: CallArgument;
  /** `undefined` where it was left out, `null` where only Excel knows it. */
  readonly rows: Rows | undefined | null;
  /** Why it is not known. */
  readonly why: string;
}

type Answered = ReturnType<AnsweringFunction>;

type Worked = { readonly args: readonly WorkedArgument[] } & (
  { readonly answered: Answered } | { readonly notWorked: string }
);

function workOut(
  call: OurCall,
  read: (argument: CallArgument) => OperandRead,
  work: (call: OurCall) => Worked,
): Worked {
  const args = call.args.map((argument) => workArgument(argument, read, work));
  const answers = FUNCTIONS[call.name];
  if (answers === undefined) return { args, notWorked: noSuchFunction(call) };
  const missing = args.filter(({ rows }) => rows === null);
  if (missing.length > 0) {
    const which = missing.map(({ argument }) => argument.written).join(" and ");
    return { args, notWorked: `It cannot be worked again here without ${which}.` };
  }
  return { args, answered: answers(...args.map(({ rows }) => rows)) };
}

function workArgument(
  argument: CallArgument,
  read: (argument: CallArgument) => OperandRead,
  work: (call: OurCall) => Worked,
): WorkedArgument {
  switch (argument.is) {
    case "left out":
      return { argument, rows: undefined, why: "" };
    case "literal":
      return { argument, rows: argument.rows, why: "" };
    case "operand": {
      const found = read(argument);
      return found.is === "cells" ? { argument, rows: found.rows, why: "" } : { argument, rows: null, why: found.says };
    }
    case "call": {
      const inner = work(argument.call);
      return { argument, rows: "answered" in inner ? rowsOf(inner.answered) : null, why: "It is explained below." };
    }
    case "other":
      return { argument, rows: null, why: `${EXCEL_WORKS_IT_OUT}.` };
  }
}

/** What an outer call is given, as the cell of the inner one would show it. */
function rowsOf(answered: Answered): Rows {
  if (!("is" in answered)) return answered.map((row) => row.map(cellOf));
  return answered.is === "answer" ? [answered.value.headings, ...answered.value.rows] : [[cellOf(answered)]];
}

function cellOf(outcome: CellOutcome<string | number>): RawCell {
  switch (outcome.is) {
    case "answer":
      return outcome.value;
    case "blank":
      return "";
    case "problem":
    case "error cell":
      return { error: errorOf(outcome) };
  }
}

function errorOf(fault: Extract<CellOutcome<unknown>, { readonly is: "problem" }> | PassedError): string {
  if (fault.is === "error cell") return fault.error;
  return fault.why === "not valid" ? "#VALUE!" : "#N/A";
}

function explained(call: OurCall, worked: Worked, offset: Offset): ExplainedCall {
  const { args } = worked;
  const declared = declaredFunctions.find(({ name }) => name === call.name);
  const dates = datesOf(call.name);
  const answer: ExplainedAnswer =
    "answered" in worked ? shownAnswer(worked.answered, offset, dates) : { is: "not worked", says: worked.notWorked };
  return {
    written: call.written,
    name: call.shown,
    title: describedFunctions.find((described) => described.function === call.name)?.title ?? null,
    arguments: args.map((arg, place) => shownArgument(arg, place, declared, dates)),
    answer,
    variants: answer.is === "answer" && declared !== undefined ? variantsOf(declared, args, answer, offset) : [],
  };
}

function shownArgument(
  { argument, rows, why }: WorkedArgument,
  place: number,
  declared: DeclaredFunction | undefined,
  dates: DatesOf,
): ExplainedArgument {
  const parameter = declared?.parameters[place];
  const name = parameter?.name ?? `argument ${place + 1}`;
  const { written } = argument;
  if (rows === null) return { name, written, read: why };
  if (rows === undefined) return { name, written, read: "left out" };
  return { name, written, read: asRead(rows, parameter ?? { name, says: "", optional: false }, dates.argument(place)) };
}

function shownAnswer(answered: Answered, offset: Offset, dates: DatesOf): ExplainedAnswer {
  if ("is" in answered) return shownOutcome(answered, null, (table) => inRows(table, dates));
  const grid = answered;
  const count = grid.reduce((sum, row) => sum + row.length, 0);
  const there = grid[offset.row]?.[offset.column];
  const [row, column] = there === undefined ? [0, 0] : [offset.row, offset.column];
  const outcome = there ?? grid[0]?.[0];
  if (outcome === undefined) return { is: "not worked", says: "It was given no cell." };
  const place =
    count === 1 ? null : `in row ${row + 1}, column ${column + 1} of ${grid.length} by ${grid[0]?.length ?? 0}`;
  return shownOutcome(outcome, place, (value) => inAnswer(value, dates.answer(column)));
}

function shownOutcome<V>(
  outcome: CellOutcome<V>,
  place: string | null,
  inWords: (value: V) => string,
): ExplainedAnswer {
  switch (outcome.is) {
    case "blank":
      return { is: "refused", error: "nothing", says: "Something that it needs is empty, and empty in is empty out." };
    case "problem":
    case "error cell":
      return { is: "refused", error: errorOf(outcome), says: outcome.says };
    case "answer":
      return explainedAnswer(outcome, place, inWords(outcome.value));
  }
}

function explainedAnswer<V>(answer: Answer<V>, place: string | null, shown: string): ExplainedAnswer {
  const { basis, sources } = answer;
  const kept = answer.kept()?.says ?? null;
  return { is: "answer", shown, place, basis, working: answer.working(), sources, kept };
}

/** A table as lines; the pane shows what fits. */
function inRows({ headings, rows }: Table, dates: DatesOf): string {
  return [headings, ...rows]
    .map((row) => row.map((cell, column) => inAnswer(cell, dates.answer(column))).join(" | "))
    .join("\n");
}

/** The argument by which a function is told whose statement to follow. */
const STATEMENT = "basis";

/** The same call with each of the statements that it could have followed; those that are not made are left out. */
function variantsOf(
  { name, parameters }: DeclaredFunction,
  args: readonly WorkedArgument[],
  used: ExplainedAnswer,
  offset: Offset,
): readonly ExplainedVariant[] {
  const place = parameters.findIndex((parameter) => parameter.name === STATEMENT);
  const choices = declaredChoices[parameters[place]?.choices ?? ""] ?? [];
  const answers = FUNCTIONS[name];
  if (answers === undefined || used.is !== "answer") return [];
  const variants = choices.flatMap(({ choice }) => {
    const given: unknown[] = parameters.map((_, at) => (at === place ? [[choice]] : args[at]?.rows));
    const answer = shownAnswer(answers(...given), offset, datesOf(name));
    return answer.is === "answer" ? [{ choice, shown: answer.shown, sources: answer.sources, answer }] : [];
  });
  if (variants.length < 2) return [];
  return variants.map(({ answer, ...variant }) => ({ ...variant, isTheOneUsed: isSame(answer, used) }));
}

/** Two statements may lead to one date, each by a working of its own. */
function isSame(one: ExplainedAnswer, other: ExplainedAnswer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function noSuchFunction({ name, shown }: OurCall): string {
  const plain = (text: string): string => text.replace(/[^A-Z0-9]/g, "");
  const near = declaredFunctions.find((declared) => plain(declared.name) === plain(name));
  const namespace = shown.slice(0, shown.indexOf("."));
  return near === undefined
    ? `Ready Reckoner has no function ${name}. Type =${namespace}. in a cell to see those that it has.`
    : `Ready Reckoner has no function ${name}; ${namespace}.${near.name} is the nearest.`;
}
