import type { Area } from "../book/area";
import { CellError, type CellValue } from "../book/cell-value";
import type { CellStyle } from "../book/workbook-model";
import { formulaAsStored } from "./formula-stored";
import { shiftFormula } from "./formula-text";
import { areaReference, cellReference, readCellReference, readReference } from "./references";
import type { CellChange, CellContent, SheetChanges } from "./save-cells";
import { isOn } from "./xml";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  elementAt,
  escaped,
  excelText,
  insertAtEnd,
  nextTag,
  openingTag,
  outer,
  rootElement,
  textOf,
  withAttribute,
  type Span,
} from "./xml-text";

export interface SheetWriting {
  readonly restyled: (base: number, before: CellStyle, now: CellStyle) => number;
  /** The `cm` of dynamic arrays. */
  readonly dynamicMark: () => number;
  /** The name of the table that a cell lies in. */
  readonly tableAt: (row: number, column: number) => string | undefined;
}

/** The elements right under a sheet's own, in their order. Its cells are not looked into. */
export class SheetLayout {
  readonly p: string;
  readonly root: Span;
  readonly children: readonly Span[];
  /** No comment or character data is in it, so that closing tags can be looked for as text. */
  readonly isPlain: boolean;

  constructor(readonly text: string) {
    this.isPlain = !text.includes("<!");
    const first = nextTag(text, 0);
    if (!first || first.kind === "close") throw new Error("The sheet holds no element.");
    const name = /^<([^\s/>]+)/.exec(text.slice(first.start, first.end))?.[1] ?? "";
    this.p = name.slice(0, name.indexOf(":") + 1);
    const innerEnd = first.kind === "empty" ? first.end : text.lastIndexOf(`</${name}`);
    this.root = {
      name: first.name,
      start: first.start,
      end: first.kind === "empty" ? first.end : text.indexOf(">", innerEnd) + 1,
      innerStart: first.end,
      innerEnd,
    };
    this.children = this.readChildren();
  }

  child(name: string): Span | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** Where an element belongs, by the order that the format prescribes. */
  placeFor(name: string): number {
    const order = SHEET_ORDER.indexOf(name);
    const before = this.children.filter(
      (child) => SHEET_ORDER.indexOf(child.name) <= order && SHEET_ORDER.includes(child.name),
    );
    return before.at(-1)?.end ?? this.root.innerStart;
  }

  /** The end of the element that `tag` opens; of rows and cells in plain text without looking inside. */
  endOf(tag: { readonly name: string; readonly kind: string; readonly start: number; readonly end: number }): number {
    if (tag.kind === "empty") return tag.end;
    if (!this.isPlain) return elementAt(this.text, { ...tag, kind: "open" }).end;
    return this.text.indexOf(">", this.text.indexOf(`</${this.p}${tag.name}`, tag.end)) + 1;
  }

  private readChildren(): Span[] {
    const children: Span[] = [];
    const { text } = this;
    for (let tag = nextTag(text, this.root.innerStart); tag && tag.start < this.root.innerEnd;) {
      let child: Span;
      if (tag.name === "sheetData" && tag.kind === "open" && this.isPlain) {
        const innerEnd = text.indexOf(`</${this.p}sheetData`, tag.end);
        child = {
          name: tag.name,
          start: tag.start,
          end: text.indexOf(">", innerEnd) + 1,
          innerStart: tag.end,
          innerEnd,
        };
      } else {
        child = elementAt(text, tag);
      }
      children.push(child);
      tag = nextTag(text, child.end);
    }
    return children;
  }
}

/** ECMA-376 18.3.1.99. */
const SHEET_ORDER = [
  ..."sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios".split(
    " ",
  ),
  ..."autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting".split(" "),
  ..."dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks".split(" "),
  ..."customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF".split(" "),
  ..."picture oleObjects controls webPublishItems tableParts extLst".split(" "),
];

/** A worksheet's text with its cells changed, every other letter as it was. */
export function withCells(text: string, changes: SheetChanges, writing: SheetWriting): string {
  if (changes.cells.size === 0) return text;
  return new CellWriter(new SheetLayout(text), changes, writing).written();
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

class CellWriter {
  private readonly text: string;
  private readonly edits: Edits;
  private readonly p: string;
  /** Groups of shared formulas whose first cell has changed: each of the others gets the formula written out. */
  private readonly broken = new Map<string, Master>();
  private readonly columnBases: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  private bounds: Area | undefined;

  constructor(
    private readonly layout: SheetLayout,
    private readonly changes: SheetChanges,
    private readonly writing: SheetWriting,
  ) {
    this.text = layout.text;
    this.p = layout.p;
    this.edits = new Edits(layout.text);
    this.columnBases = this.readColumnBases();
  }

  written(): string {
    const data = this.layout.child("sheetData");
    if (data) {
      this.rows(data);
    } else {
      const { p } = this;
      this.edits.insert(
        this.layout.placeFor("sheetData"),
        `<${p}sheetData>${this.newRows(this.wanted())}</${p}sheetData>`,
      );
    }
    this.growDimension();
    return this.edits.applied();
  }

  private wanted(): number[] {
    return [...this.changes.cells.keys()].sort((a, b) => a - b);
  }

  private rows(data: Span): void {
    const wanted = this.wanted();
    let next = 0;
    let previous = -1;
    for (let tag = nextTag(this.text, data.innerStart); tag && tag.start < data.innerEnd;) {
      const end = this.layout.endOf(tag);
      if (tag.name === "row" && tag.kind !== "close") {
        const open = this.text.slice(tag.start, tag.end);
        const row = Number(attribute(open, "r") ?? previous + 2) - 1;
        previous = row;
        const before: number[] = [];
        for (; (wanted[next] ?? Infinity) < row; next += 1) before.push(wanted[next] ?? 0);
        if (before.length > 0) this.edits.insert(tag.start, this.newRows(before));
        if (wanted[next] === row) {
          next += 1;
          this.row(
            { name: "row", start: tag.start, end, innerStart: tag.end, innerEnd: this.innerEnd(tag.end, end) },
            row,
          );
        } else if (this.broken.size > 0 && this.text.slice(tag.end, end).includes('"shared"')) {
          this.row(
            { name: "row", start: tag.start, end, innerStart: tag.end, innerEnd: this.innerEnd(tag.end, end) },
            row,
          );
        } else if (next >= wanted.length && this.broken.size === 0) {
          return;
        }
      }
      tag = nextTag(this.text, end);
    }
    if (next < wanted.length) insertAtEnd(this.edits, this.text, data, this.newRows(wanted.slice(next)));
  }

  private innerEnd(innerStart: number, end: number): number {
    return innerStart === end ? end : this.text.lastIndexOf("<", end - 1);
  }

  private newRows(rows: readonly number[]): string {
    return rows
      .map((row) => {
        const cells = this.newCells(row, this.changes.cells.get(row) ?? new Map<number, CellChange>(), undefined);
        return cells === "" ? "" : `<${this.p}row r="${row + 1}">${cells}</${this.p}row>`;
      })
      .join("");
  }

  private newCells(row: number, changes: ReadonlyMap<number, CellChange>, rowStyle: string | undefined): string {
    return [...changes]
      .sort(([a], [b]) => a - b)
      .map(([column, change]) => this.newCell(row, column, change, rowStyle))
      .join("");
  }

  private newCell(row: number, column: number, change: CellChange, rowStyle: string | undefined): string {
    const base = rowStyle ?? this.columnBases.find(({ first, last }) => column >= first && column <= last)?.style;
    const style = this.style(base, change);
    const open = `<${this.p}c r="${cellReference(row, column)}"${style === undefined ? "" : ` s="${style}"`}/>`;
    const written = this.cell(open, "", row, column, change.content ?? { kind: "empty" });
    if (written !== "") this.noteCell(row, column);
    return written;
  }

  private row(span: Span, row: number): void {
    const open = this.text.slice(span.start, span.innerStart);
    const left = new Map(this.changes.cells.get(row) ?? []);
    const rowStyle = isOn(attribute(open, "customFormat")) ? attribute(open, "s") : undefined;
    let column = -1;
    let added = "";
    for (const cell of span.innerStart === span.end ? [] : childElements(this.text, span)) {
      if (cell.name !== "c") continue;
      const tag = openingTag(this.text, cell);
      column = readCellReference(attribute(tag, "r") ?? "")?.column ?? column + 1;
      const before = new Map([...left].filter(([at]) => at < column));
      if (before.size > 0) {
        const written = this.newCells(row, before, rowStyle);
        this.edits.insert(cell.start, written);
        added += written;
        before.forEach((_, at) => left.delete(at));
      }
      this.existingCell(cell, tag, row, column, left.get(column));
      left.delete(column);
    }
    const rest = this.newCells(row, left, rowStyle);
    added += rest;
    if (span.innerStart === span.end) {
      if (rest !== "")
        this.edits.replace(span, `${this.widened(open, row).replace(/\s*\/>$/, ">")}${rest}</${this.p}row>`);
      return;
    }
    if (rest !== "") this.edits.insert(span.innerEnd, rest);
    if (added !== "") this.edits.replace({ start: span.start, end: span.innerStart }, this.widened(open, row));
  }

  /** The columns that a row says it spans. */
  private widened(open: string, row: number): string {
    const spans = /^(\d+):(\d+)$/.exec(attribute(open, "spans") ?? "");
    const columns = [...(this.changes.cells.get(row)?.keys() ?? [])];
    if (!spans || columns.length === 0) return open;
    const first = columns.reduce((least, at) => Math.min(least, at + 1), Number(spans[1]));
    const last = columns.reduce((most, at) => Math.max(most, at + 1), Number(spans[2]));
    return withAttribute(open, "spans", `${first}:${last}`);
  }

  private existingCell(cell: Span, tag: string, row: number, column: number, change: CellChange | undefined): void {
    const formula = this.formulaIn(cell);
    const shared =
      formula && attribute(openingTag(this.text, formula), "t") === "shared"
        ? attribute(openingTag(this.text, formula), "si")
        : undefined;
    const stays = change?.content === undefined || change.content.kind === "result";
    if (shared !== undefined && formula && !stays && textOf(this.text, formula) !== "") {
      this.broken.set(shared, { formula: textOf(this.text, formula), row, column });
    }
    const master = shared !== undefined && stays ? this.broken.get(shared) : undefined;
    if (!change && !master) return;
    const style = change?.style ? this.style(attribute(tag, "s"), change) : undefined;
    const styled = style === undefined ? tag : withAttribute(tag, "s", style);
    if (master && formula) {
      const moved = shiftFormula(master.formula, row - master.row, column - master.column);
      const f = `<${this.p}f>${escaped(moved)}</${this.p}f>`;
      const kept = this.text.slice(cell.innerStart, formula.start) + f + this.text.slice(formula.end, cell.innerEnd);
      this.edits.replace(cell, this.cell(styled, kept, row, column, change?.content));
      return;
    }
    if (!change?.content) {
      this.edits.replace({ start: cell.start, end: cell.innerStart }, styled);
      return;
    }
    this.edits.replace(
      cell,
      this.cell(styled, this.text.slice(cell.innerStart, cell.innerEnd), row, column, change.content),
    );
  }

  private formulaIn(cell: Span): Span | undefined {
    if (cell.innerStart === cell.end) return undefined;
    const inner = this.text.slice(cell.innerStart, cell.innerEnd);
    return inner.includes("f") ? childElements(this.text, cell).find(({ name }) => name === "f") : undefined;
  }

  private style(base: string | undefined, { style }: CellChange): string | undefined {
    if (!style) return base;
    const index = this.writing.restyled(Number(base ?? 0), style.before, style.now);
    return index === 0 && base === undefined ? undefined : String(index);
  }

  /** A cell with its opening tag given, and what it holds; `kept` is what stands inside it now. */
  private cell(tag: string, kept: string, row: number, column: number, content: CellContent | undefined): string {
    const open = tag.replace(/\s*\/>$/, ">");
    const close = `</${this.p}c>`;
    if (content === undefined) return open + kept + close;
    const bare = [...["t", "vm"], ...(content.kind === "result" ? [] : ["cm"])].reduce(
      (text, name) => withAttribute(text, name, undefined),
      open,
    );
    switch (content.kind) {
      case "empty":
        return attribute(bare, "s") === undefined || attribute(bare, "s") === "0" ? "" : bare.replace(/>$/, "/>");
      case "value":
        return this.valueCell(bare, content.value) + close;
      case "formula":
        return this.formulaCell(bare, row, column, content) + close;
      case "result": {
        const { type, text } = this.result(content.value);
        return withType(bare, type) + this.formulaKept(kept, content.spill) + text + close;
      }
    }
  }

  private valueCell(open: string, value: CellValue): string {
    const { p } = this;
    if (typeof value !== "string") {
      const { type, text } = this.result(value);
      return withType(open, type) + text;
    }
    return `${withType(open, "inlineStr")}<${p}is><${p}t${spaceOf(value)}>${excelText(value)}</${p}t></${p}is>`;
  }

  private formulaCell(
    open: string,
    row: number,
    column: number,
    { formula, value, spill }: Extract<CellContent, { kind: "formula" }>,
  ): string {
    const { p } = this;
    const stored = formulaAsStored(formula, { table: this.writing.tableAt(row, column) });
    const { type, text } = this.result(value);
    const typed = withType(open, type);
    if (!spill && !stored.mayBeArray) return `${typed}<${p}f>${escaped(stored.text)}</${p}f>${text}`;
    const area = spill ?? { row, column, rows: 1, columns: 1 };
    const marked = withAttribute(typed, "cm", String(this.writing.dynamicMark()));
    return `${marked}<${p}f t="array" ref="${areaReference(area)}">${escaped(stored.text)}</${p}f>${text}`;
  }

  /** The `f` element, to the letter but for the cells that it fills. */
  private formulaKept(kept: string, spill: Area | undefined): string {
    const wrapped = `<x>${kept}</x>`;
    const element = childElement(wrapped, rootElement(wrapped), "f");
    if (!element) return "";
    const written = outer(wrapped, element);
    if (!spill) return written;
    const open = openingTag(wrapped, element);
    return withAttribute(open, "ref", areaReference(spill)) + written.slice(open.length);
  }

  private result(value: CellValue | undefined): { readonly type: string | undefined; readonly text: string } {
    const { p } = this;
    const text = (written: string): string => `<${p}v>${written}</${p}v>`;
    if (value === undefined || value === null) return { type: undefined, text: "" };
    if (value instanceof CellError) return { type: "e", text: text(storedError(value)) };
    if (typeof value === "boolean") return { type: "b", text: text(value ? "1" : "0") };
    return typeof value === "number"
      ? { type: undefined, text: text(String(value)) }
      : { type: "str", text: text(excelText(value)) };
  }

  private readColumnBases() {
    const cols = this.layout.child("cols");
    if (!cols) return [];
    return childElements(this.text, cols).flatMap((col) => {
      const tag = openingTag(this.text, col);
      const style = attribute(tag, "style");
      return style === undefined || style === "0"
        ? []
        : [{ first: Number(attribute(tag, "min")) - 1, last: Number(attribute(tag, "max")) - 1, style }];
    });
  }

  private noteCell(row: number, column: number): void {
    const { bounds } = this;
    const top = Math.min(bounds?.row ?? row, row);
    const left = Math.min(bounds?.column ?? column, column);
    const bottom = Math.max(bounds ? bounds.row + bounds.rows - 1 : row, row);
    const right = Math.max(bounds ? bounds.column + bounds.columns - 1 : column, column);
    this.bounds = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private growDimension(): void {
    const dimension = this.layout.child("dimension");
    const tag = dimension && openingTag(this.text, dimension);
    const area = tag && readReference(attribute(tag, "ref") ?? "");
    if (!dimension || !tag || !area || !this.bounds) return;
    const { row, column, rows, columns } = this.bounds;
    const top = Math.min(row, area.row);
    const left = Math.min(column, area.column);
    const grown = {
      row: top,
      column: left,
      rows: Math.max(row + rows, area.row + area.rows) - top,
      columns: Math.max(column + columns, area.column + area.columns) - left,
    };
    const end = dimension.innerStart;
    this.edits.replace({ start: dimension.start, end }, withAttribute(tag, "ref", areaReference(grown)));
  }
}

function withType(open: string, type: string | undefined): string {
  return type === undefined ? open : withAttribute(open, "t", type);
}

/** Excel stores the errors that came after 2007 as one that all versions know, with what it means beside; calculation brings them back. */
function storedError({ code }: CellError): string {
  switch (code) {
    case "#SPILL!":
    case "#CALC!":
    case "#BUSY!":
      return "#VALUE!";
    default:
      return code;
  }
}

function spaceOf(text: string): string {
  return /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
}
