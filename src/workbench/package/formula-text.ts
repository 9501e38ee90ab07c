import { SHEET_COLUMNS, SHEET_ROWS, columnLetters, columnNumber } from "../book/area";

/** Text in double quotes, sheet names in single quotes, and table columns in brackets: nothing inside is a word of the formula. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * A formula as people type it, from the form in which Excel stores it:
 *
 * - functions newer than 2007 lose their marks: `_xlfn._xlws.FILTER` is `FILTER`, `_xlpm.x` is `x`;
 * - `_xlfn.SINGLE(A1:A4)` is `@A1:A4`, `_xlfn.ANCHORARRAY(A1)` is `A1#`;
 * - custom functions get their dot: `_xldudf_READY_REPORT_DUE(` is `READY.REPORT_DUE(`. The namespace is the first
 *   segment, so that a namespace may not hold an underscore and a function's name may.
 *
 * Returns it with its equals sign.
 */
export function formulaAsTyped(stored: string): string {
  if (!stored.includes("_xl")) {
    return `=${stored}`;
  }
  return `=${outsideQuotes(stored, (formula) =>
    operatorsAsTyped(formula)
      .replace(/_xldudf_([A-Za-z0-9]+)_(?=[\w.]+\()/g, "$1.")
      .replace(/(?<![\w.])_xl(?:fn|ws|pm|eta)\.(?:_xlws\.)?/g, ""),
  )}`;
}

/** `=B2+1` seen from A1, moved to another cell by rows and columns. References with `$` stay; ones that leave the sheet are `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (text) =>
    outsideBrackets(text, (free) =>
      free
        .replace(CELL, (_whole, columnFixed: string, column: string, rowFixed: string, row: string) => {
          const letters = shiftedColumn(columnFixed, column, columns);
          const number = shiftedRow(rowFixed, row, rows);
          return letters === undefined || number === undefined ? "#REF!" : letters + number;
        })
        .replace(WHOLE_COLUMNS, (_whole, fixedA: string, a: string, fixedB: string, b: string) => {
          const first = shiftedColumn(fixedA, a, columns);
          const last = shiftedColumn(fixedB, b, columns);
          return first === undefined || last === undefined ? "#REF!" : `${first}:${last}`;
        })
        .replace(WHOLE_ROWS, (_whole, fixedA: string, a: string, fixedB: string, b: string) => {
          const first = shiftedRow(fixedA, a, rows);
          const last = shiftedRow(fixedB, b, rows);
          return first === undefined || last === undefined ? "#REF!" : `${first}:${last}`;
        }),
    ),
  );
}

const CELL = /(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_(!.])/gu;
const WHOLE_COLUMNS = /(?<![\p{L}\p{N}_.$\\:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_(!.:$])/gu;
const WHOLE_ROWS = /(?<![\p{L}\p{N}_.$\\:])(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_(!.:$])/gu;

function shiftedColumn(fixed: string, letters: string, by: number): string | undefined {
  const column = columnNumber(letters) + (fixed ? 0 : by);
  return column < 0 || column >= SHEET_COLUMNS ? undefined : fixed + columnLetters(column);
}

function shiftedRow(fixed: string, digits: string, by: number): string | undefined {
  const row = Number(digits) + (fixed ? 0 : by);
  return row < 1 || row > SHEET_ROWS ? undefined : `${fixed}${row}`;
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  const kept: string[] = [];
  const masked = formula.replace(QUOTED, (quoted) => `\u0001${kept.push(quoted) - 1}\u0002`);

  return change(masked).replace(/\u0001(\d+)\u0002/g, (_whole, index: string) => kept[Number(index)] ?? "");
}

/** Table columns may be called `A1`; brackets nest, as in `Table1[[#This Row],[A1]]`. */
function outsideBrackets(text: string, change: (free: string) => string): string {
  if (!text.includes("[")) {
    return change(text);
  }
  let result = "";
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "[") {
      if (depth === 0) {
        result += change(text.slice(from, at));
        from = at;
      }
      depth += 1;
    } else if (text[at] === "]" && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        result += text.slice(from, at + 1);
        from = at + 1;
      }
    }
  }
  return result + (depth > 0 ? text.slice(from) : change(text.slice(from)));
}

const SINGLE = "_xlfn.SINGLE(";
const ANCHOR = "_xlfn.ANCHORARRAY(";

/** The operators `@` and `#` are stored as functions. The innermost comes last, so it is turned first. */
function operatorsAsTyped(formula: string): string {
  let text = formula;
  for (;;) {
    const at = Math.max(text.lastIndexOf(SINGLE), text.lastIndexOf(ANCHOR));
    if (at < 0) {
      return text;
    }
    const isAnchor = text.startsWith(ANCHOR, at);
    const start = at + (isAnchor ? ANCHOR : SINGLE).length;
    const end = closingBracket(text, start);
    const inner = text.slice(start, end);
    const single = isReference(inner) ? `@${inner}` : `@(${inner})`;
    text = text.slice(0, at) + (isAnchor ? `${inner}#` : single) + text.slice(end + 1);
  }
}

function isReference(text: string): boolean {
  return /^[\w$:.!#[\]\u0001\u0002]+$/.test(text);
}

/** Where the bracket closes whose inside starts at `start`. */
function closingBracket(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "(") {
      depth += 1;
    } else if (text[at] === ")") {
      depth -= 1;
      if (depth === 0) {
        return at;
      }
    }
  }
  return text.length;
}
