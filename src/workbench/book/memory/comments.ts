import type { SheetId } from "../sheet-id";
import { shiftedCell, type CellShift } from "../cell-shift";
import type { CellComment, Comments } from "../parts/comments";
import type { FollowsCells } from "../parts/layout";

export class MemoryComments implements Comments, FollowsCells {
  #comments: readonly CellComment[];

  constructor(comments: readonly CellComment[]) {
    this.#comments = comments;
  }

  all(): readonly CellComment[] {
    return this.#comments;
  }

  follow(shift: CellShift): void {
    this.#comments = this.#comments.flatMap((comment) => {
      const at = comment.sheetId === shift.sheetId ? shiftedCell(shift, comment.row, comment.column) : comment;
      return at ? [{ ...comment, row: at.row, column: at.column }] : [];
    });
  }

  forgetSheet(sheet: SheetId): void {
    this.#comments = this.#comments.filter(({ sheetId }) => sheetId !== sheet);
  }
}
