import type { ErrorCode } from "../book/cell-value";
import { CellError, type CellValue } from "../book/cell-value";
import type { FunctionArgument } from "../book/function-calls";
import { readTyped } from "../book/typed-text";
import type { FunctionMetadataParameter } from "./function-metadata";

/** How empty cells reach the add-in: `null` in Excel on the web; 0, "" or false by the parameter's type on the desktop. */
export type EmptyCells = "null" | "zero";

export interface ArgumentRules {
  readonly emptyCells: EmptyCells;
  /** Errors are handed to parameters of type `any` instead of ending the call. */
  readonly errorsForAny: boolean;
}

/** What the client turns into a `CustomFunctions.Error`. */
interface WireError {
  readonly type: "CustomFunctionError";
  readonly code: ErrorCode;
}

export type WireScalar = number | string | boolean | null | WireError;
export type WireArgument = WireScalar | readonly (readonly WireScalar[])[] | readonly WireArgument[];

/** One call with scalars where the function takes scalars. */
export type Invocation = readonly WireArgument[] | CellError;

export interface Lifted {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly invocations: readonly Invocation[];
}

/** The arguments of one formula's call, or of several where a block was given for a scalar. */
export type PreparedCall = { readonly single: Invocation } | { readonly lifted: Lifted };

type Block = readonly (readonly CellValue[])[];

/**
 * Converts a formula's arguments as Excel does before it calls the add-in. A block given for a scalar parameter calls
 * the function once for each element and spills the answers, as dynamic arrays do.
 */
export function prepareCall(
  parameters: readonly FunctionMetadataParameter[],
  args: readonly FunctionArgument[],
  rules: ArgumentRules,
): PreparedCall {
  const slots = slotsFor(parameters, args);
  if (!slots) {
    return { single: new CellError("#VALUE!") };
  }
  const blocks = slots
    .filter(({ parameter, value }) => !isMatrix(parameter) && isBlock(value))
    .map(({ value }) => value);
  if (!blocks.length) {
    return { single: convertAll(slots, rules) };
  }
  const rows = Math.max(...blocks.map((block) => (block as Block).length));
  const columns = Math.max(...blocks.map((block) => (block as Block)[0]?.length ?? 0));
  const invocations: Invocation[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      invocations.push(
        convertAll(
          slots.map((slot) => pick(slot, row, column)),
          rules,
        ),
      );
    }
  }
  return { lifted: { rows, columns, invocations } };
}

interface Slot {
  readonly parameter: FunctionMetadataParameter;
  readonly value: FunctionArgument;
}

/** One slot for each value; a repeating parameter takes all that are left. `undefined` when there are too many values. */
function slotsFor(
  parameters: readonly FunctionMetadataParameter[],
  args: readonly FunctionArgument[],
): Slot[] | undefined {
  const last = parameters.at(-1);
  const repeating = last?.repeating ? last : undefined;
  if (args.length > parameters.length && !repeating) {
    return undefined;
  }
  const slots = parameters.map((parameter, index) => ({ parameter, value: unwrap(args[index] ?? null, parameter) }));
  const further = args
    .slice(parameters.length)
    .map((value) => repeating && { parameter: repeating, value: unwrap(value, repeating) });
  return [...slots, ...further.filter((slot) => slot !== undefined)];
}

/** A block of one cell is that cell for a scalar parameter. */
function unwrap(value: FunctionArgument, parameter: FunctionMetadataParameter): FunctionArgument {
  return isBlock(value) && !isMatrix(parameter) && value.length === 1 && value[0]?.length === 1
    ? (value[0][0] ?? null)
    : value;
}

/** The element that stands at this place of the answer; one row or one column is repeated, anything else ends in #N/A. */
function pick(slot: Slot, row: number, column: number): Slot {
  if (isMatrix(slot.parameter) || !isBlock(slot.value)) {
    return slot;
  }
  const line = slot.value[slot.value.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return { parameter: slot.parameter, value: value === undefined ? new CellError("#N/A") : value };
}

function convertAll(slots: readonly Slot[], rules: ArgumentRules): Invocation {
  const converted: WireArgument[] = [];
  const repeated: WireArgument[] = [];
  for (const { parameter, value } of slots) {
    const argument = convert(parameter, value, rules);
    if (argument instanceof CellError) {
      return argument;
    }
    (parameter.repeating ? repeated : converted).push(argument);
  }
  return slots.at(-1)?.parameter.repeating ? [...converted, repeated] : converted;
}

function convert(
  parameter: FunctionMetadataParameter,
  value: FunctionArgument,
  rules: ArgumentRules,
): WireArgument | CellError {
  if (!isMatrix(parameter)) {
    return isBlock(value)
      ? new CellError("#VALUE!")
      : convertScalar(parameter, value, rules, parameter.optional ?? false);
  }
  if (value === null && parameter.optional) {
    return null;
  }
  const rows: WireScalar[][] = [];
  for (const line of isBlock(value) ? value : [[value]]) {
    const row: WireScalar[] = [];
    for (const cell of line) {
      const element = convertScalar(parameter, cell, rules, false);
      if (element instanceof CellError) {
        return element;
      }
      row.push(element);
    }
    rows.push(row);
  }
  return rows;
}

function convertScalar(
  parameter: FunctionMetadataParameter,
  value: CellValue,
  rules: ArgumentRules,
  mayBeOmitted: boolean,
): WireScalar | CellError {
  const type = parameter.type ?? "any";
  if (value instanceof CellError) {
    return type === "any" && rules.errorsForAny ? { type: "CustomFunctionError", code: value.code } : value;
  }
  if (value === null) {
    return rules.emptyCells === "null" || mayBeOmitted ? null : emptyOf(type);
  }
  switch (type) {
    case "string":
      return typeof value === "boolean" ? upper(value) : String(value);
    case "number":
      return toNumber(value);
    case "boolean":
      return toBoolean(value);
    default:
      return value;
  }
}

function emptyOf(type: string): WireScalar {
  return type === "string" ? "" : type === "boolean" ? false : 0;
}

/** Text is read as if typed into a cell, dates included. */
function toNumber(value: number | string | boolean): number | CellError {
  if (typeof value !== "string") {
    return Number(value);
  }
  const { value: typed } = readTyped(value);
  return typeof typed === "number" ? typed : new CellError("#VALUE!");
}

function toBoolean(value: number | string | boolean): boolean | CellError {
  if (typeof value !== "string") {
    return Boolean(value);
  }
  const { value: typed } = readTyped(value);
  return typeof typed === "boolean" ? typed : new CellError("#VALUE!");
}

function upper(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}

function isMatrix(parameter: FunctionMetadataParameter): boolean {
  return parameter.dimensionality === "matrix";
}

function isBlock(value: FunctionArgument): value is Block {
  return Array.isArray(value);
}
