import type { Injector } from "@univerjs/core";
import { DocAutoFormatService } from "@univerjs/preset-sheets-core";

/** The grid's cell editor is its word processor, which runs this after each space that is typed. */
const AFTER_SPACE = "doc.command.after-space";

interface AutoFormat {
  onAutoFormat?: (id: string, params?: unknown) => unknown[];
}

/**
 * Univer 0.25.1 makes a numbered list of `a) Yes`, `1. one` or `* star` while it is typed into a cell, and stores what is
 * left, `Yes`: most of Ofsted's codes could not be typed. Excel knows no lists in cells.
 */
export function noListsInCells(injector: Injector): void {
  const service = injector.get(DocAutoFormatService) as unknown as AutoFormat;
  const original = service.onAutoFormat?.bind(service);
  if (!original) throw new Error("The grid's automatic format is not the one that is repaired here.");
  service.onAutoFormat = (id, params) => (id === AFTER_SPACE ? [] : original(id, params));
}
