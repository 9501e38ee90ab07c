import type { SheetId } from "../sheet-id";

/** A note or a threaded comment of the file; they are read and kept, never written. */
export interface CellComment {
  readonly id: string;
  readonly sheetId: SheetId;
  readonly row: number;
  readonly column: number;
  readonly kind: "note" | "comment";
  readonly author: string;
  readonly text: string;
  /** ISO date and time, where the file says; notes never do. */
  readonly created?: string;
  readonly replies: readonly CommentReply[];
  readonly resolved: boolean;
}

export interface CommentReply {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly created?: string;
}

export interface Comments {
  all(): readonly CellComment[];
}
