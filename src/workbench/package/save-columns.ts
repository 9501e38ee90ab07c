import { SHEET_COLUMNS } from "../book/area";
import type { Book } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import type { CellStyle, SheetModel } from "../book/workbook-model";
import type { SheetChanges } from "./save-cells";
import { SheetLayout, type SheetWriting } from "./save-sheet";
import { attribute, childElements, Edits, openingTag, withAttribute } from "./xml-text";

export interface SheetNow {
  readonly sheet: SheetModel;
  readonly book: Book;
  readonly id: SheetId;
  readonly changes: SheetChanges;
  readonly writing: SheetWriting;
}

const DEFAULT_WIDTH = 64;
/** Columns beyond the used ones that grids keep widths for. */
const SPARE_COLUMNS = 20;
const LEAST_COLUMNS = 40;

interface ColumnChange {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

/** The sheet's text with its columns' widths and styles as they are now. */
export function withColumns(text: string, now: SheetNow): string {
  const changed = changedColumns(now);
  if (changed.size === 0) return text;
  const layout = new SheetLayout(text);
  const { p } = layout;
  const list = layout.child("cols");
  const columns = new Map<number, string>();
  const groups: { first: number; last: number; tag: string }[] = [];
  for (const element of list ? childElements(text, list) : []) {
    const tag = openingTag(text, element);
    groups.push({ first: Number(attribute(tag, "min")) - 1, last: Number(attribute(tag, "max")) - 1, tag });
  }
  for (const [column, change] of changed) {
    const tag =
      groups.find(({ first, last }) => column >= first && column <= last)?.tag ??
      `<${p}col width="${fileWidth(DEFAULT_WIDTH)}"/>`;
    columns.set(column, changedColumn(tag, change, now.writing));
  }
  const written = merged(groups, columns)
    .map(({ first, last, tag }) => placed(tag, first, last))
    .join("");
  const edits = new Edits(text);
  if (list) edits.replace({ start: list.innerStart, end: list.innerEnd }, written);
  else edits.insert(layout.placeFor("cols"), `<${p}cols>${written}</${p}cols>`);
  return edits.applied();
}

function changedColumns({ sheet, book, id, changes }: SheetNow): Map<number, ColumnChange> {
  const changed = new Map<number, ColumnChange>();
  const usedBefore = sheet.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const used = book.usedArea(id, "values and formats");
  const usedNow = used && used.columns < SHEET_COLUMNS ? used.column + used.columns : 0;
  const kept = Math.max(usedBefore + SPARE_COLUMNS, LEAST_COLUMNS);
  const widths = widthsBefore(sheet);
  for (let column = 0; column < Math.min(SHEET_COLUMNS, Math.max(kept, usedNow) + SPARE_COLUMNS); column += 1) {
    const before = widths(column);
    const width = book.columnWidth(id, column);
    const hidden = book.layout.isColumnHidden(id, column);
    // Grids forget widths of columns far from any cell.
    const isForgotten = column >= kept && width === DEFAULT_WIDTH && !hidden;
    const isResized = !isForgotten && width !== before.width && !(hidden && width === 0);
    const isHidden = !isForgotten && hidden !== before.hidden;
    if (isResized || isHidden) {
      changed.set(column, { ...(isResized ? { width } : {}), ...(isHidden ? { hidden } : {}) });
    }
  }
  for (const [column, style] of changes.columnStyles) changed.set(column, { ...changed.get(column), style });
  return changed;
}

function widthsBefore(sheet: SheetModel): (column: number) => { readonly width: number; readonly hidden: boolean } {
  return (column) => {
    const group = sheet.columns.filter(({ first, last }) => column >= first && column <= last).at(-1);
    return group ? { width: group.widthPixels, hidden: group.hidden } : { width: DEFAULT_WIDTH, hidden: false };
  };
}

function changedColumn(tag: string, { width, hidden, style }: ColumnChange, writing: SheetWriting): string {
  let changed = tag;
  if (width !== undefined) {
    changed = withAttribute(withAttribute(changed, "width", fileWidth(width)), "customWidth", "1");
    changed = withAttribute(changed, "bestFit", undefined);
  }
  if (hidden !== undefined) changed = withAttribute(changed, "hidden", hidden ? "1" : undefined);
  if (style !== undefined) {
    const base = Number(attribute(tag, "style") ?? 0);
    changed = withAttribute(changed, "style", String(writing.restyled(base, {}, style)));
  }
  return changed;
}

/** Groups with single columns cut out of them, in order. */
function merged(
  groups: readonly { readonly first: number; readonly last: number; readonly tag: string }[],
  columns: ReadonlyMap<number, string>,
): { first: number; last: number; tag: string }[] {
  const all: { first: number; last: number; tag: string }[] = [...columns].map(([column, tag]) => ({
    first: column,
    last: column,
    tag,
  }));
  for (const { first, last, tag } of groups) {
    let from = first;
    for (const column of [...columns.keys()].filter((at) => at >= first && at <= last).sort((a, b) => a - b)) {
      if (column > from) all.push({ first: from, last: column - 1, tag });
      from = column + 1;
    }
    if (from <= last) all.push({ first: from, last, tag });
  }
  return all.sort((a, b) => a.first - b.first);
}

function placed(tag: string, first: number, last: number): string {
  return withAttribute(withAttribute(tag, "min", String(first + 1)), "max", String(last + 1)).replace(/\s*\/?>$/, "/>");
}

/** Pixels as the width in characters of the usual font, whose digits are 7 pixels wide (ECMA-376 18.3.1.13). */
function fileWidth(pixels: number): string {
  return String(Math.trunc((pixels / 7) * 256) / 256);
}
