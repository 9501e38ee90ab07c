import type { Statement } from "./statement";
import { cellsOf, refused, same } from "./statement";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range";
const SHEET = "https://learn.microsoft.com/javascript/api/excel/excel.worksheet";

/** A method's place on the page of ranges. */
const method = (name: string): string => `${RANGE}#excel-excel-range-${name.toLowerCase()}-member(1)`;
const property = (name: string): string => `${RANGE}#excel-excel-range-${name.toLowerCase()}-member`;

/** From one range of the sheet to others, and the addresses at which they lie. */
function leads(
  says: string,
  page: string,
  from: string,
  to: (range: Excel.Range) => Excel.Range,
  expected: string,
): Statement {
  return {
    says,
    page,
    run: async (host) => {
      const found = await host.run((sheet) => to(sheet.getRange(from)).load("address"));
      same(cellsOf(found), [expected]);
    },
  };
}

function isRefused(
  says: string,
  page: string,
  from: string,
  attempt: (range: Excel.Range) => Excel.Range,
  code: string,
): Statement {
  return {
    says,
    page,
    run: async (host) => {
      await refused(
        host.run((sheet) => attempt(sheet.getRange(from)).load("address")),
        code,
      );
    },
  };
}

/** Where ranges lie, and how one leads to another. */
export const statements: readonly Statement[] = [
  leads(
    "Range.getCell counts rows and columns from zero, from the range's top left cell",
    method("getCell"),
    "B2:D4",
    (range) => range.getCell(1, 2),
    "D3",
  ),
  leads(
    "Range.getCell may name a cell outside its range",
    method("getCell"),
    "B2:D4",
    (range) => range.getCell(10, 0),
    "B12",
  ),
  isRefused(
    "Range.getCell stays within the sheet's grid",
    method("getCell"),
    "B2",
    (range) => range.getCell(-5, 0),
    "InvalidArgument",
  ),
  leads(
    "Range.getColumn counts the range's columns from zero",
    method("getColumn"),
    "B2:D4",
    (range) => range.getColumn(1),
    "C2:C4",
  ),
  isRefused(
    "Range.getColumn gives columns that the range has",
    method("getColumn"),
    "B2:D4",
    (range) => range.getColumn(3),
    "InvalidArgument",
  ),
  leads(
    "Range.getRow counts the range's rows from zero",
    method("getRow"),
    "B2:D4",
    (range) => range.getRow(2),
    "B4:D4",
  ),
  isRefused(
    "Range.getRow gives rows that the range has",
    method("getRow"),
    "B2:D4",
    (range) => range.getRow(3),
    "InvalidArgument",
  ),
  leads("The last cell of B2:D5 is D5", method("getLastCell"), "B2:D5", (range) => range.getLastCell(), "D5"),
  leads(
    "The last column of B2:D5 is D2:D5",
    method("getLastColumn"),
    "B2:D5",
    (range) => range.getLastColumn(),
    "D2:D5",
  ),
  leads("The last row of B2:D5 is B5:D5", method("getLastRow"), "B2:D5", (range) => range.getLastRow(), "B5:D5"),
  leads(
    "The entire columns of B4:E11 are B:E",
    method("getEntireColumn"),
    "B4:E11",
    (range) => range.getEntireColumn(),
    "B:E",
  ),
  leads(
    "The entire rows of B4:E11 are 4:11",
    method("getEntireRow"),
    "B4:E11",
    (range) => range.getEntireRow(),
    "4:11",
  ),
  leads(
    "Range.getOffsetRange moves down and right by positive offsets and keeps the size",
    method("getOffsetRange"),
    "B2:C3",
    (range) => range.getOffsetRange(2, 1),
    "C4:D5",
  ),
  leads(
    "Range.getOffsetRange moves up and left by negative offsets",
    method("getOffsetRange"),
    "B2:C3",
    (range) => range.getOffsetRange(-1, -1),
    "A1:B2",
  ),
  isRefused(
    "Range.getOffsetRange out of the sheet's grid is an error",
    method("getOffsetRange"),
    "B2:C3",
    (range) => range.getOffsetRange(-2, 0),
    "InvalidArgument",
  ),
  leads(
    "Range.getResizedRange moves the bottom right corner by rows and columns",
    method("getResizedRange"),
    "B2:C3",
    (range) => range.getResizedRange(1, 2),
    "B2:E4",
  ),
  leads(
    "Range.getResizedRange makes the range smaller by negative numbers",
    method("getResizedRange"),
    "B2:D4",
    (range) => range.getResizedRange(-2, -1),
    "B2:C2",
  ),
  isRefused(
    "Range.getResizedRange leaves at least one cell",
    method("getResizedRange"),
    "B2:C3",
    (range) => range.getResizedRange(-2, 0),
    "InvalidArgument",
  ),
  leads(
    "Range.getAbsoluteResizedRange gives the range a number of rows and columns",
    method("getAbsoluteResizedRange"),
    "B2:D9",
    (range) => range.getAbsoluteResizedRange(2, 5),
    "B2:F3",
  ),
  leads(
    "The bounding rectangle of B2:C5 and D10:E15 is B2:E15",
    method("getBoundingRect"),
    "B2:C5",
    (range) => range.getBoundingRect("D10:E15"),
    "B2:E15",
  ),
  {
    says: "Range.getBoundingRect takes a range object as well as an address",
    page: method("getBoundingRect"),
    run: async (host) => {
      const found = await host.run((sheet) =>
        sheet.getRange("D4").getBoundingRect(sheet.getRange("B6")).load("address"),
      );
      same(cellsOf(found), ["B4:D6"]);
    },
  },
  leads(
    "Range.getIntersection gives the rectangle that both ranges cover",
    method("getIntersection"),
    "B2:D6",
    (range) => range.getIntersection("C5:F9"),
    "C5:D6",
  ),
  isRefused(
    "Range.getIntersection of ranges that lie apart is ItemNotFound",
    "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties",
    "B2:D6",
    (range) => range.getIntersection("F5:G9"),
    "ItemNotFound",
  ),
  {
    says: "Range.getIntersectionOrNullObject of ranges that lie apart is a null object",
    page: method("getIntersectionOrNullObject"),
    run: async (host) => {
      const found = await host.run((sheet) =>
        sheet.getRange("B2:D6").getIntersectionOrNullObject("F5").load("address"),
      );
      same(found.isNullObject, true);
    },
  },
  leads(
    "Range.getColumnsAfter gives one column to the right where no number is given",
    method("getColumnsAfter"),
    "B2:D5",
    (range) => range.getColumnsAfter(),
    "E2:E5",
  ),
  leads(
    "Range.getColumnsAfter by a negative number gives columns within the range",
    method("getColumnsAfter"),
    "B2:D5",
    (range) => range.getColumnsAfter(-2),
    "C2:D5",
  ),
  leads(
    "Range.getColumnsBefore gives columns to the left",
    method("getColumnsBefore"),
    "C2:D5",
    (range) => range.getColumnsBefore(2),
    "A2:B5",
  ),
  leads(
    "Range.getColumnsBefore by a negative number gives columns within the range",
    method("getColumnsBefore"),
    "B2:D5",
    (range) => range.getColumnsBefore(-1),
    "B2:B5",
  ),
  leads(
    "Range.getRowsAbove gives one row above where no number is given",
    method("getRowsAbove"),
    "B4:D5",
    (range) => range.getRowsAbove(),
    "B3:D3",
  ),
  leads(
    "Range.getRowsAbove by a negative number gives rows within the range",
    method("getRowsAbove"),
    "B2:D5",
    (range) => range.getRowsAbove(-2),
    "B2:D3",
  ),
  leads(
    "Range.getRowsBelow gives rows below",
    method("getRowsBelow"),
    "B2:D5",
    (range) => range.getRowsBelow(3),
    "B6:D8",
  ),
  leads(
    "Range.getRowsBelow by a negative number gives rows within the range",
    method("getRowsBelow"),
    "B2:D5",
    (range) => range.getRowsBelow(-1),
    "B5:D5",
  ),

  {
    says: "Range.address names the sheet before the cells",
    page: property("address"),
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("A1:B4").load("address"));
      same(range.address, "Sheet1!A1:B4");
    },
  },
  {
    says: "An address of one cell has no second corner",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get",
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("C3:C3").load("address"));
      same(range.address, "Sheet1!C3");
    },
  },
  {
    says: "An address puts the sheet's name in quotes where it has a space",
    page: property("address"),
    run: async (host) => {
      const range = await host.run((sheet) => {
        sheet.name = "List 8";
        return sheet.getRange("A1").load("address");
      });
      same(range.address, "'List 8'!A1");
    },
  },
  {
    says: "Range.rowIndex and columnIndex count from zero",
    page: property("rowIndex"),
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("C5:D9").load("rowIndex,columnIndex"));
      same([range.rowIndex, range.columnIndex], [4, 2]);
    },
  },
  {
    says: "Range.rowCount, columnCount and cellCount are the range's size",
    page: property("cellCount"),
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("C5:D9").load("rowCount,columnCount,cellCount"));
      same([range.rowCount, range.columnCount, range.cellCount], [5, 2, 10]);
    },
  },
  {
    says: "Range.cellCount is -1 beyond 2,147,483,647 cells",
    page: property("cellCount"),
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange().load("cellCount"));
      same(range.cellCount, -1);
    },
  },
  {
    says: "Range.isEntireColumn and isEntireRow tell whole columns from whole rows",
    page: property("isEntireColumn"),
    run: async (host) => {
      const [columns, rows, block] = await host.run((sheet) =>
        ["B:C", "2:3", "B2:C3"].map((address) => sheet.getRange(address).load("isEntireColumn,isEntireRow")),
      );
      same(
        [columns, rows, block].map((range) => [range?.isEntireColumn, range?.isEntireRow]),
        [
          [true, false],
          [false, true],
          [false, false],
        ],
      );
    },
  },
  {
    says: "Range.worksheet is the sheet that holds the range",
    page: property("worksheet"),
    run: async (host) => {
      const sheet = await host.run((first) => first.getRange("B2").worksheet.load("name"));
      same(sheet.name, "Sheet1");
    },
  },
  {
    says: "Corners of an address may come in any order, and in small letters",
    page: `${SHEET}#excel-excel-worksheet-getrange-member(1)`,
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange("d4:b2").load("address"));
      same(cellsOf(range), ["B2:D4"]);
    },
  },
  {
    says: "Worksheet.getRange without an address is the whole sheet",
    page: `${SHEET}#excel-excel-worksheet-getrange-member(1)`,
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRange().load("rowCount,columnCount"));
      same([range.rowCount, range.columnCount], [1_048_576, 16_384]);
    },
  },
  {
    says: "Worksheet.getRange takes the name of a range",
    page: `${SHEET}#excel-excel-worksheet-getrange-member(1)`,
    run: async (host) => {
      const range = await host.run((sheet, context) => {
        context.workbook.names.add("Grades", sheet.getRange("B2:B9"));
        return sheet.getRange("Grades").load("address");
      });
      same(cellsOf(range), ["B2:B9"]);
    },
  },
  {
    says: "Worksheet.getRange refuses what is neither an address nor a name with InvalidArgument",
    page: `${SHEET}#excel-excel-worksheet-getrange-member(1)`,
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.getRange("no such range").load("address")),
        "InvalidArgument",
      );
    },
  },
  {
    says: "Worksheet.getRangeByIndexes takes a start and a size, from zero",
    page: `${SHEET}#excel-excel-worksheet-getrangebyindexes-member(1)`,
    run: async (host) => {
      const range = await host.run((sheet) => sheet.getRangeByIndexes(1, 2, 3, 4).load("address"));
      same(cellsOf(range), ["C2:F4"]);
    },
  },
  {
    says: "Worksheet.getCell counts from the sheet's first cell",
    page: `${SHEET}#excel-excel-worksheet-getcell-member(1)`,
    run: async (host) => {
      const cell = await host.run((sheet) => sheet.getCell(2, 3).load("address"));
      same(cellsOf(cell), ["D3"]);
    },
  },

  {
    says: "The used range is the smallest around all cells with a value or a format",
    page: method("getUsedRange"),
    run: async (host) => {
      const used = await host.run((sheet) => {
        sheet.getRange("B2").values = [["first"]];
        sheet.getRange("D5").format.fill.color = "#FFFF00";
        return sheet.getRange().getUsedRange().load("address");
      });
      same(cellsOf(used), ["B2:D5"]);
    },
  },
  {
    says: "The used range of values only leaves out cells that have but a format",
    page: method("getUsedRange"),
    run: async (host) => {
      const used = await host.run((sheet) => {
        sheet.getRange("B2").values = [["first"]];
        sheet.getRange("D5").format.fill.color = "#FFFF00";
        return sheet.getRange().getUsedRange(true).load("address");
      });
      same(cellsOf(used), ["B2"]);
    },
  },
  {
    says: "Range.getUsedRange is ItemNotFound where no cell of the range is used",
    page: method("getUsedRange"),
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.getRange("C:C").getUsedRange().load("address")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "Range.getUsedRangeOrNullObject is a null object where no cell of the range is used",
    page: method("getUsedRangeOrNullObject"),
    run: async (host) => {
      const used = await host.run((sheet) => sheet.getRange("C:C").getUsedRangeOrNullObject().load("address"));
      same(used.isNullObject, true);
    },
  },
  {
    says: "The used range of an empty sheet is its first cell",
    page: `${SHEET}#excel-excel-worksheet-getusedrange-member(1)`,
    run: async (host) => {
      const used = await host.run((sheet) => sheet.getUsedRange().load("address"));
      same(cellsOf(used), ["A1"]);
    },
  },
  {
    says: "Worksheet.getUsedRangeOrNullObject of an empty sheet is a null object",
    page: `${SHEET}#excel-excel-worksheet-getusedrangeornullobject-member(1)`,
    run: async (host) => {
      const used = await host.run((sheet) => sheet.getUsedRangeOrNullObject().load("address"));
      same(used.isNullObject, true);
    },
  },

  {
    says: "The surrounding region ends at blank rows and blank columns",
    page: method("getSurroundingRegion"),
    run: async (host) => {
      const region = await host.run((sheet) => {
        sheet.getRange("B2:C3").values = [
          ["a", ""],
          ["", "b"],
        ];
        sheet.getRange("D4").values = [["joined by a corner"]];
        sheet.getRange("F2").values = [["apart"]];
        return sheet.getRange("B2").getSurroundingRegion().load("address");
      });
      same(cellsOf(region), ["B2:D4"]);
    },
  },
  {
    says: "Range.getRangeEdge goes to the last cell of a run, as Ctrl and an arrow key do",
    page: method("getRangeEdge"),
    run: async (host) => {
      const edges = await host.run((sheet) => {
        sheet.getRange("B2:B6").values = [["a"], ["b"], ["c"], [""], ["d"]];
        return [
          sheet.getRange("B2").getRangeEdge("Down"),
          sheet.getRange("B4").getRangeEdge("Down"),
          sheet.getRange("B6").getRangeEdge("Up"),
          sheet.getRange("B2").getRangeEdge("Left"),
        ].map((range) => range.load("address"));
      });
      same(cellsOf(...edges), ["B4", "B6", "B4", "A2"]);
    },
  },
  {
    says: "Range.getExtendedRange takes in everything up to the edge, as Ctrl, Shift and an arrow key do",
    page: method("getExtendedRange"),
    run: async (host) => {
      const range = await host.run((sheet) => {
        sheet.getRange("B2:B4").values = [["a"], ["b"], ["c"]];
        return sheet.getRange("B2:C2").getExtendedRange("Down").load("address");
      });
      same(cellsOf(range), ["B2:C4"]);
    },
  },
  {
    says: "Range.select makes the range the selected one and its sheet the active one",
    page: method("select"),
    run: async (host) => {
      const selected = await host.run((_, context) => {
        context.workbook.worksheets.add("Notes").getRange("C4:D5").select();
        return context.workbook.getSelectedRange().load("address");
      });
      same(selected.address, "Notes!C4:D5");
    },
  },
  {
    says: "Workbook.getActiveCell is one cell of the selected range",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getactivecell-member(1)",
    run: async (host) => {
      const cell = await host.run((sheet, context) => {
        sheet.getRange("C4:D5").select();
        return context.workbook.getActiveCell().load("address");
      });
      same(cellsOf(cell), ["C4"]);
    },
  },
];
