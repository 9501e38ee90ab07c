import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import { CellError, isErrorCode } from "../book/cell-value";
import type { CellValue } from "../book/cell-value";
import type { CellModel, SheetModel } from "../book/workbook-model";
import type { RuleSurroundings } from "./conditional-formats";
import { readConditionalFormats } from "./conditional-formats";
import { ElementCapture } from "./element-capture";
import { formulaAsTyped, shiftFormula } from "./formula-text";
import { withIntersections } from "./implicit-intersection";
import type { Part } from "./open-package";
import { readLinks } from "./links";
import { readCellReference, readReference } from "./references";
import type { Relationship } from "./relationships";
import { serialOf } from "./iso-dates";
import { readSheetFilter } from "./tables";
import { readValidations } from "./validations";
import { damaged, isOn, readXml, unescaped } from "./xml";
import type { Attributes, XmlListener } from "./xml";

/** What a sheet's cells refer to. */
export interface SheetSurroundings extends RuleSurroundings {
  readonly sharedStrings: readonly string[];
  readonly styleIndex: (cellFormat: number) => number;
  readonly date1904: boolean;
}

export type SheetContent = Omit<SheetModel, "name" | "visibility">;

/** Reads a worksheet's part. Dates stay serial numbers; values are those last calculated. */
export function readSheet(
  part: Part,
  surroundings: SheetSurroundings,
  relationships: readonly Relationship[],
): SheetContent {
  const reader = new SheetReader(part, surroundings);
  readXml(part, reader, WITHOUT);
  return { ...reader.content(), ...reader.aroundCells(relationships) };
}

const WITHOUT: ReadonlySet<string> = new Set(["Choice"]);

/** Elements beside the cells that are read whole. */
const KEPT_WHOLE: ReadonlySet<string> = new Set([
  "autoFilter",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "extLst",
]);

/** Excel's width of a column that has none, in pixels. */
const DEFAULT_WIDTH = 64;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

class SheetReader implements XmlListener {
  private readonly cells: CellModel[] = [];
  private readonly columns: SheetModel["columns"][number][] = [];
  private readonly rows: SheetModel["rows"][number][] = [];
  private readonly merges: Area[] = [];
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private readonly kept = new ElementCapture();
  private frozen = { rows: 0, columns: 0 };
  private tabColour: string | null = null;
  private defaultWidth: number | undefined;
  private defaultHeight: string | undefined;

  private row = -1;
  private column = -1;
  private cell: Attributes = {};
  private formula: Attributes | undefined;
  private formulaText = "";
  private value: string | undefined;
  private inlineText = "";
  private inReading = false;
  private textGoesTo: "nowhere" | "value" | "formula" | "inline" = "nowhere";

  constructor(
    private readonly part: Part,
    private readonly surroundings: SheetSurroundings,
  ) {}

  content(): SheetContent {
    return {
      tabColour: this.tabColour,
      cells: this.cells,
      columns: this.columnsWithDefaults(),
      rows: this.rows,
      merges: this.merges,
      frozen: this.frozen,
    };
  }

  /** What lies over the cells. */
  aroundCells(relationships: readonly Relationship[]): Partial<SheetContent> {
    const { elements } = this.kept;
    const conditionalFormats = readConditionalFormats(elements, this.surroundings);
    const validations = readValidations(elements);
    const links = readLinks(elements, relationships);
    const filter = readSheetFilter(elements.find(({ name }) => name === "autoFilter"));
    return {
      ...(conditionalFormats.length ? { conditionalFormats } : {}),
      ...(validations.length ? { validations } : {}),
      ...(links.length ? { links } : {}),
      ...(filter ? { filter } : {}),
    };
  }

  open(name: string, attributes: Attributes): void {
    if (this.kept.isOpen || KEPT_WHOLE.has(name)) {
      this.kept.open(name, attributes);
      return;
    }
    switch (name) {
      case "c":
        return this.startCell(attributes);
      case "v":
        this.textGoesTo = "value";
        return;
      case "f":
        this.formula = attributes;
        this.textGoesTo = "formula";
        return;
      case "t":
        this.textGoesTo = this.inReading ? "nowhere" : "inline";
        return;
      case "rPh":
        this.inReading = true;
        return;
      case "row":
        return this.startRow(attributes);
      default:
        this.openAroundCells(name, attributes);
    }
  }

  text(text: string): void {
    if (this.kept.isOpen) {
      this.kept.text(text);
      return;
    }
    switch (this.textGoesTo) {
      case "value":
        this.value = (this.value ?? "") + text;
        return;
      case "formula":
        this.formulaText += text;
        return;
      case "inline":
        this.inlineText += text;
        return;
      case "nowhere":
    }
  }

  close(name: string): void {
    if (this.kept.isOpen) {
      this.kept.close();
      return;
    }
    switch (name) {
      case "c":
        return this.endCell();
      case "v":
      case "f":
      case "t":
        this.textGoesTo = "nowhere";
        return;
      case "rPh":
        this.inReading = false;
    }
  }

  private openAroundCells(name: string, attributes: Attributes): void {
    switch (name) {
      case "col":
        return this.readColumns(attributes);
      case "mergeCell":
        this.merges.push(this.area(attributes["ref"]));
        return;
      case "pane":
        return this.readPane(attributes);
      case "tabColor":
        this.tabColour = this.surroundings.colour({ name, attributes, children: [], text: "" }) ?? null;
        return;
      case "sheetFormatPr":
        this.defaultWidth =
          attributes["defaultColWidth"] === undefined ? undefined : pixels(attributes["defaultColWidth"]);
        this.defaultHeight = attributes["defaultRowHeight"];
    }
  }

  private startRow(attributes: Attributes): void {
    // Rows and cells may leave out where they are when they follow one another.
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= SHEET_ROWS) {
      throw damaged(this.part, `has a row called ${attributes["r"]}`);
    }
    const height = attributes["ht"];
    const hidden = isOn(attributes["hidden"]);
    const ownHeight =
      height !== undefined && height !== this.defaultHeight ? Math.round((Number(height) * 4) / 3) : null;
    if (hidden || ownHeight !== null) {
      this.rows.push({ row: this.row, heightPixels: ownHeight, hidden });
    }
  }

  private startCell(attributes: Attributes): void {
    const reference = attributes["r"];
    const place = reference === undefined ? { row: this.row, column: this.column + 1 } : readCellReference(reference);
    if (!place) {
      throw damaged(this.part, `has a cell called ${reference}`);
    }
    this.row = place.row;
    this.column = place.column;
    this.cell = attributes;
    this.formula = undefined;
    this.formulaText = "";
    this.value = undefined;
    this.inlineText = "";
  }

  private endCell(): void {
    const value = this.readValue();
    const style = this.cell["s"] === undefined ? 0 : this.surroundings.styleIndex(Number(this.cell["s"]));
    if (this.formula !== undefined) {
      this.cells.push({ row: this.row, column: this.column, value, style, ...this.readFormula(this.formula) });
    } else if (value !== null || style !== 0) {
      this.cells.push({ row: this.row, column: this.column, value, style });
    }
  }

  private readValue(): CellValue {
    const { value } = this;
    const type = this.cell["t"] ?? "n";
    if (type === "inlineStr") {
      return unescaped(this.inlineText);
    }
    if (type === "str") {
      return value === undefined ? (this.formula === undefined ? null : "") : unescaped(value);
    }
    if (value === undefined || value === "") {
      return null;
    }
    switch (type) {
      case "s":
        return this.sharedString(value);
      case "b":
        return isOn(value);
      case "e":
        // Newer errors are stored as #VALUE! with the true one beside it; one that Excel never writes is shown the same way.
        return new CellError(isErrorCode(value) ? value : "#VALUE!");
      case "d":
        return serialOf(value, this.surroundings.date1904) ?? value;
      default:
        return this.number(value);
    }
  }

  private sharedString(index: string): string {
    const text = this.surroundings.sharedStrings[Number(index)];
    if (text === undefined) {
      throw damaged(this.part, `names a text that is not there (number ${index})`);
    }
    return text;
  }

  private number(text: string): number {
    const number = Number(text);
    if (!Number.isFinite(number)) {
      throw damaged(this.part, `has "${text}" where a number must be`);
    }
    return number;
  }

  private readFormula(attributes: Attributes): Pick<CellModel, "formula" | "spill"> {
    switch (attributes["t"]) {
      case "shared":
        return { formula: this.sharedFormula(attributes["si"] ?? "") };
      case "array":
        return { formula: formulaAsTyped(this.formulaText), spill: this.area(attributes["ref"]) };
      case "dataTable":
        // A what-if table has no formula that could be typed; its last values stay.
        return {};
      default:
        return this.formulaText === "" ? {} : { formula: withIntersections(formulaAsTyped(this.formulaText)) };
    }
  }

  /** The first cell of a group holds the formula; the others are that formula moved to where they are. */
  private sharedFormula(group: string): string {
    if (this.formulaText !== "") {
      const formula = withIntersections(formulaAsTyped(this.formulaText));
      this.sharedFormulas.set(group, { formula, row: this.row, column: this.column });
      return formula;
    }
    const first = this.sharedFormulas.get(group);
    if (!first) {
      throw damaged(this.part, `shares a formula that is not there (number ${group})`);
    }
    return shiftFormula(first.formula, this.row - first.row, this.column - first.column);
  }

  private readColumns(attributes: Attributes): void {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]), SHEET_COLUMNS) - 1;
    const widthPixels =
      attributes["width"] === undefined ? (this.defaultWidth ?? DEFAULT_WIDTH) : pixels(attributes["width"]);
    this.columns.push({ first, last, widthPixels, hidden: isOn(attributes["hidden"]) });
  }

  /** A sheet may have a width for all columns that have none of their own. */
  private columnsWithDefaults(): SheetModel["columns"] {
    const widthPixels = this.defaultWidth;
    if (widthPixels === undefined || widthPixels === DEFAULT_WIDTH) {
      return this.columns;
    }
    const all: SheetModel["columns"][number][] = [];
    let next = 0;
    for (const group of [...this.columns].sort((a, b) => a.first - b.first)) {
      if (group.first > next) {
        all.push({ first: next, last: group.first - 1, widthPixels, hidden: false });
      }
      all.push(group);
      next = group.last + 1;
    }
    if (next < SHEET_COLUMNS) {
      all.push({ first: next, last: SHEET_COLUMNS - 1, widthPixels, hidden: false });
    }
    return all;
  }

  private readPane(attributes: Attributes): void {
    if (attributes["state"] === "frozen" || attributes["state"] === "frozenSplit") {
      this.frozen = { rows: Number(attributes["ySplit"] ?? 0), columns: Number(attributes["xSplit"] ?? 0) };
    }
  }

  private area(reference: string | undefined): Area {
    const area = readReference(reference ?? "");
    if (!area) {
      throw damaged(this.part, `names cells called ${reference ?? "nothing"}`);
    }
    return area;
  }
}

/** ECMA-376 18.3.1.13, for the usual font, whose digits are 7 pixels wide. */
function pixels(width: string): number {
  return Math.trunc(((256 * Number(width) + Math.trunc(128 / 7)) / 256) * 7);
}
