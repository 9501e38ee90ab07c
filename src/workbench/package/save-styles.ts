import type { ConditionalLook } from "../book/parts/conditional-formats";
import type { CellStyle } from "../book/workbook-model";
import type { PackageChanges } from "./package-changes";
import { XML_DECLARATION } from "./package-changes";
import type { Span } from "./xml-text";
import {
  attribute,
  childElement,
  childElements,
  Edits,
  escapedAttribute,
  insertAtEnd,
  openingTag,
  outer,
  prefixOf,
  rootElement,
  withAttribute,
} from "./xml-text";

type Member = keyof CellStyle;

/** Looks that cells name by number. New ones are made of the look that the cell had, so that all we do not know of it stays. */
export interface StyleWriter {
  /** The number of the look that is number `base` with its `before` changed to `now`. */
  restyled(base: number, before: CellStyle, now: CellStyle): number;
  /** The number of a look of conditional formats. */
  conditionalLook(look: ConditionalLook): number;
  /** Writes what is new into the styles part. */
  finish(): void;
}

/** What a workbook without a styles part looks like in Excel: Calibri 11. */
export const EMPTY_STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** `path`: the styles part, or `undefined` where the workbook at `workbookPath` has none. */
export function styleWriter(changes: PackageChanges, workbookPath: string, path: string | undefined): StyleWriter {
  let writer: StylesPart | undefined;
  const part = (): StylesPart => (writer ??= new StylesPart(changes, path ?? addStyles(changes, workbookPath)));
  return {
    restyled: (base, before, now) => part().restyled(base, before, now),
    conditionalLook: (look) => part().conditionalLook(look),
    finish: () => writer?.finish(),
  };
}

function addStyles(changes: PackageChanges, workbookPath: string): string {
  const path = `${workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)}styles.xml`;
  changes.addPart(path, STYLES_TYPE, XML_DECLARATION + EMPTY_STYLES);
  changes.relate(workbookPath, "styles", path);
  return path;
}

/** A list in the styles part that new entries are put at the end of. */
class Entries {
  readonly written: string[];
  private readonly known = new Map<string, number>();

  constructor(
    readonly name: string,
    private readonly text: string,
    readonly list: Span | undefined,
  ) {
    this.written = list ? childElements(text, list).map((child) => outer(text, child)) : [];
    this.written.forEach((entry, index) => {
      if (!this.known.has(entry)) this.known.set(entry, index);
    });
    this.original = this.written.length;
  }

  private readonly original: number;

  at(index: number): string {
    return this.written[index] ?? this.written[0] ?? "";
  }

  indexOf(entry: string): number {
    const index = this.known.get(entry) ?? this.written.push(entry) - 1;
    this.known.set(entry, index);
    return index;
  }

  finish(edits: Edits): boolean {
    const added = this.written.slice(this.original).join("");
    if (added === "" || !this.list) return added === "";
    const tag = openingTag(this.text, this.list);
    const counted = withAttribute(tag, "count", String(this.written.length));
    const { list } = this;
    if (list.innerStart === list.end) {
      const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
      edits.replace(list, `${counted.replace(/\s*\/>$/, ">")}${added}</${name}>`);
    } else {
      edits.replace({ start: list.start, end: list.innerStart }, counted);
      edits.insert(list.innerEnd, added);
    }
    return true;
  }
}

class StylesPart {
  private readonly text: string;
  private readonly root: Span;
  private readonly p: string;
  private readonly fonts: Entries;
  private readonly fills: Entries;
  private readonly borders: Entries;
  private readonly formats: Entries;
  private readonly looks: Entries;
  private readonly conditional: Entries;
  private readonly made = new Map<string, number>();
  private readonly formatIds = new Map<string, number>();

  constructor(
    private readonly changes: PackageChanges,
    private readonly path: string,
  ) {
    this.text = changes.text(path);
    this.root = rootElement(this.text);
    this.p = prefixOf(this.text, this.root);
    this.fonts = this.entries("fonts");
    this.fills = this.entries("fills");
    this.borders = this.entries("borders");
    this.formats = this.entries("numFmts");
    this.looks = this.entries("cellXfs");
    this.conditional = this.entries("dxfs");
    for (const format of this.formats.written) {
      this.formatIds.set(attribute(format, "formatCode") ?? "", Number(attribute(format, "numFmtId")));
    }
  }

  restyled(base: number, before: CellStyle, now: CellStyle): number {
    const changed = changedMembers(before, now);
    if (changed.length === 0) return base;
    const key = `${base} ${JSON.stringify(changed.map((member) => [member, now[member], before[member]]))}`;
    let index = this.made.get(key);
    if (index === undefined) {
      index = this.looks.indexOf(this.look(base, changed, before, now));
      this.made.set(key, index);
    }
    return index;
  }

  conditionalLook({ fill, fontColour, bold, italic, underline, strikethrough }: ConditionalLook): number {
    const { p } = this;
    const flag = (name: string, on: boolean | undefined): string =>
      on === undefined ? "" : `<${p}${name}${on ? "" : ' val="0"'}/>`;
    const colour = fontColour === undefined ? "" : `<${p}color rgb="${argb(fontColour)}"/>`;
    const underlined = underline === undefined ? "" : `<${p}u${underline ? "" : ' val="none"'}/>`;
    const font = flag("b", bold) + flag("i", italic) + flag("strike", strikethrough) + underlined + colour;
    const filled =
      fill === undefined
        ? ""
        : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>`;
    return this.conditional.indexOf(`<${p}dxf>${font === "" ? "" : `<${p}font>${font}</${p}font>`}${filled}</${p}dxf>`);
  }

  finish(): void {
    const edits = new Edits(this.text);
    if (!this.conditional.finish(edits)) {
      const all = this.conditional.written;
      const before = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];
      const place = childElements(this.text, this.root)
        .filter(({ name }) => before.includes(name))
        .at(-1);
      edits.insert(
        place?.end ?? this.root.innerEnd,
        `<${this.p}dxfs count="${all.length}">${all.join("")}</${this.p}dxfs>`,
      );
    }
    for (const list of [this.fonts, this.fills, this.borders, this.looks]) list.finish(edits);
    if (!this.formats.finish(edits)) {
      const all = this.formats.written.join("");
      edits.insert(
        this.root.innerStart,
        `<${this.p}numFmts count="${this.formats.written.length}">${all}</${this.p}numFmts>`,
      );
    }
    this.changes.setText(this.path, edits.applied());
  }

  private entries(name: string): Entries {
    return new Entries(name, this.text, childElement(this.text, this.root, name));
  }

  private look(base: number, changed: readonly Member[], before: CellStyle, now: CellStyle): string {
    let xf = this.looks.at(base);
    const has = (...members: Member[]): boolean => members.some((member) => changed.includes(member));
    if (has("numberFormat")) {
      xf = withIndex(xf, "numFmtId", this.formatId(now.numberFormat), "applyNumberFormat");
    }
    if (has("fontColour", "fontName", "fontSize", "bold", "italic", "underline", "strikethrough")) {
      const font = this.font(this.fonts.at(Number(attribute(openTag(xf), "fontId") ?? 0)), changed, now);
      xf = withIndex(xf, "fontId", this.fonts.indexOf(font), "applyFont");
    }
    if (has("fill")) {
      xf = withIndex(xf, "fillId", this.fill(now.fill), "applyFill");
    }
    if (has("borders")) {
      const border = this.border(this.borders.at(Number(attribute(openTag(xf), "borderId") ?? 0)), before, now);
      xf = withIndex(xf, "borderId", this.borders.indexOf(border), "applyBorder");
    }
    return has("horizontal", "vertical", "wrap", "indent") ? this.aligned(xf, changed, now) : xf;
  }

  private formatId(code: string | undefined): number {
    if (code === undefined || code.toLowerCase() === "general") return 0;
    const own = BUILT_IN.get(code) ?? this.formatIds.get(code);
    if (own !== undefined) return own;
    const id = Math.max(163, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.formats.indexOf(`<${this.p}numFmt numFmtId="${id}" formatCode="${escapedAttribute(code)}"/>`);
    return id;
  }

  private fill(colour: string | undefined): number {
    if (colour === undefined) return 0;
    const { p } = this;
    return this.fills.indexOf(
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(colour)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private font(base: string, changed: readonly Member[], now: CellStyle): string {
    const { p } = this;
    const defaults = this.fontPieces(this.fonts.at(0));
    const pieces = this.fontPieces(base);
    const set = (name: string, member: Member, written: string | undefined): void => {
      if (!changed.includes(member)) return;
      if (written === undefined) pieces.delete(name);
      else pieces.set(name, written);
    };
    set("b", "bold", now.bold ? `<${p}b/>` : undefined);
    set("i", "italic", now.italic ? `<${p}i/>` : undefined);
    set("strike", "strikethrough", now.strikethrough ? `<${p}strike/>` : undefined);
    set("u", "underline", now.underline ? `<${p}u/>` : undefined);
    set("sz", "fontSize", now.fontSize === undefined ? defaults.get("sz") : `<${p}sz val="${now.fontSize}"/>`);
    set(
      "color",
      "fontColour",
      now.fontColour === undefined ? defaults.get("color") : `<${p}color rgb="${argb(now.fontColour)}"/>`,
    );
    set(
      "name",
      "fontName",
      now.fontName === undefined ? defaults.get("name") : `<${p}name val="${escapedAttribute(now.fontName)}"/>`,
    );
    // A theme's font would come before the name; its family and letters belong to it.
    if (changed.includes("fontName")) for (const name of ["scheme", "family", "charset"]) pieces.delete(name);
    const known = FONT_ORDER.flatMap((name) => pieces.get(name) ?? []);
    const others = [...pieces].flatMap(([name, piece]) => (FONT_ORDER.includes(name) ? [] : [piece]));
    return `<${p}font>${[...known, ...others].join("")}</${p}font>`;
  }

  private fontPieces(font: string): Map<string, string> {
    if (font === "") return new Map();
    return new Map(childElements(font, rootElement(font)).map((child) => [child.name, outer(font, child)]));
  }

  private border(base: string, before: CellStyle, now: CellStyle): string {
    const { p } = this;
    const text = base === "" ? `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/></${p}border>` : base;
    const root = rootElement(text);
    const pieces = new Map(childElements(text, root).map((child) => [child.name, outer(text, child)]));
    for (const side of ["left", "right", "top", "bottom"] as const) {
      const wanted = now.borders?.[side];
      if (JSON.stringify(wanted) !== JSON.stringify(before.borders?.[side])) {
        const colour = wanted && `<${p}color rgb="${argb(wanted.colour)}"/>`;
        pieces.set(
          side,
          wanted ? `<${p}${side} style="${escapedAttribute(wanted.style)}">${colour}</${p}${side}>` : `<${p}${side}/>`,
        );
      }
    }
    const tag = openingTag(text, root).replace(/\s*\/>$/, ">");
    const inner = BORDER_ORDER.flatMap((name) => pieces.get(name) ?? []).join("");
    return `${tag}${inner}</${p}border>`;
  }

  private aligned(xf: string, changed: readonly Member[], now: CellStyle): string {
    const { p } = this;
    const root = rootElement(xf);
    const existing = childElement(xf, root, "alignment");
    let tag = existing ? openingTag(xf, existing) : `<${p}alignment/>`;
    if (changed.includes("horizontal")) tag = withAttribute(tag, "horizontal", HORIZONTAL[now.horizontal ?? "General"]);
    if (changed.includes("vertical")) tag = withAttribute(tag, "vertical", VERTICAL[now.vertical ?? "Bottom"]);
    if (changed.includes("wrap")) tag = withAttribute(tag, "wrapText", now.wrap ? "1" : undefined);
    if (changed.includes("indent")) tag = withAttribute(tag, "indent", now.indent ? String(now.indent) : undefined);
    const edits = new Edits(xf);
    if (existing) {
      edits.replace({ start: existing.start, end: existing.innerStart }, tag);
    } else if (root.innerStart === root.end) {
      insertAtEnd(edits, xf, root, tag);
    } else {
      // The alignment comes before protection and whatever else there is.
      edits.insert(root.innerStart, tag);
    }
    const written = edits.applied();
    const open = openTag(written);
    return withAttribute(open, "applyAlignment", "1") + written.slice(open.length);
  }
}

const FONT_ORDER = [
  ..."b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" "),
];
const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle["horizontal"]>, string | undefined>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
};
const VERTICAL: Readonly<Record<NonNullable<CellStyle["vertical"]>, string | undefined>> = {
  Top: "top",
  Center: "center",
  Bottom: undefined,
};

/** The formats whose number means the same wherever Excel runs, and its short dates, which are the reader's own. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["0.00E+00", 11],
  ["# ?/?", 12],
  ["# ??/??", 13],
  ["m/d/yyyy", 14],
  ["mm-dd-yy", 14],
  ["m/d/yyyy h:mm", 22],
  ["m/d/yy h:mm", 22],
  ["mm:ss", 45],
  ["[h]:mm:ss", 46],
  ["##0.0E+0", 48],
  ["@", 49],
]);

function changedMembers(before: CellStyle, now: CellStyle): Member[] {
  const members = new Set([...Object.keys(before), ...Object.keys(now)] as Member[]);
  return [...members].filter((member) => JSON.stringify(before[member]) !== JSON.stringify(now[member])).sort();
}

function openTag(element: string): string {
  return openingTag(element, rootElement(element));
}

function withIndex(xf: string, name: string, index: number, apply: string): string {
  const open = openTag(xf);
  return withAttribute(withAttribute(open, name, String(index)), apply, "1") + xf.slice(open.length);
}

/** `#1F4E78` as `FF1F4E78`. */
function argb(colour: string): string {
  return `FF${colour.replace("#", "").slice(-6).toUpperCase()}`;
}
