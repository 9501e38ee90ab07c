import { ICommandService, LifecycleService, LifecycleStages } from "@univerjs/core";
import { IEditorBridgeService, ILayoutService, ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import type { Area } from "../area";
import type { Grid } from "./grid";

export interface GridMenuEntry {
  /** Letters, digits, dots. */
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly run: () => void;
}

/** The grid as something on the screen: what the page around it needs in order to give it keys and focus. */
export class GridView {
  /** Resolves when the cells have been drawn for the first time; rejects with one sentence if that never happens. */
  readonly drawn: Promise<void>;
  private closed = false;

  constructor(private readonly grid: Grid) {
    const rendered = grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.drawn = rendered.catch(() => {
      throw new Error("Another workbook was opened before this one was drawn.");
    });
    // Who does not wait for it does not have to know.
    this.drawn.catch(() => undefined);
  }

  /** The grid is being taken off the page: nothing that was put off is done any more. */
  close(): void {
    this.closed = true;
  }

  /** The keyboard goes to the cells or to their editor. */
  get hasFocus(): boolean {
    return this.grid.injector.get(ILayoutService).isFocused;
  }

  /** Someone is typing into a cell or the formula bar. */
  get isEditing(): boolean {
    return this.grid.injector.get(IEditorBridgeService).isVisible().visible;
  }

  focus(): void {
    this.grid.injector.get(ILayoutService).focus();
  }

  /** Adds entries to the menu that a right click on a cell opens; under a heading they are a menu of their own. */
  addToCellMenu(heading: string | null, entries: readonly GridMenuEntry[]): void {
    const { api } = this.grid;
    const items = entries.map(({ id, label, tip, run }) =>
      api.createMenu({ id, title: label, tooltip: tip, action: run }),
    );
    if (heading === null) {
      items.forEach((item) => item.appendTo(CELL_MENU));
      return;
    }
    const submenu = api.createSubmenu({ id: `menu.${entries[0]?.id ?? "empty"}`, title: heading });
    items.forEach((item) => submenu.addSubmenu(item));
    submenu.appendTo(CELL_MENU);
  }

  /**
   * Scrolls until a cell of the sheet on top is in view. The grid places a sheet that has just come on top when it next
   * draws, and would undo a scroll before that.
   */
  reveal(sheetId: string, { row, column }: Pick<Area, "row" | "column">): void {
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const scroll = (): void => {
      if (this.closed) return;
      const isOnTop = this.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId() === sheetId;
      if (isOnTop)
        this.grid.injector.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range: cell });
    };
    const afterDrawing = (): void => {
      requestAnimationFrame(() => requestAnimationFrame(scroll));
    };
    this.drawn.then(afterDrawing, () => undefined);
  }

  /** Whether a cell of the sheet on top can be seen, in the frozen part or beside it. */
  shows({ row, column }: Pick<Area, "row" | "column">): boolean {
    const parts = this.grid.api.getActiveWorkbook()?.getActiveSheet().getVisibleRangesOfAllViewports();
    return [...(parts?.values() ?? [])].some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        startRow <= row && row <= endRow && startColumn <= column && column <= endColumn,
    );
  }

  /** The rows in view below the frozen ones. */
  visibleRows(): { readonly first: number; readonly count: number } {
    const range = this.grid.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
    return range ? { first: range.startRow, count: range.endRow - range.startRow + 1 } : { first: 0, count: 1 };
  }
}

/** The last part of the menu, behind the grid's own entries. */
const CELL_MENU = ["contextMenu.mainArea", "contextMenu.others"];
