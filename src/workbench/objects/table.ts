import { intersection, parseAddress } from "../book/address";
import type { Area } from "../book/area";
import type { TableChange } from "../book/parts/tables";
import { tableBody } from "../book/table-rules";
import type { Arguments, HostObject, ObjectType, Scalar } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import { invalidArgument, itemNotFound } from "../protocol/rich-api-error";
import { eventRegistrations } from "./events";
import type { Excel } from "./excel";
import { rangeType } from "./range";
import { showHeadings, showTotals } from "./table-edges";
import { tableAutoFilter } from "./table-filter";
import { type TableSelf, theTable } from "./table-self";

export const tableType: ObjectType<TableSelf> = {
  name: "Table",
  identity: { member: "Id", of: ({ tableId }) => tableId },
  scalars: {
    Id: { read: ({ tableId }) => tableId },
    LegacyId: { read: (self) => String(self.excel.book.tables.all().indexOf(theTable(self)) + 1) },
    Name: { read: (self) => theTable(self).name, write: (self, value) => change(self, { name: text(value) }) },
    Style: { read: (self) => theTable(self).style, write: (self, value) => change(self, { style: styleName(value) }) },
    HighlightFirstColumn: flag("firstColumn"),
    HighlightLastColumn: flag("lastColumn"),
    ShowBandedColumns: flag("bandedColumns"),
    ShowBandedRows: flag("bandedRows"),
    ShowFilterButton: {
      read: (self) => theTable(self).filterButtons && theTable(self).headings,
      write: (self, value) => {
        if (!theTable(self).headings) {
          throw invalidArgument();
        }
        change(self, { filterButtons: isTrue(value) });
      },
    },
    ShowHeaders: {
      read: (self) => theTable(self).headings,
      write: (self, value) => showHeadings(self.excel.book, theTable(self), isTrue(value) ? "shown" : "hidden"),
    },
    ShowTotals: {
      read: (self) => theTable(self).totals,
      write: (self, value) => showTotals(self.excel.book, theTable(self), isTrue(value) ? "shown" : "hidden"),
    },
  },
  objects: {
    AutoFilter: (self) => tableAutoFilter(self),
    Columns: ({ excel, tableId }) => excel.make.tableColumns(tableId),
    Rows: ({ excel, tableId }) => excel.make.tableRows(tableId),
    Worksheet: (self) => self.excel.make.worksheet(theTable(self).sheetId),
  },
  methods: {
    ClearFilters: (self) => change(self, { filters: [] }),
    ConvertToRange: (self) => {
      const { sheetId, area } = theTable(self);
      self.excel.book.tables.remove(self.tableId, "keep cells");
      return self.excel.make.range(sheetId, area);
    },
    Delete: (self) => self.excel.book.tables.remove(theTable(self).id, "clear cells"),
    GetRange: (self) => range(self, theTable(self).area),
    GetHeaderRowRange: (self) => {
      const { area, headings } = theTable(self);
      return range(self, { ...area, rows: headings ? 1 : 0 });
    },
    GetDataBodyRange: (self) => range(self, tableBody(theTable(self))),
    GetTotalRowRange: (self) => {
      const { area, totals } = theTable(self);
      return range(self, { ...area, row: area.row + area.rows - 1, rows: totals ? 1 : 0 });
    },
    Resize: (self, args) => resize(self, args),
    ...eventRegistrations("DataChanged", "SelectionChanged"),
  },
};

export function table(excel: Excel, tableId: string): HostObject {
  return hostObject(tableType, { excel, tableId });
}

/** ItemNotFound where the part has no cells. */
function range(self: TableSelf, area: Area): HostObject {
  if (area.rows < 1) {
    throw itemNotFound();
  }
  return self.excel.make.range(theTable(self).sheetId, area);
}

function change(self: TableSelf, wanted: TableChange): void {
  self.excel.book.tables.change(theTable(self).id, wanted);
}

function flag(member: "firstColumn" | "lastColumn" | "bandedColumns" | "bandedRows"): Scalar<TableSelf> {
  return {
    read: (self) => theTable(self)[member],
    write: (self, value) => change(self, { [member]: isTrue(value) }),
  };
}

function isTrue(value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw invalidArgument();
  }
  return value;
}

function text(value: unknown): string {
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  return value;
}

const MOST_OF_FAMILY: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** `TableStyleLight1` to `TableStyleLight21`, and so on; styles that a workbook brings of its own are not known. */
function styleName(value: unknown): string {
  const style = text(value);
  const [, family = "", number = "0"] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(style) ?? [];
  if (Number(number) < 1 || Number(number) > (MOST_OF_FAMILY[family] ?? 0)) {
    throw invalidArgument();
  }
  return style;
}

/** The new range meets the old one, and its first row is the same. */
function resize(self: TableSelf, args: Arguments): void {
  const { area, sheetId } = theTable(self);
  const given = args.object(0, rangeType);
  const address = given ? undefined : parseAddress(args.text(0));
  const wanted = given?.area ?? address?.area;
  const sheet = given?.sheetId ?? (address?.sheet ? self.excel.book.findSheet(address.sheet)?.id : sheetId);
  if (!wanted || sheet !== sheetId || wanted.row !== area.row || !intersection(wanted, area)) {
    throw invalidArgument();
  }
  change(self, { area: wanted });
}
