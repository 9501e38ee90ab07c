import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { StyleChange } from "../book";
import type { CellStyle } from "../workbook-model";

/** A step of indentation, as Excel draws it. */
const INDENT_PIXELS = 9;

type Side = "top" | "bottom" | "left" | "right";
type Horizontal = NonNullable<CellStyle["horizontal"]>;
type Vertical = NonNullable<CellStyle["vertical"]>;

/** Excel's border styles as they are called in .xlsx files, by the grid's numbers. */
const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<Horizontal, HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  // The grid cannot repeat text to fill a cell; left is where Excel starts it.
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<Vertical, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/**
 * Excel shows these formats by the reader's own settings, day first in Britain; the grid would draw them as they stand,
 * month first. All four parts are written out so that what is drawn can be told from the formats of files.
 */
const DRAWN_FORMATS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["m/d/yyyy", "dd/mm/yyyy"],
      ["m/d/yyyy h:mm", "dd/mm/yyyy hh:mm"],
    ] as const
  ).map(([format, british]) => [format, `${british};${british};${british};@`]),
);

const FORMATS_OF_DRAWN: ReadonlyMap<string, string> = new Map(
  [...DRAWN_FORMATS].map(([format, drawn]) => [drawn, format]),
);

const SIDES: readonly (readonly [Side, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

/** A style as the grid keeps it, without the members that are absent. */
export function gridStyle(style: CellStyle): IStyleData {
  const data = gridStyleChange(style);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

/** A change as the grid takes it: `null` takes a member away. */
export function gridStyleChange(change: StyleChange): IStyleData {
  return {
    ...changed("n", change.numberFormat, (format) => (format === "General" ? null : { pattern: drawnFormat(format) })),
    ...changed("bg", change.fill, (rgb) => ({ rgb })),
    ...changed("cl", change.fontColour, (rgb) => ({ rgb })),
    ...changed("ff", change.fontName, fontWithFallback),
    ...changed("fs", change.fontSize, (size) => size),
    ...changed("bl", change.bold, bit),
    ...changed("it", change.italic, bit),
    ...changed("ul", change.underline, (on) => ({ s: bit(on) })),
    ...changed("st", change.strikethrough, (on) => ({ s: bit(on) })),
    ...changed("ht", change.horizontal, (where) => HORIZONTAL[where]),
    ...changed("vt", change.vertical, (where) => VERTICAL[where]),
    ...changed("tb", change.wrap, (on) => (on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW)),
    ...changed("pd", change.indent, (steps) => ({ l: steps * INDENT_PIXELS })),
    ...changed("bd", change.borders, gridBorders),
  };
}

/** The style of a cell of the grid in the workbook's words. */
export function cellStyle(data: Nullable<IStyleData>): CellStyle {
  if (!data) return {};
  const horizontal = keyOf(HORIZONTAL, data.ht);
  const vertical = keyOf(VERTICAL, data.vt);
  const borders = bookBorders(data);
  return {
    ...present("numberFormat", formatOfDrawn(data.n?.pattern)),
    ...present("fill", data.bg?.rgb ?? undefined),
    ...present("fontColour", data.cl?.rgb ?? undefined),
    ...present("fontName", data.ff?.split(",")[0]),
    ...present("fontSize", data.fs),
    ...present("bold", flag(data.bl)),
    ...present("italic", flag(data.it)),
    ...present("underline", flag(data.ul?.s)),
    ...present("strikethrough", flag(data.st?.s)),
    ...present("horizontal", horizontal),
    ...present("vertical", vertical),
    ...present("wrap", data.tb === WrapStrategy.WRAP ? true : undefined),
    ...present("indent", data.pd?.l ? Math.round(data.pd.l / INDENT_PIXELS) : undefined),
    ...present("borders", borders),
  };
}

function drawnFormat(format: string): string {
  return DRAWN_FORMATS.get(format.toLowerCase()) ?? format;
}

function formatOfDrawn(pattern: string | undefined): string | undefined {
  return pattern === undefined ? undefined : (FORMATS_OF_DRAWN.get(pattern) ?? pattern);
}

/** Office's fonts are not on every machine; without a fallback the browser draws them all with serifs. */
export function fontWithFallback(name: string): string {
  return `${name}, ${/times|cambria|georgia|garamond|book/i.test(name) ? "serif" : "Carlito, Arial, sans-serif"}`;
}

function changed<Value, Key extends keyof IStyleData>(
  key: Key,
  value: Value | null | undefined,
  converted: (value: Value) => IStyleData[Key] | null,
): IStyleData {
  if (value === undefined) return {};
  // The grid's types leave null out of some members, and its commands take it in all.
  return { [key]: value === null ? null : converted(value) } as IStyleData;
}

function present<Key extends keyof CellStyle>(
  key: Key,
  value: CellStyle[Key] | null | undefined,
): { readonly [Member in Key]?: CellStyle[Member] } {
  return value === undefined || value === null ? {} : ({ [key]: value } as { [Member in Key]: CellStyle[Member] });
}

function gridBorders(borders: NonNullable<CellStyle["borders"]>): IStyleData["bd"] {
  const sides: Partial<Record<"t" | "b" | "l" | "r", IBorderStyleData | null>> = {};
  for (const [side, key] of SIDES) {
    const border = borders[side];
    // The grid keeps sides that are not named.
    sides[key] = border ? { s: BORDERS[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.colour } } : null;
  }
  return sides as IStyleData["bd"];
}

function bookBorders(data: IStyleData): CellStyle["borders"] | undefined {
  const borders: { [Key in Side]?: { style: string; colour: string } } = {};
  for (const [side, key] of SIDES) {
    const border = data.bd?.[key];
    if (border) borders[side] = { style: keyOf(BORDERS, border.s) ?? "thin", colour: border.cl.rgb ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function keyOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>, value: unknown): Key | undefined {
  if (value === undefined || value === null) return undefined;
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

function bit(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function flag(value: BooleanNumber | undefined): true | undefined {
  return value === BooleanNumber.TRUE ? true : undefined;
}
