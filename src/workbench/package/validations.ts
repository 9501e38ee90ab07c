import type { Validation, ValidationOperator, ValidationRule } from "../book/parts/validations";
import { newerElements } from "./conditional-formats";
import { formulaAsTyped } from "./formula-text";
import { readReferences } from "./references";
import { child, isOn, unescaped } from "./xml";
import type { XmlElement } from "./xml";

/**
 * The data validations of a sheet, from its `dataValidations` element and its lists of extensions, where Excel 2010
 * keeps those that look at other sheets. Validations that allow any value only show their prompt.
 */
export function readValidations(elements: readonly XmlElement[]): readonly Validation[] {
  const older = elements.filter(({ name }) => name === "dataValidations").flatMap((list) => list.children);
  return [...older, ...newerElements(elements, "dataValidation")].flatMap((element) => {
    const areas = readReferences(element.attributes["sqref"] ?? child(element, "sqref")?.text ?? "");
    const rule = areas.length ? readRule(element) : undefined;
    return rule ? [readValidation(element, areas, rule)] : [];
  });
}

function readValidation({ attributes }: XmlElement, areas: Validation["areas"], rule: ValidationRule): Validation {
  const style = attributes["errorStyle"];
  return {
    areas,
    rule,
    ignoreBlanks: isOn(attributes["allowBlank"]),
    alert: {
      show: isOn(attributes["showErrorMessage"]),
      style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
      title: unescaped(attributes["errorTitle"] ?? ""),
      message: unescaped(attributes["error"] ?? ""),
    },
    prompt: {
      show: isOn(attributes["showInputMessage"]),
      title: unescaped(attributes["promptTitle"] ?? ""),
      message: unescaped(attributes["prompt"] ?? ""),
    },
  };
}

const KINDS: Readonly<Record<string, Exclude<ValidationRule["kind"], "list" | "custom" | "any value">>> = {
  whole: "whole number",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "text length",
};

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

function readRule(element: XmlElement): ValidationRule | undefined {
  const type = element.attributes["type"] ?? "none";
  const formula1 = formulaIn(element, "formula1");
  if (type === "none") {
    return { kind: "any value" };
  }
  if (formula1 === undefined) {
    return undefined;
  }
  if (type === "list") {
    // The attribute says the opposite of its name: 1 hides the drop-down.
    return { kind: "list", source: listSource(formula1), dropDown: !isOn(element.attributes["showDropDown"]) };
  }
  if (type === "custom") {
    return { kind: "custom", formula: formulaAsTyped(formula1) };
  }
  const kind = KINDS[type];
  const operator = OPERATORS[element.attributes["operator"] ?? "between"];
  const formula2 = formulaIn(element, "formula2");
  return (
    kind &&
    operator && {
      kind,
      operator,
      formula1: limit(formula1),
      ...(formula2 === undefined ? {} : { formula2: limit(formula2) }),
    }
  );
}

/** `<formula1>1</formula1>`, or in extensions `<x14:formula1><xm:f>1</xm:f></x14:formula1>`. */
function formulaIn(element: XmlElement, name: string): string | undefined {
  const formula = child(element, name);
  const text = unescaped((child(formula, "f") ?? formula)?.text ?? "").trim();
  return text === "" ? undefined : text;
}

/** `"Open,Closed"` is a list of texts, anything else a formula. */
function listSource(formula: string): string {
  const texts = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return texts === undefined ? formulaAsTyped(formula) : texts.replaceAll('""', '"');
}

function limit(formula: string): string {
  return Number.isFinite(Number(formula)) ? formula : formulaAsTyped(formula);
}
