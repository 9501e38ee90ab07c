import type { Statement } from "./statement";
import { refused, same } from "./statement";

const MODEL = "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model";
const LOAD = `${MODEL}#load`;
const ERRORS = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const TRACKED = "https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects";
const LOAD_OPTION = "https://learn.microsoft.com/javascript/api/office/officeextension.loadoption";
const CLIENT_RESULT = "https://learn.microsoft.com/javascript/api/office/officeextension.clientresult";

function fiveSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  ["B", "C", "D", "E"].forEach((name) => context.workbook.worksheets.add(name));
  return context.workbook.worksheets;
}

/** How proxy objects are loaded and synchronised. */
export const statements: readonly Statement[] = [
  {
    says: "A property that was not loaded cannot be read",
    page: LOAD,
    run: async (host) => {
      await refused(
        host.run(async (sheet, context) => {
          const range = sheet.getRange("A1");
          await context.sync();
          return range.values;
        }),
        "PropertyNotLoaded",
      );
    },
  },
  {
    says: "A loaded property cannot be read before it is synchronised",
    page: LOAD,
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.getRange("A1").load("values").values),
        "PropertyNotLoaded",
      );
    },
  },
  {
    says: "Only the properties that were named are loaded",
    page: LOAD,
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("A1").load("address"));
      same(range.address, "Sheet1!A1");
      await refused(
        Promise.resolve().then(() => range.values),
        "PropertyNotLoaded",
      );
    },
  },
  {
    says: "Properties to load are named in one text with commas, or in an array",
    page: LOAD,
    run: async (host) => {
      const ranges = await host.run((sheet) => [
        sheet.getRange("A1").load("address, rowIndex"),
        sheet.getRange("A1").load(["address", "rowIndex"]),
      ]);
      same(
        ranges.map(({ address, rowIndex }) => [address, rowIndex]),
        [
          ["Sheet1!A1", 0],
          ["Sheet1!A1", 0],
        ],
      );
    },
  },
  {
    says: "Properties to load are named as members of an object that are true",
    page: LOAD,
    run: async (host) => {
      const range = await host.run((sheet) =>
        sheet.getRange("A1").load({ address: true, format: { columnWidth: false } }),
      );
      same(range.address, "Sheet1!A1");
    },
  },
  {
    says: "Properties of an object within are named behind a slash",
    page: LOAD,
    run: async (host) => {
      const range = await host.run((sheet) => {
        sheet.getRange("A1").format.fill.color = "#00FF00";
        return sheet.getRange("A1").load("format/fill/color, address");
      });
      same([range.format.fill.color, range.address], ["#00FF00", "Sheet1!A1"]);
    },
  },
  {
    says: "load without names loads the object's own properties",
    page: LOAD,
    run: async (host) => {
      const sheet = await host.run((first) => first.load());
      same([sheet.name, sheet.visibility], ["Sheet1", "Visible"]);
    },
  },
  {
    says: "The items of a collection are loaded by their properties",
    page: `${MODEL}#load-from-a-collection`,
    run: async (host) => {
      const sheets = await host.run((_, context) => fiveSheets(context).load("items/name"));
      same(
        sheets.items.map(({ name }) => name),
        ["Sheet1", "B", "C", "D", "E"],
      );
    },
  },
  {
    says: "A property named on a collection is loaded for its items",
    page: `${MODEL}#load-from-a-collection`,
    run: async (host) => {
      const sheets = await host.run((_, context) => fiveSheets(context).load("name"));
      same(
        sheets.items.map(({ name }) => name),
        ["Sheet1", "B", "C", "D", "E"],
      );
    },
  },
  {
    says: "Items of a collection cannot be read before they are loaded",
    page: `${MODEL}#load-from-a-collection`,
    run: async (host) => {
      await refused(
        host.run((_, context) => context.workbook.worksheets.items),
        "PropertyNotLoaded",
      );
    },
  },
  {
    says: "top loads no more items of a collection than that",
    page: LOAD_OPTION,
    run: async (host) => {
      const sheets = await host.run((_, context) => {
        const all = fiveSheets(context);
        context.load(all, { select: "name", top: 2 });
        return all;
      });
      same(
        sheets.items.map(({ name }) => name),
        ["Sheet1", "B"],
      );
    },
  },
  {
    says: "skip leaves out items at the start of a collection",
    page: LOAD_OPTION,
    run: async (host) => {
      const sheets = await host.run((_, context) => {
        const all = fiveSheets(context);
        context.load(all, { select: "name", top: 2, skip: 3 });
        return all;
      });
      same(
        sheets.items.map(({ name }) => name),
        ["D", "E"],
      );
    },
  },
  {
    says: "expand loads an object within, and select a property of it",
    page: LOAD_OPTION,
    run: async (host) => {
      const range = await host.run((sheet, context) => {
        const cell = sheet.getRange("A1");
        context.load(cell, { select: "address, worksheet/name", expand: "worksheet" });
        return cell;
      });
      same([range.address, range.worksheet.name], ["Sheet1!A1", "Sheet1"]);
    },
  },
  {
    says: "The value of a ClientResult is there once it is synchronised, and not before",
    page: CLIENT_RESULT,
    run: async (host) => {
      const count = await host.run(async (_, context) => {
        const sheets = context.workbook.worksheets.getCount();
        await refused(
          Promise.resolve().then(() => sheets.value),
          "ValueNotLoaded",
        );
        return sheets;
      });
      same(count.value, 1);
    },
  },
  {
    says: "What a proxy object was given can be read only once it is loaded again",
    page: MODEL,
    run: async (host) => {
      const [before, after] = await host.run(async (sheet, context) => {
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        const first = range.values;
        sheet.getRange("A1").values = [[2]];
        await context.sync();
        const stale = range.values;
        range.load("values");
        await context.sync();
        return [[first, stale], range.values] as const;
      });
      same([before, after], [[[[""]], [[""]]], [[2]]]);
    },
  },
  {
    says: "Excel.run synchronises at its end",
    page: "https://learn.microsoft.com/javascript/api/excel#excel-excel-run-function(1)",
    run: async (host) => {
      await Excel.run((context) => {
        context.workbook.worksheets.getItem(host.sheet).getRange("A1").values = [["written"]];
        return Promise.resolve();
      });
      const range = await host.run((sheet) => sheet.getRange("A1").load("values"));
      same(range.values, [["written"]]);
    },
  },
  {
    says: "A batch is carried out in the order in which it was written, up to what is refused",
    page: ERRORS,
    run: async (host) => {
      await refused(
        host.run((sheet, context) => {
          sheet.getRange("A1").values = [["before"]];
          context.workbook.worksheets.getItem("Nowhere").delete();
          sheet.getRange("A2").values = [["after"]];
        }),
        "ItemNotFound",
      );
      const range = await host.run((sheet) => sheet.getRange("A1:A2").load("values"));
      same(range.values, [["before"], [""]]);
    },
  },
  {
    says: "An error says where it happened, and which statement it was",
    page: `${ERRORS}#api-error-debugging`,
    run: async (host) => {
      const error = await refused(
        host.run((sheet) => {
          sheet.getRange("A1:B2").values = [[1]];
        }),
        "InvalidArgument",
      );
      same(error instanceof OfficeExtension.Error, true);
      same(error.debugInfo.errorLocation, "Range.values");
    },
  },
  {
    says: "A range stays the same range over several synchronisations of one run",
    page: TRACKED,
    run: async (host) => {
      const range = await host.run(async (sheet, context) => {
        const block = sheet.getRange("A1:A2");
        await context.sync();
        block.values = [["a"], ["b"]];
        await context.sync();
        block.getCell(1, 0).values = [["c"]];
        return block.load("values");
      });
      same(range.values, [["a"], ["c"]]);
    },
  },
  {
    says: "A range that is not tracked cannot be used once its run is over",
    page: TRACKED,
    run: async (host) => {
      const range = await host.run(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        await context.sync();
        return cell;
      });
      await refused(
        (async () => {
          range.load("address");
          await range.context.sync();
        })(),
        "InvalidObjectPath",
      );
    },
  },
  {
    says: "A tracked range can be used in a later run",
    page: TRACKED,
    run: async (host) => {
      const range = await host.run((sheet, context) => {
        const cell = sheet.getRange("B2");
        context.trackedObjects.add(cell);
        return cell;
      });
      await Excel.run(range, async (context) => {
        range.values = [["later"]];
        await context.sync();
      });
      range.untrack();
      await range.context.sync();
      const seen = await host.run((sheet) => sheet.getRange("B2").load("values"));
      same(seen.values, [["later"]]);
    },
  },
  {
    says: "set gives an object several properties at once",
    page: `${MODEL}#set`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        const cell = sheet.getRange("A1");
        cell.set({ values: [["title"]], format: { fill: { color: "#FFFF00" }, font: { bold: true } } });
        return cell.load("values, format/fill/color, format/font/bold");
      });
      same([range.values, range.format.fill.color, range.format.font.bold], [[["title"]], "#FFFF00", true]);
    },
  },
  {
    says: "toJSON is a plain copy of what was loaded",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-tojson-member(1)",
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("A1").load("address, rowCount"));
      same(range.toJSON(), { address: "Sheet1!A1", rowCount: 1 });
    },
  },
];
