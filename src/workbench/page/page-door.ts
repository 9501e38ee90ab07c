import type { CellValue } from "../book/cell-value";
import type { PlannedFault } from "../protocol/host-gate";

/** What the workbench page offers to scripts that drive it (`window.workbench`): headless runs and browser tests. */
export interface PageDoor {
  /** Resolves when the workbook is open and drawn, and the add-in and its custom functions have started; rejects with one sentence. */
  readonly ready: Promise<void>;
  /** Opens another workbook in place of the present one, in a fresh add-in. Rejects with one sentence. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** The workbook's file as it is now, in base64. Rejects with one sentence where it cannot be saved. */
  save(): Promise<string>;
  /** Resolves when no calculation is under way, custom functions included. */
  settled(): Promise<void>;
  /** Every non-empty cell's calculated value by sheet and address; errors as their text, dates as serial numbers. */
  values(): Record<string, Record<string, Exclude<CellValue, object | null>>>;
  /** Types into a cell as a person would, formula or value. */
  type(sheet: string, address: string, text: string): void;
  /** Presses a button of the ribbon by its label; resolves when what it does is done. */
  press(label: string): Promise<void>;
  /** `inView`: its first cell can be seen without scrolling. */
  selection(): { readonly sheet: string; readonly address: string; readonly inView: boolean };
  /** Makes one of the add-in's coming batches fail, for tests of what it does then. */
  failOn(fault: PlannedFault): void;
  readonly timings: { readonly openMs: number };
}
