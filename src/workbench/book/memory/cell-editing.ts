import type { CellEditing } from "../parts/cell-editing";

/** Nobody types into a workbook in memory unless a test says so. */
export class MemoryCellEditing implements CellEditing {
  #waiting: (() => void)[] | undefined;

  begin(): void {
    this.#waiting ??= [];
  }

  end(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    waiting.forEach((go) => go());
  }

  isUnderWay(): boolean {
    return this.#waiting !== undefined;
  }

  ended(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting) {
        this.#waiting.push(resolve);
      } else {
        resolve();
      }
    });
  }
}
