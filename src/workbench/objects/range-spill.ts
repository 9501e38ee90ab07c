import { intersection } from "../book/address";
import type { Area } from "../book/area";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import type { Cells } from "./excel";

/** The cell whose formula fills this one: itself, where its answer spills. */
export function spillParent(cells: Cells): Area {
  const { row, column } = spillAround(cells);
  return { row, column, rows: 1, columns: 1 };
}

/** The cells that the answer in this one fills, itself among them. */
export function spillingTo(cells: Cells): Area {
  const spill = spillAround(cells);
  const { row, column } = cells.area;
  if (spill.row !== row || spill.column !== column) {
    throw itemNotFound();
  }
  return spill;
}

function spillAround({ excel, sheetId, area }: Cells): Area {
  if (area.rows !== 1 || area.columns !== 1) {
    throw invalidArgument();
  }
  const around = excel.book.spills(sheetId).find((spill) => intersection(spill, area) !== undefined);
  if (!around) {
    throw itemNotFound();
  }
  return around;
}
