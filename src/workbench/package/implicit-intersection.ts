/**
 * Excel stores a formula that must not spill without the mark of a dynamic array, and reads a range in it, where one
 * value is wanted, as the one cell of the range in the formula's own row or column. It shows that by an `@`:
 * `VLOOKUP(A:A,…)` in the file is `=VLOOKUP(@A:A,…)` in the formula bar. The grid lets every formula spill, so that the
 * formula needs its `@` there too.
 */

/** `=VLOOKUP(@A:A,$K$2:$L$5,2,FALSE)` for a formula stored as `VLOOKUP(A:A,$K$2:$L$5,2,FALSE)`; most stay as they are. */
export function withIntersections(formula: string): string {
  // Most formulas have no range at all.
  return formula.includes(":") || formula.includes("[") ? rewritten(formula, "add") : formula;
}

/**
 * A formula as it is stored, without any `@`, if the ones that it has are the ones that reading it adds; otherwise
 * `undefined`: it was typed with an `@` of its own, which a file marks with `_xlfn.SINGLE`.
 */
export function withoutIntersections(formula: string): string | undefined {
  if (!formula.includes("@")) return undefined;
  const bare = rewritten(formula, "remove");
  return bare !== formula && withIntersections(bare) === formula ? bare : undefined;
}

/**
 * Which arguments of a function are one value, so that a range there means one cell of it: by number from 0, `all`, or
 * `every second` from 1 for the conditions of COUNTIFS. What is not here takes ranges.
 */
const SINGLE_ARGUMENTS: Readonly<Record<string, readonly number[] | "all" | "odd" | "even after the first">> = {
  ...Object.fromEntries(
    // prettier-ignore
    ["IF", "IFERROR", "IFNA", "IFS", "SWITCH", "NOT", "ISBLANK", "ISERROR", "ISERR", "ISNA", "ISTEXT", "ISNUMBER",
     "ISLOGICAL", "ISNONTEXT", "ISEVEN", "ISODD", "TEXT", "VALUE", "LEFT", "RIGHT", "MID", "LEN", "FIND", "SEARCH", "SUBSTITUTE", "REPLACE",
     "TRIM", "CLEAN", "UPPER", "LOWER", "PROPER", "EXACT", "REPT", "CHAR", "CODE", "DATE", "DATEVALUE", "TIME",
     "TIMEVALUE", "DAY", "MONTH", "YEAR", "HOUR", "MINUTE", "SECOND", "WEEKDAY", "DATEDIF", "DAYS", "ISOWEEKNUM",
     "ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "TRUNC", "ABS", "MOD", "SIGN", "SQRT", "POWER", "CEILING", "FLOOR",
    ].map((name) => [name, "all"] as const),
  ),
  VLOOKUP: [0, 2, 3],
  HLOOKUP: [0, 2, 3],
  LOOKUP: [0],
  MATCH: [0, 2],
  INDEX: [1, 2],
  COUNTIF: [1],
  SUMIF: [1],
  AVERAGEIF: [1],
  COUNTIFS: "odd",
  SUMIFS: "even after the first",
  AVERAGEIFS: "even after the first",
  MAXIFS: "even after the first",
  MINIFS: "even after the first",
  RANK: [0, 2],
};

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const RANGE = String.raw`(?:${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!:])`;
const COLUMN_OF_TABLE = String.raw`[\p{L}_][\p{L}\p{N}_.]*\[(?:[^\[\]#@']|'.)+\]`;
const PART = new RegExp(
  [
    String.raw`(?<skipped>"(?:[^"]|"")*"|\{[^}]*\})`,
    `(?<range>(?<at>@?)(?<reference>(?:${SHEET})?${RANGE}|${COLUMN_OF_TABLE}))`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*)\(`,
    // Names, single cells and other structured references, so that no part of them is taken for a range.
    String.raw`(?<name>(?:${SHEET})?[\p{L}_$\\][\p{L}\p{N}_.$\\]*(?:\[(?:[^\[\]]|\[[^\]]*\])*\])?)`,
    String.raw`(?<sign>[(),])`,
  ].join("|"),
  "gu",
);

interface Frame {
  /** Absent for plain brackets, which are what stands around them. */
  readonly name?: string;
  argument: number;
}

function rewritten(formula: string, change: "add" | "remove"): string {
  const frames: Frame[] = [];
  const parts = formula.replace(PART, (whole: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Partial<Record<"range" | "at" | "reference" | "call" | "sign", string>>;
    const offset = rest.at(-3) as number;
    if (found.call !== undefined) frames.push({ name: found.call.toUpperCase(), argument: 0 });
    else if (found.sign === "(") frames.push({ argument: 0 });
    else if (found.sign === ")") frames.pop();
    else if (found.sign === ",") nextArgument(frames.at(-1));
    else if (found.reference !== undefined && isWholeReference(formula, offset, whole) && wantsOneValue(frames)) {
      if (change === "remove") return found.reference;
      return isOneCell(found.reference) ? whole : `@${found.reference}`;
    }
    return whole;
  });
  return parts;
}

function nextArgument(frame: Frame | undefined): void {
  if (frame) frame.argument++;
}

/** `A1:B2:C3`, `A1:A4 A2:B2` and the range of `A1:INDEX(…)` are made of several references; `A1:A4#` is a spill. */
function isWholeReference(formula: string, offset: number, text: string): boolean {
  const before = formula.slice(0, offset).trimEnd().at(-1) ?? "";
  const after =
    formula
      .slice(offset + text.length)
      .trimStart()
      .at(0) ?? "";
  return !/[:\])#\p{L}\p{N}]/u.test(before) && !/[:[(#\p{L}\p{N}]/u.test(after);
}

function wantsOneValue(frames: readonly Frame[]): boolean {
  return frames.every(({ name, argument }) => name === undefined || isSingle(name, argument));
}

function isSingle(name: string, argument: number): boolean {
  const single = SINGLE_ARGUMENTS[name];
  if (single === undefined) return false;
  if (single === "all") return true;
  if (single === "odd") return argument % 2 === 1;
  if (single === "even after the first") return argument > 0 && argument % 2 === 0;
  return single.includes(argument);
}

/** `A1:A1` */
function isOneCell(reference: string): boolean {
  const [first, second] = reference.replace(/^.*!/, "").replaceAll("$", "").toUpperCase().split(":");
  return second !== undefined && first === second && /\d/.test(first ?? "") && /[A-Z]/.test(first ?? "");
}
