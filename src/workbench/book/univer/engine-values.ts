import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { ICellData, Nullable } from "@univerjs/core";
import { CellError, type CellValue, type ErrorCode, isErrorCode } from "../cell-value";
import type { FunctionArgument, FunctionResult } from "../function-calls";

/** The engine's error for "asked, and not yet answered". */
export const PENDING: ErrorCode = ErrorType.CONNECT;

/** In a cell, and in a value of the engine: this text is no error, although it reads like one. */
export const MARK_OF_TEXT = { isText: true } as const;

export function isMarkedAsText({ custom }: Pick<ICellData, "custom">): boolean {
  return custom?.["isText"] === true;
}

/** The engine writes errors into cells as text; these are all that it knows. */
export function isEngineError(text: unknown): boolean {
  return (ERROR_TYPE_SET as ReadonlySet<unknown>).has(text);
}

/** A value object of the engine as a cell's value; its blank is `null`. */
export function cellValueOf(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CellError(errorCodeOf(String(value.getValue())));
  return value.getValue();
}

/** An argument as the engine has it: one value, or the rows of a range or array. `rows` bounds whole columns. */
export function functionArgument(
  value: FunctionVariantType,
  usedSize: (sheetId: string) => { readonly rows: number; readonly columns: number },
): FunctionArgument {
  if (value.isReferenceObject()) {
    const reference = value as BaseReferenceObject;
    const rows = rowsOf(reference.toArrayValueObject());
    return singleOrRows(clipped(reference, rows, usedSize(reference.getSheetId())));
  }
  const plain = value as BaseValueObject;
  return plain.isArray() ? singleOrRows(rowsOf(plain as ArrayValueObject)) : cellValueOf(plain);
}

/** A result as the engine takes it; rows spill. */
export function engineResult(result: FunctionResult): BaseValueObject {
  if (!Array.isArray(result)) return valueObject(result as CellValue);
  const rows = result as readonly (readonly CellValue[])[];
  if (rows.length === 0 || rows[0]?.length === 0) return ErrorValueObject.create(ErrorType.CALC);
  return blockOf(rows.map((row) => row.map(valueObject)));
}

export function blockOf(rows: Nullable<BaseValueObject>[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Excel's name for an error of the engine, which knows two that Excel does not. */
export function errorCodeOf(text: string): ErrorCode {
  return isErrorCode(text) ? text : "#VALUE!";
}

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return StringValueObject.create("");
  if (value instanceof CellError) return ErrorValueObject.create(engineError(value.code));
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return textObject(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}

export function textObject(text: string): BaseValueObject {
  // Objects that the engine makes itself are shared, and would pass the mark on.
  return isEngineError(text)
    ? new StringValueObject(text).withCustomData(MARK_OF_TEXT)
    : StringValueObject.create(text);
}

/** The engine takes any code that it does not know for text. */
function engineError(code: ErrorCode): ErrorType {
  return code === "#BUSY!" ? ErrorType.CONNECT : (code as ErrorType);
}

function rowsOf(block: ArrayValueObject): CellValue[][] {
  return Array.from({ length: block.getRowCount() }, (_, row) =>
    Array.from({ length: block.getColumnCount() }, (_, column) => cellValueOf(block.get(row, column))),
  );
}

/** `A:A` and `1:1` reach to the end of the sheet; the cells beyond the last used one say nothing. */
function clipped(
  reference: BaseReferenceObject,
  rows: CellValue[][],
  used: { readonly rows: number; readonly columns: number },
): CellValue[][] {
  if (reference.isColumn()) return rows.slice(0, Math.max(1, used.rows));
  return reference.isRow() ? rows.map((row) => row.slice(0, Math.max(1, used.columns))) : rows;
}

function singleOrRows(rows: CellValue[][]): FunctionArgument {
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}
