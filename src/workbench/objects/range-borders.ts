import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import type { CellStyle } from "../book/workbook-model";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, notImplemented } from "../protocol/rich-api-error";
import type { Cells } from "./excel";
import { oneOf, readColour } from "./range-style";

type Side = "top" | "bottom" | "left" | "right";
type Border = NonNullable<NonNullable<CellStyle["borders"]>[Side]>;

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type SideIndex = (typeof SIDES)[number];

interface BorderSelf extends Cells {
  readonly side: SideIndex;
}

/** The words of files for Excel's style and weight. */
const WORDS: readonly (readonly [word: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];
const STYLES = ["None", ...new Set(WORDS.map(([, style]) => style))];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];
const BLACK = "#000000";

const collectionType: ObjectType<Cells> = {
  name: "RangeBorderCollection",
  scalars: { Count: { read: () => SIDES.length } },
  collection: {
    items: (cells) => SIDES.map((side) => hostObject(borderType, { ...cells, side })),
    item: (cells, key) => hostObject(borderType, { ...cells, side: oneOf(SIDES)(key) }),
  },
  methods: {
    GetItemAt: (cells, args) => {
      const side = SIDES[args.whole(0)];
      if (!side) {
        throw invalidArgument();
      }
      return hostObject(borderType, { ...cells, side });
    },
  },
};

const borderType: ObjectType<BorderSelf> = {
  name: "RangeBorder",
  identity: { member: "Id", of: ({ side }) => side },
  scalars: {
    Color: {
      read: (self) => shared(self, (border) => border?.colour ?? BLACK),
      write: (self, value) => draw(self, (border) => ({ style: border?.style ?? "thin", colour: readColour(value) })),
    },
    SideIndex: { read: ({ side }) => side },
    Style: {
      read: (self) => shared(self, (border) => wordOf(border)?.[1] ?? "None"),
      write: (self, value) => {
        const style = oneOf(STYLES)(value);
        draw(self, (border) =>
          style === "None"
            ? null
            : { style: word(style, wordOf(border)?.[2] ?? "Thin"), colour: border?.colour ?? BLACK },
        );
      },
    },
    Weight: {
      read: (self) => shared(self, (border) => wordOf(border)?.[2] ?? "Thin"),
      write: (self, value) => {
        const weight = oneOf(WEIGHTS)(value);
        draw(self, (border) => ({
          style: word(wordOf(border)?.[1] ?? "Continuous", weight),
          colour: border?.colour ?? BLACK,
        }));
      },
    },
  },
};

export function rangeBorders(cells: Cells): HostObject {
  return hostObject(collectionType, cells);
}

function wordOf(border: Border | undefined): (typeof WORDS)[number] | undefined {
  return border && WORDS.find(([word]) => word === border.style);
}

/** The nearest that there is: Excel has no thick dashes either. */
function word(style: string, weight: string): string {
  const ofStyle = WORDS.filter((each) => each[1] === style);
  return (ofStyle.find((each) => each[2] === weight) ?? ofStyle[0] ?? ["thin"])[0];
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

/** The sides of cells that a border of a range consists of. */
function linesOf({ area, side }: BorderSelf): readonly Line[] {
  const { row, column, rows, columns } = area;
  const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
  const along = (count: number, line: (at: number) => Line): Line[] =>
    Array.from({ length: count }, (_, at) => line(at));
  switch (side) {
    case "EdgeTop":
      return along(columns, (at) => ({ row, column: column + at, side: "top" }));
    case "EdgeBottom":
      return along(columns, (at) => ({ row: lastRow, column: column + at, side: "bottom" }));
    case "EdgeLeft":
      return along(rows, (at) => ({ row: row + at, column, side: "left" }));
    case "EdgeRight":
      return along(rows, (at) => ({ row: row + at, column: lastColumn, side: "right" }));
    case "InsideHorizontal":
      return along((rows - 1) * columns, (at) => ({
        row: row + Math.floor(at / columns),
        column: column + (at % columns),
        side: "bottom",
      }));
    case "InsideVertical":
      return along(rows * (columns - 1), (at) => ({
        row: row + Math.floor(at / (columns - 1)),
        column: column + (at % (columns - 1)),
        side: "right",
      }));
    default:
      return [];
  }
}

const OPPOSITE: Readonly<Record<Side, Side>> = { top: "bottom", bottom: "top", left: "right", right: "left" };

/** The same line as the side of the cell behind it; `undefined` at the sheet's edge. */
function behind({ row, column, side }: Line): Line | undefined {
  const at = {
    row: row + (side === "top" ? -1 : side === "bottom" ? 1 : 0),
    column: column + (side === "left" ? -1 : side === "right" ? 1 : 0),
    side: OPPOSITE[side],
  };
  return at.row < 0 || at.column < 0 ? undefined : at;
}

/** Longer ones are not drawn side by side. */
const MOST_LINES = 200_000;

/** What all lines share, or `null`; a border of no lines (inside one cell) reads as none. */
function shared(self: BorderSelf, read: (border: Border | undefined) => string): string | null {
  const cells = bordersAround(self);
  const found = new Set(linesOf(self).map((line) => read(cells.at(line))));
  const [only = read(undefined)] = found;
  return found.size <= 1 ? only : null;
}

function draw(self: BorderSelf, change: (border: Border | undefined) => Border | null): void {
  if (self.side === "DiagonalDown" || self.side === "DiagonalUp") {
    throw notImplemented(`RangeBorder of ${self.side}`);
  }
  const cells = bordersAround(self);
  for (const line of linesOf(self)) {
    cells.put(line, change(cells.at(line)));
  }
  cells.write();
}

type Borders = NonNullable<CellStyle["borders"]>;

/** The borders of a range's cells and of those beside them. */
function bordersAround({ excel, sheetId, area }: Cells) {
  checkLength(area);
  const [row, column] = [Math.max(0, area.row - 1), Math.max(0, area.column - 1)];
  const around: Area = {
    row,
    column,
    rows: Math.min(area.row + area.rows + 1, SHEET_ROWS) - row,
    columns: Math.min(area.column + area.columns + 1, SHEET_COLUMNS) - column,
  };
  const borders = excel.book.styles(sheetId, around).map((line) => line.map((style): Borders => style.borders ?? {}));
  const changed = new Set<string>();
  const own = ({ row: r, column: c, side }: Line): Border | undefined => borders[r - row]?.[c - column]?.[side];
  const set = ({ row: r, column: c, side }: Line, border: Border | null): void => {
    const line = borders[r - row];
    if (line) {
      const sides = { ...line[c - column] };
      delete sides[side];
      line[c - column] = border ? { ...sides, [side]: border } : sides;
      changed.add(`${r} ${c}`);
    }
  };
  return {
    at(line: Line): Border | undefined {
      const other = behind(line);
      return own(line) ?? (other && own(other));
    },
    /** A line belongs to both cells beside it; one of them keeps it. */
    put(line: Line, border: Border | null): void {
      const other = behind(line);
      set(line, border);
      if (other && own(other)) {
        set(other, null);
      }
    },
    write(): void {
      for (const place of changed) {
        const [r = 0, c = 0] = place.split(" ").map(Number);
        const now = borders[r - row]?.[c - column] ?? {};
        const cell = { row: r, column: c, rows: 1, columns: 1 };
        excel.book.restyle(sheetId, cell, { borders: Object.keys(now).length ? now : null });
      }
    },
  };
}

function checkLength({ rows, columns }: Area): void {
  if (rows * columns > MOST_LINES) {
    throw notImplemented("Borders of more than 200,000 cells at once");
  }
}
