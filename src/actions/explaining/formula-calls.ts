import { parse, parseStructRef, tokenize, type AstExpression, type CallExpression } from "@borgar/fx";
import { dayOf } from "../../domain/calendar/day";
import type { RawCell } from "../../domain/checking/sheet-values";
import type { Operand, TablePart } from "../../excel/read-operands";

/** A call of one of our functions in a formula. */
export interface OurCall {
  readonly written: string;
  /** Without the namespace, in capitals. */
  readonly name: string;
  /** The namespace and the name, as people see them. */
  readonly shown: string;
  readonly args: readonly CallArgument[];
}

/** What stands in the place of an argument, by how it can be known without Excel's help. */
export type CallArgument = { readonly written: string } & (
  | { readonly is: "left out" }
  | { readonly is: "literal"; readonly rows: readonly (readonly RawCell[])[] }
  | { readonly is: "operand"; readonly operand: Operand }
  | { readonly is: "call"; readonly call: OurCall }
  | { readonly is: "other" }
);

/** Our functions in released and test builds, as they are typed and as a file stores them. */
const OURS = /^(?:_xldudf_)?(READY(?:TEST)?)[._](\w+)$/i;

/** Every call of ours in a formula, outer ones before those inside them. `null` for a formula that cannot be read. */
export function callsIn(formula: string): readonly OurCall[] | null {
  const tree = treeOf(formula);
  if (tree === null) return null;
  const calls: OurCall[] = [];
  new Reader(formula, calls).visit(tree, []);
  return calls;
}

function treeOf(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    // The parser throws for anything that Excel would not have taken either.
    return null;
  }
}

class Reader {
  constructor(
    private readonly formula: string,
    private readonly calls: OurCall[],
  ) {}

  /** `hidden` are names that LET and LAMBDA give meanings of their own. */
  visit(node: AstExpression | null, hidden: readonly string[]): void {
    if (node === null) return;
    const ours = asOurs(node);
    if (ours !== null) {
      this.readCall(ours, hidden);
      return;
    }
    const within = namesGivenBy(node);
    for (const child of childrenOf(node)) this.visit(child, [...hidden, ...within]);
  }

  private readCall({ node, namespace, name }: Ours, hidden: readonly string[]): OurCall {
    const place = this.calls.length;
    const shown = `${namespace}.${name}`;
    // The inner calls come after this one, so its place is kept until its arguments are known.
    this.calls.push({ written: this.written(node), name, shown, args: [] });
    const args = node.arguments.map((argument) => this.readArgument(argument, hidden));
    const call = { written: this.written(node), name, shown, args };
    this.calls[place] = call;
    return call;
  }

  private readArgument(node: AstExpression | null, hidden: readonly string[]): CallArgument {
    if (node === null) return { is: "left out", written: "" };
    const written = this.written(node);
    const ours = asOurs(node);
    if (ours !== null) return { is: "call", written, call: this.readCall(ours, hidden) };
    const rows = literalRows(node);
    if (rows !== null) return { is: "literal", written, rows };
    const operand = operandIn(node, hidden);
    if (operand !== null) return { is: "operand", written, operand };
    this.visit(node, hidden);
    return { is: "other", written };
  }

  /** A spill's `#` has a place of its own, after the reference. */
  private written(node: AstExpression): string {
    const [start, end] = extentOf(node);
    return this.formula.slice(start, end).trim();
  }
}

function extentOf(node: AstExpression): readonly [number, number] {
  const [start = 0, end = 0] = node.loc ?? [];
  const inner = childrenOf(node).flatMap((child) => (child === null ? [] : [extentOf(child)]));
  return [Math.min(start, ...inner.map(([first]) => first)), Math.max(end, ...inner.map(([, last]) => last))];
}

interface Ours {
  readonly node: CallExpression;
  readonly namespace: string;
  readonly name: string;
}

function asOurs(node: AstExpression): Ours | null {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return null;
  const [, namespace, name] = OURS.exec(node.callee.name) ?? [];
  if (namespace === undefined || name === undefined) return null;
  return { node, namespace: namespace.toUpperCase(), name: name.toUpperCase() };
}

/** An argument that was left out is `null`, which the parser's types do not say. */
function childrenOf(node: AstExpression): readonly (AstExpression | null)[] {
  switch (node.type) {
    case "CallExpression":
      // What is called may be a LAMBDA, which the parser's types do not say either.
      return [
        ...(node.callee.type === "Identifier" ? [] : [node.callee as unknown as AstExpression]),
        ...node.arguments,
      ];
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments;
    case "ArrayExpression":
      return node.elements.flat();
    case "LambdaExpression":
      return [node.body];
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init), node.body];
    default:
      return [];
  }
}

function namesGivenBy(node: AstExpression): readonly string[] {
  if (node.type === "LetExpression") return node.declarations.map(({ id }) => id.name.toLowerCase());
  return node.type === "LambdaExpression" ? node.params.map(({ name }) => name.toLowerCase()) : [];
}

function literalRows(node: AstExpression): readonly (readonly RawCell[])[] | null {
  if (node.type !== "ArrayExpression") {
    const value = literalValue(node);
    return value === undefined ? null : [[value]];
  }
  const rows = node.elements.map((row) => row.map(literalValue));
  return rows.every((row) => row.every((value) => value !== undefined)) ? (rows as RawCell[][]) : null;
}

/** DATE of three numbers is how a date is written in a formula, so it is read like a literal. */
function literalValue(node: AstExpression): RawCell | undefined {
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return { error: node.value };
    case "UnaryExpression":
      return signedNumber(node.operator, node.arguments[0]);
    case "CallExpression":
      return node.callee.name.toUpperCase() === "DATE" ? writtenDate(node.arguments) : undefined;
    default:
      return undefined;
  }
}

function signedNumber(operator: string, node: AstExpression | undefined): number | undefined {
  if (node?.type !== "Literal" || typeof node.value !== "number") return undefined;
  if (operator === "-") return -node.value;
  if (operator === "%") return node.value / 100;
  return operator === "+" ? node.value : undefined;
}

/** Excel also takes month 13 and year 99; those are left to Excel. */
function writtenDate(nodes: readonly (AstExpression | null)[]): number | undefined {
  const [year, month, day, ...more] = nodes.map((node) => (node?.type === "Literal" ? node.value : undefined));
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number" || more.length > 0)
    return undefined;
  if (year < 1901) return undefined;
  try {
    return dayOf(year, month, day);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the workbook holds what stands here; `null` where only Excel can say. */
function operandIn(node: AstExpression, hidden: readonly string[]): Operand | null {
  if (node.type === "UnaryExpression" && node.operator === "#") {
    const [inner] = node.arguments;
    const cells = inner === undefined ? null : operandIn(inner, hidden);
    return cells?.kind === "cells" ? { ...cells, kind: "spill" } : null;
  }
  if (node.type !== "ReferenceIdentifier") return null;
  const { value, kind } = node;
  if (kind === "table") return tableOperand(value);
  const split = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([^!]+)$/.exec(value);
  if (split?.[2] === undefined) return null;
  const sheet = split[1] === undefined ? null : plainSheet(split[1]);
  if (sheet === undefined) return null;
  if (kind === "name") return hidden.includes(value.toLowerCase()) ? null : { kind: "name", sheet, name: split[2] };
  return { kind: "cells", sheet, address: split[2].replaceAll("$", "") };
}

/** `undefined` for another workbook and for several sheets at once. */
function plainSheet(written: string): string | undefined {
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return /[[\]:]/.test(sheet) ? undefined : sheet;
}

const PARTS: Readonly<Record<string, TablePart>> = {
  all: "all",
  data: "data",
  headers: "headers",
  totals: "totals",
  "this row": "this row",
  "@": "this row",
};

function tableOperand(value: string): Operand | null {
  const { table = "", columns = [], sections = [] } = parseStructRef(value) ?? {};
  const [section = "data", ...more] = sections;
  const part = PARTS[section];
  if (part === undefined || more.length > 0) return null;
  const [first = null, last = first] = columns;
  return { kind: "table", table: table === "" ? null : table, part, first, last };
}
