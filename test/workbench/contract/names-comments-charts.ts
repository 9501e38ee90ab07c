import { emptyWorkbook } from "../../../src/workbench/book/memory-book";
import type { Drawing } from "../../../src/workbench/book/parts/drawings";
import type { WorkbookModel } from "../../../src/workbench/book/workbook-model";
import { cellsOf, refused, same, type Statement } from "./statement";

const NAME = "https://learn.microsoft.com/javascript/api/excel/excel.nameditem";
const NAMES = "https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection";
const COMMENT = "https://learn.microsoft.com/javascript/api/excel/excel.comment";
const COMMENTS = "https://learn.microsoft.com/javascript/api/excel/excel.commentcollection";
const REPLY = "https://learn.microsoft.com/javascript/api/excel/excel.commentreply";
const CHART = "https://learn.microsoft.com/javascript/api/excel/excel.chart";
const CHARTS = "https://learn.microsoft.com/javascript/api/excel/excel.chartcollection";

const COLUMN_CHART: Omit<Drawing, "sheetId"> = {
  id: "chart-1",
  kind: "chart",
  name: "Chart 1",
  description: "",
  over: { row: 4, column: 3, rows: 10, columns: 5 },
  offsets: { left: 0, top: 0, right: 10, bottom: 10 },
  chart: {
    type: "barChart",
    bars: "vertical",
    stacked: "no",
    title: "Findings by list",
    series: [{ type: "barChart", name: "Findings", categories: "Sheet1!$A$1:$A$3", values: "Sheet1!$B$1:$B$3" }],
  },
};

/** A sheet with a comment that was replied to, a note, and a chart. */
function annotatedWorkbook(): WorkbookModel {
  const empty = emptyWorkbook("Sheet1", "Sheet2");
  const [first, ...others] = empty.sheets;
  if (!first) {
    return empty;
  }
  const comment = {
    id: "{AAAA}",
    row: 2,
    column: 1,
    kind: "comment" as const,
    author: "Ada Byron",
    text: "Is this date right?",
    created: "2024-03-28T09:30:00Z",
    replies: [{ id: "{BBBB}", author: "Ben Ali", text: "Yes, checked." }],
    resolved: true,
  };
  const note = {
    id: "note",
    row: 5,
    column: 0,
    kind: "note" as const,
    author: "Cai",
    text: "Old",
    replies: [],
    resolved: false,
  };
  return { ...empty, sheets: [{ ...first, comments: [comment, note], drawings: [COLUMN_CHART] }, ...others] };
}

export const statements: readonly Statement[] = [
  {
    says: "NamedItemCollection.add names a range of the workbook",
    page: `${NAMES}#excel-excel-nameditemcollection-add-member(1)`,
    run: async (host) => {
      const name = await host.run((sheet, context) =>
        context.workbook.names.add("Scores", sheet.getRange("B2:C4")).load("name,formula,type,scope,visible"),
      );
      same(
        [name.name, name.formula, name.type, name.scope, name.visible],
        ["Scores", "=Sheet1!$B$2:$C$4", "Range", "Workbook", true],
      );
    },
  },
  {
    says: "NamedItemCollection.add keeps the comment that is given",
    page: `${NAMES}#excel-excel-nameditemcollection-add-member(1)`,
    run: async (host) => {
      const name = await host.run((sheet, context) =>
        context.workbook.names.add("Scores", sheet.getRange("B2"), "Of the last audit").load("comment"),
      );
      same(name.comment, "Of the last audit");
    },
  },
  {
    says: "NamedItem.comment is changed",
    page: `${NAME}#excel-excel-nameditem-comment-member`,
    run: async (host) => {
      const name = await host.run((sheet, context) => {
        const item = context.workbook.names.add("Scores", sheet.getRange("B2"));
        item.comment = "Checked";
        return item.load("comment");
      });
      same(name.comment, "Checked");
    },
  },
  {
    says: "NamedItemCollection.add refuses a name that is taken, in any case",
    page: `${NAMES}#excel-excel-nameditemcollection-add-member(1)`,
    run: async (host) => {
      await host.run((sheet, context) => context.workbook.names.add("Scores", sheet.getRange("B2")).load("name"));
      await refused(
        host.run((sheet, context) => context.workbook.names.add("SCORES", sheet.getRange("B3")).load("name")),
        "ItemAlreadyExists",
      );
    },
  },
  {
    says: "NamedItemCollection.add refuses names with spaces, of cells, and R and C",
    page: `${NAMES}#excel-excel-nameditemcollection-add-member(1)`,
    run: async (host) => {
      for (const name of ["two words", "A1", "R1C1", "r", "C", "2nd", "a-b", ""]) {
        await refused(
          host.run((sheet, context) => context.workbook.names.add(name, sheet.getRange("B2")).load("name")),
          "InvalidArgument",
        );
      }
    },
  },
  {
    says: "Names of a worksheet and of the workbook may be the same, and each collection lists its own",
    page: `${NAME}#excel-excel-nameditem-scope-member`,
    run: async (host) => {
      const { ofSheet, ofWorkbook } = await host.run((sheet, context) => {
        context.workbook.names.add("Scores", sheet.getRange("A1"));
        sheet.names.add("Scores", sheet.getRange("B1"));
        return {
          ofSheet: sheet.names.load("items/scope,items/formula"),
          ofWorkbook: context.workbook.names.load("items/scope,items/formula"),
        };
      });
      same(
        ofSheet.items.map(({ scope, formula }) => [scope, formula]),
        [["Worksheet", "=Sheet1!$B$1"]],
      );
      same(
        ofWorkbook.items.map(({ scope, formula }) => [scope, formula]),
        [["Workbook", "=Sheet1!$A$1"]],
      );
    },
  },
  {
    says: "NamedItem.worksheetOrNullObject is the sheet of a sheet's name, and null for the workbook's",
    page: `${NAME}#excel-excel-nameditem-worksheetornullobject-member`,
    run: async (host) => {
      const { own, shared } = await host.run((sheet, context) => ({
        own: sheet.names.add("Own", sheet.getRange("A1")).worksheetOrNullObject.load("name"),
        shared: context.workbook.names.add("Shared", sheet.getRange("A1")).worksheetOrNullObject.load("name"),
      }));
      same([own.name, shared.isNullObject], ["Sheet1", true]);
    },
  },
  {
    says: "NamedItemCollection.addFormulaLocal names a formula",
    page: `${NAMES}#excel-excel-nameditemcollection-addformulalocal-member(1)`,
    run: async (host) => {
      const name = await host.run((_, context) =>
        context.workbook.names.addFormulaLocal("Limit", "=45", "Working days").load("formula,comment"),
      );
      same([name.formula, name.comment], ["=45", "Working days"]);
    },
  },
  {
    says: "NamedItem.formula always starts with an equals sign",
    page: `${NAME}#excel-excel-nameditem-formula-member`,
    run: async (host) => {
      await refused(
        host.run((_, context) => context.workbook.names.addFormulaLocal("Limit", "45").load("formula")),
        "InvalidArgument",
      );
    },
  },
  {
    says: "NamedItem.type and value tell constants apart",
    page: `${NAME}#excel-excel-nameditem-type-member`,
    run: async (host) => {
      const names = await host.run((_, context) =>
        ["=45", "=2.5", '="Good"', "=TRUE"].map((formula, index) =>
          context.workbook.names.addFormulaLocal(`Constant_${index}`, formula).load("type,value"),
        ),
      );
      same(
        names.map(({ type, value }) => [type, value]),
        [
          ["Integer", 45],
          ["Double", 2.5],
          ["String", "Good"],
          ["Boolean", true],
        ],
      );
    },
  },
  {
    says: "NamedItem.arrayValues holds the values and types of an array",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.nameditemarrayvalues",
    run: async (host) => {
      const { name, values } = await host.run((_, context) => {
        const item = context.workbook.names.addFormulaLocal("Grades", '={"Good",1;"Poor",2}').load("type");
        return { name: item, values: item.arrayValues.load("values,types") };
      });
      same(name.type, "Array");
      same(values.values, [
        ["Good", 1],
        ["Poor", 2],
      ]);
      same(values.types, [
        ["String", "Double"],
        ["String", "Double"],
      ]);
    },
  },
  {
    says: "NamedItem.getRange is the range that the name stands for",
    page: `${NAME}#excel-excel-nameditem-getrange-member(1)`,
    run: async (host) => {
      const range = await host.run((sheet, context) =>
        context.workbook.names.add("Scores", sheet.getRange("B2:C4")).getRange().load("address"),
      );
      same(cellsOf(range), ["B2:C4"]);
    },
  },
  {
    says: "NamedItem.getRange of a name that is no range is refused, getRangeOrNullObject is null",
    page: `${NAME}#excel-excel-nameditem-getrangeornullobject-member(1)`,
    run: async (host) => {
      const none = await host.run((_, context) =>
        context.workbook.names.addFormulaLocal("Limit", "=45").getRangeOrNullObject().load("address"),
      );
      same(none.isNullObject, true);
      await refused(
        host.run((_, context) => context.workbook.names.getItem("Limit").getRange().load("address")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "NamedItem.visible and formula are changed",
    page: `${NAME}#excel-excel-nameditem-visible-member`,
    run: async (host) => {
      const name = await host.run((sheet, context) => {
        const item = context.workbook.names.add("Scores", sheet.getRange("B2"));
        item.visible = false;
        item.formula = "=Sheet1!$C$3";
        return context.workbook.names.getItem("Scores").load("visible,formula");
      });
      same([name.visible, name.formula], [false, "=Sheet1!$C$3"]);
    },
  },
  {
    says: "A name for cells of a sheet that is deleted is #REF!, and is no range any more",
    page: `${NAME}#excel-excel-nameditem-getrangeornullobject-member(1)`,
    workbook: () => emptyWorkbook("Sheet1", "Sheet2"),
    run: async (host) => {
      const [name, range] = await host.run(async (_, context) => {
        const { names, worksheets } = context.workbook;
        names.add("Grades", worksheets.getItem("Sheet2").getRange("B3:B6"));
        worksheets.getItem("Sheet2").delete();
        await context.sync();
        return [
          names.getItem("Grades").load("formula"),
          names.getItem("Grades").getRangeOrNullObject().load("address"),
        ] as const;
      });
      same([name.formula, range.isNullObject], ["=#REF!", true]);
    },
  },
  {
    says: "NamedItem.delete deletes the name",
    page: `${NAME}#excel-excel-nameditem-delete-member(1)`,
    run: async (host) => {
      const { count, gone } = await host.run((sheet, context) => {
        context.workbook.names.add("Scores", sheet.getRange("B2")).delete();
        return {
          count: context.workbook.names.getCount(),
          gone: context.workbook.names.getItemOrNullObject("Scores").load("name"),
        };
      });
      same([count.value, gone.isNullObject], [0, true]);
    },
  },
  {
    says: "Worksheet.getRange takes a name in place of an address",
    page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)",
    run: async (host) => {
      const range = await host.run((sheet, context) => {
        context.workbook.names.add("Scores", sheet.getRange("B2:C4"));
        return sheet.getRange("Scores").load("address");
      });
      same(cellsOf(range), ["B2:C4"]);
    },
  },
  {
    says: "A comment has its content, author, date and whether it is resolved",
    page: `${COMMENT}#excel-excel-comment-content-member`,
    workbook: annotatedWorkbook,
    run: async (host) => {
      const comments = await host.run((_, context) =>
        context.workbook.comments.load("items/content,items/authorName,items/creationDate,items/resolved"),
      );
      same(
        comments.items.map(({ content, authorName, creationDate, resolved }) => [
          content,
          authorName,
          creationDate.toISOString(),
          resolved,
        ]),
        [["Is this date right?", "Ada Byron", "2024-03-28T09:30:00.000Z", true]],
      );
    },
  },
  {
    says: "Comment.getLocation is the comment's cell",
    page: `${COMMENT}#excel-excel-comment-getlocation-member(1)`,
    workbook: annotatedWorkbook,
    run: async (host) => {
      const range = await host.run((_, context) =>
        context.workbook.comments.getItem("{AAAA}").getLocation().load("address"),
      );
      same(range.address, "Sheet1!B3");
    },
  },
  {
    says: "CommentCollection.getItemByCell finds the comment of a cell",
    page: `${COMMENTS}#excel-excel-commentcollection-getitembycell-member(1)`,
    workbook: annotatedWorkbook,
    run: async (host) => {
      const comment = await host.run((_, context) => context.workbook.comments.getItemByCell("Sheet1!B3").load("id"));
      same(comment.id, "{AAAA}");
      await refused(
        host.run((_, context) => context.workbook.comments.getItemByCell("Sheet1!B4").load("id")),
        "ItemNotFound",
      );
    },
  },
  {
    says: "Comment.replies holds the replies with their authors",
    page: `${REPLY}#excel-excel-commentreply-content-member`,
    workbook: annotatedWorkbook,
    run: async (host) => {
      const { replies, parent } = await host.run((_, context) => {
        const comment = context.workbook.comments.getItemAt(0);
        return {
          replies: comment.replies.load("items/content,items/authorName"),
          parent: context.workbook.comments.getItemByReplyId("{BBBB}").load("id"),
        };
      });
      same(
        replies.items.map(({ content, authorName }) => [content, authorName]),
        [["Yes, checked.", "Ben Ali"]],
      );
      same(parent.id, "{AAAA}");
    },
  },
  {
    says: "A worksheet's comments are those of its own cells",
    page: `${COMMENTS}#excel-excel-commentcollection-getcount-member(1)`,
    workbook: annotatedWorkbook,
    run: async (host) => {
      const [here, elsewhere] = await host.run((sheet, context) => [
        sheet.comments.getCount(),
        context.workbook.worksheets.getItem("Sheet2").comments.getCount(),
      ]);
      same([here?.value, elsewhere?.value], [1, 0]);
    },
  },
  {
    says: "A comment follows its cell when rows are inserted above it",
    page: `${COMMENT}#excel-excel-comment-getlocation-member(1)`,
    workbook: annotatedWorkbook,
    run: async (host) => {
      const range = await host.run((sheet, context) => {
        sheet.getRange("1:2").insert("Down");
        return context.workbook.comments.getItemAt(0).getLocation().load("address");
      });
      same(range.address, "Sheet1!B5");
    },
  },
  {
    says: "ChartCollection counts a sheet's charts and finds them by name",
    page: `${CHARTS}#excel-excel-chartcollection-getitem-member(1)`,
    workbook: annotatedWorkbook,
    run: async (host) => {
      const { charts, chart, none } = await host.run((sheet) => ({
        charts: sheet.charts.load("count"),
        chart: sheet.charts.getItem("Chart 1").load("name,chartType"),
        none: sheet.charts.getItemOrNullObject("Chart 2").load("name"),
      }));
      same([charts.count, chart.name, chart.chartType, none.isNullObject], [1, "Chart 1", "ColumnClustered", true]);
    },
  },
  {
    says: "Chart.title and series tell what a chart shows",
    page: `${CHART}#excel-excel-chart-title-member`,
    workbook: annotatedWorkbook,
    run: async (host) => {
      const { title, series } = await host.run((sheet) => {
        const chart = sheet.charts.getItemAt(0);
        return { title: chart.title.load("text"), series: chart.series.load("items/name") };
      });
      same([title.text, series.items.map(({ name }) => name)], ["Findings by list", ["Findings"]]);
    },
  },
];
