import { cellAddress } from "../book/address";
import type { Area } from "../book/area";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Cells } from "./excel";
import { isUnbounded, readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "./range-cells";

/** What can be seen of a range: its rows and columns that are not hidden. */
interface View {
  readonly cells: Cells;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Among the visible rows, for a view of one of them. */
  readonly index: number;
}

const rangeViewType: ObjectType<View> = {
  name: "RangeView",
  scalars: {
    NumberFormat: { read: (view) => seen(view, readNumberFormats) },
    Values: { read: (view) => seen(view, readValues) },
    Text: { read: (view) => seen(view, readText) },
    Formulas: { read: (view) => seen(view, readFormulas) },
    FormulasLocal: { read: (view) => seen(view, readFormulas) },
    ValueTypes: { read: (view) => seen(view, readValueTypes) },
    RowCount: { read: ({ rows }) => rows.length },
    ColumnCount: { read: ({ columns }) => columns.length },
    CellAddresses: {
      read: ({ rows, columns }) => rows.map((row) => columns.map((column) => cellAddress(row, column))),
    },
    Index: { read: ({ index }) => index },
  },
  objects: { Rows: (view) => hostObject(rangeViewCollectionType, view) },
  methods: { GetRange: ({ cells: { excel, sheetId, area } }) => excel.make.range(sheetId, area) },
};

const rangeViewCollectionType: ObjectType<View> = {
  name: "RangeViewCollection",
  collection: {
    items: (view) => view.rows.map((_, index) => rowOf(view, index)),
    item: (view, key) => rowOf(view, key),
  },
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: (view, args) => rowOf(view, args.whole(0)),
  },
};

export function visibleView(cells: Cells): HostObject {
  const { excel, sheetId, area } = cells;
  if (isUnbounded(area)) {
    throw invalidArgument();
  }
  const { layout } = excel.book;
  const rows = numbers(area.row, area.rows).filter((row) => !layout.isRowHidden(sheetId, row));
  const columns = numbers(area.column, area.columns).filter((column) => !layout.isColumnHidden(sheetId, column));
  return hostObject(rangeViewType, { cells, rows, columns, index: 0 });
}

function rowOf(view: View, key: unknown): HostObject {
  const row = typeof key === "number" ? view.rows[key] : undefined;
  if (row === undefined) {
    throw itemNotFound();
  }
  const area: Area = { ...view.cells.area, row, rows: 1 };
  return hostObject(rangeViewType, { ...view, cells: { ...view.cells, area }, rows: [row], index: key as number });
}

function seen<Cell>(
  { cells, rows, columns }: View,
  read: (cells: Cells) => readonly (readonly Cell[])[] | null,
): Cell[][] {
  const grid = read(cells);
  const { row: top, column: left } = cells.area;
  return rows.map((row) => columns.flatMap((column) => grid?.[row - top]?.[column - left] ?? []));
}

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
