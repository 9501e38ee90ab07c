import { emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { Statement } from "./statement";
import { cellsOf, refused, same } from "./statement";

const API = "https://learn.microsoft.com/javascript/api/excel";
const COLLECTION = `${API}/excel.conditionalformatcollection`;
const FORMAT = `${API}/excel.conditionalformat`;
const ARTICLE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting";

/** A red fill where a formula says so. */
function addCustom(range: Excel.Range | Excel.RangeAreas, formula: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FF0000";
  return format;
}

export const statements: readonly Statement[] = [
  {
    says: "ConditionalFormatCollection.add makes a conditional format of the type that is asked for",
    page: `${COLLECTION}#excel-excel-conditionalformatcollection-add-member(1)`,
    run: async (host) => {
      const types = ["Custom", "CellValue", "DataBar"] as const;
      const formats = await host.run((sheet) =>
        types.map((type) => sheet.getRange("A1:A9").conditionalFormats.add(type).load("type")),
      );
      same(
        formats.map(({ type }) => type),
        types,
      );
    },
  },
  {
    says: "A new conditional format comes first in the order",
    page: `${COLLECTION}#excel-excel-conditionalformatcollection-add-member(1)`,
    run: async (host) => {
      const { items } = await host.run((sheet) => {
        addCustom(sheet.getRange("A1:A9"), "=$A1>1");
        addCustom(sheet.getRange("A1:A9"), "=$A1>2");
        return sheet.getRange("A1:A9").conditionalFormats.load("items/priority,items/custom/rule/formula");
      });
      same(
        items.map(({ priority, custom }) => [priority, custom.rule.formula]),
        [
          [0, "=$A1>2"],
          [1, "=$A1>1"],
        ],
      );
    },
  },
  {
    says: "A custom conditional format keeps its formula and the look that it gives",
    page: `${ARTICLE}#custom`,
    run: async (host) => {
      const format = await host.run((sheet) => {
        const added = addCustom(sheet.getRange("B2:D9"), "=$C2>50");
        added.custom.format.font.color = "#0000FF";
        added.custom.format.font.bold = true;
        added.custom.format.font.strikethrough = true;
        return added.load("custom/rule/formula,custom/format/fill/color,custom/format/font");
      });
      const { rule, format: look } = format.custom;
      same(
        [rule.formula, look.fill.color, look.font.color, look.font.bold, look.font.strikethrough],
        ["=$C2>50", "#FF0000", "#0000FF", true, true],
      );
    },
  },
  {
    says: "A cell value conditional format keeps its operator and formula",
    page: `${ARTICLE}#cell-value`,
    run: async (host) => {
      const format = await host.run((sheet) => {
        const added = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
        added.cellValue.format.font.color = "#FF0000";
        added.cellValue.rule = { formula1: "=0", operator: "LessThan" };
        return added.load("type,cellValue/rule,cellValue/format/font/color");
      });
      same(format.cellValue.rule, { formula1: "=0", operator: "LessThan" });
      same([format.type, format.cellValue.format.font.color], ["CellValue", "#FF0000"]);
    },
  },
  {
    says: "A cell value conditional format between two values keeps both",
    page: `${API}/excel.conditionalcellvaluerule#excel-excel-conditionalcellvaluerule-formula2-member`,
    run: async (host) => {
      const rule = { formula1: "=MIN($H$1,10)", formula2: "=20", operator: "Between" } as const;
      const format = await host.run((sheet) => {
        const added = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
        added.cellValue.rule = rule;
        return added.load("cellValue/rule");
      });
      same(format.cellValue.rule, rule);
    },
  },
  {
    says: "A data bar keeps its colour, whether it fades, and whether it hides the values",
    page: `${API}/excel.databarconditionalformat#excel-excel-databarconditionalformat-showdatabaronly-member`,
    run: async (host) => {
      const format = await host.run((sheet) => {
        const added = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
        added.dataBar.showDataBarOnly = true;
        added.dataBar.positiveFormat.fillColor = "#00B050";
        added.dataBar.positiveFormat.gradientFill = false;
        return added.load("dataBar/showDataBarOnly,dataBar/positiveFormat");
      });
      const { showDataBarOnly, positiveFormat } = format.dataBar;
      same([showDataBarOnly, positiveFormat.fillColor, positiveFormat.gradientFill], [true, "#00B050", false]);
    },
  },
  {
    says: "A data bar's bounds are given as rules of a type and a formula",
    page: `${API}/excel.databarconditionalformat#excel-excel-databarconditionalformat-lowerboundrule-member`,
    run: async (host) => {
      const format = await host.run((sheet) => {
        const added = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
        added.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        added.dataBar.upperBoundRule = { type: "HighestValue" };
        return added.load("dataBar/lowerBoundRule,dataBar/upperBoundRule");
      });
      same(format.dataBar.lowerBoundRule, { type: "Number", formula: "0" });
      same(format.dataBar.upperBoundRule.type, "HighestValue");
    },
  },
  {
    says: "A conditional format has only the details of its own type; those of others are null objects",
    page: `${FORMAT}#excel-excel-conditionalformat-databarornullobject-member`,
    run: async (host) => {
      const format = await host.run((sheet) => {
        const added = addCustom(sheet.getRange("A1"), "=TRUE");
        added.dataBarOrNullObject.load("showDataBarOnly");
        added.customOrNullObject.load("rule/formula");
        return added;
      });
      same([format.dataBarOrNullObject.isNullObject, format.customOrNullObject.isNullObject], [true, false]);
    },
  },
  {
    says: "Asking a custom conditional format for its data bar is refused with ItemNotFound",
    page: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    run: async (host) => {
      const attempt = host.run((sheet) => addCustom(sheet.getRange("A1"), "=TRUE").load("dataBar/showDataBarOnly"));
      await refused(attempt, "ItemNotFound");
    },
  },
  {
    says: "ConditionalFormatCollection.getItem finds a conditional format by its id in a later batch",
    page: `${COLLECTION}#excel-excel-conditionalformatcollection-getitem-member(1)`,
    run: async (host) => {
      const added = await host.run((sheet) => addCustom(sheet.getRange("A1:A9"), "=$A1=1").load("id"));
      const found = await host.run((sheet) =>
        sheet.getRange("A1:A9").conditionalFormats.getItem(added.id).load("id,custom/rule/formula"),
      );
      same([found.id, found.custom.rule.formula], [added.id, "=$A1=1"]);
    },
  },
  {
    says: "ConditionalFormatCollection.getItem refuses an unknown id with ItemNotFound",
    page: `${COLLECTION}#excel-excel-conditionalformatcollection-getitem-member(1)`,
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.getRange("A1").conditionalFormats.getItem("none").load("type")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "ConditionalFormatCollection.getItemOrNullObject answers a null object for an unknown id",
    page: `${COLLECTION}#excel-excel-conditionalformatcollection-getitemornullobject-member(1)`,
    run: async (host) => {
      const found = await host.run((sheet) =>
        sheet.getRange("A1").conditionalFormats.getItemOrNullObject("none").load("type"),
      );
      same(found.isNullObject, true);
    },
  },
  {
    says: "ConditionalFormatCollection.getItemAt counts from zero",
    page: `${COLLECTION}#excel-excel-conditionalformatcollection-getitemat-member(1)`,
    run: async (host) => {
      const format = await host.run((sheet) => {
        addCustom(sheet.getRange("A1"), "=1=1");
        addCustom(sheet.getRange("A1"), "=2=2");
        return sheet.getRange("A1").conditionalFormats.getItemAt(1).load("custom/rule/formula");
      });
      same(format.custom.rule.formula, "=1=1");
    },
  },
  {
    says: "A range's conditional formats are those that reach into it",
    page: `${API}/excel.range#excel-excel-range-conditionalformats-member`,
    run: async (host) => {
      const counts = await host.run((sheet) => {
        addCustom(sheet.getRange("A1:C3"), "=TRUE");
        addCustom(sheet.getRange("C3:E5"), "=TRUE");
        return ["A1", "C3", "B2:D4", "F1:G9"].map((at) => sheet.getRange(at).conditionalFormats.getCount());
      });
      same(
        counts.map(({ value }) => value),
        [1, 2, 2, 0],
      );
    },
  },
  {
    says: "ConditionalFormat.delete takes it away",
    page: `${FORMAT}#excel-excel-conditionalformat-delete-member(1)`,
    run: async (host) => {
      const count = await host.run((sheet) => {
        addCustom(sheet.getRange("A1:A9"), "=1=1");
        addCustom(sheet.getRange("A1:A9"), "=2=2").delete();
        return sheet.getRange("A1:A9").conditionalFormats.getCount();
      });
      same(count.value, 1);
    },
  },
  {
    says: "ConditionalFormatCollection.clearAll clears those of the range",
    page: `${COLLECTION}#excel-excel-conditionalformatcollection-clearall-member(1)`,
    run: async (host) => {
      const counts = await host.run((sheet) => {
        addCustom(sheet.getRange("A1:A9"), "=TRUE");
        addCustom(sheet.getRange("C1:C9"), "=TRUE");
        sheet.getRange("A1:B9").conditionalFormats.clearAll();
        return ["A1:A9", "C1:C9"].map((at) => sheet.getRange(at).conditionalFormats.getCount());
      });
      same(
        counts.map(({ value }) => value),
        [0, 1],
      );
    },
  },
  {
    says: "Clearing a part of a conditional format's range leaves the rest of it",
    page: `${COLLECTION}#excel-excel-conditionalformatcollection-clearall-member(1)`,
    run: async (host) => {
      const ranges = await host.run((sheet) => {
        const format = addCustom(sheet.getRange("A1:A9"), "=TRUE");
        sheet.getRange("A4:A5").conditionalFormats.clearAll();
        return format.getRanges().load("address");
      });
      same(ranges.address, "Sheet1!A1:A3,Sheet1!A6:A9");
    },
  },
  {
    says: "ConditionalFormat.getRange is the range that it is for",
    page: `${FORMAT}#excel-excel-conditionalformat-getrange-member(1)`,
    run: async (host) => {
      const range = await host.run((sheet) => addCustom(sheet.getRange("B2:D9"), "=TRUE").getRange().load("address"));
      same(cellsOf(range), ["B2:D9"]);
    },
  },
  {
    says: "ConditionalFormat.getRangeOrNullObject is a null object where it is for several ranges",
    page: `${FORMAT}#excel-excel-conditionalformat-getrangeornullobject-member(1)`,
    run: async (host) => {
      const range = await host.run((sheet) =>
        addCustom(sheet.getRanges("A1:A3,C1:C3"), "=TRUE").getRangeOrNullObject().load("address"),
      );
      same(range.isNullObject, true);
    },
  },
  {
    says: "A conditional format added to several ranges is one, for all of them",
    page: `${API}/excel.rangeareas#excel-excel-rangeareas-conditionalformats-member`,
    run: async (host) => {
      const ranges = await host.run((sheet) =>
        addCustom(sheet.getRanges("A1:A3,C1:C3"), "=TRUE").getRanges().load("address"),
      );
      same(ranges.address, "Sheet1!A1:A3,Sheet1!C1:C3");
    },
  },
  {
    says: "Setting a conditional format's priority moves the others, so that the order has no gaps",
    page: `${FORMAT}#excel-excel-conditionalformat-priority-member`,
    run: async (host) => {
      const { items } = await host.run((sheet) => {
        ["=1=1", "=2=2", "=3=3"].forEach((formula) => addCustom(sheet.getRange("A1"), formula));
        sheet.getRange("A1").conditionalFormats.getItemAt(2).priority = 0;
        return sheet.getRange("A1").conditionalFormats.load("items/priority,items/custom/rule/formula");
      });
      same(
        items.map(({ priority, custom }) => `${priority} ${custom.rule.formula}`),
        ["0 =1=1", "1 =3=3", "2 =2=2"],
      );
    },
  },
  {
    says: "A priority beyond the end puts a conditional format last",
    page: `${FORMAT}#excel-excel-conditionalformat-priority-member`,
    run: async (host) => {
      const { items } = await host.run((sheet) => {
        ["=1=1", "=2=2", "=3=3"].forEach((formula) => addCustom(sheet.getRange("A1"), formula));
        sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = 99;
        return sheet.getRange("A1").conditionalFormats.load("items/custom/rule/formula");
      });
      same(
        items.map(({ custom }) => custom.rule.formula),
        ["=2=2", "=1=1", "=3=3"],
      );
    },
  },
  {
    says: "stopIfTrue is kept for formats by formula, and is null for data bars",
    page: `${FORMAT}#excel-excel-conditionalformat-stopiftrue-member`,
    run: async (host) => {
      const [custom, bar] = await host.run((sheet) => {
        const format = addCustom(sheet.getRange("A1"), "=TRUE");
        format.stopIfTrue = true;
        return [
          format.load("stopIfTrue"),
          sheet.getRange("A1").conditionalFormats.add("DataBar").load("stopIfTrue"),
        ] as const;
      });
      same([custom.stopIfTrue, bar.stopIfTrue], [true, null]);
    },
  },
  {
    says: "A conditional format and its formula move down with their cells when rows are inserted above",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    run: async (host) => {
      const format = await host.run((sheet) => {
        addCustom(sheet.getRange("B2:D9"), "=$C2>$H$1");
        sheet.getRange("1:2").insert("Down");
        return sheet.getRange("B4").conditionalFormats.getItemAt(0).load("custom/rule/formula");
      });
      const range = await host.run((sheet) =>
        sheet.getRange("B4").conditionalFormats.getItemAt(0).getRange().load("address"),
      );
      same([format.custom.rule.formula, ...cellsOf(range)], ["=$C4>$H$3", "B4:D11"]);
    },
  },
  {
    says: "A conditional format's formula follows rows inserted on a sheet that is not active",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    workbook: () => emptyWorkbook("Sheet1", "List 2"),
    run: async (host) => {
      const list2 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("List 2");
      await host.run((_, context) => void addCustom(list2(context).getRange("B2:B9"), "=$C2>$H$1"));
      await host.run((_, context) => void list2(context).getRange("1:1").insert("Down"));
      const formula = async (cell: string) => {
        const format = await host.run((_, context) =>
          list2(context).getRange(cell).conditionalFormats.getItemAt(0).load("custom/rule/formula"),
        );
        return format.custom.rule.formula;
      };
      same(await formula("B3"), "=$C3>$H$2");
      await host.run((_, context) => list2(context).getRange("A:A").delete("Left"));
      same(await formula("A3"), "=$B3>$G$2");
    },
  },
  {
    says: "A conditional format's reference with $ follows when cells of its column alone are inserted",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    run: async (host) => {
      const format = await host.run((sheet) => {
        addCustom(sheet.getRange("A1:A4"), "=A1>$H$3");
        sheet.getRange("H2:H3").insert("Down");
        return sheet.getRange("A1").conditionalFormats.getItemAt(0).load("custom/rule/formula");
      });
      same(format.custom.rule.formula, "=A1>$H$5");
    },
  },
  {
    says: "A conditional format's reference to another sheet follows rows inserted there",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    workbook: () => emptyWorkbook("Sheet1", "List 2"),
    run: async (host) => {
      const format = await host.run((sheet, context) => {
        addCustom(sheet.getRange("A1:A4"), "=A1>'List 2'!$A$3");
        context.workbook.worksheets.getItem("List 2").getRange("2:2").insert("Down");
        return sheet.getRange("A1").conditionalFormats.getItemAt(0).load("custom/rule/formula");
      });
      same(format.custom.rule.formula, "=A1>'List 2'!$A$4");
    },
  },
  {
    says: "A conditional format shrinks when some of its rows are deleted",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    run: async (host) => {
      const range = await host.run((sheet) => {
        addCustom(sheet.getRange("A2:A9"), "=$A2>1");
        sheet.getRange("4:5").delete("Up");
        return sheet.getRange("A2").conditionalFormats.getItemAt(0).getRange().load("address");
      });
      same(cellsOf(range), ["A2:A7"]);
    },
  },
  {
    says: "A cell value rule's reference follows inserted rows",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    run: async (host) => {
      const format = await host.run((sheet) => {
        const added = sheet.getRange("B5:B9").conditionalFormats.add("CellValue");
        added.cellValue.rule = { formula1: "=$A$2", operator: "GreaterThan" };
        sheet.getRange("1:1").insert("Down");
        return sheet.getRange("B6").conditionalFormats.getItemAt(0).load("cellValue/rule");
      });
      same(format.cellValue.rule, { formula1: "=$A$3", operator: "GreaterThan" });
    },
  },
  {
    says: "Range.clear of formats takes conditional formats too, and leaves values",
    page: `${API}/excel.range#excel-excel-range-clear-member(1)`,
    run: async (host) => {
      const [count, range] = await host.run((sheet) => {
        const cells = sheet.getRange("A1:A2");
        cells.values = [[1], [2]];
        addCustom(cells, "=TRUE");
        cells.clear("Formats");
        return [cells.conditionalFormats.getCount(), cells.load("values")] as const;
      });
      same([count.value, range.values], [0, [[1], [2]]]);
    },
  },
  {
    says: "A conditional format for whole columns stays one for whole columns",
    page: `${API}/excel.range#excel-excel-range-conditionalformats-member`,
    run: async (host) => {
      const range = await host.run((sheet) => addCustom(sheet.getRange("B:C"), "=$B1>1").getRange().load("address"));
      same(cellsOf(range), ["B:C"]);
    },
  },
];
