import { type ICellData, type Injector, InterceptorEffectEnum, type Nullable } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  type BaseValueObject,
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  NumberValueObject,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { FIRST_DAY_OF_1904, isDayFormat } from "../../number-format";
import { readTyped } from "../../typed-text";
import { wrapFunction } from "./wrap-function";

/** Arguments that are days, by number from 0, and whether the answer is one. */
const DAYS: Readonly<Record<string, { readonly taken: readonly number[]; readonly given?: true }>> = {
  YEAR: { taken: [0] },
  MONTH: { taken: [0] },
  DAY: { taken: [0] },
  WEEKDAY: { taken: [0] },
  WEEKNUM: { taken: [0] },
  ISOWEEKNUM: { taken: [0] },
  DATEDIF: { taken: [0, 1] },
  YEARFRAC: { taken: [0, 1] },
  DAYS360: { taken: [0, 1] },
  NETWORKDAYS: { taken: [0, 1, 2] },
  "NETWORKDAYS.INTL": { taken: [0, 1, 3] },
  WORKDAY: { taken: [0, 2], given: true },
  "WORKDAY.INTL": { taken: [0, 3], given: true },
  EDATE: { taken: [0], given: true },
  EOMONTH: { taken: [0], given: true },
  DATE: { taken: [], given: true },
  DATEVALUE: { taken: [], given: true },
  TODAY: { taken: [], given: true },
  NOW: { taken: [], given: true },
};

/**
 * Workbooks made on old Macs count days from 1904. Univer 0.25.1 counts from 1900 whatever the workbook says; here it
 * draws, reads and calculates the days of such a workbook as Excel does. The cells keep the numbers of the file.
 */
export function countDaysFrom1904(injector: Injector): void {
  drawDays(injector);
  readTypedDays(injector);
  for (const [name, { taken, given }] of Object.entries(DAYS)) {
    wrapFunction(injector, name, (own) => (...args) => {
      const answer = own(...args.map((arg, index) => (taken.includes(index) ? moved(arg, FIRST_DAY_OF_1904) : arg)));
      return given && !answer.isReferenceObject() ? moved(answer as BaseValueObject, -FIRST_DAY_OF_1904) : answer;
    });
  }
  wrapFunction(injector, "TEXT", (own) => (...args) => {
    const [value, format, ...rest] = args;
    const isDay = format !== undefined && !format.isArray() && isDayFormat(String(format.getValue()));
    return value && isDay ? own(moved(value, FIRST_DAY_OF_1904), format, ...rest) : own(...args);
  });
}

function moved(value: BaseValueObject, by: number): BaseValueObject {
  if (value.isArray()) return value.map((cell) => moved(cell, by));
  return value.isNumber() ? NumberValueObject.create(Number(value.getValue()) + by) : value;
}

function drawDays(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Before the number format makes a text of it.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, { workbook }, next) => {
      if (typeof cell?.v !== "number" || !cell.s) return next(cell);
      const pattern = workbook.getStyles().get(cell.s)?.n?.pattern;
      return next(pattern && isDayFormat(pattern) ? { ...cell, v: cell.v + FIRST_DAY_OF_1904 } : cell);
    },
  });
}

function readTypedDays(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // After the grid has read the date (0), before it is done with the cell (-1).
    priority: -0.5,
    handler: (cell, { origin }, next) => {
      const typed = readTyped(textOf(origin));
      const isDay = typeof typed.value === "number" && isDayFormat(typed.numberFormat ?? "");
      return next(isDay && Number(cell?.v) === typed.value ? { ...cell, v: typed.value - FIRST_DAY_OF_1904 } : cell);
    },
  });
}

function textOf(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell?.v ?? "");
}
