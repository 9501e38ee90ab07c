import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, RichApiError } from "../protocol/rich-api-error";
import type { Cells } from "./excel";
import { readColour, readFlag, styleScalar } from "./range-style";

const LARGEST_FONT = 409;

const underline = styleScalar("underline", false, readUnderline);

export const rangeFontType: ObjectType<Cells> = {
  name: "RangeFont",
  scalars: {
    Bold: styleScalar("bold", false, readFlag),
    Color: styleScalar("fontColour", "#000000", readColour),
    Italic: styleScalar("italic", false, readFlag),
    Name: styleScalar("fontName", "Calibri", readName),
    Size: styleScalar("fontSize", 11, readSize),
    Strikethrough: styleScalar("strikethrough", false, readFlag),
    Underline: {
      ...underline,
      read: (cells) => {
        const shared = underline.read(cells);
        return shared === null ? null : shared ? "Single" : "None";
      },
    },
  },
};

export function rangeFont(cells: Cells): HostObject {
  return hostObject(rangeFontType, cells);
}

function readName(value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw invalidArgument();
  }
  return value;
}

function readSize(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > LARGEST_FONT) {
    throw invalidArgument();
  }
  return value;
}

function readUnderline(value: unknown): boolean {
  if (value === "Single" || value === "None") {
    return value === "Single";
  }
  throw new RichApiError(
    "NotImplemented",
    `Underlining of the kind ${String(value)} is not implemented in the workbench.`,
  );
}
