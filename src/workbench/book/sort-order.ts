import { CellError, type CellValue } from "./cell-value";
import type { SortKey } from "./parts/layout";

type SortLine = readonly CellValue[];

/**
 * In what order lines stand after sorting: the numbers of the lines as they stood before. Each line holds its keys'
 * values in the order of the keys. Numbers come before text, text before FALSE and TRUE, those before errors; the other
 * way round when descending. Blanks are last either way, and equal lines keep their order.
 */
export function sortOrder(
  lines: readonly SortLine[],
  keys: readonly Pick<SortKey, "ascending">[],
  text: "match case" | "any case",
): number[] {
  const compareTexts = new Intl.Collator("en-GB", {
    sensitivity: text === "match case" ? "variant" : "accent",
    caseFirst: "lower",
  }).compare;
  const compare = (a: SortLine, b: SortLine): number => {
    for (const [index, { ascending }] of keys.entries()) {
      const difference = compareCells(a[index] ?? null, b[index] ?? null, ascending ? 1 : -1, compareTexts);
      if (difference) {
        return difference;
      }
    }
    return 0;
  };
  return lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => compare(a.line, b.line) || a.index - b.index)
    .map(({ index }) => index);
}

function compareCells(
  a: CellValue,
  b: CellValue,
  direction: 1 | -1,
  compareTexts: (a: string, b: string) => number,
): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null);
  }
  const kinds = kind(a) - kind(b);
  if (kinds) {
    return kinds * direction;
  }
  if (typeof a === "string" && typeof b === "string") {
    return compareTexts(a, b) * direction;
  }
  return a instanceof CellError || b instanceof CellError ? 0 : (Number(a) - Number(b)) * direction;
}

function kind(value: NonNullable<CellValue>): number {
  switch (typeof value) {
    case "number":
      return 0;
    case "string":
      return 1;
    case "boolean":
      return 2;
    default:
      return 3;
  }
}
