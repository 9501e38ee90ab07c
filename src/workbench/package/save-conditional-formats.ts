import type { Area } from "../book/area";
import type { BarBound, ConditionalFormat, ConditionalLook, ConditionalRule } from "../book/parts/conditional-formats";
import { formulaAsStored } from "./formula-stored";
import { areaReference, readReferences } from "./references";
import { isSame } from "./save-around";
import { SheetLayout } from "./save-sheet";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  escaped,
  insertAtEnd,
  openingTag,
  outer,
  textOf,
  withAttribute,
  type Span,
} from "./xml-text";

export interface ConditionalWriting {
  /** The number of a look of conditional formats, made when it is new. */
  readonly lookNumber: (look: ConditionalLook) => number;
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const ID_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** A rule of the file, in the order in which rules are looked at. */
interface FileRule {
  readonly priority: number;
  readonly rule: Span;
  readonly block: Span;
  readonly isNewer: boolean;
  readonly id: string | undefined;
}

/**
 * The sheet's text with its conditional formats as they are now. `before` are those of the file, in its order; those
 * that are unchanged stay to the letter but for their place in the order, and so does what we do not know of the others'
 * rules where only their cells have changed.
 */
export function withConditionalFormats(
  text: string,
  before: readonly ConditionalFormat[],
  now: readonly ConditionalFormat[],
  writing: ConditionalWriting,
): string {
  if (isSame(before, now)) return text;
  const layout = new SheetLayout(text);
  const { p } = layout;
  const rules = fileRules(text, layout);
  const edits = new Edits(text);
  const added: string[] = [];
  const bars: string[] = [];
  const kept = new Map<FileRule, string>();
  now.forEach((format, index) => {
    const at = before.findIndex(({ id }) => id === format.id);
    const old = before[at];
    const rule = rules[at];
    const priority = String(index + 1);
    const isKnown = old && rule && isSame(old.rule, format.rule) && old.stopIfTrue === format.stopIfTrue;
    if (isKnown) {
      const open = withAttribute(openingTag(text, rule.rule), "priority", priority);
      const written = open + text.slice(rule.rule.innerStart, rule.rule.end);
      if (isSame(old.areas, format.areas)) {
        kept.set(rule, written);
        return;
      }
      if (!rule.isNewer && rule.id === undefined) {
        added.push(`<${p}conditionalFormatting sqref="${sqref(format.areas)}">${written}</${p}conditionalFormatting>`);
        return;
      }
      if (rule.isNewer) {
        kept.set(rule, written);
        const list = childElement(text, rule.block, "sqref");
        if (list) edits.replace({ start: list.innerStart, end: list.innerEnd }, sqref(format.areas));
        return;
      }
    }
    if (format.rule.kind === "unknown") {
      if (rule) kept.set(rule, outer(text, rule.rule));
      return;
    }
    const { older, newer } = newRule(p, format, priority, writing);
    added.push(older);
    if (newer !== undefined) bars.push(newer);
  });
  dropRules(text, edits, rules, kept);
  if (added.length) edits.insert(layout.placeFor("conditionalFormatting"), added.join(""));
  addBars(text, layout, edits, bars);
  return edits.applied();
}

function fileRules(text: string, layout: SheetLayout): FileRule[] {
  const rules: FileRule[] = [];
  const newerBlocks = extensionBlocks(text, layout);
  const add = (block: Span, isNewer: boolean): void => {
    for (const rule of childElements(text, block).filter(({ name }) => name === "cfRule")) {
      const tag = openingTag(text, rule);
      const id = isNewer ? attribute(tag, "id") : extensionId(text, rule);
      rules.push({ priority: Number(attribute(tag, "priority") ?? 0), rule, block, isNewer, id });
    }
  };
  for (const block of layout.children.filter(({ name }) => name === "conditionalFormatting")) {
    if (readReferences(attribute(openingTag(text, block), "sqref") ?? "").length) add(block, false);
  }
  const used = new Set(rules.map(({ id }) => id));
  for (const block of newerBlocks) add(block, true);
  return rules
    .filter(
      ({ isNewer, id, rule }) => !isNewer || (!used.has(id) && attribute(openingTag(text, rule), "type") !== undefined),
    )
    .sort((a, b) => a.priority - b.priority);
}

function extensionBlocks(text: string, layout: SheetLayout): Span[] {
  const list = layout.child("extLst");
  return (list ? childElements(text, list) : [])
    .flatMap((extension) => childElements(text, extension))
    .filter(({ name }) => name === "conditionalFormattings")
    .flatMap((element) => childElements(text, element));
}

function extensionId(text: string, rule: Span): string | undefined {
  const list = childElement(text, rule, "extLst");
  const ids = (list ? childElements(text, list) : []).flatMap((extension) => childElement(text, extension, "id") ?? []);
  return ids[0] && textOf(text, ids[0]).trim();
}

/** Rules that stay get their new place; the others go, with their block where it is empty then. */
function dropRules(text: string, edits: Edits, rules: readonly FileRule[], kept: ReadonlyMap<FileRule, string>): void {
  for (const block of new Set(rules.map((rule) => rule.block))) {
    const own = rules.filter((rule) => rule.block === block);
    const all = childElements(text, block).filter(({ name }) => name === "cfRule").length;
    if (own.length === all && own.every((rule) => !kept.has(rule))) {
      edits.replace(block, "");
      continue;
    }
    for (const rule of own) edits.replace(rule.rule, kept.get(rule) ?? "");
  }
}

function sqref(areas: readonly Area[]): string {
  return areas.map(areaReference).join(" ");
}

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

function newRule(
  p: string,
  { areas, rule, stopIfTrue }: ConditionalFormat,
  priority: string,
  writing: ConditionalWriting,
): { readonly older: string; readonly newer?: string } {
  const stop = stopIfTrue ? ' stopIfTrue="1"' : "";
  const block = (written: string): string =>
    `<${p}conditionalFormatting sqref="${sqref(areas)}">${written}</${p}conditionalFormatting>`;
  const formula = (text: string): string => `<${p}formula>${escaped(formulaAsStored(text).text)}</${p}formula>`;
  switch (rule.kind) {
    case "custom": {
      const look = ` dxfId="${writing.lookNumber(rule.look)}"`;
      return {
        older: block(
          `<${p}cfRule type="expression"${look} priority="${priority}"${stop}>${formula(rule.formula)}</${p}cfRule>`,
        ),
      };
    }
    case "cell value": {
      const look = ` dxfId="${writing.lookNumber(rule.look)}"`;
      const limits = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(formula).join("");
      return {
        older: block(
          `<${p}cfRule type="cellIs"${look} priority="${priority}"${stop} operator="${OPERATORS[rule.operator]}">${limits}</${p}cfRule>`,
        ),
      };
    }
    case "data bar": {
      const id = barId(areas, priority);
      const show = rule.barOnly ? ' showValue="0"' : "";
      const bounds = [rule.lower, rule.upper]
        .map((bound, index) => bar2007(p, bound, index === 0 ? "min" : "max"))
        .join("");
      return {
        older: block(
          `<${p}cfRule type="dataBar" priority="${priority}"${stop}><${p}dataBar${show}>${bounds}<${p}color rgb="${argb(rule.colour)}"/></${p}dataBar><${p}extLst><${p}ext uri="${ID_EXTENSION}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></${p}ext></${p}extLst></${p}cfRule>`,
        ),
        newer: newerBar(rule, areas, id),
      };
    }
    case "unknown":
      return { older: "" };
  }
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

/** The same for the same bar, so that what is saved twice is the same twice. */
function barId(areas: readonly Area[], priority: string): string {
  const [first] = areas;
  const hex = (value: number, length: number): string =>
    value.toString(16).toUpperCase().padStart(length, "0").slice(-length);
  return `{DA7ABA12-${hex(Number(priority), 4)}-4000-8000-${hex(first?.row ?? 0, 6)}${hex(first?.column ?? 0, 6)}}`;
}

const TYPES_2007 = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

function bar2007(p: string, { type, formula }: BarBound, automatic: "min" | "max"): string {
  const value = formula === undefined ? "" : ` val="${escaped(formula.replace(/^=/, "")).replaceAll('"', "&quot;")}"`;
  return `<${p}cfvo type="${type === "Automatic" ? automatic : TYPES_2007[type]}"${value}/>`;
}

function newerBar(rule: Extract<ConditionalRule, { kind: "data bar" }>, areas: readonly Area[], id: string): string {
  const bound = ({ type, formula }: BarBound, end: "Min" | "Max"): string => {
    const written = type === "Automatic" ? `auto${end}` : TYPES_2007[type];
    return formula === undefined
      ? `<x14:cfvo type="${written}"/>`
      : `<x14:cfvo type="${written}"><xm:f>${escaped(formula.replace(/^=/, ""))}</xm:f></x14:cfvo>`;
  };
  const gradient = rule.gradient ? "" : ' gradient="0"';
  return `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100"${gradient}>${bound(rule.lower, "Min")}${bound(rule.upper, "Max")}<x14:negativeFillColor rgb="${argb(rule.negativeColour)}"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${sqref(areas)}</xm:sqref></x14:conditionalFormatting>`;
}

function addBars(text: string, layout: SheetLayout, edits: Edits, bars: readonly string[]): void {
  if (bars.length === 0) return;
  const { p } = layout;
  const list = layout.child("extLst");
  const extensions = list ? childElements(text, list) : [];
  const existing = extensions
    .flatMap((extension) => childElements(text, extension))
    .find(({ name }) => name === "conditionalFormattings");
  if (existing) {
    edits.insert(
      existing.innerEnd,
      bars
        .map((bar) => bar.replace("<x14:conditionalFormatting ", `<x14:conditionalFormatting xmlns:x14="${X14}" `))
        .join(""),
    );
    return;
  }
  const extension = `<${p}ext uri="${RULES_EXTENSION}" xmlns:x14="${X14}"><x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings></${p}ext>`;
  if (list) insertFirst(edits, text, list, extension);
  else edits.insert(layout.placeFor("extLst"), `<${p}extLst>${extension}</${p}extLst>`);
}

function insertFirst(edits: Edits, text: string, list: Span, written: string): void {
  if (list.innerStart === list.end) insertAtEnd(edits, text, list, written);
  else edits.insert(list.innerStart, written);
}
