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
import { calculateNow } from "./application";
import { copyInto, sourceOf } from "./range-copy";
import { edge, extended, surroundingRegion } from "./range-edges";
import type { Criteria } from "./range-find";
import { findCell, replaceAll } from "./range-find";
import { rangeFormat } from "./range-format";
import { readHyperlink, writeHyperlink } from "./range-hyperlink";
import { columnsHidden, hideColumns, hideRows, rowsHidden, shared } from "./range-hidden";
import { rangeSort } from "./range-sort";
import { spillingTo, spillParent } from "./range-spill";
import { visibleView } from "./range-view";
import { specialCells } from "./special-cells";

/** Excel counts cells in 32 bits and answers -1 beyond. */
const MOST_COUNTED = 2 ** 31 - 1;

export const rangeType: ObjectType<Cells> = {
  name: "Range",
  scalars: {
    Address: { read: (cells) => address(cells) },
    AddressLocal: { read: (cells) => address(cells) },
    CellCount: { read: ({ area }) => cellCount(area) },
    ColumnCount: { read: ({ area }) => area.columns },
    ColumnHidden: { read: (cells) => shared(columnsHidden(cells)), write: (cells, value) => hideColumns(cells, value) },
    ColumnIndex: { read: ({ area }) => area.column },
    Formulas: { read: readFormulas, write: writeCells },
    FormulasLocal: { read: readFormulas, write: writeCells },
    Hyperlink: { read: readHyperlink, write: writeHyperlink },
    IsEntireColumn: { read: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { read: ({ area }) => isWholeRows(area) },
    NumberFormat: { read: readNumberFormats, write: writeNumberFormats },
    NumberFormatLocal: { read: readNumberFormats, write: writeNumberFormats },
    Hidden: { read: (cells) => shared(rowsHidden(cells)) === true || shared(columnsHidden(cells)) === true },
    RowCount: { read: ({ area }) => area.rows },
    RowHidden: { read: (cells) => shared(rowsHidden(cells)), write: (cells, value) => hideRows(cells, value) },
    RowIndex: { read: ({ area }) => area.row },
    Text: { read: readText },
    ValueTypes: { read: readValueTypes },
    Values: { read: readValues, write: writeCells },
  },
  objects: {
    ConditionalFormats: ({ excel, sheetId, area }) => excel.make.conditionalFormats(sheetId, [area]),
    DataValidation: ({ excel, sheetId, area }) => excel.make.dataValidation(sheetId, [area]),
    Format: (cells) => rangeFormat(cells),
    Sort: (cells) => rangeSort(cells),
    Worksheet: ({ excel, sheetId }) => excel.make.worksheet(sheetId),
  },
  methods: {
    Calculate: ({ excel }) => calculateNow(excel.book),
    Clear: (cells, args) => clearRange(cells, args.has(0) ? args.text(0) : "All"),
    Delete: ({ excel, sheetId, area }, args) => {
      excel.book.layout.remove(sheetId, area, oneOfTwo(args.text(0), "Up", "Left"));
    },
    Insert: (cells, args) => {
      cells.excel.book.layout.insert(cells.sheetId, cells.area, oneOfTwo(args.text(0), "Down", "Right"));
      return moved(cells, {});
    },
    GetSpecialCells: ({ excel, sheetId, area }, args) => specialCells({ excel, sheetId, areas: [area] }, args),
    GetSpecialCellsOrNullObject: ({ excel, sheetId, area }, args) =>
      orNull(() => specialCells({ excel, sheetId, areas: [area] }, args)),
    GetSpillParent: (cells) => moved(cells, spillParent(cells)),
    GetSpillParentOrNullObject: (cells) => orNull(() => moved(cells, spillParent(cells))),
    GetSpillingToRange: (cells) => moved(cells, spillingTo(cells)),
    GetSpillingToRangeOrNullObject: (cells) => orNull(() => moved(cells, spillingTo(cells))),
    GetVisibleView: (cells) => visibleView(cells),
    GetAbsoluteResizedRange: (cells, args) => moved(cells, { rows: args.whole(0), columns: args.whole(1) }),
    GetBoundingRect: (cells, args) => moved(cells, boundingArea(cells.area, otherArea(cells, args))),
    GetCell: (cells, args) =>
      moved(cells, { ...offset(cells.area, args.whole(0), args.whole(1)), rows: 1, columns: 1 }),
    GetColumn: (cells, args) => moved(cells, columnAt(cells.area, args.whole(0))),
    GetColumnsAfter: (cells, args) => moved(cells, beside(cells.area, "after", count(args))),
    GetColumnsBefore: (cells, args) => moved(cells, beside(cells.area, "before", count(args))),
    CopyFrom: (cells, args) => {
      const source = args.object(0, rangeType) ?? sourceOf(cells, args.text(0));
      copyInto(cells, source, {
        type: args.has(1) ? args.text(1) : "All",
        skipBlanks: args.flag(2),
        transpose: args.flag(3),
      });
    },
    Find: (cells, args) => moved(cells, findCell(cells, args.text(0), criteria(args, 1))),
    FindOrNullObject: (cells, args) => orNull(() => moved(cells, findCell(cells, args.text(0), criteria(args, 1)))),
    ReplaceAll: (cells, args) => replaceAll(cells, args.text(0), args.text(1), criteria(args, 2)),
    GetExtendedRange: (cells, args) => moved(cells, extended(cells, args.text(0), activeCell(cells, args))),
    GetRangeEdge: (cells, args) => moved(cells, edge(cells, args.text(0), activeCell(cells, args))),
    GetSurroundingRegion: (cells) => moved(cells, surroundingRegion(cells)),
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
    GetTables: (cells, args) =>
      cells.excel.make.tablesOfRange(cells, args.flag(0) ? "whole tables" : "parts of tables"),
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

function criteria(args: Arguments, index: number): Criteria {
  return (args.any(index) ?? {}) as Criteria;
}

function activeCell(cells: Cells, args: Arguments): Area | undefined {
  return args.has(1) ? otherArea(cells, args, 1) : undefined;
}

/** How many rows or columns; negative counts are counted within the range, from the same side. */
function count(args: Arguments): number {
  const wanted = args.has(0) ? args.whole(0) : 1;
  if (wanted === 0) {
    throw invalidArgument();
  }
  return wanted;
}

type Side = "above" | "below" | "before" | "after";

function beside(area: Area, side: Side, wanted: number): Partial<Area> {
  const size = Math.abs(wanted);
  switch (side) {
    case "above":
      return { row: wanted > 0 ? area.row - size : area.row, rows: size };
    case "below":
      return { row: area.row + area.rows - (wanted > 0 ? 0 : size), rows: size };
    case "before":
      return { column: wanted > 0 ? area.column - size : area.column, columns: size };
    case "after":
      return { column: area.column + area.columns - (wanted > 0 ? 0 : size), columns: size };
  }
}

function oneOfTwo<Choice extends string>(given: string, ...choices: readonly Choice[]): Choice {
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined) {
    throw invalidArgument();
  }
  return chosen;
}

/** Another range of the same sheet, given as an object or as an address. */
function otherArea({ excel, sheetId }: Cells, args: Arguments, index = 0): Area {
  const other = args.object(index, rangeType);
  if (other) {
    if (other.sheetId !== sheetId) {
      throw invalidArgument();
    }
    return other.area;
  }
  const parsed = parseAddress(args.text(index));
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
