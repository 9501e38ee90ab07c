import { emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { CellModel, SheetModel, WorkbookModel } from "../../../src/workbench/book/workbook-model";
import type { Host, Statement } from "./statement";
import { cellsOf, refused, same } from "./statement";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range";
const AREAS = "https://learn.microsoft.com/javascript/api/excel/excel.rangeareas";
const SORT = "https://learn.microsoft.com/javascript/api/excel/excel.rangesort";
const INSERTING = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert";
const DELETING = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-clear-delete";
const SPECIAL_CELLS = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells";
const MULTIPLE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges";
const MOVING_REFERENCES =
  "https://learn.microsoft.com/office/troubleshoot/excel/formulas-not-update-insert-rows-columns-excel";

export const statements: readonly Statement[] = [
  {
    says: "Range.insert with Down moves the cells below down and leaves the columns beside as they are",
    page: INSERTING,
    run: async (host) => {
      await write(host, "A1:B3", [[1, 2], [3, 4], [5, 6]]); // prettier-ignore
      await host.run((sheet) => void sheet.getRange("A2").insert("Down"));
      same(await read(host, "A1:B4"), [[1, 2], ["", 4], [3, 6], [5, ""]]); // prettier-ignore
    },
  },
  {
    says: "Range.insert with Right moves the cells beside to the right",
    page: INSERTING,
    run: async (host) => {
      await write(host, "A1:C2", [[1, 2, 3], [4, 5, 6]]); // prettier-ignore
      await host.run((sheet) => void sheet.getRange("B1").insert("Right"));
      same(await read(host, "A1:D2"), [[1, "", 2, 3], [4, 5, 6, ""]]); // prettier-ignore
    },
  },
  {
    says: "Range.insert answers the range at the now blank space",
    page: `${RANGE}#excel-excel-range-insert-member(1)`,
    run: async (host) => {
      await write(host, "B2:B3", [["a"], ["b"]]);
      const blank = await host.run((sheet) => sheet.getRange("B2:B3").insert("Down").load("address,values"));
      same(cellsOf(blank), ["B2:B3"]);
      same(blank.values, [[""], [""]]);
    },
  },
  {
    says: "Inserting a whole row moves every column down",
    page: INSERTING,
    run: async (host) => {
      await write(host, "A1:D2", [[1, 2, 3, 4], [5, 6, 7, 8]]); // prettier-ignore
      await host.run((sheet) => void sheet.getRange("2:2").insert("Down"));
      same(await read(host, "A1:D3"), [[1, 2, 3, 4], ["", "", "", ""], [5, 6, 7, 8]]); // prettier-ignore
    },
  },
  {
    says: "Inserting a whole column moves every row to the right",
    page: INSERTING,
    run: async (host) => {
      await write(host, "A1:B2", [[1, 2], [3, 4]]); // prettier-ignore
      await host.run((sheet) => void sheet.getRange("A1").getEntireColumn().insert("Right"));
      same(await read(host, "A1:C2"), [["", 1, 2], ["", 3, 4]]); // prettier-ignore
    },
  },
  {
    says: "Range.delete with Up moves the cells below up",
    page: DELETING,
    run: async (host) => {
      await write(host, "A1:B3", [[1, 2], [3, 4], [5, 6]]); // prettier-ignore
      await host.run((sheet) => sheet.getRange("A1:A2").delete("Up"));
      same(await read(host, "A1:B3"), [[5, 2], ["", 4], ["", 6]]); // prettier-ignore
    },
  },
  {
    says: "Range.delete with Left moves the cells on the right to the left",
    page: DELETING,
    run: async (host) => {
      await write(host, "A1:C2", [[1, 2, 3], [4, 5, 6]]); // prettier-ignore
      await host.run((sheet) => sheet.getRange("A1").delete("Left"));
      same(await read(host, "A1:C2"), [[2, 3, ""], [4, 5, 6]]); // prettier-ignore
    },
  },
  {
    says: "Deleting whole rows takes out their cells in every column",
    page: DELETING,
    run: async (host) => {
      await write(host, "A1:C3", [[1, 2, 3], [4, 5, 6], [7, 8, 9]]); // prettier-ignore
      await host.run((sheet) => sheet.getRange("1:2").delete("Up"));
      same(await read(host, "A1:C1"), [[7, 8, 9]]);
    },
  },
  {
    says: "A shift that is none of Excel's two is an invalid argument",
    page: `${RANGE}#excel-excel-range-insert-member(1)`,
    run: async (host) => {
      const attempt = host.run((sheet) => void sheet.getRange("A1").insert("Up" as "Down"));
      await refused(attempt, "InvalidArgument");
    },
  },
  {
    says: "A formula's references follow the cells that an inserted row moves",
    page: MOVING_REFERENCES,
    run: async (host) => {
      await formulas(host, "C1:C2", [["=A5"], ["=SUM($A$2:$A$5)"]]);
      await host.run((sheet) => void sheet.getRange("4:4").insert("Down"));
      same(await readFormulas(host, "C1:C2"), [["=A6"], ["=SUM($A$2:$A$6)"]]);
    },
  },
  {
    says: "A formula's references follow the cells that an inserted column moves",
    page: MOVING_REFERENCES,
    run: async (host) => {
      await formulas(host, "A1:A2", [["=C5+$D$1"], ["=SUM(B:D)"]]);
      await host.run((sheet) => void sheet.getRange("C:C").insert("Right"));
      same(await readFormulas(host, "A1:A2"), [["=D5+$E$1"], ["=SUM(B:E)"]]);
    },
  },
  {
    says: "A reference to a deleted cell is #REF!",
    page: "https://learn.microsoft.com/office/vba/api/excel.range.delete",
    run: async (host) => {
      await formulas(host, "A1", [["=B5+1"]]);
      await host.run((sheet) => sheet.getRange("5:5").delete("Up"));
      same(await readFormulas(host, "A1"), [["=#REF!+1"]]);
    },
  },
  {
    says: "A range in a formula shrinks when some of its rows are deleted",
    page: DELETING,
    run: async (host) => {
      await formulas(host, "C1", [["=SUM(A2:A9)"]]);
      await host.run((sheet) => sheet.getRange("3:5").delete("Up"));
      same(await readFormulas(host, "C1"), [["=SUM(A2:A6)"]]);
    },
  },
  {
    says: "A reference to whole columns or rows follows when others are deleted, and is #REF! when its own are",
    page: DELETING,
    run: async (host) => {
      await formulas(host, "F9:F12", [["=SUM(C:C)"], ["=SUM($D:$E)"], ["=SUM(3:4)"], ["=SUM(A:A)"]]);
      await host.run((sheet) => {
        sheet.getRange("A:B").delete("Left");
        sheet.getRange("2:2").delete("Up");
      });
      same(await readFormulas(host, "D8:D11"), [["=SUM(A:A)"], ["=SUM($B:$C)"], ["=SUM(2:3)"], ["=SUM(#REF!)"]]);
    },
  },
  {
    says: "Formulas on other sheets follow inserted rows",
    page: MOVING_REFERENCES,
    workbook: () => emptyWorkbook("Sheet1", "List 2"),
    run: async (host) => {
      await host.run((_, context) => {
        context.workbook.worksheets.getItem("List 2").getRange("A1:A2").formulas = [["=Sheet1!B7"], ["=B7"]];
      });
      await host.run((sheet) => void sheet.getRange("1:1").insert("Down"));
      const cells = await host.run((_, context) =>
        context.workbook.worksheets.getItem("List 2").getRange("A1:A2").load("formulas"),
      );
      same(cells.formulas, [["=Sheet1!B8"], ["=B7"]]);
    },
  },
  {
    says: "Text in a formula that looks like a reference does not follow inserted rows",
    page: MOVING_REFERENCES,
    run: async (host) => {
      await formulas(host, "C1", [['="A5"&A5']]);
      await host.run((sheet) => void sheet.getRange("2:2").insert("Down"));
      same(await readFormulas(host, "C1"), [['="A5"&A6']]);
    },
  },
  {
    says: "A defined name follows inserted rows",
    page: INSERTING,
    run: async (host) => {
      await host.run((sheet, context) => void context.workbook.names.add("Grades", sheet.getRange("B3:B6")));
      await host.run((sheet) => void sheet.getRange("4:5").insert("Down"));
      const found = await host.run((_, context) => context.workbook.names.getItem("Grades").getRange().load("address"));
      same(cellsOf(found), ["B3:B8"]);
    },
  },
  {
    says: "A custom function's formula follows inserted rows",
    page: INSERTING,
    run: async (host) => {
      await write(host, "A2:A3", [[2], [3]]);
      await formulas(host, "C1", [["=CONTRACT.ADD(A2,A3)"]]);
      await host.run((sheet) => void sheet.getRange("3:3").insert("Down"));
      await host.settled();
      same(await readFormulas(host, "C1"), [["=CONTRACT.ADD(A2,A4)"]]);
      same(await read(host, "C1"), [[5]]);
    },
  },
  {
    says: "Inserted cells look like the cells above them",
    page: "https://learn.microsoft.com/office/vba/api/excel.range.insert",
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("B2").format.fill.color = "#FFC000";
        sheet.getRange("B3").values = [["below"]];
      });
      await host.run((sheet) => void sheet.getRange("3:3").insert("Down"));
      const fill = await host.run((sheet) => sheet.getRange("B3").format.fill.load("color"));
      same(fill.color, "#FFC000");
    },
  },
  {
    says: "A hidden row stays hidden at its new place when a row is inserted above it",
    page: INSERTING,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("5:5").rowHidden = true;
      });
      await host.run((sheet) => void sheet.getRange("2:2").insert("Down"));
      const rows = await host.run((sheet) => [5, 6].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden")));
      same(rows.map(({ rowHidden }) => rowHidden), [false, true]); // prettier-ignore
    },
  },
  {
    says: "Hidden rows stay where they are when cells of some columns are inserted above them",
    page: INSERTING,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("A5").values = [["moves"]];
        sheet.getRange("5:5").rowHidden = true;
        sheet.getRange("A2:B2").insert("Down");
      });
      const [hidden, below] = await host.run(
        (sheet) => [sheet.getRange("5:5").load("rowHidden"), sheet.getRange("A6").load("rowHidden,values")] as const,
      );
      same([hidden.rowHidden, below.rowHidden, below.values], [true, false, [["moves"]]]);
    },
  },
  {
    says: "Cells that would push merged cells apart are not inserted",
    page: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    workbook: () => withSheet({ merges: [{ row: 4, column: 0, rows: 1, columns: 3 }] }),
    run: async (host) => {
      await refused(
        host.run((sheet) => void sheet.getRange("A2").insert("Down")),
        "InsertDeleteConflict",
      );
    },
  },
  {
    says: "RangeSort.apply sorts rows by a column counted from the range's first",
    page: `${SORT}#excel-excel-rangesort-apply-member(1)`,
    run: async (host) => {
      await write(host, "B2:C4", [["c", 1], ["a", 3], ["b", 2]]); // prettier-ignore
      await host.run((sheet) => sheet.getRange("B2:C4").sort.apply([{ key: 1 }]));
      same(await read(host, "B2:C4"), [["c", 1], ["b", 2], ["a", 3]]); // prettier-ignore
    },
  },
  {
    says: "A sort field with ascending false sorts from last to first",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.sortfield",
    run: async (host) => {
      await write(host, "A1:A3", [[2], [3], [1]]);
      await host.run((sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: false }]));
      same(await read(host, "A1:A3"), [[3], [2], [1]]);
    },
  },
  {
    says: "With hasHeaders, the first row is not sorted",
    page: `${SORT}#excel-excel-rangesort-apply-member(1)`,
    run: async (host) => {
      await write(host, "A1:A4", [["Name"], ["Zoe"], ["Amy"], ["Ben"]]);
      await host.run((sheet) => sheet.getRange("A1:A4").sort.apply([{ key: 0 }], false, true));
      same(await read(host, "A1:A4"), [["Name"], ["Amy"], ["Ben"], ["Zoe"]]);
    },
  },
  {
    says: "The second sort field decides between rows that the first leaves equal",
    page: `${SORT}#excel-excel-rangesort-apply-member(1)`,
    run: async (host) => {
      await write(host, "A1:B3", [["x", 2], ["a", 9], ["x", 1]]); // prettier-ignore
      await host.run((sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0 }, { key: 1 }]));
      same(await read(host, "A1:B3"), [["a", 9], ["x", 1], ["x", 2]]); // prettier-ignore
    },
  },
  {
    says: "Sorted upwards, numbers come before text, text before FALSE and TRUE, and blanks last",
    page: "https://learn.microsoft.com/office/vba/api/excel.range.sort",
    run: async (host) => {
      await write(host, "A1:A6", [[true], ["text"], [""], [7], [false], [-1]]);
      await host.run((sheet) => sheet.getRange("A1:A6").sort.apply([{ key: 0 }]));
      same(await read(host, "A1:A6"), [[-1], [7], ["text"], [false], [true], [""]]);
    },
  },
  {
    says: "Without matchCase, capitals do not change a sort",
    page: `${SORT}#excel-excel-rangesort-apply-member(1)`,
    run: async (host) => {
      await write(host, "A1:A3", [["b"], ["A"], ["B"]]);
      await host.run((sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0 }], false));
      same(await read(host, "A1:A3"), [["A"], ["b"], ["B"]]);
    },
  },
  {
    says: "With the orientation Columns, columns change places by the values of a row",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.sortorientation",
    run: async (host) => {
      await write(host, "A1:C2", [[3, 1, 2], ["c", "a", "b"]]); // prettier-ignore
      await host.run((sheet) => sheet.getRange("A1:C2").sort.apply([{ key: 0 }], false, false, "Columns"));
      same(await read(host, "A1:C2"), [[1, 2, 3], ["a", "b", "c"]]); // prettier-ignore
    },
  },
  {
    says: "Looks are sorted with their cells",
    page: `${SORT}#excel-excel-rangesort-apply-member(1)`,
    run: async (host) => {
      await write(host, "A1:A2", [[2], [1]]);
      await host.run((sheet) => {
        sheet.getRange("A1").format.fill.color = "#FF0000";
      });
      await host.run((sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0 }]));
      const fill = await host.run((sheet) => sheet.getRange("A2").format.fill.load("color"));
      same(fill.color, "#FF0000");
    },
  },
  {
    says: "A sort key outside the range is an invalid argument",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.sortfield",
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 2 }])),
        "InvalidArgument",
      );
    },
  },
  {
    says: "Range.clear of Contents leaves what cells look like",
    page: DELETING,
    run: async (host) => {
      await host.run((sheet) => {
        const cell = sheet.getRange("A1");
        cell.values = [[1]];
        cell.format.fill.color = "#00FF00";
      });
      await host.run((sheet) => sheet.getRange("A1").clear("Contents"));
      const cell = await host.run((sheet) => sheet.getRange("A1").load("values,format/fill/color"));
      same([cell.values, cell.format.fill.color], [[[""]], "#00FF00"]);
    },
  },
  {
    says: "getSpecialCells of Constants finds the cells that hold values and no formulas",
    page: SPECIAL_CELLS,
    run: async (host) => {
      await write(host, "A1:B2", [[1, ""], ["", "x"]]); // prettier-ignore
      await formulas(host, "C1", [["=CONTRACT.ADD(1,1)"]]);
      await host.settled();
      const found = await host.run((sheet) => sheet.getUsedRange().getSpecialCells("Constants").load("address"));
      same(found.address, "Sheet1!A1,Sheet1!B2");
    },
  },
  {
    says: "getSpecialCells of Formulas finds the cells that hold formulas",
    page: SPECIAL_CELLS,
    run: async (host) => {
      await write(host, "A1", [[1]]);
      await formulas(host, "C1:C2", [["=A1"], ["=A1"]]);
      const found = await host.run((sheet) => sheet.getRange().getSpecialCells("Formulas").load("address"));
      same(found.address, "Sheet1!C1:C2");
    },
  },
  {
    says: "getSpecialCells of Blanks finds empty cells inside the used range",
    page: `${RANGE}#excel-excel-range-getspecialcells-member(1)`,
    run: async (host) => {
      await write(host, "A1:B2", [[1, ""], ["", "x"]]); // prettier-ignore
      const found = await host.run((sheet) => sheet.getRange("A1:B2").getSpecialCells("Blanks").load("address"));
      same(found.address, "Sheet1!B1,Sheet1!A2");
    },
  },
  {
    says: "getSpecialCells with a value type finds constants of that type alone",
    page: SPECIAL_CELLS,
    run: async (host) => {
      await write(host, "A1:A4", [[1], ["text"], [true], [2]]);
      const [numbers, others] = await host.run((sheet) => {
        const cells = sheet.getRange("A1:A4");
        return [
          cells.getSpecialCells("Constants", "Numbers").load("address"),
          cells.getSpecialCells("Constants", "LogicalText").load("address"),
        ] as const;
      });
      same([numbers.address, others.address], ["Sheet1!A1,Sheet1!A4", "Sheet1!A2:A3"]);
    },
  },
  {
    says: "getSpecialCells that finds nothing throws ItemNotFound",
    page: SPECIAL_CELLS,
    run: async (host) => {
      await refused(
        host.run((sheet) => void sheet.getRange("A1:B2").getSpecialCells("Formulas").load("address")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "getSpecialCellsOrNullObject that finds nothing is a null object",
    page: SPECIAL_CELLS,
    run: async (host) => {
      const found = await host.run((sheet) =>
        sheet.getRange("A1:B2").getSpecialCellsOrNullObject("Formulas").load("address"),
      );
      same(found.isNullObject, true);
    },
  },
  {
    says: "getSpecialCells of Visible leaves hidden rows out",
    page: `${RANGE}#excel-excel-range-getspecialcells-member(1)`,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("3:3").rowHidden = true;
      });
      const found = await host.run((sheet) => sheet.getRange("A1:B5").getSpecialCells("Visible").load("address"));
      same(found.address, "Sheet1!A1:B2,Sheet1!A4:B5");
    },
  },
  {
    says: "getVisibleView holds the rows of a range that can be seen",
    page: `${RANGE}#excel-excel-range-getvisibleview-member(1)`,
    run: async (host) => {
      await write(host, "A1:A3", [[1], [2], [3]]);
      await host.run((sheet) => {
        sheet.getRange("2:2").rowHidden = true;
      });
      const view = await host.run((sheet) => sheet.getRange("A1:A3").getVisibleView().load("values,rowCount"));
      same([view.values, view.rowCount], [[[1], [3]], 2]);
    },
  },
  {
    says: "rowHidden of rows of which only some are hidden is null",
    page: `${RANGE}#excel-excel-range-rowhidden-member`,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("2:2").rowHidden = true;
      });
      const rows = await host.run((sheet) => sheet.getRange("A1:A3").load("rowHidden"));
      same(rows.rowHidden, null);
    },
  },
  {
    says: "columnHidden hides all columns of the range",
    page: `${RANGE}#excel-excel-range-columnhidden-member`,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("B:C").columnHidden = true;
      });
      const columns = await host.run((sheet) =>
        ["A1", "B1", "C1"].map((cell) => sheet.getRange(cell).load("columnHidden")),
      );
      same(columns.map(({ columnHidden }) => columnHidden), [false, true, true]); // prettier-ignore
    },
  },
  {
    says: "worksheet.getRanges holds blocks that lie apart, named with commas",
    page: `${MULTIPLE}#rangeareas`,
    run: async (host) => {
      const areas = await host.run((sheet) => sheet.getRanges("A1:B2, D4").load("address,areaCount,cellCount"));
      same([areas.address, areas.areaCount, areas.cellCount], ["Sheet1!A1:B2,Sheet1!D4", 2, 5]);
    },
  },
  {
    says: "A fill set on a RangeAreas goes to each of its ranges",
    page: MULTIPLE,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRanges("A1,C3").format.fill.color = "#FFC000";
      });
      const [a, b, c] = await host.run((sheet) =>
        ["A1", "B2", "C3"].map((cell) => sheet.getRange(cell).format.fill.load("color")),
      );
      same([a?.color, b?.color, c?.color], ["#FFC000", "#FFFFFF", "#FFC000"]);
    },
  },
  {
    says: "A property that differs between the ranges of a RangeAreas reads as null",
    page: MULTIPLE,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("A1").format.fill.color = "#FFC000";
      });
      const fill = await host.run((sheet) => sheet.getRanges("A1,C3").format.fill.load("color"));
      same(fill.color, null);
    },
  },
  {
    says: "RangeAreas.areas holds a range for each block",
    page: `${AREAS}#excel-excel-rangeareas-areas-member`,
    run: async (host) => {
      const areas = await host.run((sheet) => sheet.getRanges("A1:B2,D4").areas.load("items/address"));
      same(cellsOf(...areas.items), ["A1:B2", "D4"]);
    },
  },
  {
    says: "RangeAreas.clear empties all of its cells",
    page: `${AREAS}#excel-excel-rangeareas-clear-member(1)`,
    run: async (host) => {
      await write(host, "A1:C1", [[1, 2, 3]]);
      await host.run((sheet) => sheet.getRanges("A1,C1").clear());
      same(await read(host, "A1:C1"), [["", 2, ""]]);
    },
  },
];

function withSheet(parts: Partial<SheetModel>, cells: readonly CellModel[] = []): WorkbookModel {
  const model = emptyWorkbook("Sheet1");
  return { ...model, sheets: model.sheets.map((sheet) => ({ ...sheet, cells, ...parts })) };
}

async function write(host: Host, address: string, values: (string | number | boolean)[][]): Promise<void> {
  await host.run((sheet) => {
    sheet.getRange(address).values = values;
  });
}

async function formulas(host: Host, address: string, values: string[][]): Promise<void> {
  await host.run((sheet) => {
    sheet.getRange(address).formulas = values;
  });
}

async function read(host: Host, address: string): Promise<unknown[][]> {
  return (await host.run((sheet) => sheet.getRange(address).load("values"))).values as unknown[][];
}

async function readFormulas(host: Host, address: string): Promise<unknown[][]> {
  return (await host.run((sheet) => sheet.getRange(address).load("formulas"))).formulas as unknown[][];
}
