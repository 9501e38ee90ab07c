import { emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { WorkbookModel } from "../../../src/workbench/book/workbook-model";
import { cellsOf, type Host, refused, same, type Statement } from "./statement";

const TABLE = "https://learn.microsoft.com/javascript/api/excel/excel.table";
const TABLES = "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection";
const COLUMN = "https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn";
const COLUMNS = "https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection";
const ROWS = "https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection";
const ROW = "https://learn.microsoft.com/javascript/api/excel/excel.tablerow";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables";

/** Names and scores of three children, from A1. */
const CHILDREN = [
  ["Child", "Score"],
  ["Ada", 4],
  ["Ben", 7],
  ["Cai", 9],
];

async function addChildren(host: Host): Promise<void> {
  await host.run((sheet) => {
    sheet.getRange("A1:B4").values = CHILDREN;
    sheet.tables.add("A1:B4", true).name = "Children";
  });
}

async function valuesAt(host: Host, address: string): Promise<unknown[][]> {
  return (await host.run((sheet) => sheet.getRange(address).load("values"))).values;
}

async function areaOf(host: Host, name: string): Promise<string[]> {
  return cellsOf(await host.run((sheet) => sheet.tables.getItem(name).getRange().load("address")));
}

/** A sheet with a filtered table, as a file brings it. */
function filteredWorkbook(): WorkbookModel {
  const empty = emptyWorkbook("Sheet1");
  const cells = CHILDREN.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const [sheet] = empty.sheets;
  return {
    ...empty,
    sheets: sheet ? [{ ...sheet, cells }] : [],
    tables: [
      {
        name: "Children",
        sheet: "Sheet1",
        area: { row: 0, column: 0, rows: 4, columns: 2 },
        columns: ["Child", "Score"],
        headings: true,
        totals: false,
        style: "TableStyleLight9",
        bandedRows: true,
        filterButtons: true,
        filters: [{ column: 0, values: ["Ada", "Cai"] }],
      },
    ],
  };
}

export const statements: readonly Statement[] = [
  {
    says: "TableCollection.add makes a table of a range with headings and names it",
    page: `${TABLES}#excel-excel-tablecollection-add-member(1)`,
    run: async (host) => {
      const table = await host.run((sheet) => {
        sheet.getRange("B2:C3").values = [
          ["Child", "Score"],
          ["Ada", 4],
        ];
        return sheet.tables.add(sheet.getRange("B2:C3"), true).load("name,showHeaders,showTotals");
      });
      same([table.name, table.showHeaders, table.showTotals], ["Table1", true, false]);
      same(await areaOf(host, "Table1"), ["B2:C3"]);
    },
  },
  {
    says: "TableCollection.add without headings makes headings and moves the data down a row",
    page: `${TABLES}#excel-excel-tablecollection-add-member(1)`,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("A1:B2").values = [
          ["Ada", 4],
          ["Ben", 7],
        ];
        sheet.tables.add("A1:B2", false);
      });
      same(await valuesAt(host, "A1:B3"), [
        ["Column1", "Column2"],
        ["Ada", 4],
        ["Ben", 7],
      ]);
      same(await areaOf(host, "Table1"), ["A1:B3"]);
    },
  },
  {
    says: "TableCollection.add refuses a range that overlaps another table",
    page: `${TABLES}#excel-excel-tablecollection-add-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await refused(
        host.run((sheet) => sheet.tables.add("B4:C6", true).load("name")),
        "InvalidArgument",
      );
    },
  },
  {
    says: "TableCollection.add takes an address with the name of a sheet on the workbook's collection",
    page: `${TABLES}#excel-excel-tablecollection-add-member(1)`,
    run: async (host) => {
      const table = await host.run((_, context) => {
        context.workbook.worksheets.add("Other");
        return context.workbook.tables.add("Other!B2:C4", true).load("name,worksheet/name");
      });
      same(table.worksheet.name, "Other");
    },
  },
  {
    says: "TableCollection.getItem finds a table by name in any case, and by its id",
    page: `${TABLES}#excel-excel-tablecollection-getitem-member(1)`,
    run: async (host) => {
      await addChildren(host);
      const { id } = await host.run((_, context) => context.workbook.tables.getItem("CHILDREN").load("id"));
      const table = await host.run((_, context) => context.workbook.tables.getItem(id).load("name"));
      same(table.name, "Children");
    },
  },
  {
    says: "TableCollection.getItem of a table that is not there is ItemNotFound",
    page: `${TABLES}#excel-excel-tablecollection-getitem-member(1)`,
    run: async (host) => {
      await refused(
        host.run((sheet) => sheet.tables.getItem("Children").load("name")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "TableCollection.getItemOrNullObject of a table that is not there has isNullObject true",
    page: `${TABLES}#excel-excel-tablecollection-getitemornullobject-member(1)`,
    run: async (host) => {
      const table = await host.run((sheet) => sheet.tables.getItemOrNullObject("Children").load("name"));
      same(table.isNullObject, true);
    },
  },
  {
    says: "A worksheet's table collection counts the tables of that sheet alone",
    page: `${TABLES}#excel-excel-tablecollection-getcount-member(1)`,
    run: async (host) => {
      await addChildren(host);
      const [here, elsewhere, all] = await host.run((sheet, context) => {
        const other = context.workbook.worksheets.add("Other");
        other.tables.add("A1:B2", true);
        return [sheet.tables.getCount(), other.tables.getCount(), context.workbook.tables.getCount()];
      });
      same([here?.value, elsewhere?.value, all?.value], [1, 1, 2]);
    },
  },
  {
    says: "Range.getTables gives the tables that the range touches",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-gettables-member(1)",
    run: async (host) => {
      await addChildren(host);
      const found = await host.run((sheet) => {
        const touching = sheet.getRange("B3:D9").getTables();
        touching.load("items/name");
        return { touching, beside: sheet.getRange("D3:E9").getTables().getCount() };
      });
      same([found.touching.items.map(({ name }) => name), found.beside.value], [["Children"], 0]);
    },
  },
  {
    says: "Range.getTables with fullyContained leaves out tables that the range holds only in part",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-gettables-member(1)",
    run: async (host) => {
      await addChildren(host);
      const [part, whole] = await host.run((sheet) => [
        sheet.getRange("A2:B9").getTables(true).getCount(),
        sheet.getRange("A1:B4").getTables(true).getCount(),
      ]);
      same([part?.value, whole?.value], [0, 1]);
    },
  },
  {
    says: "Table.getHeaderRowRange, getDataBodyRange and getTotalRowRange are the parts of a table",
    page: `${TABLE}#excel-excel-table-getdatabodyrange-member(1)`,
    run: async (host) => {
      await addChildren(host);
      const ranges = await host.run((sheet) => {
        const table = sheet.tables.getItem("Children");
        table.showTotals = true;
        return [table.getHeaderRowRange(), table.getDataBodyRange(), table.getTotalRowRange()].map((range) =>
          range.load("address"),
        );
      });
      same(cellsOf(...ranges), ["A1:B1", "A2:B4", "A5:B5"]);
    },
  },
  {
    says: "Table.name is changed, and the table found under the new name alone",
    page: `${TABLE}#excel-excel-table-name-member`,
    run: async (host) => {
      await addChildren(host);
      const found = await host.run((sheet) => {
        sheet.tables.getItem("Children").name = "Pupils";
        return {
          old: sheet.tables.getItemOrNullObject("Children").load("name"),
          now: sheet.tables.getItemOrNullObject("Pupils").load("name"),
        };
      });
      same([found.old.isNullObject, found.now.name], [true, "Pupils"]);
    },
  },
  {
    says: "Table.name refuses spaces and what reads as a cell's address",
    page: `${TABLE}#excel-excel-table-name-member`,
    run: async (host) => {
      await addChildren(host);
      for (const name of ["Two words", "B12", "1st", ""]) {
        await refused(
          host.run((sheet) => {
            sheet.tables.getItem("Children").name = name;
          }),
          "InvalidArgument",
        );
      }
    },
  },
  {
    says: "Table.style is one of Excel's table styles, and a new table's is TableStyleMedium2",
    page: `${TABLE}#excel-excel-table-style-member`,
    run: async (host) => {
      await addChildren(host);
      const before = await host.run((sheet) => sheet.tables.getItem("Children").load("style"));
      same(before.style, "TableStyleMedium2");
      const after = await host.run((sheet) => {
        const table = sheet.tables.getItem("Children");
        table.style = "TableStyleDark11";
        return table.load("style");
      });
      same(after.style, "TableStyleDark11");
    },
  },
  {
    says: "Table.style refuses styles beyond Light21, Medium28 and Dark11",
    page: `${TABLE}#excel-excel-table-style-member`,
    run: async (host) => {
      await addChildren(host);
      for (const style of ["TableStyleLight22", "TableStyleMedium29", "TableStyleDark12"]) {
        await refused(
          host.run((sheet) => {
            sheet.tables.getItem("Children").style = style;
          }),
          "InvalidArgument",
        );
      }
    },
  },
  {
    says: "Table.showBandedRows, showBandedColumns and the highlights of its columns are kept",
    page: `${TABLE}#excel-excel-table-showbandedrows-member`,
    run: async (host) => {
      await addChildren(host);
      const table = await host.run((sheet) => {
        const children = sheet.tables.getItem("Children");
        children.set({ showBandedRows: false, showBandedColumns: true, highlightFirstColumn: true });
        return children.load("showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn");
      });
      const { showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn } = table;
      same([showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn], [false, true, true, false]);
    },
  },
  {
    says: "Table.showFilterButton is true for a new table and can be set while it has headings",
    page: `${TABLE}#excel-excel-table-showfilterbutton-member`,
    run: async (host) => {
      await addChildren(host);
      const shown = await host.run((sheet) => sheet.tables.getItem("Children").load("showFilterButton"));
      same(shown.showFilterButton, true);
      const hidden = await host.run((sheet) => {
        const table = sheet.tables.getItem("Children");
        table.showFilterButton = false;
        return table.load("showFilterButton");
      });
      same(hidden.showFilterButton, false);
    },
  },
  {
    says: "Table.showHeaders false takes the heading row away and leaves the data where they are",
    page: `${TABLE}#excel-excel-table-showheaders-member`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => {
        sheet.tables.getItem("Children").showHeaders = false;
      });
      same(await areaOf(host, "Children"), ["A2:B4"]);
      same(await valuesAt(host, "A1:B2"), [
        ["", ""],
        ["Ada", 4],
      ]);
    },
  },
  {
    says: "Table.showHeaders brings the same headings back",
    page: `${TABLE}#excel-excel-table-showheaders-member`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => {
        sheet.tables.getItem("Children").showHeaders = false;
        sheet.tables.getItem("Children").showHeaders = true;
      });
      same(await areaOf(host, "Children"), ["A1:B4"]);
      same(await valuesAt(host, "A1:B1"), [["Child", "Score"]]);
    },
  },
  {
    says: "Table.showTotals adds a row of totals that adds up the last column",
    page: `${TABLE}#excel-excel-table-showtotals-member`,
    calculates: true,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => {
        sheet.tables.getItem("Children").showTotals = true;
      });
      await host.settled();
      same(await valuesAt(host, "A5:B5"), [["Total", 20]]);
      same(await areaOf(host, "Children"), ["A1:B5"]);
    },
  },
  {
    says: "Table.showTotals false takes the row of totals away",
    page: `${TABLE}#excel-excel-table-showtotals-member`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => {
        sheet.tables.getItem("Children").showTotals = true;
        sheet.tables.getItem("Children").showTotals = false;
      });
      same(await areaOf(host, "Children"), ["A1:B4"]);
      same(await valuesAt(host, "A5:B5"), [["", ""]]);
    },
  },
  {
    says: "Table.resize takes more rows and columns in",
    page: `${TABLE}#excel-excel-table-resize-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => sheet.tables.getItem("Children").resize("A1:C6"));
      same(await areaOf(host, "Children"), ["A1:C6"]);
      const columns = await host.run((sheet) => sheet.tables.getItem("Children").columns.load("items/name"));
      const names = columns.items.map(({ name }) => name);
      same([names.length, ...names.slice(0, 2)], [3, "Child", "Score"]);
    },
  },
  {
    says: "Table.resize keeps the headings in the same row",
    page: `${TABLE}#excel-excel-table-resize-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await refused(
        host.run((sheet) => sheet.tables.getItem("Children").resize("A2:B6")),
        "InvalidArgument",
      );
    },
  },
  {
    says: "Table.convertToRange keeps the cells and gives their range",
    page: `${TABLE}#excel-excel-table-converttorange-member(1)`,
    run: async (host) => {
      await addChildren(host);
      const { range, count } = await host.run((sheet) => ({
        range: sheet.tables.getItem("Children").convertToRange().load("address,values"),
        count: sheet.tables.getCount(),
      }));
      same([cellsOf(range), range.values, count.value], [["A1:B4"], CHILDREN, 0]);
    },
  },
  {
    says: "Table.delete deletes the table",
    page: `${TABLE}#excel-excel-table-delete-member(1)`,
    run: async (host) => {
      await addChildren(host);
      const count = await host.run((sheet) => {
        sheet.tables.getItem("Children").delete();
        return sheet.tables.getCount();
      });
      same(count.value, 0);
    },
  },
  {
    says: "A table's filters are read through its autoFilter, and Table.clearFilters takes them all away",
    page: `${TABLE}#excel-excel-table-clearfilters-member(1)`,
    workbook: filteredWorkbook,
    run: async (host) => {
      const before = await host.run((sheet) =>
        sheet.tables.getItem("Children").autoFilter.load("isDataFiltered,criteria"),
      );
      same([before.isDataFiltered, (before.criteria as Excel.FilterCriteria[])[0]?.values], [true, ["Ada", "Cai"]]);
      const after = await host.run((sheet) => {
        sheet.tables.getItem("Children").clearFilters();
        return sheet.tables.getItem("Children").autoFilter.load("isDataFiltered");
      });
      same(after.isDataFiltered, false);
    },
  },
  {
    says: "A table of the file has its style and its switches",
    page: `${TABLE}#excel-excel-table-style-member`,
    workbook: filteredWorkbook,
    run: async (host) => {
      const table = await host.run((sheet) =>
        sheet.tables.getItem("Children").load("style,showBandedRows,showFilterButton,highlightLastColumn"),
      );
      const { style, showBandedRows, showFilterButton, highlightLastColumn } = table;
      same([style, showBandedRows, showFilterButton, highlightLastColumn], ["TableStyleLight9", true, true, false]);
    },
  },
  {
    says: "TableColumnCollection counts columns and finds them by name and by place",
    page: `${COLUMNS}#excel-excel-tablecolumncollection-getitem-member(1)`,
    run: async (host) => {
      await addChildren(host);
      const found = await host.run((sheet) => {
        const { columns } = sheet.tables.getItem("Children");
        columns.load("count");
        return {
          columns,
          named: columns.getItem("Score").load("index"),
          second: columns.getItemAt(1).load("name"),
          none: columns.getItemOrNullObject("Age").load("name"),
        };
      });
      same([found.columns.count, found.named.index, found.second.name, found.none.isNullObject], [2, 1, "Score", true]);
    },
  },
  {
    says: "TableColumn.values holds the heading and the data",
    page: `${COLUMN}#excel-excel-tablecolumn-values-member`,
    run: async (host) => {
      await addChildren(host);
      const column = await host.run((sheet) =>
        sheet.tables.getItem("Children").columns.getItem("Score").load("values"),
      );
      same(column.values, [["Score"], [4], [7], [9]]);
    },
  },
  {
    says: "TableColumn.name writes the heading's cell",
    page: `${COLUMN}#excel-excel-tablecolumn-name-member`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => {
        sheet.tables.getItem("Children").columns.getItem("Score").name = "Marks";
      });
      same(await valuesAt(host, "A1:B1"), [["Child", "Marks"]]);
    },
  },
  {
    says: "A heading that a person types is the column's name",
    page: GUIDE,
    run: async (host) => {
      await addChildren(host);
      await host.type("B1", "Points");
      const column = await host.run((sheet) => sheet.tables.getItem("Children").columns.getItemAt(1).load("name"));
      same(column.name, "Points");
    },
  },
  {
    says: "TableColumn.getDataBodyRange and getHeaderRowRange are the parts of one column",
    page: `${COLUMN}#excel-excel-tablecolumn-getdatabodyrange-member(1)`,
    run: async (host) => {
      await addChildren(host);
      const ranges = await host.run((sheet) => {
        const column = sheet.tables.getItem("Children").columns.getItem("Score");
        return [column.getHeaderRowRange(), column.getDataBodyRange(), column.getRange()].map((range) =>
          range.load("address"),
        );
      });
      same(cellsOf(...ranges), ["B1", "B2:B4", "B1:B4"]);
    },
  },
  {
    says: "TableColumnCollection.add without a place adds the column at the end, heading first",
    page: `${COLUMNS}#excel-excel-tablecolumncollection-add-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) =>
        sheet.tables
          .getItem("Children")
          .columns.add(-1, [["Age"], [11], [12], [13]])
          .load("name"),
      );
      same(await areaOf(host, "Children"), ["A1:C4"]);
      same(await valuesAt(host, "C1:C4"), [["Age"], [11], [12], [13]]);
    },
  },
  {
    says: "TableColumnCollection.add at a place shifts the columns behind it to the side",
    page: `${COLUMNS}#excel-excel-tablecolumncollection-add-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) =>
        sheet.tables
          .getItem("Children")
          .columns.add(1, [["Age"], [11], [12], [13]])
          .load("name"),
      );
      same(await valuesAt(host, "A1:C2"), [
        ["Child", "Age", "Score"],
        ["Ada", 11, 4],
      ]);
      same(await areaOf(host, "Children"), ["A1:C4"]);
    },
  },
  {
    says: "TableColumn.delete takes the column out of the table",
    page: `${COLUMN}#excel-excel-tablecolumn-delete-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => sheet.tables.getItem("Children").columns.getItem("Child").delete());
      same(await areaOf(host, "Children"), ["A1:A4"]);
      same(await valuesAt(host, "A1:B2"), [
        ["Score", ""],
        [4, ""],
      ]);
    },
  },
  {
    says: "TableRowCollection.add without a place adds rows at the end of the table",
    page: `${ROWS}#excel-excel-tablerowcollection-add-member(1)`,
    run: async (host) => {
      await addChildren(host);
      const row = await host.run((sheet) =>
        sheet.tables
          .getItem("Children")
          .rows.add(undefined, [
            ["Dai", 3],
            ["Eve", 5],
          ])
          .load("index"),
      );
      same([row.index, await areaOf(host, "Children")], [3, ["A1:B6"]]);
      same(await valuesAt(host, "A5:B6"), [
        ["Dai", 3],
        ["Eve", 5],
      ]);
    },
  },
  {
    says: "TableRowCollection.add at a place shifts the rows below it down",
    page: `${ROWS}#excel-excel-tablerowcollection-add-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) =>
        sheet.tables
          .getItem("Children")
          .rows.add(1, [["Dai", 3]])
          .load("index"),
      );
      same(await valuesAt(host, "A2:B5"), [
        ["Ada", 4],
        ["Dai", 3],
        ["Ben", 7],
        ["Cai", 9],
      ]);
      same(await areaOf(host, "Children"), ["A1:B5"]);
    },
  },
  {
    says: "TableRowCollection.add moves down what stands below the table, in its columns alone",
    page: `${ROWS}#excel-excel-tablerowcollection-add-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => {
        sheet.getRange("A5:C5").values = [["Source", "CLA", "beside"]];
        sheet.tables.getItem("Children").rows.add(undefined, [["Dai", 3]]);
      });
      same(await valuesAt(host, "A5:C6"), [
        ["Dai", 3, "beside"],
        ["Source", "CLA", ""],
      ]);
    },
  },
  {
    says: "TableRowCollection.add refuses rows that are not as wide as the table",
    page: `${ROWS}#excel-excel-tablerowcollection-add-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await refused(
        host.run((sheet) =>
          sheet.tables
            .getItem("Children")
            .rows.add(undefined, [["Dai"]])
            .load("index"),
        ),
        "InvalidArgument",
      );
    },
  },
  {
    says: "Rows added to a table that has only headings follow right below them",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#create-a-table",
    run: async (host) => {
      await host.run((sheet) => {
        const expenses = sheet.tables.add("A1:B1", true);
        expenses.getHeaderRowRange().values = [["Date", "Amount"]];
        expenses.rows.add(undefined, [
          ["first", 120],
          ["second", 142],
        ]);
      });
      same(await valuesAt(host, "A1:B3"), [
        ["Date", "Amount"],
        ["first", 120],
        ["second", 142],
      ]);
      same(await areaOf(host, "Table1"), ["A1:B3"]);
    },
  },
  {
    says: "TableRow.values and getRange are one row's",
    page: `${ROW}#excel-excel-tablerow-values-member`,
    run: async (host) => {
      await addChildren(host);
      const { row, range, count } = await host.run((sheet) => {
        const { rows } = sheet.tables.getItem("Children");
        return {
          row: rows.getItemAt(1).load("values,index"),
          range: rows.getItemAt(1).getRange().load("address"),
          count: rows.getCount(),
        };
      });
      same([row.values, row.index, cellsOf(range), count.value], [[["Ben", 7]], 1, ["A3:B3"], 3]);
    },
  },
  {
    says: "TableRow.values can be written",
    page: `${ROW}#excel-excel-tablerow-values-member`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => {
        sheet.tables.getItem("Children").rows.getItemAt(0).values = [["Ann", 6]];
      });
      same(await valuesAt(host, "A2:B2"), [["Ann", 6]]);
    },
  },
  {
    says: "TableRow.delete takes the row out and moves those below up",
    page: `${ROW}#excel-excel-tablerow-delete-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => sheet.tables.getItem("Children").rows.getItemAt(0).delete());
      same(await areaOf(host, "Children"), ["A1:B3"]);
      same(await valuesAt(host, "A2:B4"), [
        ["Ben", 7],
        ["Cai", 9],
        ["", ""],
      ]);
    },
  },
  {
    says: "TableRowCollection.deleteRowsAt deletes as many rows as are asked",
    page: `${ROWS}#excel-excel-tablerowcollection-deleterowsat-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => sheet.tables.getItem("Children").rows.deleteRowsAt(1, 2));
      same(await areaOf(host, "Children"), ["A1:B2"]);
    },
  },
  {
    says: "TableRowCollection.deleteRows deletes rows by their numbers",
    page: `${ROWS}#excel-excel-tablerowcollection-deleterows-member(1)`,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => sheet.tables.getItem("Children").rows.deleteRows([0, 2]));
      same(await valuesAt(host, "A1:B2"), [
        ["Child", "Score"],
        ["Ben", 7],
      ]);
      same(await areaOf(host, "Children"), ["A1:B2"]);
    },
  },
  {
    says: "A table grows when a person types right below it",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables",
    run: async (host) => {
      await addChildren(host);
      await host.type("A5", "Dai");
      same(await areaOf(host, "Children"), ["A1:B5"]);
    },
  },
  {
    says: "Formulas name a table's column, and count what is typed below it",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables",
    calculates: true,
    run: async (host) => {
      await addChildren(host);
      await host.type("D1", "=SUM(Children[Score])");
      same(await valuesAt(host, "D1"), [[20]]);
      await host.type("B5", "5");
      same(await valuesAt(host, "D1"), [[25]]);
    },
  },
  {
    says: "A column of a table in a formula leaves out the row of totals, and [#Totals] is that row",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables",
    calculates: true,
    run: async (host) => {
      await addChildren(host);
      await host.run((sheet) => {
        sheet.tables.getItem("Children").showTotals = true;
      });
      await host.type("D1", "=SUM(Children[Score])");
      await host.type("D2", "=Children[[#Totals],[Score]]");
      same(await valuesAt(host, "D1:D2"), [[20], [20]]);
    },
  },
  {
    says: "A formula on a table that has grown goes on to follow its cells",
    page: GUIDE,
    calculates: true,
    run: async (host) => {
      await addChildren(host);
      await host.type("D1", "=SUM(Children[Score])");
      await host.type("B5", "5");
      await host.type("B2", "10");
      await host.type("B5", "6");
      same(await valuesAt(host, "D1"), [[32]]);
    },
  },
  {
    says: "A column of a table without headings is all its rows",
    page: `${TABLE}#excel-excel-table-showheaders-member`,
    calculates: true,
    run: async (host) => {
      await addChildren(host);
      await host.type("D1", "=SUM(Children[Score])");
      await host.run((sheet) => {
        sheet.tables.getItem("Children").showHeaders = false;
      });
      await host.type("B3", "8");
      same(await valuesAt(host, "D1"), [[21]]);
    },
  },
  {
    says: "A column that a table does not have is an error",
    page: GUIDE,
    calculates: true,
    run: async (host) => {
      await host.run((sheet) => {
        sheet.getRange("B1:D4").values = CHILDREN.map((line, row) => [row, ...line]);
        sheet.tables.add("C1:D4", true).name = "Children";
      });
      await host.type("F1", "=ISERROR(SUM(Children[Age]))");
      same(await valuesAt(host, "F1"), [[true]]);
    },
  },
  {
    says: "Table.onChanged tells of a change in the table, with its address and the table's id",
    page: `${TABLE}#excel-excel-table-onchanged-member`,
    run: async (host) => {
      await addChildren(host);
      const heard: Excel.TableChangedEventArgs[] = [];
      const table = await host.run((sheet) => {
        const children = sheet.tables.getItem("Children").load("id");
        children.onChanged.add(async (event) => void heard.push(event));
        return children;
      });
      await host.type("D9", "outside");
      await host.type("B3", "8");
      await host.settled();
      same(
        heard.map(({ tableId, address, changeType }) => [tableId, address, changeType]),
        [[table.id, "B3", "RangeEdited"]],
      );
    },
  },
  {
    says: "TableCollection.onAdded and onDeleted tell of tables that come and go",
    page: `${TABLES}#excel-excel-tablecollection-onadded-member`,
    run: async (host) => {
      const heard: string[] = [];
      await host.run((_, context) => {
        context.workbook.tables.onAdded.add(async ({ type }) => void heard.push(type));
        context.workbook.tables.onDeleted.add(async ({ type, tableName }) => void heard.push(`${type} ${tableName}`));
      });
      await addChildren(host);
      await host.run((sheet) => sheet.tables.getItem("Children").delete());
      await host.settled();
      same(heard, ["TableAdded", "TableDeleted Children"]);
    },
  },
  {
    says: "Table.onSelectionChanged tells whether the selection is inside the table",
    page: `${TABLE}#excel-excel-table-onselectionchanged-member`,
    run: async (host) => {
      await addChildren(host);
      const heard: [boolean, string][] = [];
      await host.run((sheet) => {
        sheet.tables
          .getItem("Children")
          .onSelectionChanged.add(async ({ isInsideTable, address }) => void heard.push([isInsideTable, address]));
      });
      await host.run((sheet) => sheet.getRange("B2:B3").select());
      await host.run((sheet) => sheet.getRange("F9").select());
      await host.settled();
      same(heard[0], [true, "B2:B3"]);
      same(heard.at(-1)?.[0], false);
    },
  },
];
