import type { WorkbookPackage } from "./open-package";
import { relatedPart, relationshipsOf } from "./relationships";
import { childrenNamed, child, readXmlTree, unescaped } from "./xml";
import type { XmlElement } from "./xml";

/** The custom document properties of a file, by name. Dates stay as they are written. */
export function readProperties(file: WorkbookPackage): ReadonlyMap<string, string | number | boolean> {
  // The strict flavour has a word of its own.
  const part = relatedPart(file, "", "custom-properties") ?? relatedPart(file, "", "customProperties");
  const properties = part ? childrenNamed(readXmlTree(part), "property") : [];
  return new Map(properties.map((property) => [unescaped(property.attributes["name"] ?? ""), valueOf(property)]));
}

function valueOf({ children: [value] }: XmlElement): string | number | boolean {
  const text = value?.text ?? "";
  switch (value?.name) {
    case "bool":
      return text.trim() === "true" || text.trim() === "1";
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "ui1":
    case "ui2":
    case "ui4":
    case "r4":
    case "r8":
    case "decimal":
      return Number(text);
    default:
      return unescaped(text);
  }
}

/** The path of the part in which an add-in keeps its settings, by the id in its manifest. */
export function settingsPath(file: WorkbookPackage, addIn: string): string | undefined {
  return extensionPaths(file).find((path) => {
    const part = file.part(path);
    const reference = part && child(readXmlTree(part), "reference");
    return reference?.attributes["id"]?.toLowerCase() === addIn.toLowerCase();
  });
}

function extensionPaths(file: WorkbookPackage): readonly string[] {
  const panes = relatedPart(file, "", "webextensiontaskpanes");
  return panes
    ? relationshipsOf(file, panes.path).flatMap(({ kind, target }) => (kind === "webextension" ? [target] : []))
    : [];
}

/** What an add-in keeps in a file. Values that are no JSON are texts. */
export function readSettings(file: WorkbookPackage, addIn: string): ReadonlyMap<string, unknown> {
  const path = settingsPath(file, addIn);
  const part = path === undefined ? undefined : file.part(path);
  const properties = part ? childrenNamed(child(readXmlTree(part), "properties"), "property") : [];
  return new Map(properties.map(({ attributes }) => [attributes["name"] ?? "", parsed(attributes["value"] ?? "")]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
