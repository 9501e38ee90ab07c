import { quoteSheetName } from "../book/address";
import type { PackageChanges } from "./package-changes";
import { XML_DECLARATION } from "./package-changes";
import { relationshipsOf } from "./relationships";
import { UnsavableWorkbook } from "./save-refusal";
import { withoutEntities } from "./xml-text";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** An empty sheet's part; returns its path. */
export function addSheetPart(changes: PackageChanges): string {
  const path = changes.freePath("xl/worksheets/sheet", ".xml");
  const { main, office } = changes.names;
  changes.addPart(
    path,
    WORKSHEET_TYPE,
    `${XML_DECLARATION}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/></worksheet>`,
  );
  return path;
}

interface SheetTab {
  readonly name: string;
  readonly relationship: string;
  readonly path: string;
}

/** Takes a sheet out, with the parts that only it has. Refused where something that stays is made from its cells. */
export function removeSheetPart(
  changes: PackageChanges,
  workbookPath: string,
  tab: SheetTab,
  tabs: readonly SheetTab[],
): void {
  const own = partsUnder(changes, tab.path);
  for (const other of [workbookPath, ...tabs.filter((one) => one !== tab).map(({ path }) => path)]) {
    const skipped = other === workbookPath ? new Set(tabs.map(({ path }) => path)) : new Set<string>();
    for (const path of partsUnder(changes, other, skipped)) own.delete(path);
  }
  own.add(tab.path);
  refuseIfNeeded(changes, tab, own);
  for (const path of own) changes.removePart(path);
  changes.unrelate(workbookPath, new Set([tab.relationship]));
}

/** A part and all that it names, and they name. */
function partsUnder(changes: PackageChanges, path: string, skipped: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  const left = [path];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const { target, outside } of relationshipsOf(changes.file, next)) {
      const stored = outside ? undefined : changes.file.part(target)?.path;
      if (stored !== undefined && !skipped.has(stored)) left.push(stored);
    }
  }
  return found;
}

const NEEDING: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/\/charts\//i, "chart"],
  [/\/chartsheets\//i, "chart"],
  [/\/pivotCache\//i, "pivot table"],
];

function refuseIfNeeded(changes: PackageChanges, { name }: SheetTab, own: ReadonlySet<string>): void {
  const marks = [`${quoteSheetName(name)}!`, `'${name.replaceAll("'", "''")}'!`].map((mark) => mark.toLowerCase());
  for (const path of changes.paths()) {
    const word = NEEDING.find(([pattern]) => pattern.test(path))?.[1];
    if (word === undefined || own.has(path) || !path.toLowerCase().endsWith(".xml")) continue;
    const text = withoutEntities(changes.text(path)).toLowerCase();
    const isSource = word === "pivot table" && text.includes(`sheet="${name.toLowerCase()}"`);
    if (isSource || marks.some((mark) => text.includes(mark))) {
      throw new UnsavableWorkbook(
        `A ${word} on another sheet is made from the deleted sheet ${name}: delete the ${word} in Excel first, or bring the sheet back with Undo and hide it.`,
      );
    }
  }
}
