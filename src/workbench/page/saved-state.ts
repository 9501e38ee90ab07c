import type { Book, BookEvent } from "../book/book";
import { element } from "./element";

/** What changes nothing that is kept in the file. */
const NO_CHANGES: ReadonlySet<BookEvent["kind"]> = new Set([
  "calculated",
  "selected",
  "sheet-activated",
  "sheet-deactivated",
]);

/** Says beside the workbook's name whether what is on the page is in a file, and knows it. */
export class SavedState {
  private changed = false;

  get isSaved(): boolean {
    return !this.changed;
  }

  /** A workbook has just been opened. */
  follow(book: Book): void {
    this.saved("");
    book.listen(({ kind }) => {
      if (!NO_CHANGES.has(kind)) this.change();
    });
  }

  saved(words = "Saved"): void {
    this.changed = false;
    this.show(words);
  }

  change(): void {
    if (this.changed) return;
    this.changed = true;
    this.show("● Not saved");
  }

  private show(words: string): void {
    element("saved-state").textContent = words;
  }
}
