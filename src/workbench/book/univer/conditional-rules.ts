import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { cellAddress } from "../address";
import type { Area } from "../area";
import type { BarBound, CellValueOperator, ConditionalLook, ConditionalRule } from "../parts/conditional-formats";

/** A rule as the grid keeps it. `kept` is the rule as Excel has it, with the formulas of the day it was made. */
export interface GridRule {
  readonly kept: ConditionalRule;
  readonly type: "highlightCell" | "dataBar";
}

interface Highlight extends GridRule {
  readonly type: "highlightCell";
  readonly subType: "formula";
  readonly value: string;
  readonly style: IStyleBase;
}

interface Bar extends GridRule {
  readonly type: "dataBar";
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: GridBound;
    readonly max: GridBound;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    /** The grid's own spelling. */
    readonly nativeColor: string;
  };
}

interface GridBound {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value?: number | string;
}

/** For rules that show nothing, such as one that has no formula yet. */
const NEVER = "=FALSE";

/**
 * A rule as the grid draws it. The grid compares cells with numbers alone, so that rules about a cell's value are
 * written as formulas, which also move with the cells that they name.
 */
export function gridRule(rule: ConditionalRule, areas: readonly Area[]): GridRule {
  switch (rule.kind) {
    case "custom":
      return highlight(rule, rule.formula, rule.look);
    case "cell value":
      return highlight(rule, comparison(rule, anchor(areas)), rule.look);
    case "unknown":
      return highlight(rule, rule.formula ?? "", rule.formula === undefined ? {} : (rule.look ?? {}));
    case "data bar":
      return dataBar(rule, areas);
  }
}

function highlight(kept: ConditionalRule, formula: string, look: ConditionalLook): Highlight {
  const value = formula.length > 1 ? formula : NEVER;
  return { kept, type: "highlightCell", subType: "formula", value, style: gridLook(look) };
}

function gridLook({ fill, fontColour, bold, italic, underline, strikethrough }: ConditionalLook): IStyleBase {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(fontColour === undefined ? {} : { cl: { rgb: fontColour } }),
    ...(bold === undefined ? {} : { bl: bit(bold) }),
    ...(italic === undefined ? {} : { it: bit(italic) }),
    ...(underline === undefined ? {} : { ul: { s: bit(underline) } }),
    ...(strikethrough === undefined ? {} : { st: { s: bit(strikethrough) } }),
  };
}

function bit(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** The top left cell: the grid reads a rule's formula as meant for it. */
function anchor(areas: readonly Area[]): string {
  const [first] = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  return cellAddress(first?.row ?? 0, first?.column ?? 0);
}

type CellValueRule = Extract<ConditionalRule, { readonly kind: "cell value" }>;

const SIGNS: Readonly<Record<Exclude<CellValueOperator, "Between" | "NotBetween">, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function comparison({ operator, formula1, formula2 = "" }: CellValueRule, cell: string): string {
  const [first, second] = [operand(formula1), operand(formula2)];
  if (first === "") {
    return "";
  }
  switch (operator) {
    case "Between":
      return second === "" ? "" : `=AND(${cell}>=(${first}),${cell}<=(${second}))`;
    case "NotBetween":
      return second === "" ? "" : `=OR(${cell}<(${first}),${cell}>(${second}))`;
    default:
      return `=${cell}${SIGNS[operator]}(${first})`;
  }
}

function operand(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function dataBar(rule: Extract<ConditionalRule, { readonly kind: "data bar" }>, areas: readonly Area[]): Bar {
  const cells = areas.map(absolute).join(",");
  return {
    kept: rule,
    type: "dataBar",
    isShowValue: !rule.barOnly,
    config: {
      // Left to itself, Excel starts bars at nought, or lower where there are negative numbers.
      min: rule.lower.type === "Automatic" ? { type: "formula", value: `=MIN(0,${cells})` } : gridBound(rule.lower),
      max: rule.upper.type === "Automatic" ? { type: "formula", value: `=MAX(0,${cells})` } : gridBound(rule.upper),
      isGradient: rule.gradient,
      positiveColor: rule.colour,
      nativeColor: rule.negativeColour,
    },
  };
}

function absolute({ row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number): string => cellAddress(r, c).replace(/^([A-Z]+)/, "$$$1$$");
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

const BOUNDS: Readonly<Record<Exclude<BarBound["type"], "Automatic">, GridBound["type"]>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

function gridBound({ type, formula }: BarBound): GridBound {
  if (type === "Automatic" || type === "LowestValue" || type === "HighestValue" || formula === undefined) {
    return { type: type === "HighestValue" ? "max" : "min" };
  }
  if (formula.startsWith("=") && type !== "Formula") {
    return { type: "formula", value: formula };
  }
  return { type: BOUNDS[type], value: type === "Formula" ? formula : Number(formula) };
}

/** The rule as Excel has it, with its formulas as they are now that cells may have moved. */
export function ruleOf(rule: GridRule): ConditionalRule {
  const { kept } = rule;
  if (kept.kind === "data bar") {
    const { min, max } = (rule as Bar).config;
    return { ...kept, lower: boundOf(kept.lower, min), upper: boundOf(kept.upper, max) };
  }
  const { value } = rule as Highlight;
  if (value === NEVER) {
    return kept;
  }
  switch (kept.kind) {
    case "custom":
      return { ...kept, formula: value };
    case "unknown":
      return { ...kept, formula: value };
    case "cell value":
      return { ...kept, ...operandsOf(kept, value) };
  }
}

function boundOf(kept: BarBound, now: GridBound): BarBound {
  return kept.formula?.startsWith("=") && now.type === "formula" ? { ...kept, formula: String(now.value) } : kept;
}

const TWO = /^=(?:AND|OR)\((\$?[A-Z]+\$?\d+)(?:>=|<)\((.*)\),\1(?:<=|>)\((.*)\)\)$/s;
const ONE = /^=\$?[A-Z]+\$?\d+(?:<>|>=|<=|=|>|<)\((.*)\)$/s;

function operandsOf(
  { formula1, formula2 }: CellValueRule,
  value: string,
): Pick<CellValueRule, "formula1" | "formula2"> {
  const [, , low, high] = TWO.exec(value) ?? [];
  if (low !== undefined && high !== undefined) {
    return { formula1: like(formula1, low), formula2: like(formula2 ?? "=", high) };
  }
  const only = ONE.exec(value)?.[1];
  return { formula1: only === undefined ? formula1 : like(formula1, only) };
}

function like(kept: string, operandNow: string): string {
  return kept.startsWith("=") ? `=${operandNow}` : operandNow;
}
