import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { IEditorBridgeService, ILayoutService } from "@univerjs/preset-sheets-core";
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

  constructor(private readonly grid: Grid) {
    const rendered = grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.drawn = rendered.catch(() => {
      throw new Error("Another workbook was opened before this one was drawn.");
    });
    // Who does not wait for it does not have to know.
    this.drawn.catch(() => undefined);
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

  /** The rows in view below the frozen ones. */
  visibleRows(): { readonly first: number; readonly count: number } {
    const range = this.grid.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
    return range ? { first: range.startRow, count: range.endRow - range.startRow + 1 } : { first: 0, count: 1 };
  }
}

/** The last part of the menu, behind the grid's own entries. */
const CELL_MENU = ["contextMenu.mainArea", "contextMenu.others"];
