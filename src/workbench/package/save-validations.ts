import type { Area } from "../book/area";
import type { Validation, ValidationRule } from "../book/parts/validations";
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
  escapedAttribute,
  openingTag,
  outer,
  textOf,
  withAttribute,
  type Span,
} from "./xml-text";

interface FileValidation {
  readonly element: Span;
  readonly list: Span;
  readonly isNewer: boolean;
}

/**
 * The sheet's text with its validations as they are now. `before` are those that were read, in the file's order; what is
 * unchanged stays to the letter, and what only lies elsewhere keeps all that we do not know of it.
 */
export function withValidations(text: string, before: readonly Validation[], now: readonly Validation[]): string {
  if (isSame(before, now)) return text;
  const layout = new SheetLayout(text);
  const { p } = layout;
  const file = fileValidations(text, layout);
  // Those that could not be read stay.
  const readable = file.filter((one) => isReadable(text, one));
  const left = before.map((validation, index) => ({ validation, file: readable[index] }));
  const written = new Map<FileValidation, string>();
  const added: string[] = [];
  const take = (found: (old: Validation) => boolean): FileValidation | undefined => {
    const at = left.findIndex(({ validation }) => found(validation));
    return at < 0 ? undefined : left.splice(at, 1)[0]?.file;
  };
  const others: Validation[] = [];
  for (const validation of now) {
    const same = take((old) => isSame(old, validation));
    if (same) written.set(same, outer(text, same.element));
    else others.push(validation);
  }
  for (const validation of others) {
    const moved = take((old) => isSame({ ...old, areas: [] }, { ...validation, areas: [] }));
    if (moved) written.set(moved, relocated(text, moved, validation.areas));
    else added.push(newValidation(p, validation));
  }
  const edits = new Edits(text);
  writeLists(text, layout, edits, { file, readable, written, added });
  return edits.applied();
}

function fileValidations(text: string, layout: SheetLayout): FileValidation[] {
  const older = layout.child("dataValidations");
  const extensions = layout.child("extLst");
  const newer = (extensions ? childElements(text, extensions) : [])
    .flatMap((extension) => childElements(text, extension))
    .filter(({ name }) => name === "dataValidations");
  const of = (list: Span, isNewer: boolean): FileValidation[] =>
    childElements(text, list).map((element) => ({ element, list, isNewer }));
  return [...(older ? of(older, false) : []), ...newer.flatMap((list) => of(list, true))];
}

/** As the reader of validations sees it: it lies somewhere, and asks something that is understood. */
function isReadable(text: string, { element }: FileValidation): boolean {
  const tag = openingTag(text, element);
  const list = childElement(text, element, "sqref");
  const areas = readReferences(attribute(tag, "sqref") ?? (list ? textOf(text, list) : ""));
  const type = attribute(tag, "type") ?? "none";
  if (areas.length === 0) return false;
  if (type === "none") return true;
  const formula = childElement(text, element, "formula1");
  const inner = formula && (childElement(text, formula, "f") ?? formula);
  return inner !== undefined && textOf(text, inner).trim() !== "";
}

function relocated(text: string, { element, isNewer }: FileValidation, areas: readonly Area[]): string {
  const whole = outer(text, element);
  if (!isNewer) {
    const open = openingTag(text, element);
    return withAttribute(open, "sqref", sqref(areas)) + whole.slice(open.length);
  }
  return whole.replace(/(<(?:[\w.-]+:)?sqref[^>]*>)[^<]*/, (_all, open: string) => open + sqref(areas));
}

interface Lists {
  readonly file: readonly FileValidation[];
  readonly readable: readonly FileValidation[];
  readonly written: ReadonlyMap<FileValidation, string>;
  readonly added: readonly string[];
}

function writeLists(text: string, layout: SheetLayout, edits: Edits, { file, readable, written, added }: Lists): void {
  const { p } = layout;
  const older = layout.child("dataValidations");
  for (const list of new Set(file.map((one) => one.list))) {
    const own = file.filter((one) => one.list === list);
    const kept = own.flatMap((one) => written.get(one) ?? (readable.includes(one) ? [] : [outer(text, one.element)]));
    const all = list === older ? [...kept, ...added] : kept;
    const open = withAttribute(openingTag(text, list), "count", String(all.length));
    const close = text.slice(list.innerEnd, list.end);
    edits.replace(list, all.length === 0 && list === older ? "" : open + all.join("") + close);
  }
  const isListed = file.some(({ list }) => list === older);
  if (isListed || added.length === 0) return;
  const list = `<${p}dataValidations count="${added.length}">${added.join("")}</${p}dataValidations>`;
  if (older) edits.replace(older, list);
  else edits.insert(layout.placeFor("dataValidations"), list);
}

const TYPES: Readonly<Record<ValidationRule["kind"], string>> = {
  list: "list",
  "whole number": "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  "text length": "textLength",
  custom: "custom",
  "any value": "none",
};

const OPERATORS: Readonly<Record<string, string>> = {
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

function newValidation(p: string, { areas, rule, ignoreBlanks, alert, prompt }: Validation): string {
  const attributes = {
    type: rule.kind === "any value" ? undefined : TYPES[rule.kind],
    errorStyle: alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
    operator: "operator" in rule ? OPERATORS[rule.operator] : undefined,
    allowBlank: flag(ignoreBlanks),
    showDropDown: rule.kind === "list" ? flag(!rule.dropDown) : undefined,
    showInputMessage: flag(prompt.show),
    showErrorMessage: flag(alert.show),
    errorTitle: words(alert.title),
    error: words(alert.message),
    promptTitle: words(prompt.title),
    prompt: words(prompt.message),
    sqref: sqref(areas),
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? "" : ` ${name}="${escapedAttribute(value)}"`,
  );
  const formulas = formulasOf(rule).map(
    (text, index) => `<${p}formula${index + 1}>${escaped(text)}</${p}formula${index + 1}>`,
  );
  return `<${p}dataValidation${written.join("")}>${formulas.join("")}</${p}dataValidation>`;
}

function formulasOf(rule: ValidationRule): string[] {
  switch (rule.kind) {
    case "any value":
      return [];
    case "custom":
      return [formulaAsStored(rule.formula).text];
    case "list":
      return [
        rule.source.startsWith("=") ? formulaAsStored(rule.source).text : `"${rule.source.replaceAll('"', '""')}"`,
      ];
    default:
      return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map((text) =>
        text.startsWith("=") ? formulaAsStored(text).text : text,
      );
  }
}

function flag(on: boolean): string | undefined {
  return on ? "1" : undefined;
}

function words(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function sqref(areas: readonly Area[]): string {
  return areas.map(areaReference).join(" ");
}
