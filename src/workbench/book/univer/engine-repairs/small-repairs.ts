import type { Injector, Nullable } from "@univerjs/core";
import { type BaseValueObject, NumberValueObject, StringValueObject } from "@univerjs/preset-sheets-core";
import { blockOf } from "../engine-values";
import { wrapFunction } from "./wrap-function";

/** In Univer 0.25.1 IFERROR of an empty cell shows nothing. In Excel it is 0, as `=A1` of an empty cell is. */
export function iferrorOfNothingIsNought(injector: Injector): void {
  wrapFunction(injector, "IFERROR", (own) => (...args) => {
    const answer = own(...args);
    if (answer.isReferenceObject()) return answer;
    const value = answer as BaseValueObject;
    return value.isArray() ? blockOf(value.getArrayValue().map((row) => row.map(orNought))) : orNought(value);
  });
}

function orNought(value: Nullable<BaseValueObject>): BaseValueObject {
  return !value || value.isNull() ? NumberValueObject.create(0) : value;
}

/** In Univer 0.25.1 DOLLAR keeps the space that its number format leaves for a bracket. */
export function dollarEndsWithoutSpace(injector: Injector): void {
  wrapFunction(injector, "DOLLAR", (own) => (...args) => {
    const answer = own(...args) as BaseValueObject;
    return answer.isString() ? StringValueObject.create(String(answer.getValue()).trimEnd()) : answer;
  });
}
