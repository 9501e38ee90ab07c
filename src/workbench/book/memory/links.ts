import type { Area } from "../area";
import { touches, without } from "../areas";
import type { SheetId } from "../sheet-id";
import { type CellShift, shiftedArea } from "../cell-shift";
import type { FollowsCells } from "../parts/layout";
import type { CellLink, Links } from "../parts/links";

/** Links follow their cells; the places that they lead to stay as they are written, as in Excel. */
export class MemoryLinks implements Links, FollowsCells {
  readonly #bySheet: Map<SheetId, readonly CellLink[]>;

  constructor(links: Iterable<readonly [SheetId, readonly CellLink[]]>) {
    this.#bySheet = new Map(links);
  }

  of(sheet: SheetId): readonly CellLink[] {
    return this.#bySheet.get(sheet) ?? [];
  }

  set(sheet: SheetId, link: CellLink): void {
    this.clear(sheet, link.area);
    this.#bySheet.set(sheet, [...this.of(sheet), link]);
  }

  clear(sheet: SheetId, area: Area): void {
    this.#bySheet.set(
      sheet,
      this.of(sheet).flatMap((link) =>
        touches([link.area], area) ? without([link.area], area).map((left) => ({ ...link, area: left })) : [link],
      ),
    );
  }

  follow(shift: CellShift): void {
    this.#bySheet.set(
      shift.sheetId,
      this.of(shift.sheetId).flatMap((link) => {
        const area = shiftedArea(shift, link.area);
        return area ? [{ ...link, area }] : [];
      }),
    );
  }

  forgetSheet(sheet: SheetId): void {
    this.#bySheet.delete(sheet);
  }
}
