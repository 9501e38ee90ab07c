import { SaxesParser } from "saxes";
import type { Part } from "./open-package";
import { UnreadableWorkbook } from "./unreadable-workbook";

export type Attributes = Readonly<Record<string, string>>;

/** Told of a part's elements one after the other. Names come without their namespace prefix, attributes with it. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  /** All text up to the next tag. */
  text(text: string): void;
  close(name: string): void;
}

/** An element held in memory, for small parts. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** Its own text, without its children's. */
  readonly text: string;
}

/** What other producers and later versions add beside what everyone reads. */
const PASSED_OVER = new Set(["extLst", "Choice"]);

/** Bytes decoded at a time: large sheets are never held as one text. */
const CHUNK = 1 << 20;

/**
 * Reads a part as a stream, without the elements in `without`. Throws `UnreadableWorkbook` where it is not well-formed,
 * naming the part.
 */
export function readXml(part: Part, listener: XmlListener, without: ReadonlySet<string> = PASSED_OVER): void {
  const parser = new SaxesParser();
  let passedOver = 0;
  parser.on("opentag", ({ name, attributes }) => {
    const plain = localName(name);
    if (passedOver > 0 || without.has(plain)) {
      passedOver += 1;
    } else {
      listener.open(plain, attributes);
    }
  });
  parser.on("closetag", ({ name }) => {
    if (passedOver > 0) {
      passedOver -= 1;
    } else {
      listener.close(localName(name));
    }
  });
  const text = (found: string): void => {
    if (passedOver === 0) {
      listener.text(found);
    }
  };
  parser.on("text", text);
  parser.on("cdata", text);
  // Entities declared in a document type can grow without bound; workbooks never have one.
  parser.on("doctype", () => {
    throw damaged(part, "has a document type, which no workbook has");
  });
  parser.on("error", () => {
    throw damaged(part, `is not well-formed XML (line ${parser.line}, column ${parser.column})`);
  });
  for (const chunk of decoded(part)) {
    parser.write(chunk);
  }
  parser.close();
}

/** Reads a small part whole. */
export function readXmlTree(part: Part): XmlElement {
  const document: Growing = { name: "", attributes: {}, children: [], text: "" };
  const path = [document];
  readXml(part, {
    open: (name, attributes) => {
      const element: Growing = { name, attributes, children: [], text: "" };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    text: (text) => {
      const element = path.at(-1);
      if (element) {
        element.text += text;
      }
    },
    close: () => path.pop(),
  });
  const root = document.children[0];
  if (!root) {
    throw damaged(part, "is empty");
  }
  return root;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** `val="0"` and `val="false"` say no; the bare element or attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "0" && value !== "false" && value !== "off";
}

/** The id of a relationship, whatever prefix its namespace has here. */
export function relationshipId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : attributes[key];
}

/** Characters that XML cannot hold are written `_x000D_`; an underscore that would read so is written `_x005F_`. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

export function damaged(part: Part, how: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    `${part.workbookName} is damaged: its part ${part.path} ${how}; fetch it again, or let Excel mend it (Open, Open and Repair).`,
  );
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function* decoded(part: Part): Generator<string> {
  const { bytes } = part;
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      yield decoder.decode(bytes.subarray(start, start + CHUNK), { stream: start + CHUNK < bytes.length });
    }
  } catch (error) {
    if (error instanceof TypeError) {
      throw damaged(part, "holds bytes that are no text");
    }
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return "utf-16le";
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
