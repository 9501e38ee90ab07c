import type { Injector } from "@univerjs/core";
import { type BaseValueObject } from "@univerjs/preset-sheets-core";
import { blockOf } from "../engine-values";
import { wrapFunction } from "./wrap-function";

/**
 * In Univer 0.25.1 SORT, SORTBY and UNIQUE rearrange the values of a range in the store that all formulas share, so
 * every other formula on that range reads the sorted data. Here they get a copy.
 */
export function sortACopy(injector: Injector): void {
  for (const name of ["SORT", "SORTBY", "UNIQUE"]) {
    wrapFunction(
      injector,
      name,
      (own) =>
        (...args) =>
          own(...args.map(copied)),
    );
  }
}

function copied(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? blockOf(value.getArrayValue().map((row) => row.slice())) : value;
}
