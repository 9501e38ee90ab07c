import type { ICellData } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/preset-sheets-core";
import { isMarkedAsText, textObject } from "../engine-values";

let repaired = false;

/** Univer 0.25.1 takes any text in a cell that reads like an error for that error. Here marked text stays text. */
export function textIsNoError(): void {
  if (repaired) return;
  repaired = true;
  const read = BaseReferenceObject.prototype.getCellValueObject;
  BaseReferenceObject.prototype.getCellValueObject = function (this: BaseReferenceObject, cell: ICellData) {
    return typeof cell.v === "string" && isMarkedAsText(cell) ? textObject(cell.v) : read.call(this, cell);
  };
}
