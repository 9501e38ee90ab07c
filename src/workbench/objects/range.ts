import {
  boundingArea,
  intersection,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  qualifiedAddress,
} from "../book/address";
import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Cells, Excel } from "./excel";
import { orNull } from "./excel";
import {
  checkSize,
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeCells,
  writeNumberFormats,
} from "./range-cells";
import { clearRange } from "./range-clear";
import { rangeFormat } from "./range-format";

/** Excel counts cells in 32 bits and answers -1 beyond. */
const MOST_COUNTED = 2 ** 31 - 1;

export const rangeType: ObjectType<Cells> = {
  name: "Range",
  scalars: {
    Address: { read: (cells) => address(cells) },
    AddressLocal: { read: (cells) => address(cells) },
    CellCount: { read: ({ area }) => cellCount(area) },
    ColumnCount: { read: ({ area }) => area.columns },
    ColumnIndex: { read: ({ area }) => area.column },
    Formulas: { read: readFormulas, write: writeCells },
    FormulasLocal: { read: readFormulas, write: writeCells },
    IsEntireColumn: { read: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { read: ({ area }) => isWholeRows(area) },
    NumberFormat: { read: readNumberFormats, write: writeNumberFormats },
    NumberFormatLocal: { read: readNumberFormats, write: writeNumberFormats },
    RowCount: { read: ({ area }) => area.rows },
    RowIndex: { read: ({ area }) => area.row },
    Text: { read: readText },
    ValueTypes: { read: readValueTypes },
    Values: { read: readValues, write: writeCells },
  },
  objects: {
    Format: (cells) => rangeFormat(cells),
    Worksheet: ({ excel, sheetId }) => excel.make.worksheet(sheetId),
  },
  methods: {
    Calculate: ({ excel }) => excel.book.calculate(),
    Clear: (cells, args) => clearRange(cells, args.has(0) ? args.text(0) : "All"),
    GetAbsoluteResizedRange: (cells, args) => moved(cells, { rows: args.whole(0), columns: args.whole(1) }),
    GetBoundingRect: (cells, args) => moved(cells, boundingArea(cells.area, otherArea(cells, args))),
    GetCell: (cells, args) =>
      moved(cells, { ...offset(cells.area, args.whole(0), args.whole(1)), rows: 1, columns: 1 }),
    GetColumn: (cells, args) => moved(cells, columnAt(cells.area, args.whole(0))),
    GetColumnsAfter: (cells, args) => moved(cells, beside(cells.area, "after", count(args))),
    GetColumnsBefore: (cells, args) => moved(cells, beside(cells.area, "before", count(args))),
    GetEntireColumn: (cells) => moved(cells, { row: 0, rows: SHEET_ROWS }),
    GetEntireRow: (cells) => moved(cells, { column: 0, columns: SHEET_COLUMNS }),
    GetIntersection: (cells, args) => common(cells, args),
    GetIntersectionOrNullObject: (cells, args) => orNull(() => common(cells, args)),
    GetLastCell: (cells) =>
      moved(cells, { ...offset(cells.area, cells.area.rows - 1, cells.area.columns - 1), rows: 1, columns: 1 }),
    GetLastColumn: (cells) => moved(cells, columnAt(cells.area, cells.area.columns - 1)),
    GetLastRow: (cells) => moved(cells, rowAt(cells.area, cells.area.rows - 1)),
    GetOffsetRange: (cells, args) => moved(cells, offset(cells.area, args.whole(0), args.whole(1))),
    GetResizedRange: (cells, args) =>
      moved(cells, { rows: cells.area.rows + args.whole(0), columns: cells.area.columns + args.whole(1) }),
    GetRow: (cells, args) => moved(cells, rowAt(cells.area, args.whole(0))),
    GetRowsAbove: (cells, args) => moved(cells, beside(cells.area, "above", count(args))),
    GetRowsBelow: (cells, args) => moved(cells, beside(cells.area, "below", count(args))),
    GetUsedRange: (cells, args) => used(cells, args),
    GetUsedRangeOrNullObject: (cells, args) => orNull(() => used(cells, args)),
    Select: ({ excel, sheetId, area }) => excel.book.select(sheetId, area),
    _ValidateArraySize: (cells, args) => checkSize(cells, args.whole(0), args.whole(1)),
  },
};

export function range(excel: Excel, sheetId: string, area: Area): HostObject {
  return hostObject(rangeType, { excel, sheetId, area });
}

function address({ excel, sheetId, area }: Cells): string {
  const sheet = excel.book.findSheet(sheetId);
  if (!sheet) {
    throw itemNotFound();
  }
  return qualifiedAddress(sheet.name, area);
}

function cellCount({ rows, columns }: Area): number {
  return rows * columns > MOST_COUNTED ? -1 : rows * columns;
}

/** The same range with some of its sides changed; InvalidArgument beyond the sheet. */
function moved({ excel, sheetId, area }: Cells, change: Partial<Area>): HostObject {
  const changed = { ...area, ...change };
  if (!isOnSheet(changed)) {
    throw invalidArgument();
  }
  return range(excel, sheetId, changed);
}

function offset({ row, column }: Area, rows: number, columns: number): Pick<Area, "row" | "column"> {
  return { row: row + rows, column: column + columns };
}

function rowAt({ row, rows }: Area, index: number): Pick<Area, "row" | "rows"> {
  if (index < 0 || index >= rows) {
    throw invalidArgument();
  }
  return { row: row + index, rows: 1 };
}

function columnAt({ column, columns }: Area, index: number): Pick<Area, "column" | "columns"> {
  if (index < 0 || index >= columns) {
    throw invalidArgument();
  }
  return { column: column + index, columns: 1 };
}

/** How many rows or columns; negative counts turn to the other side, as in Excel. */
function count(args: Arguments): number {
  const wanted = args.has(0) ? args.whole(0) : 1;
  if (wanted === 0) {
    throw invalidArgument();
  }
  return wanted;
}

type Side = "above" | "below" | "before" | "after";
const OPPOSITE: Readonly<Record<Side, Side>> = { above: "below", below: "above", before: "after", after: "before" };

function beside(area: Area, side: Side, wanted: number): Partial<Area> {
  if (wanted < 0) {
    return beside(area, OPPOSITE[side], -wanted);
  }
  switch (side) {
    case "above":
      return { row: area.row - wanted, rows: wanted };
    case "below":
      return { row: area.row + area.rows, rows: wanted };
    case "before":
      return { column: area.column - wanted, columns: wanted };
    case "after":
      return { column: area.column + area.columns, columns: wanted };
  }
}

/** Another range of the same sheet, given as an object or as an address. */
function otherArea({ excel, sheetId }: Cells, args: Arguments): Area {
  const other = args.object(0, rangeType);
  if (other) {
    if (other.sheetId !== sheetId) {
      throw invalidArgument();
    }
    return other.area;
  }
  const parsed = parseAddress(args.text(0));
  const named = parsed?.sheet ?? undefined;
  const isElsewhere = named !== undefined && excel.book.findSheet(named)?.id !== sheetId;
  if (!parsed || isElsewhere) {
    throw invalidArgument();
  }
  return parsed.area;
}

function common(cells: Cells, args: Arguments): HostObject {
  const shared = intersection(cells.area, otherArea(cells, args));
  if (!shared) {
    throw itemNotFound();
  }
  return moved(cells, shared);
}

/** The used part of the range: its cells that hold something, and unless only values count, those with a format. */
function used(cells: Cells, args: Arguments): HostObject {
  const { excel, sheetId, area } = cells;
  const onSheet = excel.book.usedArea(sheetId, args.flag(0) ? "values" : "values and formats");
  const shared = onSheet && intersection(area, onSheet);
  if (!shared) {
    throw itemNotFound();
  }
  return moved(cells, shared);
}
