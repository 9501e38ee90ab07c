import { intersection } from "../book/address";
import type { StyleChange } from "../book/book";
import { invalidArgument, notImplemented } from "../protocol/rich-api-error";
import { takeConditionalFormatsFrom } from "./conditional-format";
import type { Cells } from "./excel";

/** Every member of a cell's style, set back to Excel's default. */
export const NO_STYLE: Required<StyleChange> = {
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
  indent: null,
  borders: null,
};

/** `Range.clear`: only the used part of the range needs it. */
export function clearRange({ excel, sheetId, area }: Cells, applyTo: string): void {
  const { book } = excel;
  const onSheet = book.usedArea(sheetId, "values and formats");
  const used = onSheet && intersection(area, onSheet);
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) {
    throw applyTo === "ResetContents" ? notImplemented(`Range.clear of ${applyTo}`) : invalidArgument();
  }
  clearBeyondCells({ excel, sheetId, area }, applyTo);
  if (!used || applyTo === "Hyperlinks") {
    return;
  }
  if (applyTo === "All" || applyTo === "Contents") {
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

/** What lies over the cells, used or not. */
function clearBeyondCells({ excel, sheetId, area }: Cells, applyTo: string): void {
  const { book } = excel;
  if (applyTo === "All" || applyTo === "Formats") {
    takeConditionalFormatsFrom(book, sheetId, area);
  }
  if (applyTo === "All") {
    book.validations.clear(sheetId, area);
  }
  if (applyTo !== "Contents" && applyTo !== "Formats") {
    book.links.clear(sheetId, area);
  }
}
