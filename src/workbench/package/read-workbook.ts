import type { SheetModel, TableModel, Visibility, WorkbookModel } from "../book/workbook-model";
import { readNotes, readPersons, readThreadedComments } from "./comments";
import { readNames } from "./defined-names";
import { readDrawings } from "./drawings";
import type { CellSizes } from "./drawings";
import { openPackage } from "./open-package";
import type { Part, WorkbookPackage } from "./open-package";
import { readProperties, readSettings } from "./properties";
import { relatedPart, relationshipsOf } from "./relationships";
import type { Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet";
import type { SheetContent, SheetSurroundings } from "./sheet";
import { readStyles } from "./styles";
import { readTable } from "./tables";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { child, childrenNamed, damaged, isOn, readXmlTree, relationshipId, unescaped } from "./xml";
import type { XmlElement } from "./xml";

export { UnreadableWorkbook };

/**
 * Reads an .xlsx file. `name` is what the file is called.
 * Throws `UnreadableWorkbook`, whose message is one sentence for whoever chose the file.
 */
export function readWorkbook(name: string, bytes: Uint8Array): WorkbookModel {
  return readPackage(openPackage(name, bytes));
}

/** The workbook that an open package holds, with the settings that the add-in of this id keeps in it. */
export function readPackage(file: WorkbookPackage, addIn?: string): WorkbookModel {
  const part = workbookPart(file);
  const root = readXmlTree(part);
  if (root.name !== "workbook") {
    throw noWorkbook(file);
  }
  const date1904 = isOn(child(root, "workbookPr")?.attributes["date1904"]);
  const { styles, indexOf, looks, colour } = readStyles(
    relatedPart(file, part.path, "styles"),
    relatedPart(file, part.path, "theme"),
  );
  const accents = ACCENTS.flatMap(
    (theme) => colour({ name: "color", attributes: { theme: String(theme) }, children: [], text: "" }) ?? [],
  );
  const entries = sheetEntries(file, part, root);
  const { sheets, tables } = readSheets(file, entries, {
    sharedStrings: readSharedStrings(relatedPart(file, part.path, "sharedStrings")),
    styleIndex: indexOf,
    looks,
    colour,
    date1904,
    persons: readPersons(relatedPart(file, part.path, "person")),
  });
  if (sheets.length === 0) {
    throw new UnreadableWorkbook(`${file.name} has no worksheet: choose a workbook with at least one.`);
  }
  const names = readNames(
    root,
    entries.map((entry) => entry.name),
  );
  refuseTwice(part, "sheet", entries);
  refuseTwice(part, "name", names);
  return {
    name: file.name,
    date1904,
    styles,
    sheets,
    names,
    tables,
    properties: readProperties(file),
    ...(addIn === undefined ? {} : { settings: readSettings(file, addIn) }),
    ...(accents.length ? { accents } : {}),
  };
}

/** Excel opens no such file as it is: what refers to the one or the other by its name could not be told apart. */
function refuseTwice(
  part: Part,
  what: string,
  all: readonly { readonly name: string; readonly sheet?: string | null }[],
): void {
  const seen = new Set<string>();
  for (const { name, sheet } of all) {
    const key = JSON.stringify([name.toLowerCase(), sheet]);
    if (seen.has(key)) throw damaged(part, `has the ${what} ${name} twice`);
    seen.add(key);
  }
}

/** Where a theme's accent colours stand among its colours. */
const ACCENTS = [4, 5, 6, 7, 8, 9];

const DEFAULT_WIDTH_PIXELS = 64;
const DEFAULT_HEIGHT_PIXELS = 20;

function sizesOf({ columns, rows }: SheetContent): CellSizes {
  const heights = new Map(rows.map(({ row, heightPixels, hidden }) => [row, hidden ? 0 : heightPixels]));
  return {
    width: (at) => {
      const column = columns.find(({ first, last }) => first <= at && at <= last);
      return column?.hidden ? 0 : (column?.widthPixels ?? DEFAULT_WIDTH_PIXELS);
    },
    height: (at) => heights.get(at) ?? DEFAULT_HEIGHT_PIXELS,
  };
}

interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: Relationship | undefined;
}

function readSheets(
  file: WorkbookPackage,
  entries: readonly SheetEntry[],
  surroundings: SheetSurroundings & { readonly persons: ReadonlyMap<string, string> },
): { readonly sheets: SheetModel[]; readonly tables: TableModel[] } {
  const sheets: SheetModel[] = [];
  const tables: TableModel[] = [];
  for (const { name, visibility, relationship } of entries) {
    // Chart sheets and the like are tabs too, and no worksheets; they stay in the file.
    if (relationship?.kind === "worksheet") {
      const part = existing(file, relationship.target);
      const relationships = relationshipsOf(file, part.path);
      const content = readSheet(part, surroundings, relationships);
      const parts = (kind: string): Part[] =>
        relationships.filter((related) => related.kind === kind).map(({ target }) => existing(file, target));
      const drawings = parts("drawing").flatMap((drawing) => readDrawings(file, drawing, sizesOf(content)));
      const comments = [
        ...parts("threadedComment").flatMap((comment) => readThreadedComments(comment, surroundings.persons)),
        ...parts("comments").flatMap(readNotes),
      ];
      sheets.push({
        name,
        visibility,
        ...content,
        ...(drawings.length ? { drawings } : {}),
        ...(comments.length ? { comments } : {}),
      });
      for (const related of relationships.filter(({ kind }) => kind === "table")) {
        tables.push(readTable(existing(file, related.target), name));
      }
    }
  }
  return { sheets, tables };
}

function sheetEntries(file: WorkbookPackage, part: Part, root: XmlElement): readonly SheetEntry[] {
  const relationships = new Map(
    relationshipsOf(file, part.path).map((relationship) => [relationship.id, relationship]),
  );
  return childrenNamed(child(root, "sheets"), "sheet").map(({ attributes }) => {
    const relationship = relationships.get(relationshipId(attributes) ?? "");
    const name = unescaped(attributes["name"] ?? "");
    if (!relationship) {
      throw damaged(part, `names a sheet "${name}" that is not there`);
    }
    return { name, visibility: visibilityOf(attributes["state"]), relationship };
  });
}

function visibilityOf(state: string | undefined): Visibility {
  return state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible";
}

function workbookPart(file: WorkbookPackage): Part {
  const part = relatedPart(file, "", "officeDocument");
  if (!part) {
    throw noWorkbook(file);
  }
  if (part.path.toLowerCase().endsWith(".bin")) {
    throw new UnreadableWorkbook(
      `${file.name} is a binary workbook (.xlsb): open it in Excel and save it as Excel Workbook (.xlsx).`,
    );
  }
  return part;
}

function noWorkbook(file: WorkbookPackage): UnreadableWorkbook {
  return new UnreadableWorkbook(
    `${file.name} holds no Excel workbook: open it in the program that made it and save it as Excel Workbook (.xlsx).`,
  );
}

function existing(file: WorkbookPackage, path: string): Part {
  const part = file.part(path);
  if (!part) {
    throw new UnreadableWorkbook(
      `${file.name} is damaged: its part ${path} is missing; fetch it again from where it came.`,
    );
  }
  return part;
}
