import type { SortKey } from "../book/parts/layout";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, notImplemented } from "../protocol/rich-api-error";
import type { Cells } from "./excel";

const rangeSortType: ObjectType<Cells> = { name: "RangeSort", methods: { Apply: apply } };

export function rangeSort(cells: Cells): HostObject {
  return hostObject(rangeSortType, cells);
}

function apply({ excel, sheetId, area }: Cells, args: Arguments): void {
  const orientation = args.has(3) ? args.text(3) : "Rows";
  if (orientation !== "Rows" && orientation !== "Columns") {
    throw invalidArgument();
  }
  const moves = orientation === "Rows" ? "rows" : "columns";
  const fields = args.any(0);
  const lines = moves === "rows" ? area.columns : area.rows;
  if (!Array.isArray(fields) || !fields.length) {
    throw invalidArgument();
  }
  const keys = fields.map((field: unknown) => sortKey(field, lines));
  excel.book.layout.sort(sheetId, area, keys, { headings: args.flag(2), matchCase: args.flag(1), moves });
}

function sortKey(field: unknown, lines: number): SortKey {
  const given = Object.fromEntries(
    Object.entries((field ?? {}) as object).map(([name, value]: [string, unknown]) => [name.toLowerCase(), value]),
  );
  const index = given["key"];
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index >= lines) {
    throw invalidArgument();
  }
  const { sorton } = given;
  if (sorton !== undefined && sorton !== null && sorton !== "Value") {
    throw notImplemented(`RangeSort.apply on ${typeof sorton === "string" ? sorton : "something other than values"}`);
  }
  return { index, ascending: given["ascending"] !== false };
}
