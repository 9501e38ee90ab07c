import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/preset-sheets-core";
import { wrapFunction } from "./wrap-function";

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, for days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * In Univer 0.25.1 EDATE runs over into the next month: three months after 31 March 2024 is 1 July.
 * Excel stays in the month: 30 June.
 */
export function edateKeepsToTheMonth(injector: Injector): void {
  wrapFunction(injector, "EDATE", () => (start, months) => {
    if (!start || !months) return ErrorValueObject.create(ErrorType.NA);
    const count = single(months);
    if (!start.isArray()) return edate(start, count);
    return cells(start) > 1 ? start.map((day) => edate(day, count)) : edate(single(start), count);
  });
}

function edate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
  if (start.isError()) return start;
  if (months.isError()) return months;
  if ([start, months].some((value) => value.isString() || value.isBoolean())) {
    return ErrorValueObject.create(ErrorType.VALUE);
  }
  const day = new Date(DAY_ZERO + Math.floor(Number(start.getValue())) * DAY);
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth() + Math.trunc(Number(months.getValue()));
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const answer = (Date.UTC(year, month, Math.min(day.getUTCDate(), lastOfMonth)) - DAY_ZERO) / DAY;
  return answer < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(Math.round(answer));
}

function single(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NumberValueObject.create(0)) : value;
}

function cells(value: BaseValueObject): number {
  const block = value as ArrayValueObject;
  return block.getRowCount() * block.getColumnCount();
}
