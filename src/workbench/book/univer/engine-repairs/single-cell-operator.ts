import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  LexerNode,
  PrefixNodeFactory,
} from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";

/** The engine's node for an `@` before something; its handler is private. */
interface SingleCellNode {
  _handlerAT: (value: FunctionVariantType) => FunctionVariantType;
}

/**
 * Univer 0.25.1 answers #VALUE! to `@` before one cell, and before anything that is no reference. In Excel a single
 * value stays itself, and of an array `@` takes the first.
 */
export function repairSingleCellOperator(injector: Injector): void {
  const at = new LexerNode();
  at.setToken("@");
  const prototype = Object.getPrototypeOf(
    injector.get(PrefixNodeFactory).checkAndCreateNodeType(at),
  ) as SingleCellNode & { repaired?: true };
  if (!prototype._handlerAT) throw new Error("The grid's operator @ is not the one that is repaired here.");
  if (prototype.repaired) return;
  prototype.repaired = true;
  const own = prototype._handlerAT;
  prototype._handlerAT = function (this: SingleCellNode, value) {
    if (value.isReferenceObject()) return (value as BaseReferenceObject).isCell() ? value : own.call(this, value);
    const plain = value as BaseValueObject;
    return plain.isArray()
      ? ((plain as ArrayValueObject).get(0, 0) ?? ErrorValueObject.create(ErrorType.VALUE))
      : plain;
  };
}
