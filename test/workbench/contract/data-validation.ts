import { emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { Host, Statement } from "./statement";
import { cellsOf, refused, same } from "./statement";

const API = "https://learn.microsoft.com/javascript/api/excel";
const PAGE = `${API}/excel.datavalidation`;
const ARTICLE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation";

/** Sets a rule on cells and reads it back. */
async function ruleOf(host: Host, rule: Excel.DataValidationRule): Promise<Excel.DataValidationRule> {
  const validation = await host.run((sheet) => {
    const range = sheet.getRange("B2:B9");
    range.dataValidation.rule = rule;
    return range.dataValidation.load("rule");
  });
  return validation.rule;
}

const BETWEEN_1_AND_5 = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } } as const;

export const statements: readonly Statement[] = [
  {
    says: "A range without data validation has the type None",
    page: `${PAGE}#excel-excel-datavalidation-type-member`,
    run: async (host) => {
      const validation = await host.run((sheet) => sheet.getRange("A1:B2").dataValidation.load("type"));
      same(validation.type, "None");
    },
  },
  {
    says: "A rule for whole numbers is told back with formulas",
    page: `${API}/excel.basicdatavalidation#excel-excel-basicdatavalidation-formula1-member`,
    run: async (host) => {
      same(await ruleOf(host, BETWEEN_1_AND_5), {
        wholeNumber: { formula1: "=1", formula2: "=5", operator: "Between" },
      });
    },
  },
  {
    says: "A rule for decimals may name a cell",
    page: `${API}/excel.basicdatavalidation#excel-excel-basicdatavalidation-formula1-member`,
    run: async (host) => {
      same(await ruleOf(host, { decimal: { formula1: "=$D$1", operator: "LessThan" } }), {
        decimal: { formula1: "=$D$1", operator: "LessThan" },
      });
    },
  },
  {
    says: "A limit may be given as a range",
    page: `${API}/excel.basicdatavalidation#excel-excel-basicdatavalidation-formula1-member`,
    run: async (host) => {
      const validation = await host.run((sheet) => {
        const range = sheet.getRange("B2:B9");
        range.dataValidation.rule = { decimal: { formula1: sheet.getRange("D1"), operator: "GreaterThan" } };
        return range.dataValidation.load("rule");
      });
      const limit = String(validation.rule.decimal?.formula1);
      same(limit.replace(/^=Sheet1!/, "="), "=$D$1");
    },
  },
  {
    says: "A list may be given as texts between commas",
    page: `${ARTICLE}#list-rule-type`,
    run: async (host) => {
      same(await ruleOf(host, { list: { inCellDropDown: true, source: "Open,Closed" } }), {
        list: { inCellDropDown: true, source: "Open,Closed" },
      });
    },
  },
  {
    says: "A list may name the cells that it stands in, and show no drop-down",
    page: `${API}/excel.listdatavalidation#excel-excel-listdatavalidation-incelldropdown-member`,
    run: async (host) => {
      same(await ruleOf(host, { list: { inCellDropDown: false, source: "=$H$1:$H$3" } }), {
        list: { inCellDropDown: false, source: "=$H$1:$H$3" },
      });
    },
  },
  {
    says: "A list's source may be given as a range",
    page: `${API}/excel.listdatavalidation#excel-excel-listdatavalidation-source-member`,
    run: async (host) => {
      const validation = await host.run((sheet) => {
        const range = sheet.getRange("B2:B9");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H3") } };
        return range.dataValidation.load("rule");
      });
      same(String(validation.rule.list?.source).replace(/^=Sheet1!/, "="), "=$H$1:$H$3");
    },
  },
  {
    says: "A custom rule keeps its formula",
    page: `${ARTICLE}#custom-validation`,
    run: async (host) => {
      const rule = { custom: { formula: '=ISNUMBER(SEARCH("C",B2))' } };
      same(await ruleOf(host, rule), rule);
    },
  },
  {
    says: "Dates in ISO 8601 are told back as serial numbers in formulas",
    page: `${API}/excel.datetimedatavalidation#excel-excel-datetimedatavalidation-formula1-member`,
    run: async (host) => {
      same(await ruleOf(host, { date: { formula1: "2024-04-01", operator: "GreaterThanOrEqualTo" } }), {
        date: { formula1: "=45383", operator: "GreaterThanOrEqualTo" },
      });
    },
  },
  {
    says: "A rule for the length of texts keeps its operator",
    page: `${ARTICLE}#basic-and-datetime-validation-rule-types`,
    run: async (host) => {
      same(await ruleOf(host, { textLength: { formula1: 10, operator: "LessThanOrEqualTo" } }), {
        textLength: { formula1: "=10", operator: "LessThanOrEqualTo" },
      });
    },
  },
  {
    says: "DataValidation.type names the kind of rule",
    page: `${PAGE}#excel-excel-datavalidation-type-member`,
    run: async (host) => {
      const types = await host.run((sheet) => {
        const rules: readonly Excel.DataValidationRule[] = [
          BETWEEN_1_AND_5,
          { list: { inCellDropDown: true, source: "a,b" } },
          { custom: { formula: "=TRUE" } },
          { textLength: { formula1: 1, operator: "EqualTo" } },
          { date: { formula1: "2024-04-01", operator: "LessThan" } },
        ];
        return rules.map((rule, at) => {
          const validation = sheet.getRange(`A${at + 1}`).dataValidation;
          validation.rule = rule;
          return validation.load("type");
        });
      });
      same(
        types.map(({ type }) => type),
        ["WholeNumber", "List", "Custom", "TextLength", "Date"],
      );
    },
  },
  {
    says: "A rule of two kinds is refused with InvalidArgument",
    page: `${ARTICLE}#create-validation-rules`,
    run: async (host) => {
      await refused(
        ruleOf(host, { ...BETWEEN_1_AND_5, list: { inCellDropDown: true, source: "a" } }),
        "InvalidArgument",
      );
    },
  },
  {
    says: "Where only some cells of a range have data validation, its type is MixedCriteria",
    page: `${API}/excel.datavalidationtype`,
    run: async (host) => {
      const validation = await host.run((sheet) => {
        sheet.getRange("A1:A3").dataValidation.rule = BETWEEN_1_AND_5;
        return sheet.getRange("A1:A9").dataValidation.load("type");
      });
      same(validation.type, "MixedCriteria");
    },
  },
  {
    says: "Where cells of a range have different kinds of data validation, its type is Inconsistent",
    page: `${API}/excel.datavalidationtype`,
    run: async (host) => {
      const validation = await host.run((sheet) => {
        sheet.getRange("A1").dataValidation.rule = BETWEEN_1_AND_5;
        sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
        return sheet.getRange("A1:A2").dataValidation.load("type");
      });
      same(validation.type, "Inconsistent");
    },
  },
  {
    says: "DataValidation.clear takes data validation from the range and leaves its neighbours' alone",
    page: `${PAGE}#excel-excel-datavalidation-clear-member(1)`,
    run: async (host) => {
      const types = await host.run((sheet) => {
        sheet.getRange("A1:A9").dataValidation.rule = BETWEEN_1_AND_5;
        sheet.getRange("A4:A5").dataValidation.clear();
        return ["A1:A3", "A4:A5", "A6:A9"].map((at) => sheet.getRange(at).dataValidation.load("type"));
      });
      same(
        types.map(({ type }) => type),
        ["WholeNumber", "None", "WholeNumber"],
      );
    },
  },
  {
    says: "A new rule takes the place of the old one",
    page: `${PAGE}#excel-excel-datavalidation-rule-member`,
    run: async (host) => {
      const types = await host.run((sheet) => {
        sheet.getRange("A1:A9").dataValidation.rule = BETWEEN_1_AND_5;
        sheet.getRange("A3:A5").dataValidation.rule = { custom: { formula: "=TRUE" } };
        return ["A2", "A4", "A6"].map((at) => sheet.getRange(at).dataValidation.load("type"));
      });
      same(
        types.map(({ type }) => type),
        ["WholeNumber", "Custom", "WholeNumber"],
      );
    },
  },
  {
    says: "Blanks are ignored unless ignoreBlanks is set to false",
    page: `${PAGE}#excel-excel-datavalidation-ignoreblanks-member`,
    run: async (host) => {
      const [before, after] = await host.run(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A3");
        dataValidation.rule = BETWEEN_1_AND_5;
        dataValidation.load("ignoreBlanks,valid");
        await context.sync();
        const first = [dataValidation.ignoreBlanks, dataValidation.valid];
        dataValidation.ignoreBlanks = false;
        dataValidation.load("ignoreBlanks,valid");
        await context.sync();
        return [first, [dataValidation.ignoreBlanks, dataValidation.valid]];
      });
      same(before, [true, true]);
      same(after, [false, false]);
    },
  },
  {
    says: "An error alert is of the style Stop and shown, unless it says otherwise",
    page: `${API}/excel.datavalidationerroralert#excel-excel-datavalidationerroralert-showalert-member`,
    run: async (host) => {
      const validation = await host.run((sheet) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = BETWEEN_1_AND_5;
        return dataValidation.load("errorAlert");
      });
      same([validation.errorAlert.showAlert, validation.errorAlert.style], [true, "Stop"]);
    },
  },
  {
    says: "An error alert keeps its title, message and style",
    page: `${ARTICLE}#create-validation-error-alerts`,
    run: async (host) => {
      const errorAlert = {
        message: "Enter a number from 1 to 5.",
        showAlert: true,
        style: "Warning",
        title: "Grade",
      } as const;
      const validation = await host.run((sheet) => {
        const { dataValidation } = sheet.getRange("A1:A9");
        dataValidation.rule = BETWEEN_1_AND_5;
        dataValidation.errorAlert = errorAlert;
        return dataValidation.load("errorAlert,type");
      });
      same(validation.errorAlert, errorAlert);
      same(validation.type, "WholeNumber");
    },
  },
  {
    says: "A prompt keeps its title and message",
    page: `${ARTICLE}#create-validation-prompts`,
    run: async (host) => {
      const prompt = { message: "As in the statement.", showPrompt: true, title: "Date" };
      const validation = await host.run((sheet) => {
        const { dataValidation } = sheet.getRange("A1:A9");
        dataValidation.rule = BETWEEN_1_AND_5;
        dataValidation.prompt = prompt;
        return dataValidation.load("prompt");
      });
      same(validation.prompt, prompt);
    },
  },
  {
    says: "DataValidation.valid is true when every value is valid, false when none is, null for some",
    page: `${PAGE}#excel-excel-datavalidation-valid-member`,
    run: async (host) => {
      const found = await host.run((sheet) => {
        sheet.getRange("A1:A4").values = [[1], [5], [6], ["two"]];
        sheet.getRange("A1:A4").dataValidation.rule = BETWEEN_1_AND_5;
        return ["A1:A2", "A3:A4", "A1:A4"].map((at) => sheet.getRange(at).dataValidation.load("valid"));
      });
      same(
        found.map(({ valid }) => valid),
        [true, false, null],
      );
    },
  },
  {
    says: "A whole number rule does not take fractions",
    page: `${ARTICLE}#basic-and-datetime-validation-rule-types`,
    run: async (host) => {
      const validation = await host.run((sheet) => {
        sheet.getRange("A1").values = [[2.5]];
        sheet.getRange("A1").dataValidation.rule = BETWEEN_1_AND_5;
        return sheet.getRange("A1").dataValidation.load("valid");
      });
      same(validation.valid, false);
    },
  },
  {
    says: "DataValidation.getInvalidCells gives the cells whose values are not valid",
    page: `${PAGE}#excel-excel-datavalidation-getinvalidcells-member(1)`,
    run: async (host) => {
      const cells = await host.run((sheet) => {
        sheet.getRange("H1:H2").values = [["Open"], ["Closed"]];
        sheet.getRange("A1:A5").values = [["Open"], ["Opened"], ["Shut"], ["Closed"], ["x"]];
        sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$H$1:$H$2" } };
        return sheet.getRange("A1:A5").dataValidation.getInvalidCells().load("address");
      });
      same(cells.address, "Sheet1!A2:A3,Sheet1!A5");
    },
  },
  {
    says: "DataValidation.getInvalidCells is refused with ItemNotFound when all are valid",
    page: `${PAGE}#excel-excel-datavalidation-getinvalidcells-member(1)`,
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          sheet.getRange("A1").values = [[3]];
          sheet.getRange("A1").dataValidation.rule = BETWEEN_1_AND_5;
          return sheet.getRange("A1").dataValidation.getInvalidCells().load("address");
        }),
        "ItemNotFound",
      );
    },
  },
  {
    says: "DataValidation.getInvalidCellsOrNullObject is a null object when all are valid",
    page: `${PAGE}#excel-excel-datavalidation-getinvalidcellsornullobject-member(1)`,
    run: async (host) => {
      const cells = await host.run((sheet) => {
        sheet.getRange("A1").values = [[3]];
        sheet.getRange("A1").dataValidation.rule = BETWEEN_1_AND_5;
        return sheet.getRange("A1").dataValidation.getInvalidCellsOrNullObject().load("address");
      });
      same(cells.isNullObject, true);
    },
  },
  {
    says: "Values that an add-in writes are not stopped by data validation",
    page: ARTICLE,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        sheet.getRange("A1").dataValidation.rule = BETWEEN_1_AND_5;
        sheet.getRange("A1").values = [[99]];
        return sheet.getRange("A1").load("values");
      });
      same(cell.values, [[99]]);
    },
  },
  {
    says: "Data validation and the cells that its list names move with inserted rows",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    run: async (host) => {
      const [above, below] = await host.run((sheet) => {
        sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$H$2:$H$4" } };
        sheet.getRange("1:2").insert("Down");
        return [
          sheet.getRange("B2:B3").dataValidation.load("type"),
          sheet.getRange("B4:B6").dataValidation.load("type,rule"),
        ] as const;
      });
      same([above.type, below.type, below.rule.list?.source], ["None", "List", "=$H$4:$H$6"]);
    },
  },
  {
    says: "The source of a list on another sheet follows rows inserted there",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    workbook: () => emptyWorkbook("Sheet1", "Look up"),
    run: async (host) => {
      const { rule } = await host.run((sheet, context) => {
        const source = "='Look up'!$A$2:$A$4";
        sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source } };
        context.workbook.worksheets.getItem("Look up").getRange("1:1").insert("Down");
        return sheet.getRange("B2").dataValidation.load("rule");
      });
      same(rule.list?.source, "='Look up'!$A$3:$A$5");
    },
  },
  {
    says: "Range.clear of everything takes data validation too",
    page: `${API}/excel.range#excel-excel-range-clear-member(1)`,
    run: async (host) => {
      const validation = await host.run((sheet) => {
        sheet.getRange("A1:A3").dataValidation.rule = BETWEEN_1_AND_5;
        sheet.getRange("A1:A3").clear();
        return sheet.getRange("A1:A3").dataValidation.load("type");
      });
      same(validation.type, "None");
    },
  },
  {
    says: "Data validation is refused with AccessDenied on a protected sheet",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-error-handling",
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          sheet.protection.protect();
          sheet.getRange("A1").dataValidation.rule = BETWEEN_1_AND_5;
        }),
        "AccessDenied",
      );
    },
  },
  {
    says: "The addresses of several invalid blocks are those of a RangeAreas",
    page: `${PAGE}#excel-excel-datavalidation-getinvalidcells-member(1)`,
    run: async (host) => {
      const [first] = await host.run(async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[9], [2], [9]];
        sheet.getRange("A1:A3").dataValidation.rule = BETWEEN_1_AND_5;
        const { areas } = sheet.getRange("A1:A3").dataValidation.getInvalidCells();
        areas.load("items/address");
        await context.sync();
        return areas.items;
      });
      same(first && cellsOf(first), ["A1"]);
    },
  },
];
