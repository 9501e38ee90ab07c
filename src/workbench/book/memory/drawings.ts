import type { SheetId } from "../sheet-id";
import type { CellShift } from "../cell-shift";
import { followedDrawing } from "../drawing-follow";
import type { Drawing, Drawings } from "../parts/drawings";
import type { FollowsCells } from "../parts/layout";

export class MemoryDrawings implements Drawings, FollowsCells {
  #drawings: readonly Drawing[];

  constructor(drawings: readonly Drawing[]) {
    this.#drawings = drawings;
  }

  all(): readonly Drawing[] {
    return this.#drawings;
  }

  follow(shift: CellShift): void {
    this.#drawings = this.#drawings.map((drawing) => followedDrawing(drawing, shift));
  }

  forgetSheet(sheet: SheetId): void {
    this.#drawings = this.#drawings.filter(({ sheetId }) => sheetId !== sheet);
  }
}
