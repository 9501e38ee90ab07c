import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument } from "../protocol/rich-api-error";
import type { Cells } from "./excel";
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
    HorizontalAlignment: styleScalar(
      "horizontal",
      "General",
      oneOf(["General", "Left", "Center", "Right", "Fill", "Justify"] as const),
    ),
    VerticalAlignment: styleScalar("vertical", "Bottom", oneOf(["Top", "Center", "Bottom"] as const)),
    WrapText: styleScalar("wrap", false, readFlag),
  },
  objects: {
    Fill: (cells) => rangeFill(cells),
    Font: (cells) => rangeFont(cells),
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
