import type { CustomPropertyValue, DocumentProperties, OwnProperty } from "../book/parts/properties";
import type { PackageChanges } from "./package-changes";
import { XML_DECLARATION } from "./package-changes";
import { settingsPath } from "./properties";
import { relatedPart } from "./relationships";
import { isSame } from "./save-around";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  escaped,
  escapedAttribute,
  excelText,
  insertAtEnd,
  openingTag,
  prefixOf,
  rootElement,
} from "./xml-text";

/** An add-in as its manifest names it. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const ELEMENTS = "http://purl.org/dc/elements/1.1/";
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Document properties as they are now; those that are unchanged stay to the letter. */
export function saveProperties(
  changes: PackageChanges,
  before: ReadonlyMap<string, CustomPropertyValue>,
  { custom, own }: DocumentProperties,
): void {
  if (!isSame([...before], [...custom])) saveCustom(changes, before, custom);
  saveOwn(changes, own);
}

function saveCustom(
  changes: PackageChanges,
  before: ReadonlyMap<string, CustomPropertyValue>,
  now: ReadonlyMap<string, CustomPropertyValue>,
): void {
  const { customProperties, propertyValues, customPropertiesKind } = changes.names;
  const typed = (value: CustomPropertyValue): string => typedValue(value, propertyValues);
  const path = relatedPart(changes.file, "", customPropertiesKind)?.path ?? "docProps/custom.xml";
  if (!changes.has(path)) {
    changes.addPart(
      path,
      CUSTOM_TYPE,
      `${XML_DECLARATION}<Properties xmlns="${customProperties}" xmlns:vt="${propertyValues}"></Properties>`,
    );
    changes.relate("", customPropertiesKind, path);
  }
  const text = changes.text(path);
  const root = rootElement(text);
  const p = prefixOf(text, root);
  const edits = new Edits(text);
  let last = 1;
  const left = new Map(now);
  for (const element of childElements(text, root)) {
    const tag = openingTag(text, element);
    const name = attribute(tag, "name") ?? "";
    last = Math.max(last, Number(attribute(tag, "pid") ?? 0));
    const value = now.get(name);
    if (value === undefined) edits.replace(element, "");
    else if (value !== before.get(name)) edits.replace(element, `${tag}${typed(value)}</${p}property>`);
    left.delete(name);
  }
  const added = [...left].map(
    ([name, value], index) =>
      `<${p}property fmtid="${FORMAT}" pid="${last + index + 1}" name="${escapedAttribute(name)}">${typed(value)}</${p}property>`,
  );
  if (added.length) insertAtEnd(edits, text, root, added.join(""));
  changes.setText(path, edits.applied());
}

function typedValue(value: CustomPropertyValue, namespace: string): string {
  const [kind, text] =
    typeof value === "boolean"
      ? ["bool", String(value)]
      : typeof value === "string"
        ? ["lpwstr", excelText(value)]
        : [Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8", String(value)];
  return `<vt:${kind} xmlns:vt="${namespace}">${text}</vt:${kind}>`;
}

/** Title and the like stand in the core part, those of a company in the part about the program. */
const CORE_ELEMENTS: Partial<Record<OwnProperty, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  category: "cp:category",
};
const PROGRAM_ELEMENTS: Partial<Record<OwnProperty, string>> = { manager: "Manager", company: "Company" };

function saveOwn(changes: PackageChanges, own: ReadonlyMap<OwnProperty, string>): void {
  const core = [...own].flatMap(([name, value]) =>
    CORE_ELEMENTS[name] ? [[CORE_ELEMENTS[name], value] as const] : [],
  );
  const program = [...own].flatMap(([name, value]) =>
    PROGRAM_ELEMENTS[name] ? [[PROGRAM_ELEMENTS[name], value] as const] : [],
  );
  if (core.length) {
    const path = relatedPart(changes.file, "", "core-properties")?.path ?? "docProps/core.xml";
    if (!changes.has(path)) {
      changes.addPart(
        path,
        CORE_TYPE,
        `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${ELEMENTS}"></cp:coreProperties>`,
      );
      changes.relate("", CORE_RELATIONSHIP, path);
    }
    setElements(changes, path, core, ` xmlns:dc="${ELEMENTS}" xmlns:cp="${CORE}"`);
  }
  const programPath = relatedPart(changes.file, "", changes.names.programPropertiesKind)?.path;
  if (program.length && programPath !== undefined) setElements(changes, programPath, program, "");
}

function setElements(
  changes: PackageChanges,
  path: string,
  values: readonly (readonly [name: string, value: string])[],
  namespaces: string,
): void {
  const text = changes.text(path);
  const root = rootElement(text);
  const edits = new Edits(text);
  for (const [name, value] of values) {
    const existing = childElement(text, root, name.slice(name.indexOf(":") + 1));
    const written = `<${name}${namespaces}>${escaped(value)}</${name}>`;
    if (existing) edits.replace(existing, written);
    else insertAtEnd(edits, text, root, written);
  }
  changes.setText(path, edits.applied());
}

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PANES_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";

/** What an add-in keeps in the workbook, as Excel keeps it: in a part that names the add-in, each value as JSON. */
export function saveSettings(
  changes: PackageChanges,
  addIn: AddInIdentity,
  before: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): void {
  if (isSame([...before], [...now])) return;
  const path = settingsPath(changes.file, addIn.id) ?? addExtension(changes, addIn);
  const text = changes.text(path);
  const root = rootElement(text);
  const p = prefixOf(text, root);
  const properties = [...now].map(
    ([name, value]) =>
      `<${p}property name="${escapedAttribute(name)}" value="${escapedAttribute(JSON.stringify(value ?? null))}"/>`,
  );
  const written = `<${p}properties>${properties.join("")}</${p}properties>`;
  const edits = new Edits(text);
  const existing = childElement(text, root, "properties");
  const first = childElements(text, root).filter(({ name }) => name === "reference" || name === "alternateReferences");
  if (existing) edits.replace(existing, written);
  else edits.insert(first.at(-1)?.end ?? root.innerStart, written);
  changes.setText(path, edits.applied());
}

function addExtension(changes: PackageChanges, { id, version }: AddInIdentity): string {
  const path = changes.freePath("xl/webextensions/webextension", ".xml");
  changes.addPart(
    path,
    EXTENSION_TYPE,
    `${XML_DECLARATION}<we:webextension xmlns:we="${EXTENSION}" id="{${id.toUpperCase()}}"><we:reference id="${escapedAttribute(id)}" version="${escapedAttribute(version)}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
  );
  const panes = relatedPart(changes.file, "", "webextensiontaskpanes")?.path ?? addPanes(changes);
  const relationship = changes.relate(panes, EXTENSION_RELATIONSHIP, path);
  const text = changes.text(panes);
  const root = rootElement(text);
  const p = prefixOf(text, root);
  const edits = new Edits(text);
  insertAtEnd(
    edits,
    text,
    root,
    `<${p}taskpane dockstate="right" visibility="0" width="350" row="0"><${p}webextensionref xmlns:r="${OFFICE}" r:id="${relationship}"/></${p}taskpane>`,
  );
  changes.setText(panes, edits.applied());
  return path;
}

function addPanes(changes: PackageChanges): string {
  const path = "xl/webextensions/taskpanes.xml";
  changes.addPart(path, PANES_TYPE, `${XML_DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
  changes.relate("", PANES_RELATIONSHIP, path);
  return path;
}
