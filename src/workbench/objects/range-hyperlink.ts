import { intersection } from "../book/address";
import { accessDenied } from "../book/layout-rules";
import { invalidArgument } from "../protocol/rich-api-error";
import type { Cells } from "./excel";

/** `Range.hyperlink`: the link of the range's first cell, or `null`. */
export function readHyperlink({ excel, sheetId, area }: Cells): Record<string, string> | null {
  const first = { row: area.row, column: area.column, rows: 1, columns: 1 };
  const link = excel.book.links.of(sheetId).find((each) => intersection(each.area, first));
  if (!link) {
    return null;
  }
  const { address, place, tip } = link;
  return {
    ...(address === undefined ? {} : { address }),
    ...(place === undefined ? {} : { documentReference: place }),
    ...(tip === undefined ? {} : { screenTip: tip }),
    textToDisplay: excel.book.texts(sheetId, first)[0]?.[0] ?? "",
  };
}

/** Excel's look of links. */
const LINK_LOOK = { fontColour: "#0563C1", underline: true };

export function writeHyperlink({ excel, sheetId, area }: Cells, value: unknown): void {
  const { book } = excel;
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const address = text(given["address"]);
  const place = text(given["documentReference"]);
  const tip = text(given["screenTip"]);
  if (address === undefined && place === undefined) {
    throw invalidArgument();
  }
  if (book.layout.isProtected(sheetId)) {
    throw accessDenied();
  }
  book.links.set(sheetId, {
    area,
    ...(address === undefined ? {} : { address }),
    ...(place === undefined ? {} : { place }),
    ...(tip === undefined ? {} : { tip }),
  });
  const first = { row: area.row, column: area.column, rows: 1, columns: 1 };
  const isBlank = book.texts(sheetId, first)[0]?.[0] === "";
  const shown = text(given["textToDisplay"]) ?? (isBlank ? (address ?? place) : undefined);
  if (shown !== undefined) {
    book.write(sheetId, first, [[{ value: shown }]]);
  }
  book.restyle(sheetId, area, LINK_LOOK);
}

function text(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") {
    return undefined;
  }
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  return value;
}
