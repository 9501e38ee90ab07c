import type { SheetModel, TableModel, Visibility, WorkbookModel } from "../book/workbook-model";
import { readNames } from "./defined-names";
import { openPackage } from "./open-package";
import type { Part, WorkbookPackage } from "./open-package";
import { relatedPart, relationshipsOf } from "./relationships";
import type { Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet";
import type { SheetSurroundings } from "./sheet";
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

/** The workbook that an open package holds. */
export function readPackage(file: WorkbookPackage): WorkbookModel {
  const part = workbookPart(file);
  const root = readXmlTree(part);
  if (root.name !== "workbook") {
    throw noWorkbook(file);
  }
  const date1904 = isOn(child(root, "workbookPr")?.attributes["date1904"]);
  const { styles, indexOf, colour } = readStyles(
    relatedPart(file, part.path, "styles"),
    relatedPart(file, part.path, "theme"),
  );
  const entries = sheetEntries(file, part, root);
  const { sheets, tables } = readSheets(file, entries, {
    sharedStrings: readSharedStrings(relatedPart(file, part.path, "sharedStrings")),
    styleIndex: indexOf,
    colour,
    date1904,
  });
  if (sheets.length === 0) {
    throw new UnreadableWorkbook(`${file.name} has no worksheet: choose a workbook with at least one.`);
  }
  return {
    name: file.name,
    date1904,
    styles,
    sheets,
    names: readNames(
      root,
      entries.map((entry) => entry.name),
    ),
    tables,
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
  surroundings: SheetSurroundings,
): { readonly sheets: SheetModel[]; readonly tables: TableModel[] } {
  const sheets: SheetModel[] = [];
  const tables: TableModel[] = [];
  for (const { name, visibility, relationship } of entries) {
    // Chart sheets and the like are tabs too, and no worksheets; they stay in the file.
    if (relationship?.kind === "worksheet") {
      const part = existing(file, relationship.target);
      sheets.push({ name, visibility, ...readSheet(part, surroundings) });
      for (const related of relationshipsOf(file, part.path).filter(({ kind }) => kind === "table")) {
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
