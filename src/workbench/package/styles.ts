import type { ConditionalLook } from "../book/parts/conditional-formats";
import type { CellStyle } from "../book/workbook-model";
import { colourReader } from "./colours";
import type { ReadColour } from "./colours";
import { readLook } from "./conditional-formats";
import { numberFormatCode } from "./number-formats";
import type { Part } from "./open-package";
import { child, childrenNamed, isOn, readXmlTree, unescaped } from "./xml";
import type { XmlElement } from "./xml";

/** The looks that cells name by number. */
export interface ReadStyles {
  /** Distinct; the first is the workbook's default. */
  readonly styles: readonly CellStyle[];
  /** Index into `styles` for the number that a cell carries. */
  readonly indexOf: (cellFormat: number) => number;
  /** What conditional formats change, by number. */
  readonly looks: readonly ConditionalLook[];
  /** For colours that stand elsewhere: sheet tabs. */
  readonly colour: ReadColour;
}

export function readStyles(part: Part | undefined, theme: Part | undefined): ReadStyles {
  const root = part && readXmlTree(part);
  const colour = colourReader(theme, root);
  const lookUp = lookUpTables(root, colour);
  const styles: CellStyle[] = [];
  const places = new Map<string, number>();
  const indexes = childrenNamed(child(root, "cellXfs"), "xf").map((format) => {
    const style = lookUp(format);
    const key = JSON.stringify(style);
    const place = places.get(key) ?? styles.push(style) - 1;
    places.set(key, place);
    return place;
  });
  if (styles.length === 0) {
    styles.push({});
  }
  const looks = childrenNamed(child(root, "dxfs"), "dxf").map((dxf) => readLook(dxf, colour));
  return { styles, indexOf: (cellFormat) => indexes[cellFormat] ?? 0, looks, colour };
}

function lookUpTables(root: XmlElement | undefined, colour: ReadColour): (format: XmlElement) => CellStyle {
  const codes = new Map(
    childrenNamed(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      unescaped(attributes["formatCode"] ?? ""),
    ]),
  );
  const fonts = childrenNamed(child(root, "fonts"), "font").map((font) => fontStyle(font, colour));
  const fills = childrenNamed(child(root, "fills"), "fill").map((fill) => fillStyle(fill, colour));
  const borders = childrenNamed(child(root, "borders"), "border").map((border) => borderStyle(border, colour));
  return (format) => {
    const numberFormat = numberFormatCode(Number(format.attributes["numFmtId"] ?? 0), codes);
    return {
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...fills[Number(format.attributes["fillId"] ?? 0)],
      ...fonts[Number(format.attributes["fontId"] ?? 0)],
      ...alignmentStyle(child(format, "alignment")),
      ...borders[Number(format.attributes["borderId"] ?? 0)],
    };
  };
}

function fillStyle(fill: XmlElement, colour: ReadColour): CellStyle {
  const pattern = child(fill, "patternFill");
  const gradient = child(fill, "gradientFill");
  const shown =
    pattern?.attributes["patternType"] === "solid"
      ? (colour(child(pattern, "fgColor")) ?? "#000000")
      : colour(child(child(gradient, "stop"), "color"));
  return shown === undefined ? {} : { fill: shown };
}

function fontStyle(font: XmlElement, colour: ReadColour): CellStyle {
  const name = child(font, "name")?.attributes["val"];
  const size = child(font, "sz")?.attributes["val"];
  const fontColour = colour(child(font, "color"));
  return {
    ...(fontColour === undefined || fontColour === "#000000" ? {} : { fontColour }),
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: Number(size) }),
    ...(has(font, "b") ? { bold: true } : {}),
    ...(has(font, "i") ? { italic: true } : {}),
    ...(has(font, "u") && child(font, "u")?.attributes["val"] !== "none" ? { underline: true } : {}),
    ...(has(font, "strike") ? { strikethrough: true } : {}),
  };
}

/** `<b/>` says yes, `<b val="0"/>` no. */
function has(font: XmlElement, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && isOn(element.attributes["val"] ?? "1");
}

const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle["horizontal"]>>> = {
  left: "Left",
  center: "Center",
  centerContinuous: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  distributed: "Justify",
};

const VERTICAL: Readonly<Record<string, NonNullable<CellStyle["vertical"]>>> = {
  top: "Top",
  center: "Center",
  justify: "Top",
  distributed: "Center",
};

function alignmentStyle(alignment: XmlElement | undefined): CellStyle {
  const horizontal = HORIZONTAL[alignment?.attributes["horizontal"] ?? ""];
  const vertical = VERTICAL[alignment?.attributes["vertical"] ?? ""];
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isOn(alignment?.attributes["wrapText"]) ? { wrap: true } : {}),
    ...(Number(alignment?.attributes["indent"] ?? 0) > 0 ? { indent: Number(alignment?.attributes["indent"]) } : {}),
  };
}

type Borders = NonNullable<CellStyle["borders"]>;
const SIDES = ["top", "bottom", "left", "right"] as const;

/** Border styles keep the words of the file: thin, medium, dashed, double ... */
function borderStyle(border: XmlElement, colour: ReadColour): CellStyle {
  const sides: { -readonly [Side in keyof Borders]: Borders[Side] } = {};
  for (const side of SIDES) {
    const element = child(border, side);
    const style = element?.attributes["style"];
    if (style !== undefined && style !== "none") {
      sides[side] = { style, colour: colour(child(element, "color")) ?? "#000000" };
    }
  }
  return Object.keys(sides).length === 0 ? {} : { borders: sides };
}
