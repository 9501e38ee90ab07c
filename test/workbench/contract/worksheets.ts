import { emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { Host, Statement } from "./statement";
import { refused, same } from "./statement";

const SHEET = "https://learn.microsoft.com/javascript/api/excel/excel.worksheet";
const SHEETS = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets";
const NULL_OBJECTS =
  "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties";
const method = (name: string): string => `${SHEET}#excel-excel-worksheet-${name.toLowerCase()}-member(1)`;
const property = (name: string): string => `${SHEET}#excel-excel-worksheet-${name.toLowerCase()}-member`;
const ofAll = (name: string): string => `${SHEETS}#excel-excel-worksheetcollection-${name.toLowerCase()}-member(1)`;

const threeSheets = () => emptyWorkbook("First", "Second", "Third");
const threeWithHidden = () => {
  const { sheets, ...workbook } = threeSheets();
  const hidden = sheets.map((sheet, at) => (at === 1 ? { ...sheet, visibility: "Hidden" as const } : sheet));
  return { ...workbook, sheets: hidden };
};

async function sheetNames(host: Host): Promise<string[]> {
  const sheets = await host.run((_, context) => context.workbook.worksheets.load("items/name"));
  return sheets.items.map(({ name }) => name);
}

function nameIsRefused(says: string, name: string): Statement {
  return {
    says,
    page: property("name"),
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          sheet.name = name;
        }),
        "InvalidArgument",
      );
    },
  };
}

/** Sheets: found, added, named, hidden, deleted. */
export const statements: readonly Statement[] = [
  {
    says: "WorksheetCollection.getItem finds a sheet by its name",
    page: ofAll("getItem"),
    workbook: threeSheets,
    run: async (host) => {
      const found = await host.run((_, context) => context.workbook.worksheets.getItem("Second").load("name"));
      same(found.name, "Second");
    },
  },
  {
    says: "WorksheetCollection.getItem finds a sheet by its id",
    page: ofAll("getItem"),
    workbook: threeSheets,
    run: async (host) => {
      const sheet = await host.run((_, context) => context.workbook.worksheets.getItem("Second").load("id"));
      const again = await host.run((_, context) => context.workbook.worksheets.getItem(sheet.id).load("name"));
      same(again.name, "Second");
    },
  },
  {
    says: "Sheets are found whatever the case of their names",
    page: GUIDE,
    workbook: threeSheets,
    run: async (host) => {
      const found = await host.run((_, context) => context.workbook.worksheets.getItem("sEcOnD").load("name"));
      same(found.name, "Second");
    },
  },
  {
    says: "WorksheetCollection.getItem of a sheet that is not there is ItemNotFound",
    page: NULL_OBJECTS,
    run: async (host) => {
      const error = await refused(
        host.run((_, context) => context.workbook.worksheets.getItem("Nowhere").load("name")),
        "ItemNotFound",
      );
      same(error.debugInfo.errorLocation, "WorksheetCollection.getItem");
    },
  },
  {
    says: "WorksheetCollection.getItemOrNullObject of a sheet that is not there is a null object, and no error",
    page: NULL_OBJECTS,
    run: async (host) => {
      const found = await host.run((_, context) => context.workbook.worksheets.getItemOrNullObject("Nowhere"));
      same(found.isNullObject, true);
    },
  },
  {
    says: "isNullObject of a sheet that is there is false",
    page: NULL_OBJECTS,
    run: async (host) => {
      const found = await host.run((_, context) => context.workbook.worksheets.getItemOrNullObject("Sheet1"));
      same(found.isNullObject, false);
    },
  },
  {
    says: "What is reached through a null object is a null object too",
    page: NULL_OBJECTS,
    run: async (host) => {
      const range = await host.run((_, context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        return sheet.getRange("A1").load("values");
      });
      same(range.isNullObject, true);
    },
  },
  {
    says: "A sheet is added behind all others",
    page: ofAll("add"),
    workbook: threeSheets,
    run: async (host) => {
      await host.run((_, context) => context.workbook.worksheets.add("Fourth"));
      same(await sheetNames(host), ["First", "Second", "Third", "Fourth"]);
    },
  },
  {
    says: "A sheet that is added does not become the active one",
    page: ofAll("add"),
    run: async (host) => {
      await host.run((_, context) => context.workbook.worksheets.add("Added"));
      await host.settled();
      const active = await host.run((_, context) => context.workbook.worksheets.getActiveWorksheet().load("name"));
      same(active.name, "Sheet1");
    },
  },
  {
    says: "A sheet that is added without a name is named by Excel",
    page: ofAll("add"),
    run: async (host) => {
      const added = await host.run((_, context) => context.workbook.worksheets.add().load("name"));
      same(/^Sheet\d+$/.test(added.name) && added.name !== "Sheet1", true);
    },
  },
  {
    says: "A sheet can be written to in the batch that adds it",
    page: ofAll("add"),
    run: async (host) => {
      const range = await host.run((_, context) => {
        const cell = context.workbook.worksheets.add("Findings").getRange("B2");
        cell.values = [["found"]];
        return cell.load("values");
      });
      same(range.values, [["found"]]);
    },
  },
  {
    says: "A name that another sheet has is ItemAlreadyExists",
    page: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages",
    run: async (host) => {
      await refused(
        host.run((_, context) => context.workbook.worksheets.add("sheet1").load("name")),
        "ItemAlreadyExists",
      );
    },
  },
  {
    says: "A sheet is renamed by setting its name",
    page: `${GUIDE}#rename-a-worksheet`,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.name = "New Name";
      });
      same(await sheetNames(host), ["New Name"]);
    },
  },
  {
    says: "A sheet's id stays the same when the sheet is renamed",
    page: property("id"),
    run: async (host) => {
      const before = await host.run((sheet) => sheet.load("id"));
      const after = await host.run((sheet) => {
        sheet.name = "Other";
        return sheet.load("id");
      });
      same(after.id, before.id);
    },
  },
  nameIsRefused("A sheet's name has at most 31 characters", "x".repeat(32)),
  nameIsRefused("A sheet's name has no slash", "April/May"),
  nameIsRefused("A sheet's name has no colon", "April: May"),
  nameIsRefused("A sheet's name has no question mark", "April?"),
  nameIsRefused("A sheet's name has no square brackets", "[April]"),
  nameIsRefused("A sheet's name has no asterisk", "April*"),
  nameIsRefused("A sheet's name is not empty", ""),
  {
    says: "A sheet's position counts from zero",
    page: property("position"),
    workbook: threeSheets,
    run: async (host) => {
      const third = await host.run((_, context) => context.workbook.worksheets.getItem("Third").load("position"));
      same(third.position, 2);
    },
  },
  {
    says: "WorksheetCollection.getCount counts all sheets",
    page: ofAll("getCount"),
    workbook: threeWithHidden,
    run: async (host) => {
      const count = await host.run((_, context) => context.workbook.worksheets.getCount());
      same(count.value, 3);
    },
  },
  {
    says: "WorksheetCollection.getCount counts visible sheets only where asked to",
    page: ofAll("getCount"),
    workbook: threeWithHidden,
    run: async (host) => {
      const count = await host.run((_, context) => context.workbook.worksheets.getCount(true));
      same(count.value, 2);
    },
  },
  {
    says: "WorksheetCollection.getFirst and getLast are the ends of the row of tabs",
    page: ofAll("getLast"),
    workbook: threeSheets,
    run: async (host) => {
      const ends = await host.run((_, { workbook: { worksheets } }) => [
        worksheets.getFirst().load("name"),
        worksheets.getLast().load("name"),
      ]);
      same(
        ends.map(({ name }) => name),
        ["First", "Third"],
      );
    },
  },
  {
    says: "Worksheet.getNext can pass over hidden sheets",
    page: method("getNext"),
    workbook: threeWithHidden,
    run: async (host) => {
      const next = await host.run((sheet) => [sheet.getNext().load("name"), sheet.getNext(true).load("name")]);
      same(
        next.map(({ name }) => name),
        ["Second", "Third"],
      );
    },
  },
  {
    says: "Worksheet.getNext of the last sheet is an error",
    page: method("getNext"),
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.getNext().load("name")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "Worksheet.getPreviousOrNullObject of the first sheet is a null object",
    page: method("getPreviousOrNullObject"),
    run: async (host) => {
      const before = await host.run((sheet) => sheet.getPreviousOrNullObject());
      same(before.isNullObject, true);
    },
  },
  {
    says: "Worksheet.activate makes the sheet the active one",
    page: method("activate"),
    workbook: threeSheets,
    run: async (host) => {
      const active = await host.run((_, { workbook: { worksheets } }) => {
        worksheets.getItem("Third").activate();
        return worksheets.getActiveWorksheet().load("name");
      });
      same(active.name, "Third");
    },
  },
  {
    says: "Sheets are Visible, Hidden or VeryHidden",
    page: property("visibility"),
    workbook: threeSheets,
    run: async (host) => {
      const sheets = await host.run((_, { workbook: { worksheets } }) => {
        worksheets.getItem("Second").visibility = "Hidden";
        worksheets.getItem("Third").visibility = "VeryHidden";
        return worksheets.load("items/visibility");
      });
      same(
        sheets.items.map(({ visibility }) => visibility),
        ["Visible", "Hidden", "VeryHidden"],
      );
    },
  },
  {
    says: "A hidden sheet is shown by setting its visibility, and does not become the active one",
    page: property("visibility"),
    workbook: threeWithHidden,
    run: async (host) => {
      await host.run((_, context) => {
        context.workbook.worksheets.getItem("Second").visibility = "Visible";
      });
      await host.settled();
      const active = await host.run((_, context) => context.workbook.worksheets.getActiveWorksheet().load("name"));
      same(active.name, "First");
    },
  },
  {
    says: "The only visible sheet cannot be hidden",
    page: property("visibility"),
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          sheet.visibility = "Hidden";
        }),
        "InvalidOperation",
      );
    },
  },
  {
    says: "Worksheet.delete takes the sheet away",
    page: method("delete"),
    workbook: threeSheets,
    run: async (host) => {
      await host.run((_, context) => context.workbook.worksheets.getItem("Second").delete());
      same(await sheetNames(host), ["First", "Third"]);
    },
  },
  {
    says: "The only visible sheet cannot be deleted",
    page: method("delete"),
    workbook: () => {
      const { sheets, ...workbook } = threeWithHidden();
      return { ...workbook, sheets: sheets.slice(0, 2) };
    },
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.delete()),
        "InvalidOperation",
      );
    },
  },
  {
    says: "A VeryHidden sheet cannot be deleted before it is shown or merely hidden",
    page: method("delete"),
    workbook: threeSheets,
    run: async (host) => {
      await refused(
        host.run((_, context) => {
          const sheet = context.workbook.worksheets.getItem("Third");
          sheet.visibility = "VeryHidden";
          sheet.delete();
        }),
        "InvalidOperation",
      );
      await host.run((_, context) => {
        const sheet = context.workbook.worksheets.getItem("Third");
        sheet.visibility = "Hidden";
        sheet.delete();
      });
      same(await sheetNames(host), ["First", "Second"]);
    },
  },
  {
    says: "An object of a sheet that was deleted is ItemNotFound",
    page: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages",
    workbook: threeSheets,
    run: async (host) => {
      await refused(
        host.run(async (_, context) => {
          const sheet = context.workbook.worksheets.getItem("Third");
          sheet.delete();
          await context.sync();
          return sheet.load("name");
        }),
        "ItemNotFound",
      );
    },
  },
  {
    says: "References in formulas to a sheet that is deleted are #REF!",
    page: method("delete"),
    workbook: threeSheets,
    run: async (host) => {
      const cells = await host.run(async (sheet, context) => {
        sheet.getRange("A1:A2").formulas = [["=Second!B2+Third!B2"], ['="Second!B2"&B2']];
        await context.sync();
        context.workbook.worksheets.getItem("Second").delete();
        await context.sync();
        return sheet.getRange("A1:A2").load("formulas");
      });
      same(cells.formulas, [["=#REF!+Third!B2"], ['="Second!B2"&B2']]);
    },
  },
  {
    says: "Formulas follow the name of the sheet that they read",
    page: property("name"),
    workbook: threeSheets,
    run: async (host) => {
      const cell = await host.run((sheet, context) => {
        sheet.getRange("A1").formulas = [["=Second!B2"]];
        context.workbook.worksheets.getItem("Second").name = "List 2";
        return sheet.getRange("A1").load("formulas");
      });
      same(cell.formulas, [["='List 2'!B2"]]);
    },
  },
];
