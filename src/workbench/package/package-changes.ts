import type { Part, WorkbookPackage } from "./open-package";
import { relationshipsOf } from "./relationships";
import { attribute, childElements, Edits, insertAtEnd, openingTag, prefixOf, rootElement } from "./xml-text";
import { changedZip } from "./zip-file";

const CONTENT_TYPES = "[Content_Types].xml";

/** The names of the format's flavours for the same things (ECMA-376 part 1 and part 4). */
const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  office: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  customProperties: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  propertyValues: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  customPropertiesKind: "custom-properties",
  programPropertiesKind: "extended-properties",
} as const;
const STRICT: Readonly<Record<keyof typeof TRANSITIONAL, string>> = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  office: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  customProperties: "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  propertyValues: "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  customPropertiesKind: "customProperties",
  programPropertiesKind: "extendedProperties",
};

/** What is to be different in a package; everything that is not named here stays as it is, to the byte. */
export class PackageChanges {
  private readonly texts = new Map<string, string>();
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(readonly file: WorkbookPackage) {}

  /** A part's text as it will be. */
  text(path: string): string {
    const key = this.storedPath(path);
    const text = this.texts.get(key) ?? this.added.get(key);
    if (text !== undefined) return text;
    const part = this.file.part(path);
    if (!part) throw new Error(`There is no part ${path}.`);
    return decoded(part);
  }

  has(path: string): boolean {
    const key = this.storedPath(path);
    return this.added.has(key) || (this.file.part(path) !== undefined && !this.removed.has(key));
  }

  setText(path: string, text: string): void {
    const key = this.storedPath(path);
    if (this.added.has(key)) this.added.set(key, text);
    else if (text !== this.text(path)) this.texts.set(key, text);
  }

  addPart(path: string, contentType: string, text: string): void {
    this.added.set(path, text);
    const types = this.contentTypes();
    const root = rootElement(types);
    const edits = new Edits(types);
    const prefix = prefixOf(types, root);
    insertAtEnd(edits, types, root, `<${prefix}Override PartName="/${path}" ContentType="${contentType}"/>`);
    this.setText(CONTENT_TYPES, edits.applied());
  }

  /** Takes a part away, with what it names its parts by; what others say of it is for the caller. */
  removePart(path: string): void {
    const key = this.storedPath(path);
    this.removed.add(key);
    this.texts.delete(key);
    const types = this.contentTypes();
    const edits = new Edits(types);
    for (const element of childElements(types, rootElement(types))) {
      const name = attribute(openingTag(types, element), "PartName");
      if (name?.toLowerCase() === `/${key.toLowerCase()}`) edits.replace(element, "");
    }
    this.setText(CONTENT_TYPES, edits.applied());
    const ownRelationships = relationshipsPath(key);
    if (this.file.part(ownRelationships)) this.removed.add(this.storedPath(ownRelationships));
  }

  /** Makes `from` name `target` and returns the relationship's id. `kind`: a word of Office's own, or a whole address. */
  relate(from: string, kind: string, target: string, mode: "inside" | "outside" = "inside"): string {
    const path = relationshipsPath(from);
    if (!this.has(path)) {
      this.added.set(path, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
    }
    const text = this.text(path);
    const root = rootElement(text);
    const taken = new Set(childElements(text, root).map((element) => attribute(openingTag(text, element), "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    const written = mode === "outside" ? target : relativePath(folder, target);
    const outside = mode === "outside" ? ' TargetMode="External"' : "";
    const type = kind.includes("/") ? kind : `${this.names.office}/${kind}`;
    const edits = new Edits(text);
    insertAtEnd(
      edits,
      text,
      root,
      `<${prefixOf(text, root)}Relationship Id="rId${number}" Type="${type}" Target="${escapedTarget(written)}"${outside}/>`,
    );
    this.setText(path, edits.applied());
    return `rId${number}`;
  }

  unrelate(from: string, ids: ReadonlySet<string>): void {
    const path = relationshipsPath(from);
    const text = this.text(path);
    const edits = new Edits(text);
    for (const element of childElements(text, rootElement(text))) {
      if (ids.has(attribute(openingTag(text, element), "Id") ?? "")) edits.replace(element, "");
    }
    this.setText(path, edits.applied());
  }

  /** A path like `xl/worksheets/sheet4.xml` that no part has. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.file.part(`${before}${number}${after}`) || this.added.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** Of the flavour that the file is in, for what is added to it. */
  get names(): Readonly<Record<keyof typeof TRANSITIONAL, string>> {
    const isStrict = relationshipsOf(this.file, "").some(({ type }) => type.startsWith(STRICT.office));
    return isStrict ? STRICT : TRANSITIONAL;
  }

  /** What the package will hold, to be read without packing it first. */
  asPackage(): WorkbookPackage {
    const own = new Map<string, Part>();
    for (const [path, text] of [...this.texts, ...this.added]) {
      const bytes = encodedAs(this.file.part(path), text);
      own.set(path.toLowerCase(), { path, bytes, workbookName: this.file.name });
    }
    return {
      ...this.file,
      part: (path) => {
        const key = this.storedPath(path);
        return this.removed.has(key) ? undefined : (own.get(key.toLowerCase()) ?? this.file.part(path));
      },
    };
  }

  /** The paths of all parts as they will be. */
  paths(): readonly string[] {
    return [...[...this.file.parts.keys()].filter((path) => !this.removed.has(path)), ...this.added.keys()];
  }

  /** The file's bytes, the very ones that were opened when nothing is different. */
  bytes(): Uint8Array {
    const changed = new Map<string, Uint8Array | null>();
    for (const path of this.removed) changed.set(path, null);
    for (const [path, text] of this.texts) {
      if (this.removed.has(path)) continue;
      const original = this.file.part(path);
      const content = encodedAs(original, text);
      if (!original || !isSame(original.bytes, content)) changed.set(path, content);
    }
    for (const [path, text] of this.added) changed.set(path, new TextEncoder().encode(text));
    return changed.size === 0 ? this.file.bytes : changedZip(this.file.bytes, changed);
  }

  /** Excel does not open a file without this part; some programs do, and leave it out. */
  private contentTypes(): string {
    if (!this.has(CONTENT_TYPES)) {
      this.added.set(
        CONTENT_TYPES,
        `${XML_DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
      );
    }
    return this.text(CONTENT_TYPES);
  }

  private storedPath(path: string): string {
    return this.file.part(path)?.path ?? path;
  }
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationshipsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** `../drawings/drawing1.xml` from `xl/worksheets/`. */
function relativePath(folder: string, target: string): string {
  const from = folder.split("/").filter(Boolean);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared]?.toLowerCase() === to[shared]?.toLowerCase()) {
    shared += 1;
  }
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function escapedTarget(target: string): string {
  return target.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const BYTE_ORDER_MARK = "\ufeff";

function decoded({ bytes }: Part): string {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** A part keeps its encoding, which its first line names. */
function encodedAs(original: Part | undefined, text: string): Uint8Array {
  const encoding = original ? encodingOf(original.bytes) : "utf-8";
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const marked = text.startsWith(BYTE_ORDER_MARK) ? text : BYTE_ORDER_MARK + text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), encoding === "utf-16le");
  }
  return bytes;
}
