import { areaAddress, cellAddress } from "../book/address";
import type { Book } from "../book/book";
import { say } from "./status";

/**
 * Speaks the selected cell: the grid is a picture to a screen reader. `whyError` says what stands behind an error that
 * one of the add-in's functions gave. Call what it returns before the book is closed.
 */
export function announceSelectedCell(
  book: Book,
  whyError: (row: number, column: number) => string | undefined,
): () => void {
  const tell = (): void => {
    const { sheetId, area } = book.selection();
    const { row, column } = area;
    const cell = { row, column, rows: 1, columns: 1 };
    const text = book.texts(sheetId, cell)[0]?.[0] || "empty";
    const reason = text.startsWith("#") ? whyError(row, column) : undefined;
    const address = area.rows * area.columns === 1 ? cellAddress(row, column) : areaAddress(area);
    say(`${address}: ${text}${reason === undefined ? "" : `. ${reason}`}`);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopListening = book.listen(({ kind }) => {
    if (kind !== "selected" && kind !== "calculated" && kind !== "changed" && kind !== "sheet-activated") return;
    // A held arrow key passes over many cells; only where it stops is worth saying.
    clearTimeout(timer);
    timer = setTimeout(tell, 150);
  });
  return () => {
    stopListening();
    clearTimeout(timer);
  };
}
