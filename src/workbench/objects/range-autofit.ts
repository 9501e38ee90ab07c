import { intersection } from "../book/address";
import type { Area } from "../book/area";
import type { CellStyle } from "../book/workbook-model";
import type { Cells } from "./excel";

/** Of Excel's usual font, Calibri 11: a letter's width and a line's height in pixels, and the room beside a text. */
const LETTER = 7;
const LINE = 20;
const MARGIN = 5;
const USUAL_SIZE = 11;
const BOLDER = 1.08;
const WIDEST = 1790;

/** Widths that about fit the texts: Excel measures letters, this counts them. Columns without any text stay. */
export function autofitColumns(cells: Cells): void {
  const { excel, sheetId } = cells;
  eachText(cells, (area, widths) => {
    for (let at = 0; at < area.columns; at++) {
      const width = Math.max(0, ...widths.map((line) => line[at]?.width ?? 0));
      if (width > 0) {
        excel.book.setColumnWidth(sheetId, area.column + at, Math.min(Math.ceil(width) + MARGIN, WIDEST));
      }
    }
  });
}

/** Heights that about fit the texts, wrapped ones at the width of their columns. */
export function autofitRows(cells: Cells): void {
  const { excel, sheetId } = cells;
  eachText(cells, (area, sizes) => {
    sizes.forEach((line, at) => {
      const heights = line.map(({ text, width, style }, column) => {
        const room = Math.max(1, excel.book.columnWidth(sheetId, area.column + column) - MARGIN);
        const wrapped = style.wrap ? Math.ceil(width / room) : 1;
        const lines = Math.max(style.wrap ? text.split("\n").length : 1, wrapped, 1);
        return lines * LINE * Math.max(1, (style.fontSize ?? USUAL_SIZE) / USUAL_SIZE);
      });
      excel.book.layout.setRowHeights(sheetId, area.row + at, 1, Math.round(Math.max(LINE, ...heights)));
    });
  });
}

interface Measured {
  readonly text: string;
  readonly style: CellStyle;
  /** Of its longest line. */
  readonly width: number;
}

function eachText(
  { excel, sheetId, area }: Cells,
  use: (area: Area, measured: readonly (readonly Measured[])[]) => void,
): void {
  const used = excel.book.usedArea(sheetId, "values");
  const shared = used && intersection(area, used);
  if (!shared) {
    return;
  }
  const styles = excel.book.styles(sheetId, shared);
  const measured = excel.book.texts(sheetId, shared).map((line, r) =>
    line.map((text, c): Measured => {
      const style = styles[r]?.[c] ?? {};
      const letters = Math.max(...text.split("\n").map(({ length }) => length));
      const scale = ((style.fontSize ?? USUAL_SIZE) / USUAL_SIZE) * (style.bold ? BOLDER : 1);
      return { text, style, width: letters * LETTER * scale };
    }),
  );
  use(shared, measured);
}
