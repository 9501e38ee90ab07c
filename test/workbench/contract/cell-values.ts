import type { Statement } from "./statement";
import { cellsOf, refused, same } from "./statement";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range";
const BLANKS = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values";
const UNBOUNDED = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded";
const DATES = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dates";
const GET_AND_SET = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values";
const property = (name: string): string => `${RANGE}#excel-excel-range-${name.toLowerCase()}-member`;
const method = (name: string): string => `${RANGE}#excel-excel-range-${name.toLowerCase()}-member(1)`;

/** What one cell holds after a value was written to it. */
function written(says: string, page: string, value: unknown, expected: Record<string, unknown>): Statement {
  return {
    says,
    page,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.values = [[value]];
        return range.load(Object.keys(expected).join(","));
      });
      const found = Object.fromEntries(
        Object.keys(expected).map((name) => [name, (cell as unknown as Record<string, unknown[][]>)[name]?.[0]?.[0]]),
      );
      same(found, expected);
    },
  };
}

/** What cells hold, and what becomes of what is written to them. */
export const statements: readonly Statement[] = [
  {
    says: "Values of a block are rows of columns",
    page: GET_AND_SET,
    run: async (host) => {
      const values = [
        ["Child", 1],
        [true, 2.5],
      ];
      const range = await host.run((sheet) => {
        sheet.getRange("B2:C3").values = values;
        return sheet.getRange("B2:C3").load("values");
      });
      same(range.values, values);
    },
  },
  {
    says: "One value in place of an array is written to every cell of the range",
    page: property("values"),
    run: async (host) => {
      const range = await host.run((sheet) => {
        const block = sheet.getRange("B2:C3");
        (block as unknown as { values: string }).values = "same";
        return block.load("values");
      });
      same(range.values, [
        ["same", "same"],
        ["same", "same"],
      ]);
    },
  },
  {
    says: "A block of another size than the range is InvalidArgument",
    page: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          sheet.getRange("B2:C3").values = [[1, 2]];
        }),
        "InvalidArgument",
      );
    },
  },
  {
    says: "null in an array leaves its cell as it is",
    page: `${BLANKS}#null-input-in-2-d-array`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        const row = sheet.getRange("B2:D2");
        row.values = [[1, 2, 3]];
        row.values = [[null, 20, null]];
        return row.load("values");
      });
      same(range.values, [[1, 20, 3]]);
    },
  },
  {
    says: "null in an array of number formats leaves its cell's format as it is",
    page: `${BLANKS}#null-input-in-2-d-array`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        const row = sheet.getRange("B2:C2");
        row.numberFormat = [["0.00", "0.00"]];
        row.numberFormat = [[null, "0%"]];
        return row.load("numberFormat");
      });
      same(range.numberFormat, [["0.00", "0%"]]);
    },
  },
  {
    says: "null is no value for a property",
    page: `${BLANKS}#null-input-for-a-property`,
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          (sheet.getRange("B2") as unknown as { values: null }).values = null;
        }),
        "InvalidArgument",
      );
    },
  },
  {
    says: "null is no fill colour",
    page: `${BLANKS}#null-input-for-a-property`,
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          (sheet.getRange("B2").format.fill as unknown as { color: null }).color = null;
        }),
        "InvalidArgument",
      );
    },
  },
  {
    says: "Properties of cells that differ within a range read as null",
    page: `${BLANKS}#null-property-values-in-the-response`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        sheet.getRange("B2").format.font.color = "#FF0000";
        return sheet.getRange("B2:B3").load("format/font/color");
      });
      same(range.format.font.color, null);
    },
  },
  {
    says: "An empty text among the values empties its cell",
    page: `${BLANKS}#blank-input-for-a-property`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        const row = sheet.getRange("B2:C2");
        row.values = [[1, 2]];
        row.values = [["", 2]];
        return row.load("values,valueTypes");
      });
      same([range.values, range.valueTypes], [[["", 2]], [["Empty", "Double"]]]);
    },
  },
  {
    says: "An empty text for the number format resets it to General",
    page: `${BLANKS}#blank-input-for-a-property`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        const cell = sheet.getRange("B2");
        cell.numberFormat = [["0.00"]];
        cell.numberFormat = [[""]];
        return cell.load("numberFormat");
      });
      same(range.numberFormat, [["General"]]);
    },
  },
  {
    says: "An empty text for the formula clears the cell",
    page: `${BLANKS}#blank-input-for-a-property`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        const cell = sheet.getRange("B2");
        cell.values = [[1]];
        cell.formulas = [[""]];
        return cell.load("values");
      });
      same(range.values, [[""]]);
    },
  },
  {
    says: "A cell without a value reads as an empty text",
    page: `${BLANKS}#blank-property-values-in-the-response`,
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("B2:C2").load("values,formulas,text"));
      same([range.values, range.formulas, range.text], [[["", ""]], [["", ""]], [["", ""]]]);
    },
  },

  written("A number's value type is Double", property("valueTypes"), 1.5, { values: 1.5, valueTypes: "Double" }),
  written("A text's value type is String", property("valueTypes"), "text", { values: "text", valueTypes: "String" }),
  written("A boolean's value type is Boolean", property("valueTypes"), true, { values: true, valueTypes: "Boolean" }),
  written("A boolean shows in capitals", property("text"), false, { text: "FALSE" }),
  written("An error in a cell reads as its text, with the value type Error", property("valueTypes"), "#N/A", {
    values: "#N/A",
    valueTypes: "Error",
  }),
  written("Text that reads as a number becomes a number", GET_AND_SET, "29.96", {
    values: 29.96,
    valueTypes: "Double",
  }),
  written("Text that reads as a percentage becomes its fraction", GET_AND_SET, "25%", {
    values: 0.25,
    text: "25%",
    numberFormat: "0%",
  }),
  written("Text that reads as a boolean becomes one", GET_AND_SET, "true", { values: true, valueTypes: "Boolean" }),
  written("A leading apostrophe keeps text as it is, and is no part of the value", property("values"), "'007", {
    values: "007",
    valueTypes: "String",
  }),
  written("A number of 15 digits keeps all of them", property("values"), 123456789012345, { values: 123456789012345 }),
  written("A value that is no date stays text", DATES, "31/02/2024", { values: "31/02/2024", valueTypes: "String" }),
  written("Text beyond the basic plane of Unicode comes back as it was", property("values"), "Zoë 👩‍👧 née", {
    values: "Zoë 👩‍👧 née",
  }),
  written("Line breaks within a text are kept", property("values"), "one\ntwo", { values: "one\ntwo" }),
  {
    says: "A date is a serial number of days, shown through its number format",
    page: DATES,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.values = [[45_323]];
        range.numberFormat = [["yyyy-mm-dd"]];
        return range.load("values,text,valueTypes");
      });
      same([cell.values, cell.text, cell.valueTypes], [[[45_323]], [["2024-02-01"]], [["Double"]]]);
    },
  },
  {
    says: "A time is a fraction of a day",
    page: DATES,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.values = [[0.75]];
        range.numberFormat = [["hh:mm"]];
        return range.load("text");
      });
      same(cell.text, [["18:00"]]);
    },
  },
  {
    says: "Range.text is what the cells show and values what they hold",
    page: property("text"),
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.values = [[1234.567]];
        range.numberFormat = [["#,##0.00"]];
        return range.load("text,values");
      });
      same([cell.text, cell.values], [[["1,234.57"]], [[1234.567]]]);
    },
  },
  {
    says: "Cells formatted as text take numbers as text",
    page: property("numberFormat"),
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.numberFormat = [["@"]];
        range.values = [["0123"]];
        return range.load("values,valueTypes");
      });
      same([cell.values, cell.valueTypes], [[["0123"]], [["String"]]]);
    },
  },
  {
    says: "A number format for all cells may be given as one text",
    page: property("numberFormat"),
    run: async (host) => {
      const range = await host.run((sheet) => {
        const block = sheet.getRange("B2:C2");
        (block as unknown as { numberFormat: string }).numberFormat = "0.0";
        return block.load("numberFormat");
      });
      same(range.numberFormat, [["0.0", "0.0"]]);
    },
  },
  {
    says: "Cells that were given no number format have General",
    page: property("numberFormat"),
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("B2").load("numberFormat"));
      same(range.numberFormat, [["General"]]);
    },
  },
  {
    says: "Formulas of cells without a formula are their values",
    page: property("formulas"),
    run: async (host) => {
      const range = await host.run((sheet) => {
        sheet.getRange("B2:C2").values = [["text", 5]];
        return sheet.getRange("B2:C2").load("formulas");
      });
      same(range.formulas, [["text", 5]]);
    },
  },
  {
    says: "Text with an equals sign at its start is a formula, in values as in formulas",
    page: GET_AND_SET,
    run: async (host) => {
      const range = await host.run((sheet) => {
        sheet.getRange("B2").values = [["=1+1"]];
        return sheet.getRange("B2").load("formulas");
      });
      same(range.formulas, [["=1+1"]]);
    },
  },
  {
    says: "A formula is calculated when it is written, so that the same batch reads its value",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values#set-formula-for-a-single-cell",
    calculates: true,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        sheet.getRange("B1:B2").values = [[2], [3]];
        sheet.getRange("B3").formulas = [["=B1*B2"]];
        return sheet.getRange("B3").load("values,formulas,text");
      });
      same([cell.values, cell.formulas, cell.text], [[[6]], [["=B1*B2"]], [["6"]]]);
    },
  },
  {
    says: "Formulas are calculated anew when a cell that they read changes",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.calculationmode",
    calculates: true,
    run: async (host) => {
      await host.type("A1", "2");
      await host.type("A2", "=A1*3");
      const cell = await host.run((sheet) => {
        sheet.getRange("A1").values = [[5]];
        return sheet.getRange("A2").load("values");
      });
      same(cell.values, [[15]]);
    },
  },
  {
    says: "A formula that divides by nought holds an error",
    page: property("valueTypes"),
    calculates: true,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        sheet.getRange("B3").formulas = [["=1/0"]];
        return sheet.getRange("B3").load("values,valueTypes");
      });
      same([cell.values, cell.valueTypes], [[["#DIV/0!"]], [["Error"]]]);
    },
  },
  {
    says: "A dynamic array formula spills its values into the cells below, which hold no formula",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays",
    calculates: true,
    run: async (host) => {
      const range = await host.run((sheet) => {
        sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
        return sheet.getRange("B2:B4").load("values");
      });
      same(range.values, [[1], [2], [3]]);
    },
  },

  {
    says: "Values of whole columns read as null",
    page: UNBOUNDED,
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("B:C").load("values,text,formulas,numberFormat"));
      same([range.values, range.text, range.formulas], [null, null, null]);
    },
  },
  {
    says: "Values cannot be set for whole columns",
    page: UNBOUNDED,
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          (sheet.getRange("B:C") as unknown as { values: string }).values = "Due Date";
        }),
        "InvalidArgument",
      );
    },
  },
  {
    says: "A block of 5,000 rows is written and read whole",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large",
    run: async (host) => {
      const rows = Array.from({ length: 5_000 }, (_, row) => [row, `child ${row}`]);
      const last = await host.run((sheet) => {
        const range = sheet.getRange("A1:B5000");
        range.values = rows;
        return range.getLastRow().load("values,address");
      });
      same([cellsOf(last), last.values], [["A5000:B5000"], [[4_999, "child 4999"]]]);
    },
  },

  {
    says: "Range.clear takes values and formats away",
    page: method("clear"),
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.values = [[1]];
        range.numberFormat = [["0.00"]];
        range.clear();
        return range.load("values,numberFormat");
      });
      same([cell.values, cell.numberFormat], [[[""]], [["General"]]]);
    },
  },
  {
    says: "Range.clear of contents keeps the formats",
    page: method("clear"),
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.values = [[1]];
        range.numberFormat = [["0.00"]];
        range.clear("Contents");
        return range.load("values,numberFormat");
      });
      same([cell.values, cell.numberFormat], [[[""]], [["0.00"]]]);
    },
  },
  {
    says: "Range.clear of formats keeps the values",
    page: method("clear"),
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.values = [[1]];
        range.numberFormat = [["0.00"]];
        range.clear("Formats");
        return range.load("values,numberFormat");
      });
      same([cell.values, cell.numberFormat], [[[1]], [["General"]]]);
    },
  },
  {
    says: "Range.copyFrom brings values and formats",
    page: method("copyFrom"),
    run: async (host) => {
      const copy = await host.run((sheet) => {
        const from = sheet.getRange("B2:B3");
        from.values = [[1], [2]];
        from.numberFormat = [["0.00"], ["0%"]];
        const to = sheet.getRange("D2:D3");
        to.copyFrom(from);
        return to.load("values,numberFormat");
      });
      same(
        [copy.values, copy.numberFormat],
        [
          [[1], [2]],
          [["0.00"], ["0%"]],
        ],
      );
    },
  },
  {
    says: "Range.copyFrom of values leaves the formats",
    page: method("copyFrom"),
    run: async (host) => {
      const copy = await host.run((sheet) => {
        const from = sheet.getRange("B2");
        from.values = [[1]];
        from.numberFormat = [["0.00"]];
        sheet.getRange("D2").copyFrom("B2", "Values");
        return sheet.getRange("D2").load("values,numberFormat");
      });
      same([copy.values, copy.numberFormat], [[[1]], [["General"]]]);
    },
  },
  {
    says: "Range.copyFrom makes room where the range is smaller than what is copied",
    page: method("copyFrom"),
    run: async (host) => {
      const copy = await host.run((sheet) => {
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("E5").copyFrom("B2:C3");
        return sheet.getRange("E5:F6").load("values");
      });
      same(copy.values, [
        [1, 2],
        [3, 4],
      ]);
    },
  },
  {
    says: "Range.copyFrom can turn rows into columns",
    page: method("copyFrom"),
    run: async (host) => {
      const copy = await host.run((sheet) => {
        sheet.getRange("B2:D2").values = [[1, 2, 3]];
        sheet.getRange("F2").copyFrom("B2:D2", "All", false, true);
        return sheet.getRange("F2:F4").load("values");
      });
      same(copy.values, [[1], [2], [3]]);
    },
  },
  {
    says: "Range.copyFrom moves relative references with the formula",
    page: method("copyFrom"),
    run: async (host) => {
      const copy = await host.run((sheet) => {
        sheet.getRange("B2").formulas = [["=A2+$A$1"]];
        sheet.getRange("B3").copyFrom("B2", "Formulas");
        return sheet.getRange("B3").load("formulas");
      });
      same(copy.formulas, [["=A3+$A$1"]]);
    },
  },
  {
    says: "Range.findOrNullObject gives the first cell that holds the text",
    page: method("findOrNullObject"),
    run: async (host) => {
      const found = await host.run((sheet) => {
        sheet.getRange("B2:B4").values = [["Oldham"], ["Barking and Dagenham"], ["Barking"]];
        return [
          sheet.getRange("B2:B4").findOrNullObject("barking", {}),
          sheet.getRange("B2:B4").findOrNullObject("Barking", { completeMatch: true }),
          sheet.getRange("B2:B4").findOrNullObject("barking", { matchCase: true }),
        ].map((range) => range.load("address"));
      });
      same([cellsOf(...found.slice(0, 2)), found[2]?.isNullObject], [["B3", "B4"], true]);
    },
  },
  {
    says: "Range.find is ItemNotFound where no cell holds the text",
    page: method("find"),
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.getRange("B2:B4").find("nobody", {}).load("address")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "Range.replaceAll replaces text within cells and counts what it replaced",
    page: method("replaceAll"),
    run: async (host) => {
      const [count, range] = await host.run((sheet) => {
        sheet.getRange("B2:B3").values = [["a cat"], ["two cats"]];
        const replaced = sheet.getRange("B2:B3").replaceAll("cat", "hen", {});
        return [replaced, sheet.getRange("B2:B3").load("values")] as const;
      });
      same([count.value, range.values], [2, [["a hen"], ["two hens"]]]);
    },
  },
];
