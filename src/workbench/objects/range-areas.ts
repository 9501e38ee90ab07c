import { intersection, isOnSheet, isWholeColumns, isWholeRows, parseAddress, qualifiedAddress } from "../book/address";
import type { Area } from "../book/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import type { Arguments, HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import { orNull } from "./excel";
import type { ManyCells } from "./many-cells";
import { clearRange } from "./range-clear";
import { rangeFormat } from "./range-format";
import { severalObjects } from "./several-objects";
import { specialCells } from "./special-cells";

const MOST_COUNTED = 2 ** 31 - 1;

export const rangeAreasType: ObjectType<ManyCells> = {
  name: "RangeAreas",
  scalars: {
    Address: { read: address },
    AddressLocal: { read: address },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: {
      read: ({ areas }) => {
        const count = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        return count > MOST_COUNTED ? -1 : count;
      },
    },
    IsEntireColumn: { read: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { read: ({ areas }) => areas.every(isWholeRows) },
  },
  objects: {
    Areas: (cells) => hostObject(rangeCollectionType, cells),
    ConditionalFormats: ({ excel, sheetId, areas }) => excel.make.conditionalFormats(sheetId, areas),
    DataValidation: ({ excel, sheetId, areas }) => excel.make.dataValidation(sheetId, areas),
    Format: ({ excel, sheetId, areas }) => severalObjects(areas.map((area) => rangeFormat({ excel, sheetId, area }))),
    Worksheet: ({ excel, sheetId }) => excel.make.worksheet(sheetId),
  },
  methods: {
    Calculate: ({ excel }) => excel.book.calculate(),
    Clear: ({ excel, sheetId, areas }, args) =>
      areas.forEach((area) => clearRange({ excel, sheetId, area }, args.has(0) ? args.text(0) : "All")),
    GetEntireColumn: (cells) => changed(cells, (area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
    GetEntireRow: (cells) => changed(cells, (area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })),
    GetIntersection: (cells, args) => common(cells, args),
    GetIntersectionOrNullObject: (cells, args) => orNull(() => common(cells, args)),
    GetOffsetRangeAreas: (cells, args) =>
      changed(cells, (area) => ({ ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) })),
    GetSpecialCells: (cells, args) => specialCells(cells, args),
    GetSpecialCellsOrNullObject: (cells, args) => orNull(() => specialCells(cells, args)),
    GetUsedRangeAreas: (cells, args) => used(cells, args),
    GetUsedRangeAreasOrNullObject: (cells, args) => orNull(() => used(cells, args)),
  },
};

const rangeCollectionType: ObjectType<ManyCells> = {
  name: "RangeCollection",
  collection: {
    items: ({ excel, sheetId, areas }) => areas.map((area) => excel.make.range(sheetId, area)),
    item: ({ excel, sheetId, areas }, key) => {
      const area = typeof key === "number" ? areas[key] : undefined;
      if (!area) {
        throw itemNotFound();
      }
      return excel.make.range(sheetId, area);
    },
  },
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ excel, sheetId, areas }, args) => {
      const area = areas[args.whole(0)];
      if (!area) {
        throw invalidArgument();
      }
      return excel.make.range(sheetId, area);
    },
  },
};

export function rangeAreas(cells: ManyCells): HostObject {
  return hostObject(rangeAreasType, cells);
}

/** `A1:B2, D4` on one sheet. */
export function parseAreas({ excel, sheetId }: Pick<ManyCells, "excel" | "sheetId">, text: string): Area[] {
  return text.split(",").map((part) => {
    const address = parseAddress(part);
    const isElsewhere = address?.sheet && excel.book.findSheet(address.sheet)?.id !== sheetId;
    if (!address || isElsewhere) {
      throw invalidArgument();
    }
    return address.area;
  });
}

function address({ excel, sheetId, areas }: ManyCells): string {
  const sheet = excel.book.findSheet(sheetId);
  if (!sheet) {
    throw itemNotFound();
  }
  return areas.map((area) => qualifiedAddress(sheet.name, area)).join(",");
}

function changed(cells: ManyCells, change: (area: Area) => Area): HostObject {
  const areas = cells.areas.map(change);
  if (!areas.every(isOnSheet)) {
    throw invalidArgument();
  }
  return rangeAreas({ ...cells, areas });
}

function within(cells: ManyCells, others: readonly Area[]): HostObject {
  const areas = cells.areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
  if (!areas.length) {
    throw itemNotFound();
  }
  return rangeAreas({ ...cells, areas });
}

function common(cells: ManyCells, args: Arguments): HostObject {
  const several = args.object(0, rangeAreasType);
  if (several) {
    return within(cells, several.sheetId === cells.sheetId ? several.areas : []);
  }
  return within(cells, typeof args.any(0) === "string" ? parseAreas(cells, args.text(0)) : [oneArea(cells, args)]);
}

/** A range's address says where it is, without this file knowing ranges, which know this file. */
function oneArea({ excel, sheetId }: ManyCells, args: Arguments): Area {
  const given = args.any(0) as HostObject | undefined;
  const parsed = given?.typeName === "Range" ? parseAddress(String(given.read("Address"))) : undefined;
  if (!parsed || excel.book.findSheet(parsed.sheet ?? "")?.id !== sheetId) {
    throw invalidArgument();
  }
  return parsed.area;
}

function used(cells: ManyCells, args: Arguments): HostObject {
  const onSheet = cells.excel.book.usedArea(cells.sheetId, args.flag(0) ? "values" : "values and formats");
  return within(cells, onSheet ? [onSheet] : []);
}
