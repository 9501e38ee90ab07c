import { areaAddress, intersection, isWholeColumns, isWholeRows } from "./address";
import type { Area } from "./area";
import { SHEET_COLUMNS, SHEET_ROWS } from "./area";
import { BookError } from "./book";
import type { CellShift } from "./cell-shift";

/** What Excel answers when a protected sheet, or the sheets of a protected workbook, are to be changed. */
export function accessDenied(): BookError {
  return new BookError("AccessDenied", "You cannot perform the requested operation.");
}

/** Throws where cells would be pushed off the sheet, or a block (a table, merged cells) be torn apart. */
export function checkShift(shift: CellShift, used: Area | undefined, blocks: readonly Area[]): void {
  const { area, axis, kind } = shift;
  const moving =
    axis === "rows" ? { ...area, rows: SHEET_ROWS - area.row } : { ...area, columns: SHEET_COLUMNS - area.column };
  const end = used && (axis === "rows" ? used.row + used.rows : used.column + used.columns);
  const room = axis === "rows" ? SHEET_ROWS - area.rows : SHEET_COLUMNS - area.columns;
  if (kind === "insert" && used && end !== undefined && end > room && intersection(moving, used)) {
    throw new BookError(
      "InvalidOperation",
      "Cells that hold something would be pushed off the end of the worksheet. Clear them and try again.",
    );
  }
  for (const block of blocks) {
    const shared = intersection(moving, block);
    const isWhole = axis === "rows" ? shared?.columns === block.columns : shared?.rows === block.rows;
    if (shared && !isWhole) {
      throw new BookError(
        "InsertDeleteConflict",
        `The insert or delete operation attempted resulted in a conflict with the cells ${areaAddress(block)}.`,
      );
    }
  }
}

/** Which of Excel's kinds of change it is. */
export function changeOf({ kind, area, axis }: CellShift) {
  const whole = axis === "rows" ? isWholeRows(area) && "Row" : isWholeColumns(area) && "Column";
  return `${whole || "Cell"}${kind === "insert" ? "Inserted" : "Deleted"}` as const;
}

export function sideOf({ kind, axis }: CellShift): "Up" | "Down" | "Left" | "Right" {
  return axis === "rows" ? (kind === "insert" ? "Down" : "Up") : kind === "insert" ? "Right" : "Left";
}

/** Whole rows move up and down, whole columns to the sides, whatever was asked. */
export function axisOf({ area, axis }: Pick<CellShift, "area" | "axis">): CellShift["axis"] {
  return isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : axis;
}

/** The area without its headings. */
export function sortedPart(area: Area, headings: number, moves: "rows" | "columns"): Area {
  return moves === "rows"
    ? { ...area, row: area.row + headings, rows: area.rows - headings }
    : { ...area, column: area.column + headings, columns: area.columns - headings };
}
