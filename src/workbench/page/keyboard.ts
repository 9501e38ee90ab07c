import type { Area } from "../book/area";
import type { UniverBook } from "../book/univer/univer-book";

/**
 * Keys of Excel that the grid does not know: Home, Ctrl+Home, Ctrl+End, Page Up, Page Down, and Ctrl+Page Up and
 * Ctrl+Page Down for the sheets.
 */
export function addGridKeys(present: () => UniverBook | undefined): void {
  document.addEventListener(
    "keydown",
    (event) => {
      const book = present();
      if (!book || event.altKey || event.shiftKey || !book.view.hasFocus || book.view.isEditing) return;
      // The name box and the fields of the grid's own dialogs keep their keys.
      if (event.target instanceof HTMLInputElement) return;
      const move = MOVES[`${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.key}`];
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      move(book);
    },
    { capture: true },
  );
}

const MOVES: Readonly<Record<string, (book: UniverBook) => void>> = {
  Home: (book) => goTo(book, book.selection().area.row, 0),
  "Ctrl+Home": (book) => goTo(book, 0, 0),
  "Ctrl+End": (book) => {
    const used = book.usedArea(book.activeSheet().id, "values and formats");
    goTo(book, used ? used.row + used.rows - 1 : 0, used ? used.column + used.columns - 1 : 0);
  },
  PageDown: (book) => page(book, 1),
  PageUp: (book) => page(book, -1),
  "Ctrl+PageDown": (book) => turnSheet(book, 1),
  "Ctrl+PageUp": (book) => turnSheet(book, -1),
};

function page(book: UniverBook, direction: 1 | -1): void {
  const { row, column } = book.selection().area;
  const step = Math.max(1, book.view.visibleRows().count - 1);
  goTo(book, Math.max(0, row + direction * step), column);
}

function turnSheet(book: UniverBook, direction: 1 | -1): void {
  const visible = book.sheets().filter(({ visibility }) => visibility === "Visible");
  const at = visible.findIndex(({ id }) => id === book.activeSheet().id);
  const next = visible[at + direction];
  if (!next) return;
  book.activate(next.id);
  book.view.focus();
}

function goTo(book: UniverBook, row: number, column: number): void {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  book.select(book.activeSheet().id, cell);
}

/** A part of the page that F6 goes to. */
export interface Region {
  readonly contains: () => boolean;
  readonly focus: () => void;
}

/** Moves the keyboard to the part of the page after or before the one that has it. */
export function goToRegion(all: readonly Region[], step: 1 | -1): void {
  const at = all.findIndex((region) => region.contains());
  const next = at < 0 ? 0 : (at + step + all.length) % all.length;
  all[next]?.focus();
}

/** F6 goes from part to part, Shift+F6 back: the way out of the grid, whose Tab key moves between cells. */
export function addRegionKeys(regions: () => readonly Region[]): (event: KeyboardEvent) => void {
  const turn = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    goToRegion(regions(), event.shiftKey ? -1 : 1);
  };
  document.addEventListener("keydown", turn, { capture: true });
  return turn;
}
