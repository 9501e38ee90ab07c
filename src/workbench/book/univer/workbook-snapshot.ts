import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRange,
  type IResources,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { type Area, SHEET_COLUMNS } from "../area";
import { CellError } from "../cell-value";
import type { CellModel, NameModel, SheetModel, WorkbookModel } from "../workbook-model";
import { valueData } from "./cell-data";
import { fontWithFallback, gridStyle } from "./cell-styles";
import { withBracketsAroundSpill } from "./engine-repairs/spill-operator";
import { gridNameFormula } from "./defined-names";

/** Room below and beside the used cells, to type in. The sheet grows when something is written beyond it. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 40;

/** Excel's own column width and row height, in pixels. */
const DEFAULT_COLUMN_WIDTH = 64;
const DEFAULT_ROW_HEIGHT = 20;

export interface Snapshot {
  readonly data: IWorkbookData;
  readonly sheetIds: readonly string[];
}

/** The workbook as Univer opens it. `unitId` is new for each workbook: the engine keeps values of ranges by it. */
export function workbookSnapshot(model: WorkbookModel, unitId: string): Snapshot {
  const sheetIds = model.sheets.map((_, index) => `${unitId}-sheet-${index + 1}`);
  const idOf = new Map(model.sheets.map((sheet, index) => [sheet.name.toLowerCase(), sheetIds[index] ?? ""]));
  const styles = model.styles.map(gridStyle);
  const styled = styles.map((style) => Object.keys(style).length > 0);
  const data: IWorkbookData = {
    id: unitId,
    name: model.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: Object.fromEntries(styles.map((style, index) => [styleId(index), style])),
    // Excel's own: Calibri 11, at the bottom of the cell.
    defaultStyle: { ff: fontWithFallback("Calibri"), fs: 11, ...styles[0] },
    sheetOrder: [...sheetIds],
    sheets: Object.fromEntries(
      model.sheets.map((sheet, index) => [sheetIds[index], sheetData(sheet, sheetIds[index] ?? "", styled)]),
    ),
    resources: resources(model, idOf),
  };
  return { data, sheetIds };
}

let sheetsAdded = 0;

/** An empty sheet that is added later. */
export function newSheetData(idPrefix: string, name: string): Partial<IWorksheetData> {
  return {
    id: `${idPrefix}added-${++sheetsAdded}`,
    name,
    rowCount: LEAST_ROWS,
    columnCount: LEAST_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
  };
}

function sheetData(sheet: SheetModel, id: string, styled: readonly boolean[]): Partial<IWorksheetData> {
  const { cellData, rows, columns } = cells(sheet, styled);
  return {
    id,
    name: sheet.name,
    ...(sheet.tabColour === null ? {} : { tabColor: sheet.tabColour }),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(rows + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    cellData,
    columnData: columnData(sheet, columns + SPARE_COLUMNS),
    rowData: rowData(sheet),
    mergeData: sheet.merges.map(gridRange),
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows > 0 ? sheet.frozen.rows : -1,
      startColumn: sheet.frozen.columns > 0 ? sheet.frozen.columns : -1,
    },
  };
}

function cells(sheet: SheetModel, styled: readonly boolean[]) {
  const covered = coveredCells(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const data = dataOf(cell, styled, covered.has(cellNumber(row, column)));
    if (!data) continue;
    (cellData[row] ??= {})[column] = data;
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
  }
  return { cellData, rows, columns };
}

/** `undefined` for a cell that holds nothing: blanks are absent from the grid, or functions would see empty text. */
function dataOf(cell: CellModel, styled: readonly boolean[], covered: boolean): ICellData | undefined {
  const data: ICellData = {};
  // A value left where a formula spills would block it.
  if (!covered) {
    if (cell.value !== null) Object.assign(data, valueData(pendingAsBlank(cell)));
    if (cell.formula !== undefined) data.f = withBracketsAroundSpill(cell.formula);
  }
  if (cell.style !== undefined && styled[cell.style]) data.s = styleId(cell.style);
  return Object.keys(data).length > 0 ? data : undefined;
}

/** A file saved while an add-in was still answering holds #BUSY!, which the engine does not know. */
function pendingAsBlank({ value }: CellModel): CellModel["value"] {
  return value instanceof CellError && value.code === "#BUSY!" ? null : value;
}

/** The cells that formulas spill into, without the cells of the formulas themselves. */
function coveredCells(sheet: SheetModel): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { spill, row: anchorRow, column: anchorColumn } of sheet.cells) {
    if (!spill) continue;
    for (let row = spill.row; row < spill.row + spill.rows; row++) {
      for (let column = spill.column; column < spill.column + spill.columns; column++) {
        if (row !== anchorRow || column !== anchorColumn) covered.add(cellNumber(row, column));
      }
    }
  }
  return covered;
}

function cellNumber(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

function columnData(sheet: SheetModel, columns: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, widthPixels, hidden } of sheet.columns) {
    // A width given for all 16,384 columns says nothing of those that are not there.
    for (let column = first; column <= Math.min(last, Math.max(columns, LEAST_COLUMNS) - 1); column++) {
      data[column] = { w: widthPixels, hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
    }
  }
  return data;
}

function rowData(sheet: SheetModel): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  const filtered = sheet.filter?.columns.length ? sheet.filter.area : undefined;
  for (const { row, heightPixels, hidden } of sheet.rows) {
    data[row] = {
      ...(heightPixels === null ? {} : { h: heightPixels, ia: BooleanNumber.FALSE }),
      // Rows that the filter hides come back when it is taken away.
      hd: hidden && !isFilteredRow(filtered, row) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }
  return data;
}

function isFilteredRow(area: Area | undefined, row: number): boolean {
  return area !== undefined && row > area.row && row < area.row + area.rows;
}

function filters(model: WorkbookModel, idOf: ReadonlyMap<string, string>): object {
  return Object.fromEntries(
    model.sheets.flatMap(({ name, filter, rows }) => {
      if (!filter) return [];
      const filterColumns = filter.columns.map(({ column, values }) => ({
        colId: column,
        filters: { filters: values.filter((value) => value !== ""), ...(values.includes("") ? { blank: true } : {}) },
      }));
      const cachedFilteredOut = rows
        .filter(({ row, hidden }) => hidden && filterColumns.length > 0 && isFilteredRow(filter.area, row))
        .map(({ row }) => row);
      return [[idOf.get(name.toLowerCase()), { ref: gridRange(filter.area), filterColumns, cachedFilteredOut }]];
    }),
  );
}

function resources(model: WorkbookModel, idOf: ReadonlyMap<string, string>): IResources {
  return [
    { name: "SHEET_FILTER_PLUGIN", data: JSON.stringify(filters(model, idOf)) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(model.names, idOf)) },
  ];
}

function definedNames(names: readonly NameModel[], idOf: ReadonlyMap<string, string>): object {
  return Object.fromEntries(
    names.map((name, index) => {
      const localSheetId = name.sheet === null ? undefined : idOf.get(name.sheet.toLowerCase());
      const id = `name-${index + 1}`;
      return [
        id,
        {
          id,
          name: name.name,
          formulaOrRefString: gridNameFormula(name.formula),
          hidden: !name.visible,
          comment: name.comment ?? "",
          ...(localSheetId === undefined ? {} : { localSheetId }),
        },
      ];
    }),
  );
}

export function gridRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function styleId(index: number): string {
  return `style-${index}`;
}
