import type { FUniver } from "@univerjs/core/facade";
import { parseAddress } from "../address";
import type { Area } from "../area";
import type { Book } from "../book";
import type { SheetId } from "../sheet-id";
import type { UniverLinks } from "./links";

type LinkedBook = Pick<Book, "findSheet" | "names" | "select"> & { readonly links: UniverLinks };

/**
 * A click on a linked cell goes to the place in the workbook that the link names. Addresses outside are never opened:
 * `refused` is told so in a sentence.
 */
export function followLinks(api: FUniver, book: LinkedBook, refused: (sentence: string) => void): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheetId = worksheet.getSheetId();
    const link = book.links.at(sheetId, row, column);
    if (link?.address !== undefined) {
      refused(outsideRefusal(link.address));
    } else if (link?.place !== undefined) {
      goTo(book, sheetId, link.place, refused);
    }
  });
}

export function outsideRefusal(address: string): string {
  return `This link leads to ${address}, outside the workbook, and the workbench opens nothing outside it.`;
}

function goTo(book: LinkedBook, from: SheetId, place: string, refused: (sentence: string) => void): void {
  const found = placeIn(book, from, place.replace(/^#/, ""));
  if (!found) {
    return refused(`This link leads to ${place}, which is not in this workbook.`);
  }
  if (book.findSheet(found.sheetId)?.visibility !== "Visible") {
    return refused(`This link leads to ${place}, on a hidden sheet.`);
  }
  book.select(found.sheetId, found.area);
}

/** An address, or a name. */
function placeIn(
  book: LinkedBook,
  from: SheetId,
  place: string,
): { readonly sheetId: SheetId; readonly area: Area } | undefined {
  const named = book.names().find(({ name }) => name.toLowerCase() === place.toLowerCase());
  const address = parseAddress(named ? named.formula.replace(/^=/, "") : place);
  const sheetId = address?.sheet ? book.findSheet(address.sheet)?.id : from;
  return address && sheetId !== undefined ? { sheetId, area: address.area } : undefined;
}
