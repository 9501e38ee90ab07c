import { isWholeColumns, isWholeRows } from "./address";
import { shiftedArea, shiftedFormula, type CellShift } from "./cell-shift";
import type { ChartModel, Drawing } from "./parts/drawings";

/** As Excel leaves a drawing that moves and sizes with its cells; one whose cells are all deleted stays, without size. */
export function followedDrawing(drawing: Drawing, shift: CellShift): Drawing {
  const movesWhole = isWholeRows(shift.area) || isWholeColumns(shift.area);
  const over =
    drawing.sheetId === shift.sheetId && movesWhole
      ? (shiftedArea(shift, drawing.over) ?? { ...drawing.over, rows: 1, columns: 1 })
      : drawing.over;
  return { ...drawing, over, ...(drawing.chart && { chart: followedChart(drawing.chart, shift) }) };
}

function followedChart(chart: ChartModel, shift: CellShift): ChartModel {
  const follow = (reference: string): string =>
    reference === "" ? "" : shiftedFormula(`=${reference}`, "", shift).slice(1);
  const series = chart.series.map((each) => ({
    ...each,
    categories: follow(each.categories),
    values: follow(each.values),
  }));
  return { ...chart, series };
}
