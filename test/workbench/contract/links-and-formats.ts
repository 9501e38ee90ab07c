import type { Statement } from "./statement";
import { refused, same } from "./statement";

const API = "https://learn.microsoft.com/javascript/api/excel";
const LINK = `${API}/excel.rangehyperlink`;
const BORDER = `${API}/excel.rangeborder`;
const FORMAT = `${API}/excel.rangeformat`;
const FONT = `${API}/excel.rangefont`;

export const statements: readonly Statement[] = [
  {
    says: "A link to a place in the workbook keeps its place, its tip and its text",
    page: `${LINK}#excel-excel-rangehyperlink-documentreference-member`,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.hyperlink = { documentReference: "Sheet1!C4", screenTip: "Go there", textToDisplay: "C4" };
        return range.load("hyperlink,values");
      });
      const { documentReference, screenTip, textToDisplay } = cell.hyperlink;
      same([documentReference, screenTip, textToDisplay], ["Sheet1!C4", "Go there", "C4"]);
      same(cell.values, [["C4"]]);
    },
  },
  {
    says: "A link to an address keeps its address",
    page: `${LINK}#excel-excel-rangehyperlink-address-member`,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.hyperlink = { address: "https://www.gov.uk/ofsted", textToDisplay: "Ofsted" };
        return range.load("hyperlink");
      });
      same(cell.hyperlink.address, "https://www.gov.uk/ofsted");
    },
  },
  {
    says: "A link's text stands in the top left cell of its range",
    page: `${LINK}#excel-excel-rangehyperlink-texttodisplay-member`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        const cells = sheet.getRange("B2:C3");
        cells.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Top" };
        return cells.load("values");
      });
      same(range.values, [
        ["Top", ""],
        ["", ""],
      ]);
    },
  },
  {
    says: "A linked cell that holds something keeps it when no text is given",
    page: `${API}/excel.range#excel-excel-range-hyperlink-member`,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.values = [[42]];
        range.hyperlink = { documentReference: "Sheet1!A1" };
        return range.load("values,hyperlink");
      });
      same([cell.values, cell.hyperlink.textToDisplay], [[[42]], "42"]);
    },
  },
  {
    says: "A later link takes the place of the one before",
    page: `${API}/excel.range#excel-excel-range-hyperlink-member`,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.hyperlink = { address: "https://www.gov.uk", textToDisplay: "x" };
        range.hyperlink = { documentReference: "Sheet1!A9", textToDisplay: "x" };
        return range.load("hyperlink");
      });
      same([cell.hyperlink.address, cell.hyperlink.documentReference], [undefined, "Sheet1!A9"]);
    },
  },
  {
    says: "Range.clear of hyperlinks leaves the content of the cells",
    page: `${API}/excel.clearapplyto`,
    run: async (host) => {
      const [linked, cell] = await host.run((sheet) => {
        const range = sheet.getRange("B2");
        range.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "x" };
        range.clear("Hyperlinks");
        return [sheet.getRange("B2").load("hyperlink"), range.load("values")] as const;
      });
      same([linked.hyperlink ?? null, cell.values], [null, [["x"]]]);
    },
  },
  {
    says: "Range.clear of contents leaves the formats of the cells",
    page: `${API}/excel.clearapplyto`,
    run: async (host) => {
      const range = await host.run((sheet) => {
        const cells = sheet.getRange("B2");
        cells.values = [["x"]];
        cells.format.fill.color = "#FFFF00";
        cells.clear("Contents");
        return cells.load("values,format/fill/color");
      });
      same([range.values, range.format.fill.color], [[[""]], "#FFFF00"]);
    },
  },
  {
    says: "A link moves with its cell when rows are inserted",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert",
    run: async (host) => {
      const cell = await host.run((sheet) => {
        sheet.getRange("B2").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "x" };
        sheet.getRange("1:3").insert("Down");
        return sheet.getRange("B5").load("hyperlink");
      });
      same(cell.hyperlink.documentReference, "Sheet1!A1");
    },
  },
  {
    says: "A border of a range is drawn along that edge alone",
    page: `${API}/excel.rangebordercollection#excel-excel-rangebordercollection-getitem-member(1)`,
    run: async (host) => {
      const borders = await host.run((sheet) => {
        const range = sheet.getRange("B2:D4");
        range.format.borders.getItem("EdgeBottom").style = "Continuous";
        return (["EdgeTop", "EdgeBottom", "EdgeLeft", "InsideHorizontal"] as const).map((side) =>
          range.format.borders.getItem(side).load("style"),
        );
      });
      same(
        borders.map(({ style }) => style),
        ["None", "Continuous", "None", "None"],
      );
    },
  },
  {
    says: "A border keeps its style, weight and colour",
    page: `${BORDER}#excel-excel-rangeborder-weight-member`,
    run: async (host) => {
      const border = await host.run((sheet) => {
        const edge = sheet.getRange("B2:D4").format.borders.getItem("EdgeTop");
        edge.style = "Continuous";
        edge.weight = "Thick";
        edge.color = "#FF0000";
        return edge.load("style,weight,color,sideIndex");
      });
      same(
        [border.style, border.weight, border.color, border.sideIndex],
        ["Continuous", "Thick", "#FF0000", "EdgeTop"],
      );
    },
  },
  {
    says: "The inside borders of a range run between its cells and not around them",
    page: `${API}/excel.borderindex`,
    run: async (host) => {
      const borders = await host.run((sheet) => {
        const range = sheet.getRange("B2:D4");
        range.format.borders.getItem("InsideVertical").style = "Dash";
        return [
          range.format.borders.getItem("InsideVertical"),
          range.format.borders.getItem("EdgeLeft"),
          range.format.borders.getItem("EdgeRight"),
          sheet.getRange("C3").format.borders.getItem("EdgeLeft"),
        ].map((border) => border.load("style"));
      });
      same(
        borders.map(({ style }) => style),
        ["Dash", "None", "None", "Dash"],
      );
    },
  },
  {
    says: "The line between two cells is a border of both",
    page: `${API}/excel.borderindex`,
    run: async (host) => {
      const border = await host.run((sheet) => {
        sheet.getRange("B2").format.borders.getItem("EdgeBottom").style = "Double";
        return sheet.getRange("B3").format.borders.getItem("EdgeTop").load("style");
      });
      same(border.style, "Double");
    },
  },
  {
    says: "Setting a border's style to None takes the line away",
    page: `${BORDER}#excel-excel-rangeborder-style-member`,
    run: async (host) => {
      const border = await host.run((sheet) => {
        const edge = sheet.getRange("B2:C2").format.borders.getItem("EdgeTop");
        edge.style = "Continuous";
        edge.style = "None";
        return edge.load("style");
      });
      same(border.style, "None");
    },
  },
  {
    says: "A border that differs along its edge reads as null",
    page: `${BORDER}#excel-excel-rangeborder-style-member`,
    run: async (host) => {
      const border = await host.run((sheet) => {
        sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous";
        return sheet.getRange("B2:C2").format.borders.getItem("EdgeTop").load("style");
      });
      same(border.style, null);
    },
  },
  {
    says: "A range has eight borders",
    page: `${API}/excel.rangebordercollection#excel-excel-rangebordercollection-count-member`,
    run: async (host) => {
      const borders = await host.run((sheet) => sheet.getRange("B2").format.borders.load("count"));
      same(borders.count, 8);
    },
  },
  {
    says: "A range's alignment, wrapping and indent are kept",
    page: `${FORMAT}#excel-excel-rangeformat-indentlevel-member`,
    run: async (host) => {
      const { format } = await host.run((sheet) => {
        const range = sheet.getRange("B2:C3");
        range.format.horizontalAlignment = "Left";
        range.format.verticalAlignment = "Top";
        range.format.wrapText = true;
        range.format.indentLevel = 2;
        return range.load("format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel");
      });
      same(
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
        ["Left", "Top", true, 2],
      );
    },
  },
  {
    says: "An indent of more than 250 is refused with InvalidArgument",
    page: `${FORMAT}#excel-excel-rangeformat-indentlevel-member`,
    run: async (host) => {
      await refused(
        host.run((sheet) => {
          sheet.getRange("B2").format.indentLevel = 251;
        }),
        "InvalidArgument",
      );
    },
  },
  {
    says: "RangeFormat.rowHeight sets the height of every row of the range",
    page: `${FORMAT}#excel-excel-rangeformat-rowheight-member`,
    run: async (host) => {
      const heights = await host.run((sheet) => {
        sheet.getRange("A2:A3").format.rowHeight = 30;
        return ["A2:A3", "A1:A2"].map((at) => sheet.getRange(at).load("format/rowHeight"));
      });
      same(
        heights.map(({ format }) => format.rowHeight),
        [30, null],
      );
    },
  },
  {
    says: "RangeFormat.columnWidth is null where columns differ",
    page: `${FORMAT}#excel-excel-rangeformat-columnwidth-member`,
    run: async (host) => {
      const widths = await host.run((sheet) => {
        sheet.getRange("B1").format.columnWidth = 90;
        return ["B1", "A1:B1"].map((at) => sheet.getRange(at).load("format/columnWidth"));
      });
      same(
        widths.map(({ format }) => format.columnWidth),
        [90, null],
      );
    },
  },
  {
    says: "RangeFormat.autofitColumns makes a column wider for a longer text",
    page: `${FORMAT}#excel-excel-rangeformat-autofitcolumns-member(1)`,
    run: async (host) => {
      const [short, long] = await host.run((sheet) => {
        sheet.getRange("A1:B1").values = [["x", "Date of the most recent assessment authorised"]];
        sheet.getRange("A:B").format.autofitColumns();
        return ["A1", "B1"].map((at) => sheet.getRange(at).load("format/columnWidth"));
      });
      same((long?.format.columnWidth ?? 0) > 100 && (short?.format.columnWidth ?? 99) < 30, true);
    },
  },
  {
    says: "RangeFormat.autofitRows makes a row higher for wrapped text",
    page: `${FORMAT}#excel-excel-rangeformat-autofitrows-member(1)`,
    run: async (host) => {
      const cell = await host.run((sheet) => {
        const range = sheet.getRange("A1");
        range.values = [["Date of the most recent assessment authorised by a manager of the team"]];
        range.format.wrapText = true;
        range.format.autofitRows();
        return range.load("format/rowHeight");
      });
      same(cell.format.rowHeight >= 45, true);
    },
  },
  {
    says: "A range's font keeps its name, size and decorations",
    page: `${FONT}#excel-excel-rangefont-strikethrough-member`,
    run: async (host) => {
      const { format } = await host.run((sheet) => {
        const range = sheet.getRange("B2:C3");
        Object.assign(range.format.font, { name: "Arial", size: 14, italic: true, strikethrough: true });
        range.format.font.underline = "Single";
        return range.load("format/font");
      });
      const { name, size, italic, strikethrough, underline, bold } = format.font;
      same([name, size, italic, strikethrough, underline, bold], ["Arial", 14, true, true, "Single", false]);
    },
  },
  {
    says: "A font member in which cells differ reads as null",
    page: `${FONT}#excel-excel-rangefont-bold-member`,
    run: async (host) => {
      const { format } = await host.run((sheet) => {
        sheet.getRange("B2").format.font.bold = true;
        return sheet.getRange("B2:C2").load("format/font/bold");
      });
      same(format.font.bold, null);
    },
  },
];
