import type { PackageChanges } from "./package-changes";
import { XML_DECLARATION } from "./package-changes";
import { relatedPart } from "./relationships";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  insertAtEnd,
  openingTag,
  outer,
  prefixOf,
  rootElement,
  withAttribute,
  type Span,
} from "./xml-text";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** The `cm` by which a cell says that its array formula is a dynamic one; the metadata part is made or added to when first asked. */
export function dynamicArrayMark(changes: PackageChanges, workbookPath: string): () => number {
  let mark: number | undefined;
  return () => (mark ??= markIn(changes, workbookPath));
}

function markIn(changes: PackageChanges, workbookPath: string): number {
  const part = relatedPart(changes.file, workbookPath, "sheetMetadata");
  if (!part) {
    const path = `${workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)}metadata.xml`;
    changes.addPart(
      path,
      TYPE,
      `${XML_DECLARATION}<metadata xmlns="${changes.names.main}" xmlns:xda="${DYNAMIC}"><metadataTypes count="1">${typeElement("")}</metadataTypes><futureMetadata name="XLDAPR" count="1">${futureBlock("")}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    );
    changes.relate(workbookPath, "sheetMetadata", path);
    return 1;
  }
  return existingMark(changes, part.path) ?? addMark(changes, part.path);
}

function typeElement(p: string): string {
  return `<${p}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
}

function futureBlock(p: string): string {
  return `<${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`;
}

function parts(text: string) {
  const root = rootElement(text);
  const types = childElement(text, root, "metadataTypes");
  const future = childElements(text, root).find(
    (element) => element.name === "futureMetadata" && attribute(openingTag(text, element), "name") === "XLDAPR",
  );
  return { root, types, future, cells: childElement(text, root, "cellMetadata") };
}

function existingMark(changes: PackageChanges, path: string): number | undefined {
  const text = changes.text(path);
  const { types, future, cells } = parts(text);
  if (!types || !future || !cells) return undefined;
  const type = typeNumber(text, types);
  const plain = childElements(text, future).findIndex((block) => /fDynamic="1"/.test(outer(text, block)));
  const found = childElements(text, cells).findIndex((block) => {
    const tag = childElements(text, block).map((rc) => openingTag(text, rc));
    return (
      tag.length === 1 &&
      attribute(tag[0] ?? "", "t") === String(type) &&
      attribute(tag[0] ?? "", "v") === String(plain)
    );
  });
  return type > 0 && plain >= 0 && found >= 0 ? found + 1 : undefined;
}

/** Counted from one; 0 where there is none. */
function typeNumber(text: string, types: Span): number {
  return childElements(text, types).findIndex((type) => attribute(openingTag(text, type), "name") === "XLDAPR") + 1;
}

function addMark(changes: PackageChanges, path: string): number {
  const text = changes.text(path);
  const { root, types, future, cells } = parts(text);
  const p = prefixOf(text, root);
  const edits = new Edits(text);
  let type = types ? typeNumber(text, types) : 0;
  if (type === 0) {
    type = (types ? childElements(text, types).length : 0) + 1;
    if (types) appended(edits, text, types, typeElement(p));
    else edits.insert(root.innerStart, `<${p}metadataTypes count="1">${typeElement(p)}</${p}metadataTypes>`);
  }
  const block = future ? childElements(text, future).length : 0;
  const newCell = `<${p}bk><${p}rc t="${type}" v="${block}"/></${p}bk>`;
  const mark = (cells ? childElements(text, cells).length : 0) + 1;
  // Blocks of one kind stand together, before those of cells and values.
  const place = childElements(text, root).find(
    ({ name }) => name === "cellMetadata" || name === "valueMetadata" || name === "extLst",
  );
  const at = place?.start ?? root.innerEnd;
  if (future) appended(edits, text, future, futureBlock(p));
  else edits.insert(at, `<${p}futureMetadata name="XLDAPR" count="1">${futureBlock(p)}</${p}futureMetadata>`);
  if (cells) appended(edits, text, cells, newCell);
  else edits.insert(at, `<${p}cellMetadata count="1">${newCell}</${p}cellMetadata>`);
  changes.setText(path, edits.applied());
  return mark;
}

function appended(edits: Edits, text: string, list: Span, added: string): void {
  const tag = openingTag(text, list);
  const count = childElements(text, list).length + 1;
  if (list.innerStart === list.end) {
    insertAtEnd(edits, text, list, added);
    return;
  }
  edits.replace({ start: list.start, end: list.innerStart }, withAttribute(tag, "count", String(count)));
  edits.insert(list.innerEnd, added);
}
