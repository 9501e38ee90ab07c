import { boundingArea, intersection, isOnSheet } from "../book/address";
import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import { invalidArgument } from "../protocol/rich-api-error";
import type { Cells } from "./excel";

const DIRECTIONS = {
  Up: { rows: -1, columns: 0 },
  Down: { rows: 1, columns: 0 },
  Left: { rows: 0, columns: -1 },
  Right: { rows: 0, columns: 1 },
} as const;

type Cell = Pick<Area, "row" | "column">;

/** The block around the range that blank rows and columns bound, as Ctrl+* selects it. */
export function surroundingRegion({ excel, sheetId, area }: Cells): Area {
  const { book } = excel;
  const used = book.usedArea(sheetId, "values");
  const holdsSomething = (strip: Area): boolean => {
    const part = used && intersection(strip, used);
    return part !== undefined && book.values(sheetId, part).some((line) => line.some((value) => value !== null));
  };
  let region = area;
  for (;;) {
    const wider = sidesOf(region)
      .filter(holdsSomething)
      .reduce((all, side) => boundingArea(all, rowsOrColumnsOf(side, region)), region);
    if (wider.rows === region.rows && wider.columns === region.columns) {
      return region;
    }
    region = wider;
  }
}

/** The strips one cell wide around an area, with the corners. */
function sidesOf({ row, column, rows, columns }: Area): Area[] {
  const across = { column: Math.max(column - 1, 0), columns: columns + 2 };
  const down = { row: Math.max(row - 1, 0), rows: rows + 2 };
  return [
    { ...across, row: row - 1, rows: 1 },
    { ...across, row: row + rows, rows: 1 },
    { ...down, column: column - 1, columns: 1 },
    { ...down, column: column + columns, columns: 1 },
  ].filter((side) => side.row >= 0 && side.column >= 0);
}

/** Without the corners: a corner that is filled widens both ways in the next round. */
function rowsOrColumnsOf(side: Area, region: Area): Area {
  return side.rows === 1 && (side.row < region.row || side.row >= region.row + region.rows)
    ? { ...side, column: region.column, columns: region.columns }
    : { ...side, row: region.row, rows: region.rows };
}

/** Where Ctrl and an arrow key lead from a cell of the range: its first, or the one given. */
export function edge(cells: Cells, direction: string, active: Area | undefined): Area {
  const start = active ?? cells.area;
  if (active && !intersection(active, cells.area)) {
    throw invalidArgument();
  }
  return { ...edgeFrom(cells, start, stepOf(direction)), rows: 1, columns: 1 };
}

/** The range and everything up to the edge, as Ctrl, Shift and an arrow key select it. */
export function extended(cells: Cells, direction: string, active: Area | undefined): Area {
  const end = edge(cells, direction, active);
  const { rows } = stepOf(direction);
  const strip = rows
    ? { ...end, column: cells.area.column, columns: cells.area.columns }
    : { ...end, row: cells.area.row, rows: cells.area.rows };
  return boundingArea(cells.area, strip);
}

type Step = (typeof DIRECTIONS)[keyof typeof DIRECTIONS];

function stepOf(direction: string): Step {
  const step = Object.entries(DIRECTIONS).find(([name]) => name === direction)?.[1];
  if (!step) {
    throw invalidArgument();
  }
  return step;
}

function edgeFrom({ excel, sheetId }: Cells, { row, column }: Cell, step: Step): Cell {
  const used = excel.book.usedArea(sheetId, "values");
  const isFilled = (cell: Cell): boolean =>
    used !== undefined &&
    intersection({ ...cell, rows: 1, columns: 1 }, used) !== undefined &&
    (excel.book.values(sheetId, { ...cell, rows: 1, columns: 1 })[0]?.[0] ?? null) !== null;
  const next = (cell: Cell): Cell => ({ row: cell.row + step.rows, column: cell.column + step.columns });
  const isThere = (cell: Cell): boolean => isOnSheet({ ...cell, rows: 1, columns: 1 });
  let at: Cell = { row, column };
  if (isFilled(at) && isThere(next(at)) && isFilled(next(at))) {
    while (isThere(next(at)) && isFilled(next(at))) {
      at = next(at);
    }
    return at;
  }
  // Past the last filled cell nothing stops it before the end of the sheet.
  const last = used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const limit = { row: last.row - 1, column: last.column - 1, rows: last.rows + 2, columns: last.columns + 2 };
  do {
    at = next(at);
  } while (isThere(at) && !isFilled(at) && isBefore(at, limit, step));
  return isThere(at) && isFilled(at) ? at : endOfSheet({ row, column }, step);
}

/** Whether a filled cell may still come in this direction. */
function isBefore({ row, column }: Cell, limit: Area, step: Step): boolean {
  return step.rows > 0
    ? row < limit.row + limit.rows
    : step.rows < 0
      ? row > limit.row
      : step.columns > 0
        ? column < limit.column + limit.columns
        : column > limit.column;
}

function endOfSheet({ row, column }: Cell, step: Step): Cell {
  return {
    row: step.rows > 0 ? SHEET_ROWS - 1 : step.rows < 0 ? 0 : row,
    column: step.columns > 0 ? SHEET_COLUMNS - 1 : step.columns < 0 ? 0 : column,
  };
}
