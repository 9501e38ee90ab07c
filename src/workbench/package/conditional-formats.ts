import type { Area } from "../book/area";
import type {
  BarBound,
  CellValueOperator,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
} from "../book/parts/conditional-formats";
import type { ReadColour } from "./colours";
import { formulaAsTyped } from "./formula-text";
import { readReferences } from "./references";
import { child, childrenNamed, isOn, unescaped } from "./xml";
import type { XmlElement } from "./xml";

/** What the rules of a sheet refer to. */
export interface RuleSurroundings {
  /** Looks of conditional formats, by the numbers that rules name them by. */
  readonly looks: readonly ConditionalLook[];
  readonly colour: ReadColour;
}

/**
 * The conditional formats of a sheet, the one that is looked at first standing first. `elements` are the sheet's
 * `conditionalFormatting` elements and its lists of extensions, where Excel keeps the rest of its data bars.
 */
export function readConditionalFormats(
  elements: readonly XmlElement[],
  surroundings: RuleSurroundings,
): readonly ConditionalFormat[] {
  const extensions = newerElements(elements, "conditionalFormatting");
  const newer = new Map(
    extensions.flatMap((block) => childrenNamed(block, "cfRule").map((rule) => [rule.attributes["id"] ?? "", rule])),
  );
  const used = new Set<string>();
  const found: { readonly priority: number; readonly format: Omit<ConditionalFormat, "id"> }[] = [];
  const add = (areas: readonly Area[], element: XmlElement, rule: ConditionalRule): void => {
    const stopIfTrue = isOn(element.attributes["stopIfTrue"]);
    found.push({ priority: Number(element.attributes["priority"] ?? 0), format: { areas, rule, stopIfTrue } });
  };
  for (const block of elements.filter(({ name }) => name === "conditionalFormatting")) {
    const areas = readReferences(block.attributes["sqref"] ?? "");
    for (const element of areas.length ? childrenNamed(block, "cfRule") : []) {
      const id = extensionId(element);
      if (id !== undefined) used.add(id);
      add(areas, element, readRule(element, id === undefined ? undefined : newer.get(id), surroundings));
    }
  }
  // Rules that only newer versions know, such as those that look at other sheets.
  for (const block of extensions) {
    const areas = readReferences(child(block, "sqref")?.text ?? "");
    for (const element of areas.length ? childrenNamed(block, "cfRule") : []) {
      const isItsOwn = !used.has(element.attributes["id"] ?? "") && element.attributes["type"] !== undefined;
      if (isItsOwn) add(areas, element, readRule(element, element, surroundings));
    }
  }
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }, index) => ({
      ...format,
      id: `{00000000-0003-0000-0000-${String(index + 1).padStart(12, "0")}}`,
    }));
}

/** Elements of a kind inside the lists of extensions. */
export function newerElements(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return elements
    .filter((element) => element.name === "extLst")
    .flatMap((list) => childrenNamed(list, "ext"))
    .flatMap((extension) => extension.children)
    .flatMap((element) => childrenNamed(element, name));
}

function extensionId(rule: XmlElement): string | undefined {
  const extension = childrenNamed(child(rule, "extLst"), "ext").find((each) => child(each, "id"));
  return child(extension, "id")?.text.trim();
}

function readRule(
  element: XmlElement,
  newer: XmlElement | undefined,
  { looks, colour }: RuleSurroundings,
): ConditionalRule {
  const type = element.attributes["type"] ?? "";
  const [formula1, formula2] = formulasOf(element);
  const number = element.attributes["dxfId"];
  const look = (number === undefined ? undefined : looks[Number(number)]) ?? readLook(child(element, "dxf"), colour);
  const operator = OPERATORS[element.attributes["operator"] ?? ""];
  if (type === "expression" && formula1 !== undefined) {
    return { kind: "custom", formula: formula1, look };
  }
  if (type === "cellIs" && formula1 !== undefined && operator) {
    return { kind: "cell value", operator, formula1, ...(formula2 === undefined ? {} : { formula2 }), look };
  }
  const bar = child(element, "dataBar");
  if (type === "dataBar" && bar) {
    return readDataBar(bar, child(newer, "dataBar"), colour);
  }
  return { kind: "unknown", type, ...(formula1 === undefined ? {} : { formula: formula1 }), look };
}

function formulasOf(rule: XmlElement): readonly string[] {
  // Newer rules call theirs `xm:f`.
  const elements = [...childrenNamed(rule, "formula"), ...childrenNamed(rule, "f")];
  return elements.map(({ text }) => formulaAsTyped(unescaped(text)));
}

const OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Excel's blue, and the red of bars to the left of the axis. */
const BLUE = "#638EC6";
const RED = "#FF0000";

function readDataBar(bar: XmlElement, newer: XmlElement | undefined, colour: ReadColour): ConditionalRule {
  const bounds = childrenNamed(newer ?? bar, "cfvo");
  const own = colour(child(newer, "fillColor")) ?? colour(child(bar, "color")) ?? BLUE;
  const negative = isOn(newer?.attributes["negativeBarColorSameAsPositive"])
    ? own
    : colour(child(newer, "negativeFillColor"));
  return {
    kind: "data bar",
    colour: own,
    barOnly: bar.attributes["showValue"] !== undefined && !isOn(bar.attributes["showValue"]),
    // Without the newer half of the rule, bars are as Excel 2007 drew them: fading, and all of one colour.
    gradient: newer?.attributes["gradient"] === undefined || isOn(newer.attributes["gradient"]),
    negativeColour: negative ?? (newer ? RED : own),
    lower: readBound(bounds[0], "LowestValue"),
    upper: readBound(bounds[1], "HighestValue"),
  };
}

const BOUNDS: Readonly<Record<string, BarBound["type"]>> = {
  autoMin: "Automatic",
  autoMax: "Automatic",
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

function readBound(bound: XmlElement | undefined, otherwise: BarBound["type"]): BarBound {
  const type = BOUNDS[bound?.attributes["type"] ?? ""] ?? otherwise;
  const written = bound?.attributes["val"] ?? child(bound, "f")?.text;
  if (written === undefined || type === "Automatic" || type === "LowestValue" || type === "HighestValue") {
    return { type };
  }
  const isConstant = written.trim() !== "" && Number.isFinite(Number(written));
  return { type, formula: isConstant ? written : formulaAsTyped(unescaped(written)) };
}

/** A `dxf` element: what a conditional format changes of a cell's look. */
export function readLook(dxf: XmlElement | undefined, colour: ReadColour): ConditionalLook {
  const pattern = child(child(dxf, "fill"), "patternFill");
  const isNone = pattern?.attributes["patternType"] === "none";
  // In these, unlike in the looks of cells, a solid fill's colour is the background.
  const fill = isNone ? undefined : (colour(child(pattern, "bgColor")) ?? colour(child(pattern, "fgColor")));
  const font = child(dxf, "font");
  const fontColour = colour(child(font, "color"));
  const underline = child(font, "u");
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColour === undefined ? {} : { fontColour }),
    ...flag(font, "b", "bold"),
    ...flag(font, "i", "italic"),
    ...flag(font, "strike", "strikethrough"),
    ...(underline ? { underline: underline.attributes["val"] !== "none" } : {}),
  };
}

function flag(
  font: XmlElement | undefined,
  name: string,
  member: "bold" | "italic" | "strikethrough",
): ConditionalLook {
  const element = child(font, name);
  return element ? { [member]: isOn(element.attributes["val"] ?? "1") } : {};
}
