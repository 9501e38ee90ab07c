import type { Book, SheetInfo } from "../book/book";
import { invalidArgument, RichApiError } from "../protocol/rich-api-error";

const LONGEST_SHEET_NAME = 31;

/** Throws unless Excel would take the name: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at an end, free. */
export function checkSheetName(book: Book, name: string, renamed?: SheetInfo): void {
  const isValid =
    name.length >= 1 &&
    name.length <= LONGEST_SHEET_NAME &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isValid) {
    throw invalidArgument();
  }
  const taken = book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.id !== renamed?.id) {
    throw new RichApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** The first free of `Sheet1`, `Sheet2`, … */
export function freeSheetName(book: Book): string {
  const taken = new Set(book.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) {
    if (!taken.has(`sheet${number}`)) {
      return `Sheet${number}`;
    }
  }
}

/** Throws when no visible sheet would be left. */
export function checkNotLastVisible(book: Book, sheet: SheetInfo): void {
  const others = book.sheets().filter(({ id, visibility }) => id !== sheet.id && visibility === "Visible");
  if (sheet.visibility === "Visible" && !others.length) {
    throw new RichApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}
