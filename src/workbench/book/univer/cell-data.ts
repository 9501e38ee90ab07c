import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellInput } from "../book";
import { CellError, type CellValue } from "../cell-value";
import { withBracketsAroundSpill } from "./engine-repairs/spill-operator";
import { errorCodeOf, isEngineError, isMarkedAsText, MARK_OF_TEXT } from "./engine-values";

/** A value with its type, so that the text 007 stays text. */
export function valueData(value: CellValue): Pick<ICellData, "v" | "t" | "custom"> {
  if (value === null) return {};
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  const text = { v: value, t: CellValueType.STRING };
  return isEngineError(value) ? { ...text, custom: MARK_OF_TEXT } : text;
}

/**
 * What the grid's command takes for an input: every member named, so that nothing of the old content stays. Empty text
 * empties a cell, as it does in Excel.
 */
export function inputData(input: NonNullable<CellInput> | null): ICellData {
  const emptied: ICellData = { v: null, f: null, si: null, p: null, custom: null };
  if (input === null) return emptied;
  return "formula" in input
    ? { ...emptied, f: withBracketsAroundSpill(input.formula) }
    : { ...emptied, ...valueData(input.value === "" ? null : input.value) };
}

/** The value of a cell; blank, empty and merely formatted cells are `null`. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v;
  // Links made with HYPERLINK() hold rich text and no value.
  if (value === undefined || value === null) return cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? null;
  if (typeof value === "boolean") return value;
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (typeof value === "number") return value;
  if (isEngineError(value) && !isMarkedAsText(cell)) return value === "#CYCLE!" ? 0 : new CellError(errorCodeOf(value));
  return cell.t === CellValueType.NUMBER ? Number(value) : value;
}

export function holdsContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null) || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}
