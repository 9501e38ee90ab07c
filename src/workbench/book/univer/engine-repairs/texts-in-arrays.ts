import { ArrayValueObject, type BaseValueObject, ValueObjectFactory } from "@univerjs/preset-sheets-core";
import { textObject } from "../engine-values";

interface ArrayReading {
  _formatValue(raw: unknown): BaseValueObject[][];
  _rowCount: number;
  _columnCount: number;
}

/** A text in quotes, in which quotes are doubled, or anything else up to the next separator. */
const ELEMENT = /\s*("(?:[^"]|"")*"|[^,;"]*)\s*([,;]|$)/y;

let repaired = false;

/**
 * Univer 0.25.1 reads the texts of an array constant anew: `{"1/7"}` becomes a date of this year, and `{"a,b"}` two texts.
 * Here what stands in quotes is that text.
 */
export function textsInArraysAreTexts(): void {
  if (repaired) return;
  repaired = true;
  const arrays = ArrayValueObject.prototype as unknown as ArrayReading;
  const read = arrays._formatValue;
  arrays._formatValue = function (this: ArrayReading, raw: unknown): BaseValueObject[][] {
    if (typeof raw !== "string" || !raw.includes('"')) return read.call(this, raw);
    const rows = elementsOf(raw.slice(1, -1)).map((row) => row.map(elementObject));
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map((row) => row.length));
    return rows;
  };
}

function elementsOf(constant: string): string[][] {
  const rows: string[][] = [[]];
  ELEMENT.lastIndex = 0;
  for (let found = ELEMENT.exec(constant); found; found = ELEMENT.exec(constant)) {
    const [, element = "", separator = ""] = found;
    rows.at(-1)?.push(element.trim());
    if (separator === "") break;
    if (separator === ";") rows.push([]);
  }
  return rows;
}

function elementObject(element: string): BaseValueObject {
  return element.startsWith('"')
    ? textObject(element.slice(1, -1).replaceAll('""', '"'))
    : (ValueObjectFactory.create(element) as BaseValueObject);
}
