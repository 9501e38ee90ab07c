import type { ExcelError, RawCell } from "../domain/checking/sheet-values";

/** Excel gives errors as text; only the type beside it tells `#N/A` the error from `#N/A` that someone typed. */
export function looksLikeAnError(value: unknown): value is string {
  return typeof value === "string" && /^#[A-Z][A-Z0-9/_]*[!?]?$/.test(value);
}

/** One of `Range.values`: text, a number, a truth value, or `""`. `type` is its place in `Range.valueTypes`, where that was asked for. */
export function rawCell(value: unknown, type?: string): RawCell {
  if (type === "Error") return errorCalled(String(value));
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}

const errors = new Map<string, ExcelError>();

/** The same object for the same error, so that cells with one error can be counted together. */
function errorCalled(error: string): ExcelError {
  const known = errors.get(error) ?? { error };
  errors.set(error, known);
  return known;
}
