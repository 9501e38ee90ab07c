import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument } from "../protocol/rich-api-error";
import type { Cells } from "./excel";
import { autofitColumns, autofitRows } from "./range-autofit";
import { rangeBorders } from "./range-borders";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { oneOf, readFlag, styleScalar } from "./range-style";

/** Excel gives widths in points; grids have pixels, 96 to an inch where points are 72. */
const POINTS_PER_PIXEL = 0.75;

/** Wider columns are not asked one by one. */
const MOST_COLUMNS_READ = 256;

export const rangeFormatType: ObjectType<Cells> = {
  name: "RangeFormat",
  scalars: {
    ColumnWidth: { read: columnWidth, write: setColumnWidth },
    IndentLevel: styleScalar("indent", 0, readIndent),
    RowHeight: { read: rowHeight, write: setRowHeight },
    HorizontalAlignment: styleScalar(
      "horizontal",
      "General",
      oneOf(["General", "Left", "Center", "Right", "Fill", "Justify"] as const),
    ),
    VerticalAlignment: styleScalar("vertical", "Bottom", oneOf(["Top", "Center", "Bottom"] as const)),
    WrapText: styleScalar("wrap", false, readFlag),
  },
  objects: {
    Borders: (cells) => rangeBorders(cells),
    Fill: (cells) => rangeFill(cells),
    Font: (cells) => rangeFont(cells),
  },
  methods: {
    AutofitColumns: (cells) => autofitColumns(cells),
    AutofitRows: (cells) => autofitRows(cells),
  },
};

export function rangeFormat(cells: Cells): HostObject {
  return hostObject(rangeFormatType, cells);
}

/** The width that all columns share, or `null`. */
function columnWidth({ excel, sheetId, area }: Cells): number | null {
  const widths = new Set<number>();
  for (let at = 0; at < Math.min(area.columns, MOST_COLUMNS_READ); at++) {
    widths.add(excel.book.columnWidth(sheetId, area.column + at));
  }
  const [width] = widths;
  return widths.size === 1 && width !== undefined ? width * POINTS_PER_PIXEL : null;
}

function setColumnWidth({ excel, sheetId, area }: Cells, value: unknown): void {
  if (typeof value !== "number" || value < 0) {
    throw invalidArgument();
  }
  for (let at = 0; at < area.columns; at++) {
    excel.book.setColumnWidth(sheetId, area.column + at, Math.round(value / POINTS_PER_PIXEL));
  }
}

const MOST_INDENT = 250;

function readIndent(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > MOST_INDENT) {
    throw invalidArgument();
  }
  return value;
}

/** Points; Excel's rows are at most this high. */
const MOST_HEIGHT = 409.5;

/** Taller ranges are not asked row by row. */
const MOST_ROWS_READ = 10_000;

/** The height that all rows share, or `null`. */
function rowHeight({ excel, sheetId, area }: Cells): number | null {
  const heights = new Set<number>();
  for (let at = 0; at < Math.min(area.rows, MOST_ROWS_READ); at++) {
    heights.add(excel.book.layout.rowHeight(sheetId, area.row + at));
  }
  const [height] = heights;
  return heights.size === 1 && height !== undefined ? height * POINTS_PER_PIXEL : null;
}

function setRowHeight({ excel, sheetId, area }: Cells, value: unknown): void {
  if (typeof value !== "number" || value < 0 || value > MOST_HEIGHT) {
    throw invalidArgument();
  }
  excel.book.layout.setRowHeights(sheetId, area.row, area.rows, Math.round(value / POINTS_PER_PIXEL));
}
