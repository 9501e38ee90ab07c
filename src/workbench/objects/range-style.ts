import { intersection } from "../book/address";
import type { StyleChange } from "../book/book";
import type { CellStyle } from "../book/workbook-model";
import type { Scalar } from "../protocol/host-object";
import { invalidArgument } from "../protocol/rich-api-error";
import type { Cells } from "./excel";

/**
 * One member of a range's format. Reading gives the value that all cells share, or `null` where they differ; Excel's
 * default stands for cells that have none of their own.
 */
export function styleScalar<Member extends keyof CellStyle>(
  member: Member,
  initial: NonNullable<CellStyle[Member]>,
  read: (value: unknown) => NonNullable<CellStyle[Member]>,
): Scalar<Cells> {
  return {
    read: (cells) => sharedStyle(cells, member, initial),
    write: ({ excel, sheetId, area }, value) =>
      excel.book.restyle(sheetId, area, { [member]: read(value) } as StyleChange),
  };
}

function sharedStyle<Member extends keyof CellStyle>(
  { excel, sheetId, area }: Cells,
  member: Member,
  initial: NonNullable<CellStyle[Member]>,
): CellStyle[Member] | null {
  const onSheet = excel.book.usedArea(sheetId, "values and formats");
  const used = onSheet && intersection(area, onSheet);
  if (!used) {
    return initial;
  }
  const found = new Set<CellStyle[Member]>();
  excel.book.styles(sheetId, used).forEach((row) => row.forEach((style) => found.add(style[member] ?? initial)));
  if (used.rows * used.columns < area.rows * area.columns) {
    found.add(initial);
  }
  const [shared] = found;
  return found.size === 1 ? (shared ?? initial) : null;
}

/** HTML's basic colour names; others must be written as `#RRGGBB`. */
const COLOUR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

export function readColour(value: unknown): string {
  const text = typeof value === "string" ? (COLOUR_NAMES[value.toLowerCase()] ?? value) : "";
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) {
    throw invalidArgument();
  }
  return `#${digits.toUpperCase()}`;
}

export function readFlag(value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw invalidArgument();
  }
  return value;
}

/** One of a list of words. */
export function oneOf<Word extends string>(words: readonly Word[]): (value: unknown) => Word {
  return (value) => {
    const word = words.find((known) => known === value);
    if (word === undefined) {
      throw invalidArgument();
    }
    return word;
  };
}
