import type { SheetId } from "../book";

/** A note or a threaded comment of the file; they are read and kept, never written. */
export interface CellComment {
  readonly id: string;
  readonly sheetId: SheetId;
  readonly row: number;
  readonly column: number;
  readonly kind: "note" | "comment";
  readonly author: string;
  readonly text: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
  readonly resolved: boolean;
}

export interface Comments {
  all(): readonly CellComment[];
}
