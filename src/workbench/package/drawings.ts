import type { Drawing } from "../book/parts/drawings";
import { readChart } from "./charts";
import type { Part, WorkbookPackage } from "./open-package";
import { relationshipsOf } from "./relationships";
import { child, childrenNamed, readXmlTree, relationshipId, unescaped } from "./xml";
import type { XmlElement } from "./xml";

type SheetDrawing = Omit<Drawing, "sheetId">;

/** How large the cells under drawings are, in pixels. */
export interface CellSizes {
  width(column: number): number;
  height(row: number): number;
}

const EMU_PER_PIXEL = 9525;

/** What lies over a sheet's cells. */
export function readDrawings(file: WorkbookPackage, part: Part, sizes: CellSizes): SheetDrawing[] {
  const targets = new Map(relationshipsOf(file, part.path).map(({ id, target }) => [id, target]));
  return readXmlTree(part).children.flatMap((anchor, index) => {
    const place = placeOf(anchor, sizes);
    const content = place && anchor.children.map(unwrapped).find(({ name }) => KINDS.has(name));
    if (!place || !content) {
      return [];
    }
    const chart = chartOf(content, file, targets);
    const { name, description } = wordsOf(content);
    const kind = chart ? "chart" : (KINDS.get(content.name) ?? "other");
    return [{ id: `${part.path}-${index + 1}`, kind, name, description, ...place, ...(chart && { chart }) }];
  });
}

const KINDS: ReadonlyMap<string, Drawing["kind"]> = new Map([
  ["graphicFrame", "other"],
  ["pic", "picture"],
  ["sp", "shape"],
  ["cxnSp", "shape"],
  ["grpSp", "shape"],
  ["contentPart", "other"],
]);

/** What newer versions draw stands beside what older ones draw in its place, which is what is read. */
function unwrapped(element: XmlElement): XmlElement {
  const fallback = element.name === "AlternateContent" ? child(element, "Fallback") : undefined;
  return fallback?.children[0] ?? element;
}

function chartOf(content: XmlElement, file: WorkbookPackage, targets: ReadonlyMap<string, string>): Drawing["chart"] {
  const named = child(child(child(content, "graphic"), "graphicData"), "chart");
  const target = named && targets.get(relationshipId(named.attributes) ?? "");
  const part = target === undefined ? undefined : file.part(target);
  return part && readChart(part);
}

/** A shape's own text says what it is better than anything else. */
function wordsOf(content: XmlElement): { readonly name: string; readonly description: string } {
  const properties = content.children.flatMap(({ children }) => children).find(({ name }) => name === "cNvPr");
  const paragraphs = childrenNamed(child(content, "txBody"), "p").map((paragraph) =>
    childrenNamed(paragraph, "r")
      .map((run) => child(run, "t")?.text ?? "")
      .join(""),
  );
  const text = paragraphs.join("\n").trim();
  const { name = "", descr = "" } = properties?.attributes ?? {};
  return { name: unescaped(name), description: text === "" ? unescaped(descr) : text };
}

type Place = Pick<Drawing, "over" | "offsets">;

function placeOf(anchor: XmlElement, sizes: CellSizes): Place | undefined {
  const to = child(anchor, "to");
  const from = child(anchor, "from");
  const ext = child(anchor, "ext")?.attributes;
  const size = { width: pixels(ext?.["cx"]), height: pixels(ext?.["cy"]) };
  switch (anchor.name) {
    case "twoCellAnchor":
      return from && to && between(corner(from), corner(to));
    case "oneCellAnchor":
      return from && between(corner(from), reached(corner(from), size, sizes));
    case "absoluteAnchor": {
      const position = child(anchor, "pos")?.attributes;
      const shift = { width: pixels(position?.["x"]), height: pixels(position?.["y"]) };
      const start = reached({ row: 0, column: 0, left: 0, top: 0 }, shift, sizes);
      return between(start, reached(start, size, sizes));
    }
    default:
      return undefined;
  }
}

/** A point in a cell. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
}

function corner(element: XmlElement): Corner {
  const number = (name: string): number => Number(child(element, name)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    left: pixels(child(element, "colOff")?.text),
    top: pixels(child(element, "rowOff")?.text),
  };
}

function between(start: Corner, end: Corner): Place {
  return {
    over: {
      row: start.row,
      column: start.column,
      rows: Math.max(1, end.row - start.row + 1),
      columns: Math.max(1, end.column - start.column + 1),
    },
    offsets: { left: start.left, top: start.top, right: end.left, bottom: end.top },
  };
}

/** The point so far to the right of another and below it. */
function reached(start: Corner, size: { readonly width: number; readonly height: number }, sizes: CellSizes): Corner {
  const across = along(start.column, start.left + size.width, (column) => sizes.width(column));
  const down = along(start.row, start.top + size.height, (row) => sizes.height(row));
  return { column: across.at, left: across.rest, row: down.at, top: down.rest };
}

/** No drawing is larger than this many cells of no size. */
const MOST_CELLS = 20_000;

function along(
  first: number,
  distance: number,
  size: (at: number) => number,
): { readonly at: number; readonly rest: number } {
  let at = first;
  let rest = distance;
  for (; rest > size(at) && at - first < MOST_CELLS; at++) {
    rest -= size(at);
  }
  return { at, rest };
}

function pixels(emu: string | undefined): number {
  return Math.round(Number(emu ?? 0) / EMU_PER_PIXEL);
}
