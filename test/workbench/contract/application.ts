import type { Statement } from "./statement";
import { refused, same } from "./statement";

const API = "https://learn.microsoft.com/javascript/api/excel";
const APPLICATION = `${API}/excel.application`;
const SETTINGS = `${API}/excel.settingcollection`;
const SETTING = `${API}/excel.setting`;
const WORKBOOK = `${API}/excel.workbook`;
const PROPERTIES = `${API}/excel.documentproperties`;
const CUSTOM_PROPERTIES = `${API}/excel.custompropertycollection`;
const CUSTOM_PROPERTY = `${API}/excel.customproperty`;
const FUNCTIONS = "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions";

const ofApplication = (name: string): string => `${APPLICATION}#excel-excel-application-${name.toLowerCase()}-member`;
const ofSettings = (name: string): string =>
  `${SETTINGS}#excel-excel-settingcollection-${name.toLowerCase()}-member(1)`;
const ofWorkbook = (name: string): string => `${WORKBOOK}#excel-excel-workbook-${name.toLowerCase()}-member`;
const ofCustom = (name: string): string =>
  `${CUSTOM_PROPERTIES}#excel-excel-custompropertycollection-${name.toLowerCase()}-member(1)`;

/** A formula that calls the add-in's own functions, and the cells that it fills. */
function calculated(says: string, page: string, formula: string, address: string, expected: unknown[][]): Statement {
  return {
    says,
    page,
    run: async (host) => {
      await host.type("B2", formula);
      const range = await host.run((sheet) => sheet.getRange(address).load("values"));
      same(range.values, expected);
    },
  };
}

/** The application, settings, the workbook's own members and properties, and custom functions. */
export const statements: readonly Statement[] = [
  {
    says: "Workbooks calculate automatically unless they are told otherwise",
    page: ofApplication("calculationMode"),
    run: async (host) => {
      const application = await host.run((_, context) => context.application.load("calculationMode"));
      same(application.calculationMode, "Automatic");
    },
  },
  {
    says: "Application.calculationState is Done when nothing is being calculated",
    page: ofApplication("calculationState"),
    run: async (host) => {
      const application = await host.run((_, context) => context.application.load("calculationState"));
      same(application.calculationState, "Done");
    },
  },
  {
    says: "Application.calculate recalculates, fully where asked to",
    page: `${APPLICATION}#excel-excel-application-calculate-member(1)`,
    calculates: true,
    run: async (host) => {
      const cell = await host.run((sheet, context) => {
        sheet.getRange("A1").formulas = [["=1+1"]];
        context.application.calculate("Full");
        return sheet.getRange("A1").load("values");
      });
      same(cell.values, [[2]]);
    },
  },
  {
    says: "Application.calculate knows Recalculate, Full and FullRebuild only",
    page: `${API}/excel.calculationtype`,
    run: async (host) => {
      await refused(
        host.run((_, context) => context.application.calculate("Everything" as "Full")),
        "InvalidArgument",
      );
    },
  },
  {
    says: "Calculation that is suspended until the next sync is done after it",
    page: `${APPLICATION}#excel-excel-application-suspendapicalculationuntilnextsync-member(1)`,
    calculates: true,
    run: async (host) => {
      const cell = await host.run(async (sheet, context) => {
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1:A2").formulas = [["2"], ["=A1*3"]];
        await context.sync();
        return sheet.getRange("A2").load("values");
      });
      same(cell.values, [[6]]);
    },
  },
  {
    says: "Screen updating that is suspended until the next sync loses nothing",
    page: `${APPLICATION}#excel-excel-application-suspendscreenupdatinguntilnextsync-member(1)`,
    run: async (host) => {
      const cell = await host.run((sheet, context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange("A1").values = [["kept"]];
        return sheet.getRange("A1").load("values");
      });
      same(cell.values, [["kept"]]);
    },
  },
  {
    says: "The application tells the separators of numbers",
    page: ofApplication("decimalSeparator"),
    run: async (host) => {
      const application = await host.run((_, context) =>
        context.application.load("decimalSeparator,thousandsSeparator"),
      );
      same([application.decimalSeparator, application.thousandsSeparator], [".", ","]);
    },
  },
  {
    says: "The application's culture has a name and a short date pattern",
    page: `${API}/excel.cultureinfo`,
    run: async (host) => {
      const { cultureInfo } = await host.run((_, context) =>
        context.application.load("cultureInfo/name,cultureInfo/datetimeFormat/shortDatePattern"),
      );
      same([cultureInfo.name, cultureInfo.datetimeFormat.shortDatePattern], ["en-GB", "dd/MM/yyyy"]);
    },
  },
  {
    says: "Worksheet.calculate calculates the sheet's formulas",
    page: `${API}/excel.worksheet#excel-excel-worksheet-calculate-member(1)`,
    calculates: true,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        sheet.getRange("A1").formulas = [["=2*2"]];
        sheet.calculate(true);
        return sheet.getRange("A1").load("values");
      });
      same(cell.values, [[4]]);
    },
  },

  {
    says: "A setting keeps a value under its key",
    page: ofSettings("add"),
    run: async (host) => {
      const setting = await host.run((_, { workbook: { settings } }) => {
        settings.add("asAt", "2014-02-11");
        return settings.getItem("asAt").load("key,value");
      });
      same([setting.key, setting.value], ["asAt", "2014-02-11"]);
    },
  },
  {
    says: "A setting's value may be an object with lists in it",
    page: `${SETTING}#excel-excel-setting-value-member`,
    run: async (host) => {
      const value = { lists: [1, 2, { name: "Review" }], done: false };
      const setting = await host.run((_, { workbook: { settings } }) => settings.add("state", value).load("value"));
      same(setting.value, value);
    },
  },
  {
    says: "Adding a setting that is there sets it",
    page: ofSettings("add"),
    run: async (host) => {
      const [setting, count] = await host.run((_, { workbook: { settings } }) => {
        settings.add("asAt", 1);
        settings.add("asAt", 2);
        return [settings.getItem("asAt").load("value"), settings.getCount()] as const;
      });
      same([setting.value, count.value], [2, 1]);
    },
  },
  {
    says: "A setting is changed by setting its value",
    page: `${SETTING}#excel-excel-setting-value-member`,
    run: async (host) => {
      const setting = await host.run((_, { workbook: { settings } }) => {
        settings.add("asAt", 1).value = 3;
        return settings.getItem("asAt").load("value");
      });
      same(setting.value, 3);
    },
  },
  {
    says: "SettingCollection.getItem of a key that is not there is ItemNotFound",
    page: ofSettings("getItem"),
    run: async (host) => {
      await refused(
        host.run((_, context) => context.workbook.settings.getItem("nothing").load("value")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "SettingCollection.getItemOrNullObject of a key that is not there is a null object",
    page: ofSettings("getItemOrNullObject"),
    run: async (host) => {
      const setting = await host.run((_, context) => context.workbook.settings.getItemOrNullObject("nothing"));
      same(setting.isNullObject, true);
    },
  },
  {
    says: "A deleted setting is gone, and its fellows stay",
    page: `${SETTING}#excel-excel-setting-delete-member(1)`,
    run: async (host) => {
      const settings = await host.run((_, { workbook }) => {
        workbook.settings.add("one", 1);
        workbook.settings.add("two", 2);
        workbook.settings.getItem("one").delete();
        return workbook.settings.load("items/key");
      });
      same(
        settings.items.map(({ key }) => key),
        ["two"],
      );
    },
  },

  {
    says: "Workbook.name is the file's name",
    page: ofWorkbook("name"),
    run: async (host) => {
      const workbook = await host.run((_, context) => context.workbook.load("name"));
      same(workbook.name, "Book1.xlsx");
    },
  },
  {
    says: "A workbook is dirty once it has been changed",
    page: ofWorkbook("isDirty"),
    run: async (host) => {
      const seen = await host.run(async (sheet, { workbook }) => {
        workbook.isDirty = false;
        await workbook.load("isDirty").context.sync();
        const before = workbook.isDirty;
        sheet.getRange("A1").values = [[1]];
        await workbook.load("isDirty").context.sync();
        return [before, workbook.isDirty];
      });
      same(seen, [false, true]);
    },
  },
  {
    says: "A workbook that is open for editing is not read-only",
    page: ofWorkbook("readOnly"),
    run: async (host) => {
      const workbook = await host.run((_, context) => context.workbook.load("readOnly"));
      same(workbook.readOnly, false);
    },
  },
  {
    says: "The workbook's title, subject and author can be set and read",
    page: PROPERTIES,
    run: async (host) => {
      const properties = await host.run((_, { workbook }) => {
        workbook.properties.title = "Annex A";
        workbook.properties.subject = "Children's services";
        workbook.properties.author = "Data team";
        return workbook.properties.load("title,subject,author,keywords");
      });
      same(
        [properties.title, properties.subject, properties.author, properties.keywords],
        ["Annex A", "Children's services", "Data team", ""],
      );
    },
  },
  {
    says: "A custom property keeps a text, a number or a boolean under its key",
    page: ofCustom("add"),
    run: async (host) => {
      const properties = await host.run((_, { workbook }) => {
        const { custom } = workbook.properties;
        custom.add("Council", "Oldham");
        custom.add("Lists", 11);
        custom.add("Checked", true);
        return custom.load("items/key,items/value");
      });
      same(
        properties.items.map(({ key, value }) => [key, value as unknown]),
        [
          ["Council", "Oldham"],
          ["Lists", 11],
          ["Checked", true],
        ],
      );
    },
  },
  {
    says: "A custom property tells the type of its value",
    page: `${CUSTOM_PROPERTY}#excel-excel-customproperty-type-member`,
    run: async (host) => {
      const properties = await host.run((_, { workbook }) => {
        const { custom } = workbook.properties;
        return [custom.add("Council", "Oldham"), custom.add("Lists", 11), custom.add("Checked", true)].map((property) =>
          property.load("type"),
        );
      });
      same(
        properties.map(({ type }) => type),
        ["String", "Number", "Boolean"],
      );
    },
  },
  {
    says: "Custom properties are found whatever the case of their keys",
    page: ofCustom("getItem"),
    run: async (host) => {
      const property = await host.run((_, { workbook }) => {
        workbook.properties.custom.add("Council", "Oldham");
        return workbook.properties.custom.getItem("COUNCIL").load("key,value");
      });
      same([property.key, property.value as unknown], ["Council", "Oldham"]);
    },
  },
  {
    says: "Adding a custom property that is there sets it",
    page: ofCustom("add"),
    run: async (host) => {
      const [property, count] = await host.run((_, { workbook }) => {
        const { custom } = workbook.properties;
        custom.add("Council", "Oldham");
        custom.add("Council", "Barking and Dagenham");
        return [custom.getItem("Council").load("value"), custom.getCount()] as const;
      });
      same([property.value as unknown, count.value], ["Barking and Dagenham", 1]);
    },
  },
  {
    says: "CustomPropertyCollection.getItem of a key that is not there is an error",
    page: ofCustom("getItem"),
    run: async (host) => {
      await refused(
        host.run((_, { workbook }) => workbook.properties.custom.getItem("nothing").load("value")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "CustomPropertyCollection.getItemOrNullObject of a key that is not there is a null object",
    page: ofCustom("getItemOrNullObject"),
    run: async (host) => {
      const property = await host.run((_, { workbook }) => workbook.properties.custom.getItemOrNullObject("nothing"));
      same(property.isNullObject, true);
    },
  },
  {
    says: "A deleted custom property is gone",
    page: `${CUSTOM_PROPERTY}#excel-excel-customproperty-delete-member(1)`,
    run: async (host) => {
      const count = await host.run((_, { workbook }) => {
        workbook.properties.custom.add("Council", "Oldham").delete();
        return workbook.properties.custom.getCount();
      });
      same(count.value, 0);
    },
  },
  {
    says: "CustomPropertyCollection.deleteAll leaves none",
    page: ofCustom("deleteAll"),
    run: async (host) => {
      const count = await host.run((_, { workbook }) => {
        const { custom } = workbook.properties;
        custom.add("Council", "Oldham");
        custom.add("Lists", 11);
        custom.deleteAll();
        return custom.getCount();
      });
      same(count.value, 0);
    },
  },

  calculated(
    "A custom function is called by its namespace and name, and its answer stands in the cell",
    `${FUNCTIONS}-overview`,
    "=CONTRACT.ADD(2,3)",
    "B2",
    [[5]],
  ),
  calculated(
    "A custom function's array spills into the cells below",
    `${FUNCTIONS}-dynamic-arrays`,
    "=CONTRACT.COUNT_TO(3)",
    "B2:B4",
    [[1], [2], [3]],
  ),
  calculated(
    "A custom function that throws CustomFunctions.Error shows that error",
    `${FUNCTIONS}-errors`,
    "=CONTRACT.FAIL()",
    "B2",
    [["#N/A"]],
  ),
  {
    says: "A custom function is called anew when a cell that it was given changes",
    page: `${FUNCTIONS}-overview`,
    run: async (host) => {
      await host.type("A1", "2");
      await host.type("B2", "=CONTRACT.ADD(A1,3)");
      await host.type("A1", "10");
      const cell = await host.run((sheet) => sheet.getRange("B2").load("values"));
      same(cell.values, [[13]]);
    },
  },
];
