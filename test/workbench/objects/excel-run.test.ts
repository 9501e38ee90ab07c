// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { MemoryBook, emptyWorkbook } from "../../../src/workbench/book/memory-book";
import { startOffice } from "../real-office";

let book: MemoryBook;

beforeEach(async () => {
  book = new MemoryBook(emptyWorkbook("List 8", "Notes"));
  await startOffice(book);
});

function sheetId(name: string): string {
  return book.findSheet(name)?.id ?? "";
}

describe("ranges", () => {
  test("write, format and read in one run", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("List 8");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Child", 1],
        ["", true],
      ];
      range.format.fill.color = "red";
      range.format.font.bold = true;
      const used = sheet.getUsedRange(true).load("address,values,valueTypes,text");
      range.format.load("wrapText,fill/color,font/bold,font/color");
      await context.sync();
      return { ...used.toJSON(), fill: range.format.fill.color, bold: range.format.font.bold };
    });
    expect(read.address).toBe("'List 8'!A1:B2");
    expect(read.values).toEqual([
      ["Child", 1],
      ["", true],
    ]);
    expect(read.valueTypes).toEqual([
      ["String", "Double"],
      ["Empty", "Boolean"],
    ]);
    expect(read.text).toEqual([
      ["Child", "1"],
      ["", "TRUE"],
    ]);
    expect(read.fill).toBe("#FF0000");
    expect(read.bold).toBe(true);
    expect(book.styles(sheetId("List 8"), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.fill).toBe("#FF0000");
  });

  test("text that reads as a date, number or percentage is converted as in Britain; an apostrophe keeps it text", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List 8").getRange("A1:A6");
      range.values = [["01/02/2024"], ["1,234"], ["12%"], ["'007"], ["31/02/2024"], ["#N/A"]];
      range.load("values,text,numberFormat,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([[45323], [1234], [0.12], ["007"], ["31/02/2024"], ["#N/A"]]);
    expect(read.numberFormat?.flat()).toEqual(["dd/mm/yyyy", "#,##0", "0%", "General", "General", "General"]);
    expect(read.text?.flat()).toEqual(["01/02/2024", "1,234", "12%", "007", "31/02/2024", "#N/A"]);
    expect(read.valueTypes?.flat()).toEqual(["Double", "Double", "Double", "String", "String", "Error"]);
  });

  test("null leaves a cell as it is and an empty text empties it", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List 8").getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 4]]);
  });

  test("a block larger than the library sends at once arrives whole", async () => {
    const rows = Array.from({ length: 2500 }, (_, row) => [row, `child ${row}`, row * 2]);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List 8").getRangeByIndexes(1, 2, 2500, 3);
      range.values = rows;
      const last = context.workbook.worksheets.getItem("List 8").getUsedRange().getLastRow().load("values,address");
      await context.sync();
      return last.toJSON();
    });
    expect(read).toMatchObject({ address: "'List 8'!C2501:E2501", values: [[2499, "child 2499", 4998]] });
    expect(book.values(sheetId("List 8"), { row: 1, column: 2, rows: 2500, columns: 3 })).toEqual(rows);
  });

  test("ranges are reached from one another", async () => {
    const addresses = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List 8").getRange("B2:D4");
      const found = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-2, 1),
        range.getBoundingRect("F1"),
        range.getIntersection("D4:E9"),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getLastCell(),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
      ];
      found.forEach((each) => each.load("address"));
      const apart = range.getIntersectionOrNullObject("Z99");
      apart.load("isNullObject");
      await context.sync();
      return [...found.map((each) => each.address.replace("'List 8'!", "")), apart.isNullObject];
    });
    expect(addresses).toEqual([
      "C3",
      "B4:D4",
      "B2:B4",
      "A3:C5",
      "B2:E2",
      "B1:F4",
      "D4",
      "B:D",
      "2:4",
      "D4",
      "B5:D6",
      "A2:A4",
      true,
    ]);
  });

  test("whole columns have no values, and their used part has", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("List 8");
      sheet.getRange("B3").values = [["x"]];
      const column = sheet.getRange("B:B").load("values,rowCount,isEntireColumn");
      const used = sheet.getRange("B:B").getUsedRange(true).load("address,values");
      const nothing = sheet.getRange("C:C").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [column.values, column.rowCount, column.isEntireColumn, used.address, used.values, nothing.isNullObject];
    });
    expect(read).toEqual([null, 1_048_576, true, "'List 8'!B3", [["x"]], true]);
  });

  test("formats that differ within a range read as null", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("List 8");
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.getRange("A1:A2").format.horizontalAlignment = "Center";
      const range = sheet.getRange("A1:A2");
      range.load("format/fill/color,format/horizontalAlignment");
      await context.sync();
      return [range.format.fill.color, range.format.horizontalAlignment];
    });
    expect(read).toEqual([null, "Center"]);
  });

  test("clearing contents keeps the format, clearing all does not", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("List 8");
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").format.fill.color = "#00FF00";
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear();
      const [a, b] = [sheet.getRange("A1"), sheet.getRange("B1")].map((cell) => cell.load("values,format/fill/color"));
      await context.sync();
      return [a?.values, a?.format.fill.color, b?.values, b?.format.fill.color];
    });
    expect(read).toEqual([[[""]], "#00FF00", [[""]], "#FFFFFF"]);
  });

  test("a range kept over several syncs stays the same range", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List 8").getRange("A1:A2");
      await context.sync();
      range.values = [["a"], ["b"]];
      await context.sync();
      range.getCell(1, 0).values = [["c"]];
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(["'List 8'!A1:A2", [["a"], ["c"]]]);
  });
});

describe("refusals", () => {
  test("a property that was not loaded", async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List 8").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("a sheet that is not there", async () => {
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List 99").load("name");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("values of another size", async () => {
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List 8").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: "InvalidArgument",
      message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(book.usedArea(sheetId("List 8"), "values")).toBeUndefined();
  });

  test.each([
    ["Range.group", (range: Excel.Range) => range.group("ByRows")],
    ["Range.moveTo", (range: Excel.Range) => range.moveTo("B2")],
    ["Range.autoFill", (range: Excel.Range) => range.autoFill("A1:A5")],
  ])("%s is named as not implemented", async (member, use) => {
    const using = Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem("List 8").getRange("A1"));
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({
      code: "ApiNotFound",
      message: `${member} is not implemented in the workbench.`,
    });
  });

  test("a formula that nothing has calculated is refused by its address", async () => {
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List 8").getRange("B2");
      range.formulas = [["=SUM(A1:A9)"]];
      range.load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("'List 8'!B2 holds a formula") as string,
    });
  });

  test("actions before the refusal stay done, those after it are not", async () => {
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("List 8");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [["after"]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
    const cells = book.values(sheetId("List 8"), { row: 0, column: 0, rows: 3, columns: 1 });
    expect(cells).toEqual([["before"], [null], [null]]);
  });
});

describe("worksheets", () => {
  test("list, add, rename, hide, activate and delete", async () => {
    const read = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add("Findings");
      added.name = "Faults";
      sheets.getItem("Notes").visibility = "Hidden";
      added.activate();
      const unnamed = sheets.add();
      unnamed.load("name,position");
      const missing = sheets.getItemOrNullObject("List 99");
      const active = sheets.getActiveWorksheet().load("name");
      const visible = sheets.getCount(true);
      await context.sync();
      const before = [active.name, visible.value, unnamed.name, unnamed.position, missing.isNullObject];
      unnamed.delete();
      sheets.load("items/name,items/visibility");
      await context.sync();
      return [before, sheets.items.map(({ name, visibility }) => `${name} ${visibility}`)];
    });
    expect(read).toEqual([
      ["Faults", 3, "Sheet1", 3, true],
      ["List 8 Visible", "Notes Hidden", "Faults Visible"],
    ]);
  });

  test.each(["a/b", "x".repeat(32), "", "'quoted'"])("the name %j is refused", async (name) => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").name = name;
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a name that is taken is refused, whatever its case", async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add("LIST 8");
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  test("the last visible sheet cannot be deleted", async () => {
    const deleting = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").delete();
      context.workbook.worksheets.getItem("List 8").delete();
      await context.sync();
    });
    await expect(deleting).rejects.toMatchObject({ code: "InvalidOperation" });
    expect(book.sheets().map(({ name }) => name)).toEqual(["List 8"]);
  });
});

test("selecting a cell activates its sheet and is told back", async () => {
  const read = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Notes").getRange("C4:D5").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [selected.address, cell.address];
  });
  expect(read).toEqual(["Notes!C4:D5", "Notes!C4"]);
});

test("names: added to a range, found, read through, listed and deleted", async () => {
  const read = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Grades", worksheets.getItem("List 8").getRange("B2:C2"));
    worksheets.getItem("List 8").getRange("B2:C2").values = [[1, 2]];
    const range = names.getItem("grades").getRange().load("address,values");
    const throughSheet = worksheets.getItem("List 8").getRange("Grades").load("address");
    names.load("items/name,items/formula,items/type");
    const missing = names.getItemOrNullObject("Nothing");
    await context.sync();
    const before = [
      range.address,
      range.values,
      throughSheet.address,
      names.items.map((item) => item.toJSON().formula),
    ];
    names.getItem("Grades").delete();
    const left = names.getCount();
    await context.sync();
    return [...before, missing.isNullObject, left.value];
  });
  expect(read).toEqual(["'List 8'!B2:C2", [[1, 2]], "'List 8'!B2:C2", ["='List 8'!$B$2:$C$2"], true, 0]);
});

test("settings: added, changed, listed, read back and deleted", async () => {
  const read = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("marks", { list: 1 });
    settings.add("other", "x");
    await context.sync();
    settings.getItem("marks").value = { list: 2 };
    settings.getItem("other").delete();
    const marks = settings.getItem("marks").load("value");
    const missing = settings.getItemOrNullObject("other");
    const count = settings.getCount();
    await context.sync();
    return [marks.value, missing.isNullObject, count.value];
  });
  expect(read).toEqual([{ list: 2 }, true, 1]);
  expect([...book.settings]).toEqual([["marks", { list: 2 }]]);
});

test("tables of the file are found and their parts read", async () => {
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  const columns = ["Code", "Grade"];
  const tables = [{ name: "Grades", sheet: "Lookups", area, columns, headings: true, totals: true }];
  await startOffice(new MemoryBook({ ...emptyWorkbook("Lookups"), tables }));
  const read = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("grades").load("name,showTotals");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.getTotalRowRange()];
    parts.forEach((part) => part.load("address"));
    const onSheet = context.workbook.worksheets.getItem("Lookups").tables.load("count");
    await context.sync();
    return [table.name, table.showTotals, onSheet.count, ...parts.map((part) => part.address)];
  });
  expect(read).toEqual(["Grades", true, 1, "Lookups!A1:B4", "Lookups!A1:B1", "Lookups!A2:B3", "Lookups!A4:B4"]);
});
