import { intersection } from "./address";
import type { Area } from "./area";

/** Whether an area shares a cell with one of these. */
export function touches(areas: readonly Area[], area: Area): boolean {
  return areas.some((each) => intersection(each, area) !== undefined);
}

/** Whether these, none of which overlap, hold every cell of an area. */
export function covers(areas: readonly Area[], area: Area): boolean {
  const shared = areas.reduce((sum, each) => sum + size(intersection(each, area)), 0);
  return shared >= size(area);
}

/** These without the cells of `taken`: whatever lies above, below and beside it. */
export function without(areas: readonly Area[], taken: Area): readonly Area[] {
  return areas.flatMap((area) => {
    const shared = intersection(area, taken);
    if (!shared) {
      return [area];
    }
    const below = shared.row + shared.rows;
    const after = shared.column + shared.columns;
    return [
      { ...area, rows: shared.row - area.row },
      { ...shared, column: area.column, columns: shared.column - area.column },
      { ...shared, column: after, columns: area.column + area.columns - after },
      { ...area, row: below, rows: area.row + area.rows - below },
    ].filter(({ rows, columns }) => rows > 0 && columns > 0);
  });
}

function size(area: Area | undefined): number {
  return area ? area.rows * area.columns : 0;
}
