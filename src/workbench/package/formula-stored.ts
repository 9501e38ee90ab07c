import {
  DOTTED_FUNCTIONS,
  LAMBDA_LIKE_FUNCTIONS,
  LAMBDA_TAKING_FUNCTIONS,
  NEWER_FUNCTIONS,
  RANGE_TAKING_FUNCTIONS,
  SPILLING_FUNCTIONS,
  WORKSHEET_FUNCTIONS,
} from "./formula-words";
import { withIntersections, withoutIntersections } from "./implicit-intersection";

export interface StoredFormula {
  /** As it stands in the file, without an equals sign. */
  readonly text: string;
  /**
   * Whether it must be marked as a dynamic array: without the mark Excel reads a range in it as the one cell beside the
   * formula, and shows `@`.
   */
  readonly mayBeArray: boolean;
}

export interface FormulaPlace {
  /** The name of the table whose row the formula stands in. */
  readonly table?: string | undefined;
}

/**
 * A formula as Excel stores it, from the form in which people type it; the way back from `formulaAsTyped`:
 * `READY.GRADE(` is `_xldudf_READY_GRADE(`, `FILTER(` is `_xlfn._xlws.FILTER(`, names of LET and LAMBDA are `_xlpm.x`,
 * `A1#` is `_xlfn.ANCHORARRAY(A1)`, `@A1:A4` is `_xlfn.SINGLE(A1:A4)`, `[@Age]` is `Table1[[#This Row],[Age]]`.
 */
export function formulaAsStored(typed: string, place: FormulaPlace = {}): StoredFormula {
  const bare = withoutIntersections(typed);
  if (bare !== undefined) return { text: written(bare, place).text, mayBeArray: false };
  const { text, mayBeArray } = written(typed, place);
  return { text, mayBeArray: mayBeArray || withIntersections(typed) !== typed };
}

function written(typed: string, { table }: FormulaPlace): StoredFormula {
  const writer = new FormulaWriter(tokensOf(typed.startsWith("=") ? typed.slice(1) : typed), table);
  return { text: writer.write(), mayBeArray: writer.mayBeArray };
}

type Kind = "text" | "space" | "number" | "reference" | "word" | "brackets" | "array" | "sign";

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;

const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<space>\s+)`,
    `(?<reference>(?:${SHEET})?(?:${CELL}:${CELL}|${COLUMNS}|${ROWS}|${CELL})${END})`,
    String.raw`(?<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?)`,
    String.raw`(?<word>(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<array>\{[^}]*\})`,
    String.raw`(?<error>(?:${SHEET})?#(?:REF!|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA))`,
  ].join("|"),
  "uy",
);

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula);
    if (found?.groups) {
      const kind = Object.keys(found.groups).find((name) => found.groups?.[name] !== undefined) ?? "sign";
      tokens.push({ kind: (kind === "error" ? "number" : kind) as Kind, text: found[0] });
      at += found[0].length;
    } else {
      const text = formula[at] === "[" ? bracketsAt(formula, at) : (formula[at] ?? "");
      tokens.push({ kind: formula[at] === "[" ? "brackets" : "sign", text });
      at += text.length;
    }
  }
  return tokens;
}

/** `[[#This Row],[Child ID]]`; an apostrophe takes the meaning from the sign after it. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

type Scope = ReadonlySet<string>;
const NO_NAMES: Scope = new Set();

class FormulaWriter {
  mayBeArray = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly table: string | undefined,
  ) {}

  write(): string {
    return this.range(0, this.tokens.length, NO_NAMES, "");
  }

  /** `within`: the function whose argument this is. */
  private range(from: number, to: number, scope: Scope, within: string): string {
    let text = "";
    for (let at = from; at < to;) {
      const { written, next } = this.one(at, to, scope, within);
      text += written;
      at = next;
    }
    return text;
  }

  private one(
    at: number,
    to: number,
    scope: Scope,
    within: string,
  ): { readonly written: string; readonly next: number } {
    const token = this.tokens[at];
    if (token?.kind === "sign" && token.text === "@") {
      const primaryEnd = this.primaryEnd(at + 1, to);
      const operandEnd = this.tokens[primaryEnd]?.text === "#" && primaryEnd < to ? primaryEnd + 1 : primaryEnd;
      const inner = this.withoutParentheses(at + 1, operandEnd);
      // What is made single is no array, whatever it was.
      const before = this.mayBeArray;
      const written = `_xlfn.SINGLE(${this.range(inner.from, inner.to, scope, "SUM")})`;
      this.mayBeArray = before;
      return { written, next: operandEnd };
    }
    const end = this.primaryEnd(at, to);
    if (end < to && this.tokens[end]?.text === "#" && end > at) {
      this.mayBeArray = true;
      return { written: `_xlfn.ANCHORARRAY(${this.primary(at, end, scope, within)})`, next: end + 1 };
    }
    return { written: this.primary(at, end, scope, within), next: end };
  }

  /** Where a call, a structured reference, a group in parentheses or a single token ends. */
  private primaryEnd(at: number, to: number): number {
    const next = this.tokens[at + 1];
    const kind = this.tokens[at]?.kind;
    if (kind === "word" && next?.text === "(" && at + 1 < to) return this.closing(at + 1, to) + 1;
    if (kind === "word" && next?.kind === "brackets" && at + 1 < to) return at + 2;
    if (kind === "sign" && this.tokens[at]?.text === "(") return this.closing(at, to) + 1;
    return Math.min(at + 1, to);
  }

  private closing(open: number, to: number): number {
    let depth = 0;
    for (let at = open; at < to; at += 1) {
      const { kind, text } = this.tokens[at] ?? { kind: "sign", text: "" };
      if (kind !== "sign") continue;
      depth += text === "(" ? 1 : text === ")" ? -1 : 0;
      if (depth === 0) return at;
    }
    return to - 1;
  }

  private withoutParentheses(from: number, to: number): { readonly from: number; readonly to: number } {
    const grouped = this.tokens[from]?.text === "(" && this.tokens[to - 1]?.text === ")";
    return grouped ? { from: from + 1, to: to - 1 } : { from, to };
  }

  private primary(at: number, end: number, scope: Scope, within: string): string {
    const token = this.tokens[at];
    if (!token) return "";
    if (token.kind === "word" && this.tokens[at + 1]?.text === "(" && end > at + 1) return this.call(at, end, scope);
    if (token.kind === "word" && this.tokens[at + 1]?.kind === "brackets" && end === at + 2) {
      return token.text + this.structured(this.tokens[at + 1]?.text ?? "", at, end, within, "named");
    }
    if (token.kind === "sign" && token.text === "(" && end > at + 1) {
      return `(${this.range(at + 1, end - 1, scope, "")})`;
    }
    switch (token.kind) {
      case "word":
        return this.word(token.text, at, end, scope, within);
      case "brackets":
        // `[1]Sheet1!A1` is a reference into another workbook, `[Age]` a column of the table around the formula.
        return /^\[\d+\]$/.test(token.text) ? token.text : this.structured(token.text, at, end, within, "own");
      case "reference":
        if (token.text.includes(":")) this.noteRange(at, end, within);
        return token.text;
      case "array":
        this.noteRange(at, end, within);
        return token.text;
      default:
        return token.text;
    }
  }

  private word(text: string, at: number, end: number, scope: Scope, within: string): string {
    if (scope.has(text.toLowerCase())) return `_xlpm.${text}`;
    if (/^(?:TRUE|FALSE)$/i.test(text)) return text;
    if (LAMBDA_TAKING_FUNCTIONS.has(within) && LAMBDA_LIKE_FUNCTIONS.has(text.toUpperCase())) return `_xleta.${text}`;
    // A name may stand for a range.
    this.noteRange(at, end, within);
    return text;
  }

  /** A range alone in an argument that takes ranges gives one value; anywhere else it may give many. */
  private noteRange(at: number, end: number, within: string): void {
    const alone = this.isArgumentEdge(at - 1, -1) && this.isArgumentEdge(end, 1);
    if (!alone || !RANGE_TAKING_FUNCTIONS.has(within)) this.mayBeArray = true;
  }

  private isArgumentEdge(at: number, step: 1 | -1): boolean {
    let edge = at;
    while (this.tokens[edge]?.kind === "space") edge += step;
    return ["(", ")", ","].includes(this.tokens[edge]?.text ?? "");
  }

  private structured(brackets: string, at: number, end: number, within: string, whose: "named" | "own"): string {
    const thisRow = /^\[@(.*)\]$/s.exec(brackets) ?? /^\[\s*\[#This Row\]\s*,/i.exec(brackets);
    if (!thisRow) this.noteRange(at, end, within);
    const table = whose === "own" ? (this.table ?? "") : "";
    if (!brackets.startsWith("[@")) return table + brackets;
    const column = brackets.slice(2, -1);
    if (column === "") return `${table}[#This Row]`;
    return `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
  }

  private call(at: number, end: number, scope: Scope): string {
    const typed = this.tokens[at]?.text ?? "";
    const name = typed.toUpperCase();
    if (SPILLING_FUNCTIONS.has(name)) this.mayBeArray = true;
    const args = this.args(at + 2, end - 1);
    const inner = new Set(scope);
    const written = args.map(({ from, to }, index) => {
      const parameter = this.parameter(name, index, args.length, from, to);
      if (parameter === undefined) return this.range(from, to, inner, name);
      inner.add(parameter.trim().toLowerCase());
      return parameter.replace(/\S+/, (word) => `_xlpm.${word}`);
    });
    return `${this.functionName(typed, scope)}(${written.join(",")})`;
  }

  private parameter(name: string, index: number, count: number, from: number, to: number): string | undefined {
    const isParameter =
      index < count - 1 && (name === "LAMBDA" || (name === "LET" && index % 2 === 0 && index < count - 1));
    return isParameter ? this.tokens.slice(from, to).reduce((text, token) => text + token.text, "") : undefined;
  }

  private functionName(typed: string, scope: Scope): string {
    const name = typed.toUpperCase();
    if (scope.has(typed.toLowerCase())) return `_xlpm.${typed}`;
    if (WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${typed}`;
    if (NEWER_FUNCTIONS.has(name)) return `_xlfn.${typed}`;
    const dot = typed.indexOf(".");
    const isCustom =
      dot > 0 && !typed.includes("!") && !DOTTED_FUNCTIONS.has(name) && /^[A-Za-z0-9]+$/.test(typed.slice(0, dot));
    return isCustom ? `_xldudf_${typed.slice(0, dot)}_${typed.slice(dot + 1)}` : typed;
  }

  private args(from: number, to: number): readonly { readonly from: number; readonly to: number }[] {
    const args: { from: number; to: number }[] = [];
    let start = from;
    let depth = 0;
    for (let at = from; at < to; at += 1) {
      const { kind, text } = this.tokens[at] ?? { kind: "sign", text: "" };
      if (kind !== "sign") continue;
      depth += text === "(" ? 1 : text === ")" ? -1 : 0;
      if (text === "," && depth === 0) {
        args.push({ from: start, to: at });
        start = at + 1;
      }
    }
    args.push({ from: start, to });
    return args;
  }
}
