import type { CellArea, RowSpan, SheetValues } from "../domain/checking/sheet-values";

/** What is to be known of a sheet's used cells beside their values. */
export type Aside = Pick<SheetValues, "formulas" | "hiddenRows">;

/**
 * Which of some used cells hold formulas, and which rows are hidden or filtered out. A host that cannot say so, as of a sheet with
 * more areas than it lists, is not asked again: the values are what matters.
 */
export async function readAside(
  context: Excel.RequestContext,
  used: readonly Excel.Range[],
): Promise<readonly Aside[]> {
  try {
    const asked = used.map((range) => {
      const formulas = range.getSpecialCellsOrNullObject("Formulas");
      const visible = range.getSpecialCellsOrNullObject("Visible");
      formulas.load("areaCount");
      visible.load("areaCount");
      return { range, formulas, visible };
    });
    await context.sync();
    const areas = asked.map(({ range, formulas, visible }) => ({
      range,
      formulas: formulas.isNullObject ? null : loaded(formulas),
      visible: visible.isNullObject ? null : loaded(visible),
    }));
    await context.sync();
    return areas.map(({ range, formulas, visible }) => ({
      ...someOf("formulas", (formulas?.items ?? []).map(areaOf)),
      ...someOf("hiddenRows", rowsBetween(areaOf(range), (visible?.items ?? []).map(areaOf))),
    }));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return used.map(() => ({}));
    throw error;
  }
}

function loaded({ areas }: Excel.RangeAreas): Excel.RangeCollection {
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return areas;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function someOf<Key extends keyof Aside>(key: Key, found: NonNullable<Aside[Key]>): Aside {
  return found.length === 0 ? {} : { [key]: found };
}

/** The rows of an area that none of the visible areas has. */
function rowsBetween({ row, rows }: CellArea, visible: readonly CellArea[]): readonly RowSpan[] {
  const hidden: RowSpan[] = [];
  let next = row;
  for (const area of [...visible].sort((one, other) => one.row - other.row)) {
    if (area.row > next) hidden.push({ first: next, last: area.row - 1 });
    next = Math.max(next, area.row + area.rows);
  }
  if (next < row + rows) hidden.push({ first: next, last: row + rows - 1 });
  return hidden;
}
