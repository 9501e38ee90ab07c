import {
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  type ICellMarks,
  type Injector,
  InterceptorEffectEnum,
} from "@univerjs/core";
import {
  FontCache,
  getFontStyleString,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  type ISheetLocation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";

type Cell = ICellDataForSheetInterceptor;

/** What is free of a cell's width beside a number. */
const MARGIN = 4;

/** What Univer 0.25.1 draws otherwise than Excel. */
export function drawAsExcel(injector: Injector): void {
  numbersAreWholeOrHashes(injector);
  onlyCommentsMarkCells(injector);
}

/**
 * A date or a number with a format that is wider than its column is a row of `#` in Excel. Univer cuts it off, and
 * 11/02/2024 is then read as 11/02/20.
 */
function numbersAreWholeOrHashes(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After the number's text has been made.
    priority: InterceptCellContentPriority.DATA_VALIDATION - 1,
    handler: (cell, location, next) => next(cell && isTooWide(cell, location) ? asHashes(cell) : cell),
  });
}

function isTooWide(cell: Cell, { rawData, worksheet, row, col }: ISheetLocation & { rawData?: unknown }): boolean {
  const isFormatted = typeof cell.v === "string" && typeof (rawData as Cell | undefined)?.v === "number";
  if (!isFormatted || worksheet.getMergedCell(row, col)) return false;
  const style = worksheet.getComposedCellStyleByCellData(row, col, cell);
  const { width } = FontCache.getMeasureText(String(cell.v), getFontStyleString(style).fontString);
  return width > worksheet.getColumnWidth(col) - MARGIN;
}

function asHashes(cell: Cell): Cell {
  return {
    ...cell,
    fontRenderExtension: { ...cell.fontRenderExtension, isSkip: true },
    customRender: [...(cell.customRender ?? []), HASHES],
  };
}

const HASHES: ICellCustomRender = {
  drawWith(context, { style, primaryWithCoord: { startX, endX, endY } }) {
    context.font = getFontStyleString(style ?? undefined).fontString;
    context.fillStyle = style?.cl?.rgb ?? "#000000";
    context.textAlign = "right";
    context.textBaseline = "bottom";
    const fitting = Math.max(1, Math.floor((endX - startX - MARGIN) / context.measureText("#").width));
    context.fillText("#".repeat(fitting), endX - MARGIN / 2, endY - MARGIN / 2);
  },
};

/**
 * Univer marks the corner of a cell that its validation does not allow as it marks that of a cell with a comment, and in
 * place of that. In Excel a marked corner is a comment.
 */
function onlyCommentsMarkCells(injector: Injector): void {
  const service = injector.get(SheetInterceptorService);
  // One cell goes through all interceptors before the next one does.
  let marks: ICellMarks | undefined;
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.DATA_VALIDATION + 0.5,
    handler: (cell, _, next) => {
      marks = cell?.markers;
      return next(cell);
    },
  });
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.DATA_VALIDATION - 0.5,
    handler: (cell, _, next) => {
      if (!cell || cell.markers === marks) return next(cell);
      const asBefore = { ...cell };
      if (marks) asBefore.markers = marks;
      else delete asBefore.markers;
      return next(asBefore);
    },
  });
}
