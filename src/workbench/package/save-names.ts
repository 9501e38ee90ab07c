import type { NameInfo } from "../book/book";
import type { SheetId } from "../book/sheet-id";
import type { WorkbookModel } from "../book/workbook-model";
import { formulaAsStored } from "./formula-stored";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  escaped,
  escapedAttribute,
  openingTag,
  outer,
  prefixOf,
  rootElement,
} from "./xml-text";

export interface NamesNow {
  readonly names: readonly NameInfo[];
  /** What the workbook's names were when it was read. */
  readonly before: WorkbookModel["names"];
  /** The tab (counted from zero, chart sheets included) that a sheet of the file was, and is; `undefined`: it is gone. */
  readonly tabNow: (tabBefore: number) => number | undefined;
  readonly tabOf: (sheet: SheetId) => number;
  /** The tab's name when it was read. */
  readonly sheetNameOfTab: (tabBefore: number) => string | undefined;
}

/** The workbook's part with its names as they are now; names that are Excel's own stay, with their tabs. */
export function withNames(text: string, now: NamesNow): string {
  const root = rootElement(text);
  const p = prefixOf(text, root);
  const list = childElement(text, root, "definedNames");
  const left = new Map(
    now.names.map((name) => [key(name.name, name.sheetId === null ? undefined : now.tabOf(name.sheetId)), name]),
  );
  const written: string[] = [];
  for (const element of list ? childElements(text, list) : []) {
    const kept = keptName(outer(text, element), openingTag(text, element), left, now);
    if (kept !== undefined) written.push(kept);
  }
  for (const name of left.values()) written.push(newName(p, name, now));
  const all = written.length === 0 ? "" : `<${p}definedNames>${written.join("")}</${p}definedNames>`;
  const edits = new Edits(text);
  if (!list) {
    if (all !== "") edits.insert(placeForNames(text), all);
  } else if (
    written.join("") !==
    childElements(text, list)
      .map((element) => outer(text, element))
      .join("")
  ) {
    edits.replace(list, all);
  }
  return edits.applied();
}

function keptName(whole: string, tag: string, left: Map<string, NameInfo>, now: NamesNow): string | undefined {
  const name = attribute(tag, "name") ?? "";
  const local = attribute(tag, "localSheetId");
  const tabBefore = local === undefined ? undefined : Number(local);
  const tab = tabBefore === undefined ? undefined : now.tabNow(tabBefore);
  if (tabBefore !== undefined && tab === undefined) return undefined;
  const moved =
    tab === tabBefore ? whole : whole.replace(/localSheetId\s*=\s*["']\d+["']/, `localSheetId="${tab ?? 0}"`);
  const sheet = tabBefore === undefined ? null : (now.sheetNameOfTab(tabBefore) ?? null);
  const before = now.before.find((one) => one.name === name && one.sheet === sheet);
  // Excel's own, such as print areas, are not the book's to change.
  if (!before) return moved;
  const current = left.get(key(name, tab));
  left.delete(key(name, tab));
  if (!current) return undefined;
  const isSame =
    current.formula === before.formula &&
    current.visible === before.visible &&
    (current.comment ?? "") === (before.comment ?? "");
  if (isSame) return moved;
  const open = moved.slice(0, tag.length + moved.length - whole.length);
  return (
    withHidden(open, current) + escaped(formulaAsStored(current.formula).text) + moved.slice(moved.lastIndexOf("</"))
  );
}

function withHidden(open: string, { visible, comment }: NameInfo): string {
  const bare = open.replace(/\s(?:hidden|comment)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  return bare.replace(
    />$/,
    `${visible ? "" : ' hidden="1"'}${comment ? ` comment="${escapedAttribute(comment)}"` : ""}>`,
  );
}

function newName(p: string, name: NameInfo, now: NamesNow): string {
  const tab = name.sheetId === null ? "" : ` localSheetId="${now.tabOf(name.sheetId)}"`;
  const open = withHidden(`<${p}definedName name="${escapedAttribute(name.name)}"${tab}>`, name);
  return `${open}${escaped(formulaAsStored(name.formula).text)}</${p}definedName>`;
}

function key(name: string, tab: number | undefined): string {
  return `${tab ?? ""} ${name.toLowerCase()}`;
}

/** ECMA-376 18.2.27: after the sheets and what they borrow from elsewhere. */
function placeForNames(text: string): number {
  return placeAfter(text, ["sheets", "functionGroups", "externalReferences"]);
}

/** The end of the last of these elements of the workbook's part that is there. */
export function placeAfter(text: string, names: readonly string[]): number {
  const children = childElements(text, rootElement(text)).filter(({ name }) => names.includes(name));
  return children.at(-1)?.end ?? rootElement(text).innerEnd;
}
