import { intersection } from "../book/address";
import type { StyleChange } from "../book/book";
import { invalidArgument, notImplemented } from "../protocol/rich-api-error";
import type { Cells } from "./excel";

/** Every member of a cell's style, set back to Excel's default. */
const NO_STYLE: Required<StyleChange> = {
  numberFormat: null,
  fill: null,
  fontColour: null,
  fontName: null,
  fontSize: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  borders: null,
};

/** `Range.clear`: only the used part of the range needs it. */
export function clearRange({ excel, sheetId, area }: Cells, applyTo: string): void {
  const { book } = excel;
  const onSheet = book.usedArea(sheetId, "values and formats");
  const used = onSheet && intersection(area, onSheet);
  if (!["All", "Contents", "Formats"].includes(applyTo)) {
    throw ["Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo)
      ? notImplemented(`Range.clear of ${applyTo}`)
      : invalidArgument();
  }
  if (!used) {
    return;
  }
  if (applyTo !== "Formats") {
    const empty = Array.from({ length: used.columns }, () => null);
    book.write(
      sheetId,
      used,
      Array.from({ length: used.rows }, () => empty),
    );
  }
  if (applyTo !== "Contents") {
    book.restyle(sheetId, used, NO_STYLE);
  }
}
