import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { CellEditing } from "../parts/cell-editing";

/** The editor that the grid opens over a cell, or in the formula bar. */
export class UniverCellEditing implements CellEditing {
  constructor(private readonly injector: Injector) {}

  isUnderWay(): boolean {
    return this.editor.isVisible().visible;
  }

  ended(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.isUnderWay()) {
        resolve();
        return;
      }
      const subscription = this.editor.visible$.subscribe(({ visible }) => {
        if (visible) return;
        // What was typed is entered in the same turn, after the editor is closed.
        setTimeout(() => {
          subscription.unsubscribe();
          resolve();
        }, 0);
      });
    });
  }

  private get editor(): IEditorBridgeService {
    return this.injector.get(IEditorBridgeService);
  }
}
