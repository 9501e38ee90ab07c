import {
  CommandType,
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/preset-sheets-core";
import type { Area } from "../area";
import type { CellValue } from "../cell-value";
import { type DateSystem, showValue } from "../number-format";
import type { CellStyle } from "../workbook-model";
import { cellValue, holdsContent } from "./cell-data";
import { cellStyle } from "./cell-styles";
import { withoutBracketsAroundSpill } from "./engine-repairs/spill-operator";
import { areaOf } from "./workbook-snapshot";

type Counting = "values" | "values and formats";

interface UsedAreas {
  readonly values: Area | undefined;
  readonly formats: Area | undefined;
}

/**
 * Reads cells straight from the grid's own store, which is a hundred times faster than its public reading functions,
 * and adds what lies elsewhere: the cells that formulas spill into, and the styles of whole rows and columns.
 */
export class SheetReader {
  private readonly usedAreas = new Map<string, UsedAreas>();
  private readonly styles = new Map<string, CellStyle>();

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly dates: DateSystem,
  ) {
    injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.type === CommandType.MUTATION && changesCells(command.id)) this.usedAreas.clear();
    });
  }

  values(sheet: Worksheet, area: Area): CellValue[][] {
    const cells = sheet.getCellMatrix();
    const spilled = this.spilledCells(sheet);
    return eachCell(
      area,
      (row, column) => cellValue(cells.getValue(row, column)) ?? cellValue(spilled?.[row]?.[column]),
    );
  }

  formulas(sheet: Worksheet, area: Area): (string | null)[][] {
    const cells = sheet.getCellMatrix();
    return eachCell(area, (row, column) => {
      const cell = cells.getValue(row, column);
      const formula = cell?.f ?? (cell?.si ? this.sharedFormula(sheet, row, column) : null);
      return formula ? withoutBracketsAroundSpill(formula) : null;
    });
  }

  texts(sheet: Worksheet, area: Area): string[][] {
    const values = this.values(sheet, area);
    return eachCell(area, (row, column) => {
      const value = values[row - area.row]?.[column - area.column] ?? null;
      return showValue(value, this.style(sheet, row, column).numberFormat, this.dates);
    });
  }

  cellStyles(sheet: Worksheet, area: Area): CellStyle[][] {
    return eachCell(area, (row, column) => this.style(sheet, row, column));
  }

  style(sheet: Worksheet, row: number, column: number): CellStyle {
    const own = sheet.getCellMatrix().getValue(row, column)?.s;
    if (sheet.getColumnStyle(column) || sheet.getRowStyle(row)) {
      return cellStyle(withoutDefaults(sheet.getComposedCellStyle(row, column), sheet));
    }
    return typeof own === "string" ? this.sharedStyle(own) : cellStyle(own);
  }

  spills(sheet: Worksheet): readonly Area[] {
    const ofWorkbook = this.injector.get(FormulaDataModel).getArrayFormulaRange()[this.workbook.getUnitId()];
    const lines: readonly Record<number, IRange>[] = Object.values(ofWorkbook?.[sheet.getSheetId()] ?? {});
    return lines.flatMap((line) => Object.values(line).map(areaOf)).filter(({ rows, columns }) => rows * columns > 1);
  }

  usedArea(sheet: Worksheet, counting: Counting): Area | undefined {
    let used = this.usedAreas.get(sheet.getSheetId());
    if (!used) {
      used = this.scan(sheet);
      this.usedAreas.set(sheet.getSheetId(), used);
    }
    return counting === "values" ? used.values : used.formats;
  }

  /** How many rows and columns, from the first, hold all that a sheet holds. */
  usedSize(sheetId: string): { readonly rows: number; readonly columns: number } {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    const used = sheet && this.usedArea(sheet, "values");
    return used ? { rows: used.row + used.rows, columns: used.column + used.columns } : { rows: 0, columns: 0 };
  }

  private scan(sheet: Worksheet): UsedAreas {
    const values = new Bounds();
    const formats = new Bounds();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell) return;
      const content = holdsContent(cell);
      if (content) values.add(row, column);
      if (content || cell.s) formats.add(row, column);
    });
    for (const [row, columns] of Object.entries(this.spilledCells(sheet) ?? {})) {
      for (const [column, cell] of Object.entries(columns)) {
        if (!holdsContent(cell)) continue;
        values.add(Number(row), Number(column));
        formats.add(Number(row), Number(column));
      }
    }
    return { values: values.area(), formats: formats.area() };
  }

  private spilledCells(sheet: Worksheet): Record<number, Record<number, Nullable<ICellData>>> | undefined {
    const ofWorkbook = this.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.workbook.getUnitId()];
    const ofSheet = ofWorkbook?.[sheet.getSheetId()];
    return ofSheet && Object.keys(ofSheet).length > 0 ? ofSheet : undefined;
  }

  private sharedFormula(sheet: Worksheet, row: number, column: number): string | null {
    const model = this.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, sheet.getSheetId(), this.workbook.getUnitId()) ?? null;
  }

  private sharedStyle(id: string): CellStyle {
    let style = this.styles.get(id);
    if (!style) {
      style = cellStyle(this.workbook.getStyles().get(id));
      this.styles.set(id, style);
    }
    return style;
  }
}

/** Mutations of these kinds move cells or change what they hold. */
function changesCells(id: string): boolean {
  return id === SetArrayFormulaDataMutation.id || (id.startsWith("sheet.mutation.") && !id.includes("-worksheet-"));
}

/** A composed style holds the workbook's defaults too; those are not the cell's own. */
function withoutDefaults(style: IStyleData, sheet: Worksheet): IStyleData {
  const defaults = (sheet.getDefaultCellStyleInternal() ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(style).filter(([key, value]) => JSON.stringify(defaults[key]) !== JSON.stringify(value)),
  );
}

function eachCell<Result>(area: Area, read: (row: number, column: number) => Result): Result[][] {
  const block: Result[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Result[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) line.push(read(row, column));
    block.push(line);
  }
  return block;
}

class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  area(): Area | undefined {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
