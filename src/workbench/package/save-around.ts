import type { Area } from "../book/area";
import type { Book } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import type { SheetFilter } from "../book/parts/layout";
import { areaReference, cellReference } from "./references";
import type { CellChange } from "./save-cells";
import { SheetLayout } from "./save-sheet";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  escapedAttribute,
  insertAtEnd,
  nextTag,
  withAttribute,
} from "./xml-text";

/** What lies around a sheet's cells, as the book tells it. */
export interface Surroundings {
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColour: string | null;
  readonly filter: SheetFilter | null;
  readonly isProtected: boolean;
}

export function surroundingsOf({ layout }: Book, id: SheetId): Surroundings {
  return {
    merges: layout.merges(id),
    frozen: layout.frozen(id),
    tabColour: layout.tabColour(id),
    filter: layout.filter(id),
    isProtected: layout.isProtected(id),
  };
}

/** The sheet's text with what has changed around its cells. */
export function withSurroundings(text: string, before: Surroundings, now: Surroundings): string {
  let written = text;
  if (!isSame(ordered(before.merges), ordered(now.merges))) written = withMerges(written, now.merges);
  if (!isSame(before.frozen, now.frozen)) written = withPane(written, now.frozen);
  if (before.tabColour !== now.tabColour) written = withTabColour(written, now.tabColour);
  if (!isSame(before.filter, now.filter)) written = withFilter(written, now.filter);
  if (before.isProtected !== now.isProtected) written = withProtection(written, now.isProtected);
  return written;
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function ordered(areas: readonly Area[]): string[] {
  return areas.map(areaReference).sort();
}

function withMerges(text: string, merges: readonly Area[]): string {
  const list = merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`).join("");
  return withElement(
    text,
    "mergeCells",
    merges.length ? `<mergeCells count="${merges.length}">${list}</mergeCells>` : "",
  );
}

/** A sheet's element replaced, put in where it belongs, or taken out; `written` is without prefixes. */
export function withElement(text: string, name: string, written: string): string {
  const layout = new SheetLayout(text);
  const existing = layout.child(name);
  const prefixed = layout.p === "" ? written : written.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${layout.p}`);
  const edits = new Edits(text);
  if (existing) edits.replace(existing, prefixed);
  else if (prefixed !== "") edits.insert(layout.placeFor(name), prefixed);
  return edits.applied();
}

function withPane(text: string, { rows, columns }: Surroundings["frozen"]): string {
  const layout = new SheetLayout(text);
  const { p } = layout;
  const pane =
    rows + columns === 0
      ? ""
      : `<${p}pane${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""} topLeftCell="${cellReference(rows, columns)}" activePane="${rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight"}" state="frozen"/>`;
  const views = layout.child("sheetViews");
  const view = childElement(text, views, "sheetView");
  const edits = new Edits(text);
  if (!views || !view) {
    const all = `<${p}sheetViews><${p}sheetView workbookViewId="0">${pane}</${p}sheetView></${p}sheetViews>`;
    if (views) edits.replace(views, all);
    else edits.insert(layout.placeFor("sheetViews"), all);
    return edits.applied();
  }
  if (view.innerStart === view.end) {
    insertAtEnd(edits, text, view, pane);
    return edits.applied();
  }
  const children = childElements(text, view);
  const existing = children.find(({ name }) => name === "pane");
  // Selections name the pane that they are in, and there are others now.
  for (const selection of children.filter(({ name }) => name === "selection")) edits.replace(selection, "");
  if (existing) edits.replace(existing, pane);
  else edits.insert(view.innerStart, pane);
  return edits.applied();
}

function withTabColour(text: string, colour: string | null): string {
  const layout = new SheetLayout(text);
  const { p } = layout;
  const tab = colour === null ? "" : `<${p}tabColor rgb="FF${colour.slice(1).toUpperCase()}"/>`;
  const properties = layout.child("sheetPr");
  const edits = new Edits(text);
  if (!properties) {
    edits.insert(layout.placeFor("sheetPr"), `<${p}sheetPr>${tab}</${p}sheetPr>`);
  } else if (properties.innerStart === properties.end) {
    insertAtEnd(edits, text, properties, tab);
  } else {
    const existing = childElement(text, properties, "tabColor");
    if (existing) edits.replace(existing, tab);
    else edits.insert(properties.innerStart, tab);
  }
  return edits.applied();
}

function withFilter(text: string, filter: SheetFilter | null): string {
  if (!filter) return withElement(text, "autoFilter", "");
  return withElement(text, "autoFilter", filterElement(filter.area, filter.columns));
}

/** A filter's element, with what each of its columns lets through. */
export function filterElement(area: Area, columns: SheetFilter["columns"]): string {
  const written = columns.map(({ column, values }) => {
    const blank = values.includes("") ? ' blank="1"' : "";
    const shown = values.filter((value) => value !== "").map((value) => `<filter val="${escapedAttribute(value)}"/>`);
    return `<filterColumn colId="${column}"><filters${blank}>${shown.join("")}</filters></filterColumn>`;
  });
  return `<autoFilter ref="${areaReference(area)}">${written.join("")}</autoFilter>`;
}

function withProtection(text: string, isProtected: boolean): string {
  return withElement(
    text,
    "sheetProtection",
    isProtected ? `<sheetProtection sheet="1" objects="1" scenarios="1"/>` : "",
  );
}

export interface RowsNow {
  readonly book: Book;
  readonly id: SheetId;
  /** Rows as they were read. */
  readonly before: ReadonlyMap<number, { readonly heightPixels: number | null; readonly hidden: boolean }>;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  readonly usualHeight: number;
  readonly lastRow: number;
}

/** The sheet's text with rows hidden, shown and set to another height. */
export function withRows(text: string, { book, id, before, usualHeight, lastRow }: RowsNow): string {
  const changed = new Map<number, { readonly height?: number; readonly hidden?: boolean }>();
  for (let row = 0; row <= lastRow; row += 1) {
    const old = before.get(row);
    const hidden = book.layout.isRowHidden(id, row);
    const height = book.layout.rowHeight(id, row);
    const isHidden = hidden !== (old?.hidden ?? false);
    // A hidden row may be told as one without height, and one without a height of its own as what its text needs.
    const isResized =
      old?.heightPixels !== undefined && old.heightPixels !== null && !hidden
        ? height !== old.heightPixels
        : !old && height !== usualHeight;
    if (isHidden || (isResized && height > 0)) {
      changed.set(row, { ...(isHidden ? { hidden } : {}), ...(isResized && height > 0 ? { height } : {}) });
    }
  }
  return changed.size === 0 ? text : withRowTags(text, changed);
}

function withRowTags(
  text: string,
  changed: ReadonlyMap<number, { readonly height?: number; readonly hidden?: boolean }>,
): string {
  const layout = new SheetLayout(text);
  const data = layout.child("sheetData");
  const wanted = [...changed.keys()].sort((a, b) => a - b);
  const edits = new Edits(text);
  const dressed = (tag: string, row: number): string => {
    const { height, hidden } = changed.get(row) ?? {};
    const sized =
      height === undefined
        ? tag
        : withAttribute(withAttribute(tag, "ht", String((height * 3) / 4)), "customHeight", "1");
    return hidden === undefined ? sized : withAttribute(sized, "hidden", hidden ? "1" : undefined);
  };
  const newRow = (row: number): string => dressed(`<${layout.p}row r="${row + 1}"/>`, row);
  let next = 0;
  let previous = -1;
  if (!data) {
    edits.insert(
      layout.placeFor("sheetData"),
      `<${layout.p}sheetData>${wanted.map(newRow).join("")}</${layout.p}sheetData>`,
    );
    return edits.applied();
  }
  for (let tag = nextTag(text, data.innerStart); tag && tag.start < data.innerEnd && next < wanted.length;) {
    const open = text.slice(tag.start, tag.end);
    const row = Number(attribute(open, "r") ?? previous + 2) - 1;
    previous = row;
    for (; (wanted[next] ?? Infinity) < row; next += 1) edits.insert(tag.start, newRow(wanted[next] ?? 0));
    if (wanted[next] === row) {
      edits.replace(tag, dressed(open, row));
      next += 1;
    }
    tag = nextTag(text, layout.endOf(tag));
  }
  if (next < wanted.length) insertAtEnd(edits, text, data, wanted.slice(next).map(newRow).join(""));
  return edits.applied();
}
