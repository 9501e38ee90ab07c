import { LifecycleService, LifecycleStages, type Workbook, type Worksheet } from "@univerjs/core";
import { createElement, type ReactElement } from "react";
import { parseAddress } from "../address";
import type { Book, BookEvent } from "../book";
import type { SheetId } from "../sheet-id";
import type { CellShift } from "../cell-shift";
import { followedDrawing } from "../drawing-follow";
import type { Drawing, Drawings } from "../parts/drawings";
import { DrawingFrame } from "./drawing-frame";
import type { Grid } from "./grid";
import type { SeriesCells } from "./series-cells";

type Cells = Pick<Book, "values" | "texts" | "findSheet" | "listen">;

const COMPONENT = "workbook-drawing";

/** Charts, pictures and shapes, lying over the cells as in the file. */
export class UniverDrawings implements Drawings {
  private drawings: readonly Drawing[];
  private readonly redraws = new Set<() => void>();
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly cells: Cells,
    drawings: readonly Drawing[],
  ) {
    this.drawings = drawings;
    if (drawings.length === 0) return;
    grid.api.registerComponent(COMPONENT, (properties: { readonly data?: { readonly drawing: string } }) =>
      this.frame(properties.data?.drawing),
    );
    cells.listen((event) => this.note(event));
    const rendered = grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    // Where another workbook is opened before this one was drawn, there is nothing to lay them over.
    rendered.then(() => this.drawings.forEach((drawing) => this.show(drawing))).catch(() => undefined);
  }

  all(): readonly Drawing[] {
    return this.drawings;
  }

  /** Calls `redraw` when what charts show may have changed. */
  onChange(redraw: () => void): () => void {
    this.redraws.add(redraw);
    return () => this.redraws.delete(redraw);
  }

  /** The cells that a reference of this drawing names; none where it names no cells of this workbook. */
  read(reference: string): SeriesCells {
    const address = parseAddress(reference);
    const sheet = address?.sheet ? this.cells.findSheet(address.sheet) : undefined;
    if (!address || !sheet) return { texts: [], values: [] };
    const { area } = address;
    return { texts: this.cells.texts(sheet.id, area).flat(), values: this.cells.values(sheet.id, area).flat() };
  }

  private frame(id: string | undefined): ReactElement | null {
    const drawing = this.drawings.find((each) => each.id === id);
    return drawing ? createElement(DrawingFrame, { drawing, drawings: this, key: drawing.id }) : null;
  }

  private show(drawing: Drawing): void {
    const sheet = this.workbook.getSheetBySheetId(drawing.sheetId);
    const onSheet = this.grid.api.getActiveWorkbook()?.getSheetBySheetId(drawing.sheetId);
    if (!sheet || !onSheet) return;
    onSheet.addFloatDomToPosition(
      {
        componentKey: COMPONENT,
        initPosition: placeOf(drawing, sheet),
        data: { drawing: drawing.id },
        allowTransform: false,
      },
      drawing.id,
    );
  }

  private note(event: BookEvent): void {
    if (event.kind === "sheet-deleted") {
      this.drawings = this.drawings.filter(({ sheetId }) => sheetId !== event.sheetId);
    }
    const shift = event.kind === "changed" ? shiftOf(event, this.nameOf(event.sheetId)) : undefined;
    if (shift) this.drawings = this.drawings.map((drawing) => followedDrawing(drawing, shift));
    // Many cells may change in one turn; the charts are drawn once after them.
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.redraws.forEach((redraw) => redraw());
    }, 0);
  }

  private nameOf(sheetId: SheetId): string {
    return this.cells.findSheet(sheetId)?.name ?? "";
  }
}

function shiftOf(
  { sheetId, area, change, shift }: BookEvent & { kind: "changed" },
  sheetName: string,
): CellShift | undefined {
  if (change === "RangeEdited" || !shift) return undefined;
  const kind = change.endsWith("Inserted") ? "insert" : "remove";
  return { sheetId, sheetName, kind, area, axis: shift === "Up" || shift === "Down" ? "rows" : "columns" };
}

/** Where it lies on the grid, whose own headings of rows and columns count. */
function placeOf({ over, offsets }: Drawing, sheet: Worksheet) {
  const { rowHeader, columnHeader } = sheet.getConfig();
  const left = (column: number): number =>
    rowHeader.width + sum(column, (at) => (sheet.getColVisible(at) ? sheet.getColumnWidth(at) : 0));
  const top = (row: number): number =>
    columnHeader.height + sum(row, (at) => (sheet.getRowVisible(at) ? sheet.getRowHeight(at) : 0));
  return {
    startX: left(over.column) + offsets.left,
    startY: top(over.row) + offsets.top,
    endX: left(over.column + over.columns - 1) + offsets.right,
    endY: top(over.row + over.rows - 1) + offsets.bottom,
  };
}

function sum(count: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = 0; at < count; at++) total += size(at);
  return total;
}
