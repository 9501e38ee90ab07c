import { isWholeColumns, isWholeRows } from "../book/address";
import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import { shiftedArea, shiftedCell, shiftedFormula, shiftedIndex, type CellShift } from "../book/cell-shift";
import { shiftFormula } from "./formula-text";
import type { PackageChanges } from "./package-changes";
import { areaReference, cellReference, readCellReference, readReference, readReferences } from "./references";
import { relationshipsOf } from "./relationships";
import { UnsavableWorkbook } from "./save-refusal";
import { SheetLayout } from "./save-sheet";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  elementAt,
  escaped,
  nextTag,
  openingTag,
  outer,
  textOf,
  withAttribute,
  withoutEntities,
  type Span,
} from "./xml-text";

/**
 * Cells were inserted or removed: what the file says of a sheet's cells moves with them, in the sheet itself, in its
 * tables, comments and drawings, and in the charts and pivot tables that are made from it. Formulas in cells are left
 * for the comparison of cells.
 */
export function followShift(changes: PackageChanges, workbookPath: string, sheetPath: string, shift: CellShift): void {
  refuseUnmovable(changes, sheetPath, shift);
  changes.setText(workbookPath, shiftedReferencesOf(NAMES, changes.text(workbookPath), shift));
  changes.setText(sheetPath, shiftedSheet(changes.text(sheetPath), shift));
  for (const { kind, target, outside } of relationshipsOf(changes.file, sheetPath)) {
    if (outside || !changes.has(target)) continue;
    const follow = FOLLOWERS[kind];
    if (follow) changes.setText(target, follow(changes.text(target), shift));
  }
  for (const path of changes.paths()) {
    if (/\/charts\/[^/]+\.xml$/i.test(path))
      changes.setText(path, shiftedReferencesOf(RULE_FORMULAS, changes.text(path), shift));
    if (/\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(path)) {
      changes.setText(path, shiftedPivotSource(changes.text(path), shift));
    }
  }
}

const FOLLOWERS: Readonly<Record<string, (text: string, shift: CellShift) => string>> = {
  table: shiftedReferences,
  comments: shiftedReferences,
  threadedComment: shiftedReferences,
  drawing: shiftedDrawing,
  vmlDrawing: shiftedNotes,
};

function refuseUnmovable(changes: PackageChanges, sheetPath: string, shift: CellShift): void {
  const own = relationshipsOf(changes.file, sheetPath);
  const what = own.some(({ kind }) => kind === "pivotTable")
    ? "a pivot table"
    : own.some(({ kind }) => kind === "queryTable")
      ? "a query"
      : own.some(({ kind }) => kind === "control" || kind === "oleObject" || kind === "ctrlProp")
        ? "a form control or embedded object"
        : undefined;
  if (what === undefined) return;
  const done = shift.kind === "insert" ? "inserted in" : "deleted from";
  throw new UnsavableWorkbook(
    `Cells were ${done} ${shift.sheetName}, which holds ${what} that cannot be moved here: undo that, save, and do it in Excel.`,
  );
}

/** Attributes of a sheet's elements that name cells of the sheet. */
const CELLS_IN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  mergeCell: ["ref"],
  conditionalFormatting: ["sqref"],
  dataValidation: ["sqref"],
  hyperlink: ["ref"],
  autoFilter: ["ref"],
  sortState: ["ref"],
  sortCondition: ["ref"],
  protectedRange: ["sqref"],
  ignoredError: ["sqref"],
  cellWatch: ["r"],
  dimension: ["ref"],
  comment: ["ref"],
  threadedComment: ["ref"],
  table: ["ref"],
};

function shiftedSheet(text: string, shift: CellShift): string {
  const layout = new SheetLayout(text);
  const edits = new Edits(text);
  for (const child of layout.children) {
    if (child.name === "sheetData") edits.replace(child, shiftedData(text, layout, child, shift));
    else if (child.name === "cols") edits.replace(child, shiftedColumns(text, child, shift));
    else if (child.name === "rowBreaks" || child.name === "colBreaks")
      edits.replace(child, shiftedBreaks(text, child, shift));
    else if (child.name !== "sheetViews") edits.replace(child, shiftedAround(outer(text, child), shift));
  }
  return edits.applied();
}

/** Everything in a part that names cells of the sheet, in attributes, `sqref` elements and formulas of rules. */
function shiftedAround(text: string, shift: CellShift): string {
  return shiftedFormulas(shiftedReferences(text, shift), shift);
}

function shiftedReferences(text: string, shift: CellShift): string {
  const edits = new Edits(text);
  for (let tag = nextTag(text, 0); tag;) {
    const names = tag.kind === "close" ? undefined : CELLS_IN_ATTRIBUTES[tag.name];
    let end = tag.end;
    if (names) {
      const before = text.slice(tag.start, tag.end);
      const after = names.reduce<string | undefined>((open, name) => {
        const value = open === undefined ? undefined : attribute(open, name);
        if (open === undefined || value === undefined) return open;
        const moved = shiftedList(value, shift);
        return moved === undefined ? undefined : withAttribute(open, name, moved);
      }, before);
      if (after === undefined) {
        const whole = elementAt(text, tag);
        edits.replace(whole, "");
        end = whole.end;
      } else {
        edits.replace(tag, after);
      }
    } else if (tag.name === "sqref" && tag.kind === "open") {
      const whole = elementAt(text, tag);
      const moved = shiftedList(textOf(text, whole), shift);
      edits.replace({ start: whole.innerStart, end: whole.innerEnd }, moved ?? "");
      end = whole.end;
    }
    tag = nextTag(text, end);
  }
  return edits.applied();
}

/** `undefined` when all of its cells are gone; what is no list of cells stays. */
function shiftedList(list: string, shift: CellShift): string | undefined {
  const areas = readReferences(list);
  if (areas.length === 0) return list;
  const moved = areas.map((area) => shiftedArea(shift, area)).filter((area): area is Area => area !== undefined);
  return moved.length === 0 ? undefined : moved.map(areaReference).join(" ");
}

const RULE_FORMULAS = /(<(?:[\w.-]+:)?(?:f|formula\d?)(?:\s[^<>]*)?>)([^<]+)(?=<)/g;

function shiftedFormulas(text: string, shift: CellShift): string {
  return text.replace(RULE_FORMULAS, (whole, open: string, formula: string) => {
    const before = withoutEntities(formula);
    const after = shiftedFormula(`=${before}`, shift.sheetName, shift).slice(1);
    return after === before ? whole : open + escaped(after);
  });
}

const NAMES = /(<(?:[\w.-]+:)?definedName(?:\s[^<>]*)?>)([^<]+)(?=<)/g;

/** Names and charts refer to cells by their sheet's name. */
function shiftedReferencesOf(pattern: RegExp, text: string, shift: CellShift): string {
  return text.replace(pattern, (whole, open: string, formula: string) => {
    const before = withoutEntities(formula);
    const after = shiftedFormula(`=${before}`, "", shift).slice(1);
    return after === before ? whole : open + escaped(after);
  });
}

function shiftedPivotSource(text: string, shift: CellShift): string {
  return text.replace(/<(?:[\w.-]+:)?worksheetSource\b[^<>]*>/g, (tag) => {
    const area = readReference(attribute(tag, "ref") ?? "");
    if (attribute(tag, "sheet")?.toLowerCase() !== shift.sheetName.toLowerCase() || !area) return tag;
    const moved = shiftedArea(shift, area);
    return moved ? withAttribute(tag, "ref", areaReference(moved)) : tag;
  });
}

interface Row {
  readonly open: string;
  readonly cells: Map<number, string>;
}

/** Rows with their cells where they stand afterwards. Shared formulas are written out, because each may change in its own way. */
function shiftedData(text: string, layout: SheetLayout, data: Span, shift: CellShift): string {
  const { p } = layout;
  const masters = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  const rows = new Map<number, Row>();
  const isWhole = shift.axis === "rows" && isWholeRows(shift.area);
  const rowAt = (row: number): Row => {
    let found = rows.get(row);
    if (!found) rows.set(row, (found = { open: `<${p}row r="${row + 1}">`, cells: new Map() }));
    return found;
  };
  let row = -1;
  for (let tag = nextTag(text, data.innerStart); tag && tag.start < data.innerEnd;) {
    const end = layout.endOf(tag);
    const open = text.slice(tag.start, tag.end);
    row = Number(attribute(open, "r") ?? row + 2) - 1;
    const own = isWhole ? shiftedIndex(shift.kind, shift.area.row, shift.area.rows, row) : row;
    const bare = withAttribute(open.replace(/\s*\/>$/, ">"), "spans", undefined);
    if (own !== undefined && own < SHEET_ROWS) {
      rows.set(own, {
        open: withAttribute(bare, "r", String(own + 1)),
        cells: rows.get(own)?.cells ?? new Map<number, string>(),
      });
    }
    let column = -1;
    const inner = { name: "row", start: tag.start, end, innerStart: tag.end, innerEnd: text.lastIndexOf("<", end - 1) };
    for (const cell of tag.kind === "empty" ? [] : childElements(text, inner).filter(({ name }) => name === "c")) {
      const cellTag = openingTag(text, cell);
      column = readCellReference(attribute(cellTag, "r") ?? "")?.column ?? column + 1;
      const written = withoutSharing(p, outer(text, cell), masters, row, column);
      const to = shiftedCell(shift, row, column);
      if (to) rowAt(to.row).cells.set(to.column, placedCell(written, to.row, to.column, shift));
    }
    tag = nextTag(text, end);
  }
  const name = `${p}sheetData`;
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, { open, cells }]) => {
      const inner = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
      return `${open}${inner.join("")}</${p}row>`;
    });
  return `<${name}>${written.join("")}</${name}>`;
}

function withoutSharing(
  p: string,
  cell: string,
  masters: Map<string, { readonly formula: string; readonly row: number; readonly column: number }>,
  row: number,
  column: number,
): string {
  if (!/\st\s*=\s*["']shared["']/.test(cell)) return cell;
  const root = elementOf(cell);
  const formula = childElement(cell, root, "f");
  if (!formula) return cell;
  const group = attribute(openingTag(cell, formula), "si") ?? "";
  const own = textOf(cell, formula);
  if (own !== "") masters.set(group, { formula: own, row, column });
  const master = masters.get(group);
  const written = own !== "" || !master ? own : shiftFormula(master.formula, row - master.row, column - master.column);
  return `${cell.slice(0, formula.start)}<${p}f>${escaped(written)}</${p}f>${cell.slice(formula.end)}`;
}

function elementOf(text: string): Span {
  const tag = nextTag(text, 0);
  if (!tag) throw new Error("There is no element.");
  return elementAt(text, tag);
}

function placedCell(cell: string, row: number, column: number, shift: CellShift): string {
  const end = cell.indexOf(">") + 1;
  const open = withAttribute(cell.slice(0, end), "r", cellReference(row, column));
  return (
    open +
    cell.slice(end).replace(/<(?:[\w.-]+:)?f\s[^<>]*>/, (tag) => {
      const area = readReference(attribute(tag, "ref") ?? "");
      const moved = area && shiftedArea(shift, area);
      return moved ? withAttribute(tag, "ref", areaReference(moved)) : tag;
    })
  );
}

function shiftedColumns(text: string, list: Span, shift: CellShift): string {
  if (shift.axis !== "columns" || !isWholeColumns(shift.area)) return outer(text, list);
  const moved = childElements(text, list).flatMap((element) => {
    const tag = outer(text, element);
    const first = Number(attribute(tag, "min")) - 1;
    const whole = { row: 0, rows: SHEET_ROWS, column: first, columns: Number(attribute(tag, "max")) - first };
    const span = spanOf(shift, whole);
    return span ? [withAttribute(withAttribute(tag, "min", String(span.first + 1)), "max", String(span.last + 1))] : [];
  });
  return moved.length === 0
    ? ""
    : text.slice(list.start, list.innerStart) + moved.join("") + text.slice(list.innerEnd, list.end);
}

function spanOf({ kind, area }: CellShift, whole: Area): { readonly first: number; readonly last: number } | undefined {
  const last = whole.column + whole.columns - 1;
  if (kind === "insert") {
    const first = whole.column >= area.column ? whole.column + area.columns : whole.column;
    return first < SHEET_COLUMNS
      ? { first, last: Math.min(SHEET_COLUMNS - 1, last >= area.column ? last + area.columns : last) }
      : undefined;
  }
  const left = (at: number): number => (at < area.column ? at : Math.max(area.column, at - area.columns));
  const end = left(last + 1);
  const first = left(whole.column);
  return end > first ? { first, last: end - 1 } : undefined;
}

function shiftedBreaks(text: string, list: Span, shift: CellShift): string {
  const rows = list.name === "rowBreaks";
  const isMoved = rows
    ? shift.axis === "rows" && isWholeRows(shift.area)
    : shift.axis === "columns" && isWholeColumns(shift.area);
  if (!isMoved) return outer(text, list);
  const [from, count] = rows ? [shift.area.row, shift.area.rows] : [shift.area.column, shift.area.columns];
  return outer(text, list).replace(/<(?:[\w.-]+:)?brk\b[^<>]*>/g, (tag) => {
    const at = shiftedIndex(shift.kind, from, count, Number(attribute(tag, "id") ?? 0)) ?? from;
    return withAttribute(tag, "id", String(at));
  });
}

/** Corners of drawings are cells: `<xdr:col>1</xdr:col> ... <xdr:row>4</xdr:row>`. */
function shiftedDrawing(text: string, shift: CellShift): string {
  return text.replace(/<((?:[\w.-]+:)?(?:from|to))>([\s\S]*?)<\/\1>/g, (whole, _name: string, inner: string) => {
    const column = Number(/<(?:[\w.-]+:)?col>(\d+)</.exec(inner)?.[1]);
    const row = Number(/<(?:[\w.-]+:)?row>(\d+)</.exec(inner)?.[1]);
    const to = shiftedCorner(shift, row, column);
    return whole.replace(/(<(?:[\w.-]+:)?col>)\d+/, `$1${to.column}`).replace(/(<(?:[\w.-]+:)?row>)\d+/, `$1${to.row}`);
  });
}

function shiftedCorner(
  shift: CellShift,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const { area, axis } = shift;
  const isMoved = axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  if (!isMoved) return { row, column };
  const [from, count, at] = axis === "rows" ? [area.row, area.rows, row] : [area.column, area.columns, column];
  const moved = shiftedIndex(shift.kind, from, count, at) ?? from;
  return axis === "rows" ? { row: moved, column } : { row, column: moved };
}

/** Notes are shapes that say which cell they belong to, and where their box lies. */
function shiftedNotes(text: string, shift: CellShift): string {
  const moved = text.replace(
    /<x:Row>(\d+)<\/x:Row>(\s*)<x:Column>(\d+)<\/x:Column>/g,
    (whole, row: string, space: string, column: string) => {
      const to = shiftedCell(shift, Number(row), Number(column));
      return to ? `<x:Row>${to.row}</x:Row>${space}<x:Column>${to.column}</x:Column>` : whole;
    },
  );
  return moved.replace(/(<x:Anchor>)([^<]*)(?=<)/g, (_whole, open: string, list: string) => {
    const numbers = list.split(",").map(Number);
    const [left = 0, , top = 0, , right = 0, , bottom = 0] = numbers;
    const first = shiftedCorner(shift, top, left);
    const last = shiftedCorner(shift, bottom, right);
    const written = [first.column, numbers[1], first.row, numbers[3], last.column, numbers[5], last.row, numbers[7]];
    return `${open}${written.map((value) => value ?? 0).join(", ")}`;
  });
}
