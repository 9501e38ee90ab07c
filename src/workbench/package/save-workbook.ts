import { SHEET_ROWS } from "../book/area";
import type { CellShift } from "../book/cell-shift";
import type { ConditionalFormat } from "../book/parts/conditional-formats";
import type { CellLink } from "../book/parts/links";
import type { CustomPropertyValue } from "../book/parts/properties";
import type { Table } from "../book/parts/tables";
import type { Validation } from "../book/parts/validations";
import type { Book, BookEvent, SheetInfo } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import type { SheetModel, WorkbookModel } from "../book/workbook-model";
import type { WorkbookPackage } from "./open-package";
import { PackageChanges } from "./package-changes";
import { readPackage } from "./read-workbook";
import { relatedPart, relationshipsOf } from "./relationships";
import { surroundingsOf, withRows, withSurroundings, type RowsNow, type Surroundings } from "./save-around";
import { changesOfSheet, type AsShown, type SheetChanges } from "./save-cells";
import { withConditionalFormats } from "./save-conditional-formats";
import { saveLinks } from "./save-links";
import { saveProperties, saveSettings, type AddInIdentity } from "./save-properties";
import { followShift } from "./save-shifts";
import { saveTables } from "./save-tables";
import { withValidations } from "./save-validations";
import { followRename } from "./save-renames";
import { dynamicArrayMark } from "./save-metadata";
import { placeAfter, withNames } from "./save-names";
import { withCells, type SheetWriting } from "./save-sheet";
import { addSheetPart, removeSheetPart } from "./save-sheet-parts";
import { styleWriter, type StyleWriter } from "./save-styles";
import { withColumns } from "./save-columns";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  escapedAttribute,
  openingTag,
  outer,
  prefixOf,
  rootElement,
  withAttribute,
} from "./xml-text";

export { UnsavableWorkbook } from "./save-refusal";

const AS_IT_IS: AsShown = (style) => style;

/** What the book told of a sheet besides its cells. */
interface SheetParts extends Surroundings {
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly links: readonly CellLink[];
}

function partsOf(book: Book, id: SheetId): SheetParts {
  return {
    ...surroundingsOf(book, id),
    conditionalFormats: book.conditionalFormats.of(id),
    validations: book.validations.of(id),
    links: book.links.of(id),
  };
}

/** A workbook's file while it is open: what it held, and what saving must know of what was done to it since. */
export class OpenedFile {
  readonly sheetIds: readonly SheetId[];
  /** As the book told them when it was opened: grids keep some things in other words than files. */
  readonly parts: ReadonlyMap<SheetId, SheetParts>;
  readonly tables: readonly Table[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly properties: ReadonlyMap<string, CustomPropertyValue>;
  readonly shifts: Omit<CellShift, "sheetName">[] = [];

  /**
   * `book` holds the workbook as `model` has it, `model` is what `readPackage` read from `file`, and `asShown` tells in
   * which words the book gives a style back.
   */
  constructor(
    readonly file: WorkbookPackage,
    readonly model: WorkbookModel,
    book: Book,
    readonly asShown: AsShown = AS_IT_IS,
    /** Whose settings the book's are. */
    readonly addIn?: AddInIdentity,
  ) {
    this.settings = new Map(book.settings);
    this.properties = new Map(book.properties.custom);
    this.sheetIds = book.sheets().map(({ id }) => id);
    this.parts = new Map(this.sheetIds.map((id) => [id, partsOf(book, id)]));
    this.tables = book.tables.all();
    book.listen((event) => this.note(event));
  }

  private note(event: BookEvent): void {
    if (event.kind !== "changed") return;
    const { sheetId, area, change } = event;
    const axis = event.shift === "Left" || event.shift === "Right" ? "columns" : "rows";
    switch (change) {
      case "RowInserted":
      case "RowDeleted":
        this.shifts.push({ sheetId, area, kind: change === "RowInserted" ? "insert" : "remove", axis: "rows" });
        return;
      case "ColumnInserted":
      case "ColumnDeleted":
        this.shifts.push({ sheetId, area, kind: change === "ColumnInserted" ? "insert" : "remove", axis: "columns" });
        return;
      case "CellInserted":
      case "CellDeleted":
        this.shifts.push({ sheetId, area, kind: change === "CellInserted" ? "insert" : "remove", axis });
    }
  }
}

/**
 * The workbook as it is now: the file that was opened with what is different patched in. Parts without a difference
 * are the same to the byte, and so is the whole file when nothing differs.
 * Throws `UnsavableWorkbook` with one sentence where something that was done cannot be carried into the file.
 */
export function saveWorkbook(opened: OpenedFile, book: Book): Uint8Array {
  return new Saving(opened, book).bytes();
}

/** A tab of the file: a worksheet with its model, or a chart sheet and the like. */
interface Tab {
  readonly element: string;
  readonly name: string;
  readonly relationship: string;
  readonly path: string;
  readonly id: SheetId | undefined;
}

class Saving {
  private readonly changes: PackageChanges;
  private readonly workbookPath: string;
  private readonly tabs: readonly Tab[];

  constructor(
    private readonly opened: OpenedFile,
    private readonly book: Book,
  ) {
    this.changes = new PackageChanges(opened.file);
    this.workbookPath = relatedPart(opened.file, "", "officeDocument")?.path ?? "";
    this.tabs = this.readTabs();
  }

  bytes(): Uint8Array {
    const sheets = this.book.sheets();
    const removed = this.tabs.filter(({ id }) => id !== undefined && !sheets.some((sheet) => sheet.id === id));
    const isMoved = this.followShifts(sheets);
    const isRenamed = this.followRenames(sheets);
    const before = isMoved || isRenamed ? readPackage(this.changes.asPackage()) : this.opened.model;
    for (const tab of removed) {
      removeSheetPart(this.changes, this.workbookPath, tab, this.tabs);
    }
    const paths = this.pathsOf(sheets);
    const formulas = this.saveSheets(sheets, paths, before);
    this.saveTables(paths);
    this.saveTabs(sheets, paths);
    this.saveNames(sheets, before);
    saveProperties(this.changes, this.opened.properties, this.book.properties);
    if (this.opened.addIn) saveSettings(this.changes, this.opened.addIn, this.opened.settings, this.book.settings);
    if (formulas.changed || isMoved) this.dropCalculationChain();
    if (formulas.changed || (formulas.valuesKept && formulas.cellsChanged)) this.calculateOnLoad();
    return this.changes.bytes();
  }

  private readTabs(): Tab[] {
    const text = this.changes.text(this.workbookPath);
    const list = childElement(text, rootElement(text), "sheets");
    const relationships = new Map(relationshipsOf(this.opened.file, this.workbookPath).map((one) => [one.id, one]));
    let next = 0;
    return (list ? childElements(text, list) : []).map((element) => {
      const tag = openingTag(text, element);
      const relationship = attribute(tag, "[\\w.-]*:id") ?? "";
      const target = relationships.get(relationship);
      const isWorksheet = target?.kind === "worksheet";
      const model = isWorksheet ? this.opened.model.sheets[next] : undefined;
      return {
        element: outer(text, element),
        name: model?.name ?? attribute(tag, "name") ?? "",
        relationship,
        path: this.opened.file.part(target?.target ?? "")?.path ?? "",
        id: isWorksheet ? this.opened.sheetIds[next++] : undefined,
      };
    });
  }

  /** Inserted and removed cells, in the order in which that was done, on sheets of the file that are still there. */
  private followShifts(sheets: readonly SheetInfo[]): boolean {
    const shifts = this.opened.shifts.flatMap((shift) => {
      const tab = this.tabs.find(({ id }) => id === shift.sheetId);
      return tab && sheets.some(({ id }) => id === shift.sheetId) ? [{ ...shift, sheetName: tab.name, tab }] : [];
    });
    for (const { tab, ...shift } of shifts) followShift(this.changes, this.workbookPath, tab.path, shift);
    return shifts.length > 0;
  }

  private saveTables(paths: ReadonlyMap<SheetId, string>): void {
    const model = this.opened.model.tables;
    const tablePaths = this.tabs.flatMap(({ id, path }) =>
      id === undefined
        ? []
        : relationshipsOf(this.opened.file, path)
            .filter(({ kind }) => kind === "table")
            .map(({ target }) => this.opened.file.part(target)?.path ?? target),
    );
    const file = model.flatMap(({ name }, index) => {
      const before = this.opened.tables.find((table) => table.name === name);
      const path = tablePaths[index];
      return before && path !== undefined ? [{ before, path }] : [];
    });
    saveTables(this.changes, file, this.book.tables.all(), ({ sheetId }) => paths.get(sheetId));
  }

  private followRenames(sheets: readonly SheetInfo[]): boolean {
    let isRenamed = false;
    for (const tab of this.tabs) {
      const now = sheets.find(({ id }) => id === tab.id);
      if (now && now.name !== tab.name) {
        followRename(this.changes, tab.name, now.name);
        isRenamed = true;
      }
    }
    return isRenamed;
  }

  /** The part of each sheet; sheets that are new get one. */
  private pathsOf(sheets: readonly SheetInfo[]): ReadonlyMap<SheetId, string> {
    return new Map(
      sheets.map(({ id }) => {
        const tab = this.tabs.find((one) => one.id === id);
        return [id, tab?.path ?? addSheetPart(this.changes)];
      }),
    );
  }

  private saveSheets(
    sheets: readonly SheetInfo[],
    paths: ReadonlyMap<SheetId, string>,
    before: WorkbookModel,
  ): { readonly changed: boolean; readonly valuesKept: boolean; readonly cellsChanged: boolean } {
    const styles = styleWriter(
      this.changes,
      this.workbookPath,
      relatedPart(this.opened.file, this.workbookPath, "styles")?.path,
    );
    const dynamicMark = dynamicArrayMark(this.changes, this.workbookPath);
    const formulas = { changed: false, valuesKept: false, cellsChanged: false };
    for (const { id } of sheets) {
      const path = paths.get(id) ?? "";
      const sheet = this.modelOf(id, before);
      const changes = changesOfSheet({ sheet, styles: before.styles, asShown: this.opened.asShown }, this.book, id);
      const writing: SheetWriting = {
        restyled: (base, from, to) => styles.restyled(base, from, to),
        dynamicMark,
        tableAt: (row, column) => this.tableAt(id, row, column),
      };
      let text = withCells(this.changes.text(path), changes, writing);
      text = withColumns(text, { sheet, book: this.book, id, changes, writing });
      text = withRows(text, this.rowsNow(id, sheet, changes));
      this.changes.setText(path, text);
      this.saveParts(id, path, sheet, styles);
      formulas.changed ||= changes.formulasChanged;
      formulas.valuesKept ||= changes.valuesKept;
      formulas.cellsChanged ||= changes.cells.size > 0;
    }
    styles.finish();
    return formulas;
  }

  /** What lies over and around a sheet's cells. */
  private saveParts(id: SheetId, path: string, sheet: SheetModel, styles: StyleWriter): void {
    const now = partsOf(this.book, id);
    const isMoved = this.opened.shifts.some(({ sheetId }) => sheetId === id);
    const opened = this.opened.parts.get(id);
    // Where cells moved, what lies over them has moved in the file already.
    const moved = { merges: sheet.merges, filter: sheet.filter ?? null, ...rulesOf(sheet, opened) };
    const before = isMoved && opened ? { ...opened, ...moved } : (opened ?? NO_PARTS);
    let text = withSurroundings(this.changes.text(path), before, now);
    text = withConditionalFormats(text, before.conditionalFormats, now.conditionalFormats, {
      lookNumber: (look) => styles.conditionalLook(look),
    });
    text = withValidations(text, before.validations, now.validations);
    this.changes.setText(path, text);
    saveLinks(this.changes, path, before.links, now.links);
  }

  private rowsNow(id: SheetId, sheet: SheetModel, changes: SheetChanges): RowsNow {
    const used = this.book.usedArea(id, "values and formats");
    const lastUsed = used && used.rows < SHEET_ROWS ? used.row + used.rows : 0;
    const last = sheet.rows.reduce((most, { row }) => Math.max(most, row), lastUsed + SPARE_ROWS);
    return {
      book: this.book,
      id,
      before: new Map(sheet.rows.map((row) => [row.row, row])),
      cells: changes.cells,
      usualHeight: this.book.layout.rowHeight(id, SHEET_ROWS - 1),
      lastRow: Math.min(last, SHEET_ROWS - 1),
    };
  }

  private modelOf(id: SheetId, before: WorkbookModel): SheetModel {
    const known = before.sheets[this.opened.sheetIds.indexOf(id)];
    return known && this.opened.sheetIds.includes(id) ? known : EMPTY_SHEET;
  }

  private tableAt(id: SheetId, row: number, column: number): string | undefined {
    return this.book.tables.all().find(({ sheetId, area }) => {
      const isInside = row >= area.row && row < area.row + area.rows;
      return sheetId === id && isInside && column >= area.column && column < area.column + area.columns;
    })?.name;
  }

  /** The tabs in their order: names, hidden ones, new ones, without those that are gone. */
  private saveTabs(sheets: readonly SheetInfo[], paths: ReadonlyMap<SheetId, string>): void {
    const text = this.changes.text(this.workbookPath);
    const list = childElement(text, rootElement(text), "sheets");
    if (!list) return;
    const p = prefixOf(text, list);
    const elements = new Map(
      childElements(text, list).map((element, index) => [this.tabs[index], outer(text, element)]),
    );
    const written = this.tabOrder(sheets).map((one) => {
      if ("element" in one) return elements.get(one) ?? one.element;
      const tab = this.tabs.find(({ id }) => id === one.id);
      const element = tab && elements.get(tab);
      return element === undefined ? this.newTab(p, one, paths.get(one.id) ?? "") : changedTab(element, tab?.name, one);
    });
    const edits = new Edits(text);
    const before = [...elements.values()].join("");
    if (written.join("") !== before) {
      edits.replace({ start: list.innerStart, end: list.innerEnd }, written.join(""));
    }
    this.changes.setText(this.workbookPath, edits.applied());
  }

  /** The book's sheets in order; chart sheets, which it does not know, stay behind the sheet that they stood behind. */
  private tabOrder(sheets: readonly SheetInfo[]): readonly (SheetInfo | Tab)[] {
    const order: (SheetInfo | Tab)[] = [...sheets];
    let previous: SheetId | undefined;
    this.tabs.forEach((tab, index) => {
      if (tab.id !== undefined) {
        if (sheets.some(({ id }) => id === tab.id)) previous = tab.id;
        return;
      }
      let at = previous === undefined ? 0 : order.findIndex((one) => !("element" in one) && one.id === previous) + 1;
      while ("element" in (order[at] ?? {}) && this.tabs.indexOf(order[at] as Tab) < index) at += 1;
      order.splice(at, 0, tab);
    });
    return order;
  }

  private newTab(p: string, { name, visibility }: SheetInfo, path: string): string {
    const text = this.changes.text(this.workbookPath);
    const ids = [...text.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
    this.newSheetIds += 1;
    const sheetId = Math.max(0, ...ids) + this.newSheetIds;
    const relationship = this.changes.relate(this.workbookPath, "worksheet", path);
    const state = visibility === "Visible" ? "" : ` state="${STATES[visibility]}"`;
    return `<${p}sheet xmlns:r="${this.changes.names.office}" name="${escapedAttribute(name)}" sheetId="${sheetId}"${state} r:id="${relationship}"/>`;
  }

  private newSheetIds = 0;

  private saveNames(sheets: readonly SheetInfo[], before: WorkbookModel): void {
    const order = this.tabOrder(sheets);
    const text = this.changes.text(this.workbookPath);
    this.changes.setText(
      this.workbookPath,
      withNames(text, {
        names: this.book.names(),
        before: before.names,
        tabOf: (sheet) => order.findIndex((one) => one.id === sheet),
        tabNow: (index) => {
          const tab = this.tabs[index];
          const at = order.findIndex((one) => one === tab || (tab?.id !== undefined && one.id === tab.id));
          return at < 0 ? undefined : at;
        },
        sheetNameOfTab: (index) => {
          const tab = this.tabs[index];
          return before.sheets[this.opened.sheetIds.indexOf(tab?.id ?? "")]?.name ?? tab?.name;
        },
      }),
    );
  }

  /** The order in which formulas were last calculated; Excel makes it anew, and would mend a file where it is wrong. */
  private dropCalculationChain(): void {
    const chain = relationshipsOf(this.opened.file, this.workbookPath).filter(({ kind }) => kind === "calcChain");
    if (chain.length === 0) return;
    for (const { target } of chain) {
      if (this.changes.has(target)) this.changes.removePart(target);
    }
    this.changes.unrelate(this.workbookPath, new Set(chain.map(({ id }) => id)));
  }

  private calculateOnLoad(): void {
    const text = this.changes.text(this.workbookPath);
    const root = rootElement(text);
    const existing = childElement(text, root, "calcPr");
    const edits = new Edits(text);
    if (existing) {
      const tag = withAttribute(openingTag(text, existing), "fullCalcOnLoad", "1");
      edits.replace({ start: existing.start, end: existing.innerStart }, tag);
    } else {
      const place = placeAfter(text, ["sheets", "functionGroups", "externalReferences", "definedNames"]);
      edits.insert(place, `<${prefixOf(text, root)}calcPr fullCalcOnLoad="1"/>`);
    }
    this.changes.setText(this.workbookPath, edits.applied());
  }
}

/** Rows below the used ones that someone may have hidden or set to another height. */
const SPARE_ROWS = 100;

const NO_PARTS: SheetParts = {
  merges: [],
  frozen: { rows: 0, columns: 0 },
  tabColour: null,
  filter: null,
  isProtected: false,
  conditionalFormats: [],
  validations: [],
  links: [],
};

/** Rules and links as they were read after cells moved; the book's own ids tell which are still the same. */
function rulesOf(
  { conditionalFormats = [], validations = [], links = [] }: SheetModel,
  opened: SheetParts | undefined,
): Pick<SheetParts, "conditionalFormats" | "validations" | "links"> {
  const known = opened?.conditionalFormats ?? [];
  const isWhole = known.length === conditionalFormats.length;
  return {
    conditionalFormats: conditionalFormats.map((format, index) => ({
      ...format,
      id: isWhole ? (known[index]?.id ?? format.id) : format.id,
    })),
    validations,
    links,
  };
}

const STATES = { Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const EMPTY_SHEET: SheetModel = {
  name: "",
  visibility: "Visible",
  tabColour: null,
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
};

function changedTab(element: string, nameBefore: string | undefined, { name, visibility }: SheetInfo): string {
  const open = openingTag(element, rootElement(element));
  const renamed = name === nameBefore ? open : withAttribute(open, "name", name);
  const before = attribute(open, "state") ?? "visible";
  const state = visibility === "Visible" ? "visible" : STATES[visibility];
  const written = state === before ? renamed : withAttribute(renamed, "state", state === "visible" ? undefined : state);
  return written + element.slice(open.length);
}
