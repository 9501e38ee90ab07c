import { emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { SheetModel, WorkbookModel } from "../../../src/workbench/book/workbook-model";
import type { Host, Statement } from "./statement";
import { cellsOf, refused, same } from "./statement";

const SHEET = "https://learn.microsoft.com/javascript/api/excel/excel.worksheet";
const SHEETS = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection";
const WORKING_WITH_SHEETS = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets";
const FREEZE = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes";
const PROTECTION = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection";
const FILTER = "https://learn.microsoft.com/javascript/api/excel/excel.autofilter";
const CHANGED = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs";
const CHANGE_TYPE = "https://learn.microsoft.com/javascript/api/excel/excel.datachangetype";
const ERRORS = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";

export const statements: readonly Statement[] = [
  {
    says: "worksheet.position moves a sheet, and the others close up",
    page: `${SHEET}#excel-excel-worksheet-position-member`,
    workbook: () => emptyWorkbook("Sheet1", "List 2", "List 3"),
    run: async (host) => {
      await host.run((sheet) => {
        sheet.position = 2;
      });
      same(await sheetNames(host), ["List 2", "List 3", "Sheet1"]);
    },
  },
  {
    says: "A position beyond the last sheet is an invalid argument",
    page: `${SHEET}#excel-excel-worksheet-position-member`,
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          sheet.position = 9;
        }),
        "InvalidArgument",
      );
    },
  },
  {
    says: "worksheet.tabColor takes #RRGGBB, and is empty text without a colour",
    page: `${SHEET}#excel-excel-worksheet-tabcolor-member`,
    run: async (host) => {
      const before = await host.run((sheet) => sheet.load("tabColor"));
      same(before.tabColor, "");
      const after = await host.run((sheet) => {
        sheet.tabColor = "#FFA500";
        return sheet.load("tabColor");
      });
      same(after.tabColor, "#FFA500");
    },
  },
  {
    says: "Setting tabColor to empty text takes the colour away",
    page: `${SHEET}#excel-excel-worksheet-tabcolor-member`,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.tabColor = "#FFA500";
      });
      const sheet = await host.run((present) => {
        present.tabColor = "";
        return present.load("tabColor");
      });
      same(sheet.tabColor, "");
    },
  },
  {
    says: "A very hidden sheet says so, and getVisible calls do not count it",
    page: `${SHEET}#excel-excel-worksheet-visibility-member`,
    workbook: () => emptyWorkbook("Sheet1", "List 2"),
    run: async (host) => {
      const [hidden, count] = await host.run((_, context) => {
        const other = context.workbook.worksheets.getItem("List 2");
        other.visibility = "VeryHidden";
        return [other.load("visibility"), context.workbook.worksheets.getCount(true)] as const;
      });
      same([hidden.visibility, count.value], ["VeryHidden", 1]);
    },
  },
  {
    says: "freezeRows keeps the top rows in view",
    page: `${FREEZE}#excel-excel-worksheetfreezepanes-freezerows-member(1)`,
    run: async (host) => {
      const frozen = await host.run((sheet) => {
        sheet.freezePanes.freezeRows(2);
        return sheet.freezePanes.getLocation().load("address");
      });
      same(cellsOf(frozen), ["1:2"]);
    },
  },
  {
    says: "freezeColumns keeps the first columns in view",
    page: `${FREEZE}#excel-excel-worksheetfreezepanes-freezecolumns-member(1)`,
    run: async (host) => {
      const frozen = await host.run((sheet) => {
        sheet.freezePanes.freezeColumns(1);
        return sheet.freezePanes.getLocation().load("address");
      });
      same(cellsOf(frozen), ["A:A"]);
    },
  },
  {
    says: "freezeAt freezes the rows and columns of a range at the top left",
    page: `${FREEZE}#excel-excel-worksheetfreezepanes-freezeat-member(1)`,
    run: async (host) => {
      const frozen = await host.run((sheet) => {
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        return sheet.freezePanes.getLocation().load("address");
      });
      same(cellsOf(frozen), ["A1:B3"]);
    },
  },
  {
    says: "getLocationOrNullObject is a null object when nothing is frozen",
    page: `${FREEZE}#excel-excel-worksheetfreezepanes-getlocationornullobject-member(1)`,
    run: async (host) => {
      const frozen = await host.run((sheet) => sheet.freezePanes.getLocationOrNullObject().load("address"));
      same(frozen.isNullObject, true);
    },
  },
  {
    says: "unfreeze lets everything scroll again",
    page: `${FREEZE}#excel-excel-worksheetfreezepanes-unfreeze-member(1)`,
    run: async (host) => {
      const frozen = await host.run((sheet) => {
        sheet.freezePanes.freezeRows(1);
        sheet.freezePanes.unfreeze();
        return sheet.freezePanes.getLocationOrNullObject().load("address");
      });
      same(frozen.isNullObject, true);
    },
  },
  {
    says: "Writing to a protected sheet is AccessDenied",
    page: ERRORS,
    run: async (host) => {
      await host.run((sheet) => sheet.protection.protect());
      await refused(
        host.run((sheet) => {
          sheet.getRange("A1").values = [[1]];
        }),
        "AccessDenied",
      );
    },
  },
  {
    says: "A fill on a protected sheet is AccessDenied",
    page: ERRORS,
    run: async (host) => {
      await host.run((sheet) => sheet.protection.protect());
      await refused(
        host.run((sheet) => {
          sheet.getRange("A1").format.fill.color = "#FF0000";
        }),
        "AccessDenied",
      );
    },
  },
  {
    says: "Rows of a protected sheet cannot be inserted, deleted or sorted",
    page: `${PROTECTION}#excel-excel-worksheetprotection-protect-member(1)`,
    run: async (host) => {
      await host.run((sheet) => sheet.protection.protect());
      await refused(host.run((sheet) => void sheet.getRange("2:2").insert("Down")), "AccessDenied"); // prettier-ignore
      await refused(host.run((sheet) => sheet.getRange("2:2").delete("Up")), "AccessDenied"); // prettier-ignore
      await refused(host.run((sheet) => sheet.getRange("A1:A9").sort.apply([{ key: 0 }])), "AccessDenied"); // prettier-ignore
    },
  },
  {
    says: "protection.protected tells whether a sheet is protected",
    page: `${PROTECTION}#excel-excel-worksheetprotection-protected-member`,
    run: async (host) => {
      const before = await host.run((sheet) => sheet.protection.load("protected"));
      same(before.protected, false);
      const after = await host.run((sheet) => {
        sheet.protection.protect();
        return sheet.protection.load("protected");
      });
      same(after.protected, true);
    },
  },
  {
    says: "A sheet that is protected in the file says so and can be read",
    page: PROTECTION,
    workbook: () => withSheet({ isProtected: true, cells: [{ row: 0, column: 0, value: "kept" }] }),
    run: async (host) => {
      const [protection, cell] = await host.run(
        (sheet) => [sheet.protection.load("protected"), sheet.getRange("A1").load("values")] as const,
      );
      same([protection.protected, cell.values], [true, [["kept"]]]);
    },
  },
  {
    says: "After unprotect a sheet takes changes again",
    page: `${PROTECTION}#excel-excel-worksheetprotection-unprotect-member(1)`,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        sheet.protection.protect();
        sheet.protection.unprotect();
        const range = sheet.getRange("A1");
        range.values = [[1]];
        return range.load("values");
      });
      same(cell.values, [[1]]);
    },
  },
  {
    says: "Protecting a protected sheet again is refused",
    page: `${PROTECTION}#excel-excel-worksheetprotection-protect-member(1)`,
    run: async (host) => {
      await host.run((sheet) => sheet.protection.protect());
      await refused(
        host.run((sheet) => sheet.protection.protect()),
        "AccessDenied",
      );
    },
  },
  {
    says: "With the workbook's structure protected, no sheet can be added, renamed or deleted",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection",
    workbook: () => ({ ...emptyWorkbook("Sheet1", "List 2"), structureProtected: true }),
    run: async (host) => {
      await refused(host.run((_, context) => void context.workbook.worksheets.add("New")), "AccessDenied"); // prettier-ignore
      await refused(host.run((sheet) => void (sheet.name = "Other")), "AccessDenied"); // prettier-ignore
      await refused(host.run((sheet) => sheet.delete()), "AccessDenied"); // prettier-ignore
    },
  },
  {
    says: "A sheet without a filter has autoFilter.enabled false, and its range is a null object",
    page: `${FILTER}#excel-excel-autofilter-getrangeornullobject-member(1)`,
    run: async (host) => {
      const [filter, range] = await host.run(
        ({ autoFilter }) => [autoFilter.load("enabled"), autoFilter.getRangeOrNullObject().load("address")] as const,
      );
      same([filter.enabled, range.isNullObject], [false, true]);
    },
  },
  {
    says: "A filter of the file is enabled, and its range holds the headings",
    page: `${FILTER}#excel-excel-autofilter-getrange-member(1)`,
    workbook: () =>
      withSheet({
        cells: ["Name", "Amy", "Ben"].map((value, row) => ({ row, column: 0, value })),
        filter: { area: { row: 0, column: 0, rows: 3, columns: 1 }, columns: [] },
      }),
    run: async (host) => {
      const [filter, range] = await host.run(
        ({ autoFilter }) => [autoFilter.load("enabled,isDataFiltered"), autoFilter.getRange().load("address")] as const,
      );
      same([filter.enabled, filter.isDataFiltered, cellsOf(range)], [true, false, ["A1:A3"]]);
    },
  },
  {
    says: "onChanged tells of a typed cell with its value before and after",
    page: `${CHANGED}#excel-excel-worksheetchangedeventargs-details-member`,
    run: async (host) => {
      await host.type("B2", "old");
      const [event, ...more] = await changes(host, () => host.type("B2", "7"));
      same(more, []);
      same([event?.address, event?.changeType], ["B2", "RangeEdited"]);
      same(event?.details, { valueBefore: "old", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" });
    },
  },
  {
    says: "onChanged has no details for a change of several cells",
    page: `${CHANGED}#excel-excel-worksheetchangedeventargs-details-member`,
    run: async (host) => {
      const heard = await changes(host, () =>
        host.run((sheet) => {
          sheet.getRange("A1:A2").values = [[1], [2]];
        }),
      );
      same(heard.map(({ address, details }) => [address, details ?? null]), [["A1:A2", null]]); // prettier-ignore
    },
  },
  {
    says: "onChanged names this add-in as what triggered its own writing",
    page: `${CHANGED}#excel-excel-worksheetchangedeventargs-triggersource-member`,
    run: async (host) => {
      const own = await changes(host, () =>
        host.run((sheet) => {
          sheet.getRange("A1").values = [[1]];
        }),
      );
      same(own.map(({ triggerSource }) => triggerSource), ["ThisLocalAddin"]); // prettier-ignore
    },
  },
  {
    says: "A change made by hand in this session has the source Local and is not the add-in's",
    page: `${CHANGED}#excel-excel-worksheetchangedeventargs-source-member`,
    run: async (host) => {
      const [event] = await changes(host, () => host.type("A1", "1"));
      same([event?.source, event?.triggerSource === "ThisLocalAddin"], ["Local", false]);
    },
  },
  {
    says: "onChanged tells of an inserted row as RowInserted",
    page: CHANGE_TYPE,
    run: async (host) => {
      const heard = await changes(host, () => host.run((sheet) => void sheet.getRange("3:4").insert("Down")));
      same(heard.map(({ address, changeType }) => [address, changeType]), [["3:4", "RowInserted"]]); // prettier-ignore
    },
  },
  {
    says: "onChanged tells of a deleted row as RowDeleted",
    page: CHANGE_TYPE,
    run: async (host) => {
      await host.type("A9", "below");
      const heard = await changes(host, () => host.run((sheet) => sheet.getRange("3:3").delete("Up")));
      same(heard.map(({ address, changeType }) => [address, changeType]), [["3:3", "RowDeleted"]]); // prettier-ignore
    },
  },
  {
    says: "onChanged tells of inserted and deleted columns as ColumnInserted and ColumnDeleted",
    page: CHANGE_TYPE,
    run: async (host) => {
      await host.type("F1", "beside");
      const heard = await changes(host, () =>
        host.run((sheet) => {
          sheet.getRange("B:B").insert("Right");
          sheet.getRange("C:D").delete("Left");
        }),
      );
      const told = heard.map(({ address, changeType }) => [address, changeType]);
      same(told, [["B:B", "ColumnInserted"], ["C:D", "ColumnDeleted"]]); // prettier-ignore
    },
  },
  {
    says: "onChanged tells of inserted cells as CellInserted, with the direction in which the others moved",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.changedirectionstate",
    run: async (host) => {
      await host.type("A3", "below");
      const [event] = await changes(host, () => host.run((sheet) => void sheet.getRange("A2").insert("Down")));
      same([event?.address, event?.changeType], ["A2", "CellInserted"]);
      same(event?.changeDirectionState.insertShiftDirection, "Down");
    },
  },
  {
    says: "onChanged tells of deleted cells as CellDeleted, with the direction in which the others moved",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.changedirectionstate",
    run: async (host) => {
      await host.type("D2", "beside");
      const [event] = await changes(host, () => host.run((sheet) => sheet.getRange("B2:C2").delete("Left")));
      same([event?.address, event?.changeType], ["B2:C2", "CellDeleted"]);
      same(event?.changeDirectionState.deleteShiftDirection, "Left");
    },
  },
  {
    says: "A formula that is calculated anew raises no onChanged",
    page: `${SHEET}#excel-excel-worksheet-onchanged-member`,
    run: async (host) => {
      await host.type("B1", "=CONTRACT.ADD(A1,1)");
      const heard = await changes(host, () => host.type("A1", "4"));
      same(heard.map(({ address }) => address), ["A1"]); // prettier-ignore
    },
  },
  {
    says: "A formula that is calculated anew raises onCalculated",
    page: `${SHEET}#excel-excel-worksheet-oncalculated-member`,
    run: async (host) => {
      await host.type("B1", "=CONTRACT.ADD(A1,1)");
      const heard: unknown[] = [];
      await host.run((sheet) => void sheet.onCalculated.add(async (event) => void heard.push(event.type)));
      await host.type("A1", "4");
      await host.settled();
      same(heard.includes("WorksheetCalculated"), true);
    },
  },
  {
    says: "onRowSorted tells of rows sorted from top to bottom",
    page: `${SHEET}#excel-excel-worksheet-onrowsorted-member`,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("A1:A3").values = [[3], [1], [2]];
      });
      const heard: Excel.WorksheetRowSortedEventArgs[] = [];
      await host.run((sheet) => void sheet.onRowSorted.add(async (event) => void heard.push(event)));
      await host.run((sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0 }]));
      await host.settled();
      same(heard.map(({ address, type }) => [address, type]), [["A1:A3", "WorksheetRowSorted"]]); // prettier-ignore
    },
  },
  {
    says: "onColumnSorted tells of columns sorted from left to right",
    page: `${SHEET}#excel-excel-worksheet-oncolumnsorted-member`,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("A1:C1").values = [[3, 1, 2]];
      });
      const heard: string[] = [];
      await host.run((sheet) => void sheet.onColumnSorted.add(async ({ address }) => void heard.push(address)));
      await host.run((sheet) => sheet.getRange("A1:C1").sort.apply([{ key: 0 }], false, false, "Columns"));
      await host.settled();
      same(heard, ["A1:C1"]);
    },
  },
  {
    says: "onFormatChanged tells of a fill, and onChanged does not",
    page: `${SHEET}#excel-excel-worksheet-onformatchanged-member`,
    run: async (host) => {
      const formatted: string[] = [];
      await host.run((sheet) => void sheet.onFormatChanged.add(async ({ address }) => void formatted.push(address)));
      const heard = await changes(host, () =>
        host.run((sheet) => {
          sheet.getRange("B2:C3").format.fill.color = "#FFC000";
        }),
      );
      same([formatted, heard.length], [["B2:C3"], 0]);
    },
  },
  {
    says: "onRowHiddenChanged tells of rows that are hidden and shown",
    page: `${SHEET}#excel-excel-worksheet-onrowhiddenchanged-member`,
    run: async (host) => {
      const heard: unknown[] = [];
      await host.run(
        (sheet) =>
          void sheet.onRowHiddenChanged.add(async (event) => void heard.push([event.address, event.changeType])),
      );
      await host.run((sheet) => {
        sheet.getRange("3:4").rowHidden = true;
      });
      await host.run((sheet) => {
        sheet.getRange("3:4").rowHidden = false;
      });
      await host.settled();
      same(heard, [["3:4", "Hidden"], ["3:4", "Unhidden"]]); // prettier-ignore
    },
  },
  {
    says: "onProtectionChanged tells that a sheet was protected",
    page: `${SHEET}#excel-excel-worksheet-onprotectionchanged-member`,
    run: async (host) => {
      const heard: boolean[] = [];
      await host.run(
        (sheet) => void sheet.onProtectionChanged.add(async (event) => void heard.push(event.isProtected)),
      );
      await host.run((sheet) => sheet.protection.protect());
      await host.run((sheet) => sheet.protection.unprotect());
      await host.settled();
      same(heard, [true, false]);
    },
  },
  {
    says: "The collection's onAdded and onDeleted tell of sheets that come and go",
    page: `${SHEETS}#excel-excel-worksheetcollection-onadded-member`,
    run: async (host) => {
      const heard: string[] = [];
      await host.run((_, { workbook: { worksheets } }) => {
        worksheets.onAdded.add(async ({ type }) => void heard.push(type));
        worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
      });
      await host.run((_, context) => void context.workbook.worksheets.add("New"));
      await host.run((_, context) => context.workbook.worksheets.getItem("New").delete());
      await host.settled();
      same(heard, ["WorksheetAdded", "WorksheetDeleted"]);
    },
  },
  {
    says: "Activating another sheet raises onDeactivated of the one before, then onActivated",
    page: WORKING_WITH_SHEETS,
    workbook: () => emptyWorkbook("Sheet1", "List 2"),
    run: async (host) => {
      const heard: string[] = [];
      await host.run((_, { workbook: { worksheets } }) => {
        worksheets.onDeactivated.add(async ({ type }) => void heard.push(type));
        worksheets.onActivated.add(async ({ type }) => void heard.push(type));
      });
      await host.run((_, context) => context.workbook.worksheets.getItem("List 2").activate());
      await host.settled();
      same(heard, ["WorksheetDeactivated", "WorksheetActivated"]);
    },
  },
  {
    says: "Inserting rows on another sheet leaves the active sheet in front, without a word of activation",
    page: `${SHEETS}#excel-excel-worksheetcollection-onactivated-member`,
    workbook: () => emptyWorkbook("Sheet1", "List 2"),
    run: async (host) => {
      const heard: string[] = [];
      await host.run(
        (_, context) => void context.workbook.worksheets.onActivated.add(async ({ type }) => void heard.push(type)),
      );
      await host.run((_, context) => {
        context.workbook.worksheets.getItem("List 2").getRange("2:2").insert("Down");
      });
      await host.settled();
      const active = await host.run((_, context) => context.workbook.worksheets.getActiveWorksheet().load("name"));
      same([active.name, heard], ["Sheet1", []]);
    },
  },
];

/** What `onChanged` of the sheet tells of while something happens. */
async function changes(host: Host, cause: () => Promise<unknown>): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await host.run((sheet) => void sheet.onChanged.add(async (event) => void heard.push(event)));
  await cause();
  await host.settled();
  return heard;
}

async function sheetNames(host: Host): Promise<string[]> {
  const { items } = await host.run((_, context) => context.workbook.worksheets.load("items/name"));
  return items.map(({ name }) => name);
}

function withSheet(parts: Partial<SheetModel>): WorkbookModel {
  const model = emptyWorkbook("Sheet1");
  return { ...model, sheets: model.sheets.map((sheet) => ({ ...sheet, ...parts })) };
}
