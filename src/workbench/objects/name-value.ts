import { CellError, isErrorCode, type CellValue } from "../book/cell-value";
import { readTyped } from "../book/typed-text";

/** What a name's formula is worth where it can be told without calculating: one value, or a block of them. */
export function constantOf(formula: string): CellValue | readonly (readonly CellValue[])[] | undefined {
  const text = formula.slice(1).trim();
  if (text.startsWith("{") && text.endsWith("}")) {
    const rows = splitOutsideQuotes(text.slice(1, -1), ";").map((row) => splitOutsideQuotes(row, ",").map(literal));
    return rows.every((row): row is CellValue[] => row.every((value) => value !== undefined)) ? rows : undefined;
  }
  return literal(text);
}

/** `Excel.NamedItemType` of a constant. */
export function typeOfConstant(value: NonNullable<ReturnType<typeof constantOf>>): string {
  if (Array.isArray(value)) {
    return "Array";
  }
  if (value instanceof CellError) {
    return "Error";
  }
  switch (typeof value) {
    case "number":
      return Number.isInteger(value) ? "Integer" : "Double";
    case "boolean":
      return "Boolean";
    default:
      return "String";
  }
}

function literal(written: string): CellValue | undefined {
  const text = written.trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) {
    return text.slice(1, -1).replaceAll('""', '"');
  }
  if (/^(?:true|false)$/i.test(text)) {
    return text.toLowerCase() === "true";
  }
  if (isErrorCode(text.toUpperCase())) {
    return readTyped(text).value;
  }
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

function splitOutsideQuotes(text: string, at: "," | ";"): string[] {
  const parts = [""];
  let isQuoted = false;
  for (const letter of text) {
    isQuoted = letter === '"' ? !isQuoted : isQuoted;
    if (letter === at && !isQuoted) {
      parts.push("");
    } else {
      parts[parts.length - 1] += letter;
    }
  }
  return parts;
}
