import type { Part } from "./open-package";
import { child, childrenNamed, readXmlTree } from "./xml";
import type { XmlElement } from "./xml";

/** Turns a colour as a file names it (by value, theme, index, tint) into `#RRGGBB`; `undefined` for "automatic". */
export type ReadColour = (element: XmlElement | undefined) => string | undefined;

/** `styles` is the root of the styles part, which may bring a palette of its own. */
export function colourReader(theme: Part | undefined, styles: XmlElement | undefined): ReadColour {
  const themeColours = readTheme(theme);
  const ownPalette = childrenNamed(child(child(styles, "colors"), "indexedColors"), "rgbColor").map(({ attributes }) =>
    lastSixDigits(attributes["rgb"]),
  );
  return (element) => {
    const base = element && baseColour(element, themeColours, ownPalette);
    const tint = Number(element?.attributes["tint"] ?? 0);
    return base === undefined || tint === 0 ? base : tinted(base, tint);
  };
}

function baseColour(
  { attributes }: XmlElement,
  theme: readonly (string | undefined)[],
  palette: readonly (string | undefined)[],
): string | undefined {
  if (attributes["rgb"] !== undefined) {
    return lastSixDigits(attributes["rgb"]);
  }
  if (attributes["theme"] !== undefined) {
    return theme[Number(attributes["theme"])];
  }
  if (attributes["indexed"] !== undefined) {
    const index = Number(attributes["indexed"]);
    return palette[index] ?? PALETTE[index];
  }
  return undefined;
}

function lastSixDigits(rgb: string | undefined): string | undefined {
  return rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

/** Files count light before dark, the theme itself dark before light. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

function readTheme(theme: Part | undefined): readonly (string | undefined)[] {
  const scheme = theme && child(child(readXmlTree(theme), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name) => {
    const colour = child(scheme, name)?.children[0]?.attributes;
    return lastSixDigits(colour?.["lastClr"] ?? colour?.["val"]);
  });
}

/** ECMA-376 18.8.3: a tint from -1 (black) to 1 (white) changes the lightness alone. */
function tinted(colour: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const spread = highest - lowest;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hueOf(red, green, blue, highest, spread), saturation, changed);
}

/** 0 to 6, a sixth of the circle each. */
function hueOf(red: number, green: number, blue: number, highest: number, spread: number): number {
  if (spread === 0) {
    return 0;
  }
  if (highest === red) {
    return ((green - blue) / spread + 6) % 6;
  }
  return highest === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const channel = (offset: number): string => {
    const at = (offset + hue * 2) % 12;
    const strength = saturation * Math.min(lightness, 1 - lightness);
    const value = lightness - strength * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}

/** The 56 colours of Excel 97, the first eight twice; 64 and 65 are the screen's own black and white. */
const PALETTE: readonly string[] = [
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" "),
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" "),
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
  ..."000000 FFFFFF".split(" "),
].map((digits) => `#${digits}`);
