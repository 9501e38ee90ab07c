import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { AddHyperLinkMutation, HyperLinkModel, RemoveHyperLinkMutation } from "@univerjs/preset-sheets-hyper-link";
import { boundingArea } from "../address";
import type { Area } from "../area";
import { touches } from "../areas";
import type { SheetId } from "../sheet-id";
import type { CellLink, Links } from "../parts/links";

/** What the grid keeps for each cell of a link, as text. */
interface Target extends Omit<CellLink, "area"> {
  /** The cells of one link share it. */
  readonly link: number;
}

/** A link over more cells than this is one of its first cells: nobody clicks on the others. */
const MOST_CELLS = 10_000;

/**
 * Links by cell, in the grid's own store, so that they move with their cells. The grid's own links are parts of rich
 * text, which would take the place of the cells' values.
 */
export class UniverLinks implements Links {
  private count = 0;
  private readonly linkAt: HyperLinkModel["getHyperLinkByLocation"];

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    present: readonly (CellLink & { readonly sheetId: SheetId })[],
  ) {
    const model = injector.get(HyperLinkModel);
    this.linkAt = model.getHyperLinkByLocation.bind(model);
    // The grid looks for links where values are written, in order to remove them; Excel keeps them.
    model.getHyperLinkByLocation = () => undefined;
    present.forEach(({ sheetId, ...link }) => this.set(sheetId, link));
  }

  of(sheet: SheetId): readonly CellLink[] {
    const found = new Map<number, CellLink>();
    for (const { row, column, payload } of this.injector
      .get(HyperLinkModel)
      .getSubUnit(this.workbook.getUnitId(), sheet)) {
      const target = readTarget(payload);
      if (!target) continue;
      const { link, ...rest } = target;
      const cell = { row, column, rows: 1, columns: 1 };
      const known = found.get(link);
      found.set(link, { ...rest, area: known ? boundingArea(known.area, cell) : cell });
    }
    return [...found.values()].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  }

  set(sheet: SheetId, { area, ...rest }: CellLink): void {
    this.clear(sheet, area);
    const target: Target = { ...rest, link: ++this.count };
    const rows = Math.min(area.rows, MOST_CELLS);
    const columns = Math.min(area.columns, Math.max(1, Math.floor(MOST_CELLS / rows)));
    for (let row = area.row; row < area.row + rows; row++) {
      for (let column = area.column; column < area.column + columns; column++) {
        const id = `link-${target.link}-${row}-${column}`;
        this.execute(AddHyperLinkMutation.id, sheet, { link: { id, row, column, payload: JSON.stringify(target) } });
      }
    }
  }

  clear(sheet: SheetId, area: Area): void {
    const ofSheet = this.injector.get(HyperLinkModel).getSubUnit(this.workbook.getUnitId(), sheet);
    for (const { id, row, column } of [...ofSheet]) {
      if (touches([area], { row, column, rows: 1, columns: 1 }))
        this.execute(RemoveHyperLinkMutation.id, sheet, { id });
    }
  }

  /** The link of a cell. */
  at(sheet: SheetId, row: number, column: number): Omit<CellLink, "area"> | undefined {
    const link = this.linkAt(this.workbook.getUnitId(), sheet, row, column);
    return link && readTarget(link.payload);
  }

  private execute(mutation: string, sheet: SheetId, params: object): void {
    const target = { unitId: this.workbook.getUnitId(), subUnitId: sheet };
    this.injector.get(ICommandService).syncExecuteCommand(mutation, { ...target, ...params });
  }
}

/** `undefined` for what was not written here. */
function readTarget(payload: string): Target | undefined {
  return payload.startsWith("{") ? (JSON.parse(payload) as Target) : undefined;
}
