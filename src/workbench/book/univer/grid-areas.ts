import type { IRange, Worksheet } from "@univerjs/core";
import { intersection } from "../address";
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { areaOf, gridRange } from "./workbook-snapshot";

/** That areas reach to the end of the sheet, which in the grid is much nearer than in Excel. */
export interface ToTheEnd {
  readonly rows: boolean;
  readonly columns: boolean;
}

type GridSize = Pick<Worksheet, "getRowCount" | "getColumnCount">;

export function clippedRanges(
  areas: readonly Area[],
  grid: GridSize,
): { readonly ranges: IRange[]; readonly toTheEnd: ToTheEnd } {
  const present = { row: 0, column: 0, rows: grid.getRowCount(), columns: grid.getColumnCount() };
  return {
    ranges: areas.flatMap((area) => {
      const shared = intersection(area, present);
      return shared ? [gridRange(shared)] : [];
    }),
    toTheEnd: {
      rows: areas.some(({ row, rows }) => row + rows === SHEET_ROWS),
      columns: areas.some(({ column, columns }) => column + columns === SHEET_COLUMNS),
    },
  };
}

/** The areas as Excel has them: of those that reach to the end, the outermost do. */
export function unclippedAreas(ranges: readonly IRange[], toTheEnd: ToTheEnd | undefined): readonly Area[] {
  const lastRow = Math.max(...ranges.map(({ endRow }) => endRow));
  const lastColumn = Math.max(...ranges.map(({ endColumn }) => endColumn));
  return ranges.map((range) => {
    const area = areaOf(range);
    return {
      ...area,
      ...(toTheEnd?.rows && range.endRow === lastRow ? { rows: SHEET_ROWS - area.row } : {}),
      ...(toTheEnd?.columns && range.endColumn === lastColumn ? { columns: SHEET_COLUMNS - area.column } : {}),
    };
  });
}
