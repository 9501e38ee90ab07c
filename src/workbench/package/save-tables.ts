import type { Table } from "../book/parts/tables";
import type { PackageChanges } from "./package-changes";
import { XML_DECLARATION } from "./package-changes";
import { areaReference } from "./references";
import { relationshipsOf } from "./relationships";
import { filterElement, isSame, withElement } from "./save-around";
import { SheetLayout } from "./save-sheet";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  escapedAttribute,
  insertAtEnd,
  openingTag,
  outer,
  prefixOf,
  rootElement,
  withAttribute,
} from "./xml-text";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** A table of the file: its part, and how the book told it when the file was opened. */
export interface FileTable {
  readonly path: string;
  readonly before: Table;
}

/** Tables as they are now. `file` are those of the file, `now` the book's. */
export function saveTables(
  changes: PackageChanges,
  file: readonly FileTable[],
  now: readonly Table[],
  sheetPath: (table: Table) => string | undefined,
): void {
  for (const { path, before } of file) {
    const table = now.find(({ id }) => id === before.id);
    if (!changes.has(path)) continue;
    if (table) changes.setText(path, changedTable(changes.text(path), before, table));
    else removeTable(changes, path, sheetPath(before));
  }
  for (const table of now) {
    const sheet = sheetPath(table);
    if (sheet !== undefined && !file.some(({ before }) => before.id === table.id)) addTable(changes, sheet, table);
  }
}

function changedTable(text: string, before: Table, now: Table): string {
  if (isSame(before, now)) return text;
  const root = rootElement(text);
  const p = prefixOf(text, root);
  const edits = new Edits(text);
  edits.replace({ start: root.start, end: root.innerStart }, changedOpening(openingTag(text, root), before, now));
  const filter = childElement(text, root, "autoFilter");
  const isFilterSame = isSame(
    [before.area, before.filters, before.filterButtons, before.totals],
    [now.area, now.filters, now.filterButtons, now.totals],
  );
  if (!isFilterSame) {
    const wanted = now.filterButtons && now.headings ? withPrefix(p, tableFilter(now)) : "";
    if (filter) edits.replace(filter, wanted);
    else edits.insert(root.innerStart, wanted);
  }
  const list = childElement(text, root, "tableColumns");
  if (list && !isSame(before.columns, now.columns)) {
    const columns = childElements(text, list).map((column) => outer(text, column));
    const written = changedColumns(p, columns, before.columns, now.columns);
    const open = withAttribute(openingTag(text, list), "count", String(written.length));
    edits.replace(list, open + written.join("") + text.slice(list.innerEnd, list.end));
  }
  const style = childElement(text, root, "tableStyleInfo");
  if (!isSame(lookOf(before), lookOf(now))) {
    const written = withPrefix(p, styleInfo(now));
    if (style) edits.replace(style, written);
    else insertAtEnd(edits, text, root, written);
  }
  return edits.applied();
}

function changedOpening(open: string, before: Table, now: Table): string {
  let tag = open;
  if (now.name !== before.name) {
    tag = withAttribute(withAttribute(tag, "displayName", now.name), "name", now.name);
  }
  if (!isSame(now.area, before.area)) tag = withAttribute(tag, "ref", areaReference(now.area));
  if (now.headings !== before.headings) tag = withAttribute(tag, "headerRowCount", now.headings ? undefined : "0");
  if (now.totals !== before.totals) {
    tag = withAttribute(tag, "totalsRowCount", now.totals ? "1" : undefined);
    tag = withAttribute(tag, "totalsRowShown", now.totals ? undefined : "0");
  }
  return tag;
}

/** A column that keeps its name, or at least its place, keeps what else is known of it. */
function changedColumns(
  p: string,
  file: readonly string[],
  before: readonly string[],
  now: readonly string[],
): string[] {
  const ids = file.map((column) => Number(attribute(openingTag(column, rootElement(column)), "id") ?? 0));
  let free = Math.max(0, ...ids) + 1;
  const isMoved = before.length !== now.length;
  return now.map((name, index) => {
    const at = before.indexOf(name) >= 0 ? before.indexOf(name) : isMoved ? -1 : index;
    const column = file[at];
    if (column === undefined) return `<${p}tableColumn id="${free++}" name="${columnName(name)}"/>`;
    const open = openingTag(column, rootElement(column));
    return before[at] === name
      ? column
      : open.replace(/\sname\s*=\s*(?:"[^"]*"|'[^']*')/, () => ` name="${columnName(name)}"`) +
          column.slice(open.length);
  });
}

function columnName(name: string): string {
  return escapedAttribute(
    name
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replaceAll("\r", "_x000d_")
      .replaceAll("\n", "_x000a_"),
  );
}

function lookOf({ style, bandedRows, bandedColumns, firstColumn, lastColumn }: Table): unknown {
  return { style, bandedRows, bandedColumns, firstColumn, lastColumn };
}

function tableFilter({ area, totals, filters }: Table): string {
  return filterElement(totals ? { ...area, rows: area.rows - 1 } : area, filters);
}

function styleInfo({ style, bandedRows, bandedColumns, firstColumn, lastColumn }: Table): string {
  const flag = (on: boolean): string => (on ? "1" : "0");
  const name = style === "" ? "" : ` name="${escapedAttribute(style)}"`;
  return `<tableStyleInfo${name} showFirstColumn="${flag(firstColumn)}" showLastColumn="${flag(lastColumn)}" showRowStripes="${flag(bandedRows)}" showColumnStripes="${flag(bandedColumns)}"/>`;
}

function withPrefix(p: string, written: string): string {
  return p === "" ? written : written.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${p}`);
}

function addTable(changes: PackageChanges, sheetPath: string, table: Table): void {
  const path = changes.freePath("xl/tables/table", ".xml");
  const id = freeTableId(changes);
  const columns = table.columns.map((name, index) => `<tableColumn id="${index + 1}" name="${columnName(name)}"/>`);
  const rows = `${table.headings ? "" : ' headerRowCount="0"'}${table.totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  const name = escapedAttribute(table.name);
  changes.addPart(
    path,
    TYPE,
    `${XML_DECLARATION}<table xmlns="${changes.names.main}" id="${id}" name="${name}" displayName="${name}" ref="${areaReference(table.area)}"${rows}>${table.filterButtons && table.headings ? tableFilter(table) : ""}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>${styleInfo(table)}</table>`,
  );
  const relationship = changes.relate(sheetPath, "table", path);
  const text = changes.text(sheetPath);
  const layout = new SheetLayout(text);
  const { p } = layout;
  const list = layout.child("tableParts");
  const entry = `<${p}tablePart xmlns:r="${changes.names.office}" r:id="${relationship}"/>`;
  const count = (list ? childElements(text, list).length : 0) + 1;
  const entries = list ? text.slice(list.innerStart, list.innerEnd) : "";
  changes.setText(
    sheetPath,
    withElement(text, "tableParts", `<tableParts count="${count}">\u0000</tableParts>`).replace(
      "\u0000",
      () => entries + entry,
    ),
  );
}

function freeTableId(changes: PackageChanges): number {
  const ids = changes
    .paths()
    .filter((path) => /\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => {
      const text = changes.text(path);
      return Number(attribute(openingTag(text, rootElement(text)), "id") ?? 0);
    });
  return Math.max(0, ...ids) + 1;
}

function removeTable(changes: PackageChanges, path: string, sheetPath: string | undefined): void {
  if (sheetPath !== undefined && changes.has(sheetPath)) {
    const named = relationshipsOf(changes.asPackage(), sheetPath).filter(
      ({ target }) => target.toLowerCase() === path.toLowerCase(),
    );
    const ids = new Set(named.map(({ id }) => id));
    const text = changes.text(sheetPath);
    const list = new SheetLayout(text).child("tableParts");
    const parts = (list ? childElements(text, list) : [])
      .map((part) => outer(text, part))
      .filter((part) => !ids.has(attribute(part, "[\\w.-]*:id") ?? ""));
    const written = parts.length === 0 ? "" : `<tableParts count="${parts.length}">\u0000</tableParts>`;
    changes.setText(
      sheetPath,
      withElement(text, "tableParts", written).replace("\u0000", () => parts.join("")),
    );
    changes.unrelate(sheetPath, ids);
  }
  changes.removePart(path);
}
