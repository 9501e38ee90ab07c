import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { cellAddress } from "../../../src/workbench/book/address";
import { CellError } from "../../../src/workbench/book/cell-value";
import type { CellModel, SheetModel, WorkbookModel } from "../../../src/workbench/book/workbook-model";
import { readWorkbook } from "../../../src/workbench/package/read-workbook";
import { oneSheet, zippedWorkbook } from "./zipped-workbook";

function sheetOf(bytes: Uint8Array, name = "Sheet1"): SheetModel {
  const sheet = readWorkbook("test.xlsx", bytes).sheets.find((candidate) => candidate.name === name);
  if (!sheet) {
    throw new Error(`no sheet ${name}`);
  }
  return sheet;
}

function cellsOf(sheet: SheetModel): Record<string, CellModel> {
  return Object.fromEntries(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
}

function valuesOf(bytes: Uint8Array): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cellsOf(sheetOf(bytes))).map(([address, { value }]) => [address, value]));
}

function formulasOf(bytes: Uint8Array): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(cellsOf(sheetOf(bytes))).map(([address, { formula }]) => [address, formula]),
  );
}

function styleAt(model: WorkbookModel, address: string) {
  const sheet = model.sheets[0];
  return model.styles[(sheet && cellsOf(sheet)[address]?.style) ?? 0];
}

describe("values", () => {
  test("a workbook made by another library comes back with every kind of value", () => {
    const sheet = utils.aoa_to_sheet([
      ["Child Unique ID", "Date of Birth"],
      ["C001", { t: "n", v: 41681, z: "dd/mm/yyyy" }],
      ["007", 12.5],
      [true, null],
    ]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "List 8");
    utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "O'Brien & co");
    const model = readWorkbook("made.xlsx", new Uint8Array(write(book, { type: "array", bookType: "xlsx" })));
    expect(model.sheets.map(({ name }) => name)).toEqual(["List 8", "O'Brien & co"]);
    const cells = cellsOf(model.sheets[0] as SheetModel);
    expect(cells["A1"]?.value).toBe("Child Unique ID");
    expect(cells["B2"]?.value).toBe(41681);
    expect(model.styles[cells["B2"]?.style ?? 0]?.numberFormat).toBe("dd/mm/yyyy");
    expect(cells["A3"]?.value).toBe("007");
    expect(cells["B3"]?.value).toBe(12.5);
    expect(cells["A4"]?.value).toBe(true);
    expect(cells["B4"]).toBeUndefined();
  });

  test("texts written in the cell, texts of formulas, errors and empty results", () => {
    expect(
      valuesOf(
        oneSheet(`<row r="2"><c r="B2" t="inlineStr"><is><t>in </t><rPh><t>reading</t></rPh><r><t>place</t></r></is></c>
          <c r="C2" t="str"><f>A1&amp;""</f><v>made &amp; kept</v></c><c r="D2" t="str"><f>""</f><v></v></c>
          <c r="E2" t="e"><f>NA()</f><v>#N/A</v></c><c r="F2" t="e"><v>#FIELD!</v></c><c r="G2" t="b"><v>0</v></c></row>`),
      ),
    ).toEqual({
      B2: "in place",
      C2: "made & kept",
      D2: "",
      E2: new CellError("#N/A"),
      F2: new CellError("#VALUE!"),
      G2: false,
    });
  });

  test("shared texts: runs joined, readings left out, spaces and escapes kept", () => {
    expect(
      valuesOf(
        zippedWorkbook({
          sharedStrings: `<si><t xml:space="preserve"> plain </t></si>
            <si><r><rPr><b/></rPr><t>Child </t></r><r><t>in need</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>
            <si><t>two_x000D_
lines, _x005F_x000D_ as text</t></si><si/><si><t><![CDATA[<not a tag>]]></t></si>`,
          sheets: {
            Sheet1: `<sheetData><row r="1">${["A", "B", "C", "D", "E"].map((letter, index) => `<c r="${letter}1" t="s"><v>${index}</v></c>`).join("")}</row></sheetData>`,
          },
        }),
      ),
    ).toEqual({ A1: " plain ", B1: "Child in need", C1: "two\r\nlines, _x000D_ as text", D1: "", E1: "<not a tag>" });
  });

  test("cells and rows that do not say where they are follow one another", () => {
    expect(
      valuesOf(
        oneSheet(`<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>`),
      ),
    ).toEqual({
      A1: 1,
      B1: 2,
      C4: 3,
      D4: 4,
    });
  });

  test("dates written in words of the calendar become serial numbers, counted from 1904 where the workbook does", () => {
    const row = `<sheetData><row r="1"><c r="A1" t="d"><v>2014-02-11</v></c><c r="B1" t="d"><v>2014-02-11T12:00:00</v></c></row></sheetData>`;
    const from1900 = zippedWorkbook({ sheets: { Sheet1: row } });
    const from1904 = zippedWorkbook({ sheets: { Sheet1: row }, before: `<workbookPr date1904="1"/>` });
    expect(valuesOf(from1900)).toEqual({ A1: 41681, B1: 41681.5 });
    expect(valuesOf(from1904)).toEqual({ A1: 40219, B1: 40219.5 });
    expect(readWorkbook("a.xlsx", from1900).date1904).toBe(false);
    expect(readWorkbook("a.xlsx", from1904).date1904).toBe(true);
  });

  test("the strict flavour, prefixed names and upper-case paths are read too", () => {
    const bytes = zippedWorkbook({
      sheets: { Sheet1: "" },
      parts: {
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/XL/Workbook.xml"/></Relationships>`,
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>
          <x:extLst><x:ext><x:c r="B1"><x:v>8</x:v></x:c></x:ext></x:extLst></x:worksheet>`,
      },
    });
    expect(valuesOf(bytes)).toEqual({ A1: 7 });
  });
});

describe("formulas", () => {
  test("shared formulas are written out for each of their cells", () => {
    expect(
      formulasOf(
        oneSheet(`<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1+'A1 sheet'!B1</f><v>1</v></c></row>
          <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>`),
      ),
    ).toEqual({ C1: "=A1+$B$1+'A1 sheet'!B1", C2: "=A2+$B$1+'A1 sheet'!B2", C3: "=A3+$B$1+'A1 sheet'!B3" });
  });

  test("array and dynamic array formulas say which cells they cover, and keep their last values", () => {
    const sheet = sheetOf(
      oneSheet(`<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn._xlws.SORT(_xldudf_READY_BANK_HOLIDAYS(2026))</f><v>46023</v></c></row>
        <row r="2"><c r="A2"><v>46115</v></c></row><row r="3"><c r="A3"><v>46118</v></c></row>`),
    );
    expect(sheet.cells).toMatchObject([
      {
        row: 0,
        column: 0,
        value: 46023,
        formula: "=SORT(READY.BANK_HOLIDAYS(2026))",
        spill: { row: 0, column: 0, rows: 3, columns: 1 },
      },
      { row: 1, column: 0, value: 46115 },
      { row: 2, column: 0, value: 46118 },
    ]);
    expect(sheet.cells[1]?.formula).toBeUndefined();
  });

  test("the values of a what-if table stay, without a formula", () => {
    const cells = cellsOf(
      sheetOf(oneSheet(`<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="B1"/><v>5</v></c></row>`)),
    );
    expect(cells["A1"]).toEqual({ row: 0, column: 0, value: 5, style: 0 });
  });
});

describe("the sheet around its cells", () => {
  test("widths, hidden rows and columns, merges, frozen panes, tab colour", () => {
    const sheet = sheetOf(
      zippedWorkbook({
        sheets: {
          Sheet1: `<sheetPr><tabColor rgb="FF1F4E78"/></sheetPr>
            <sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
            <sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="20.7109375" customWidth="1"/><col min="4" max="4" width="0" hidden="1"/></cols>
            <sheetData><row r="1" ht="30" customHeight="1"/><row r="2" ht="15"/><row r="3" hidden="1"/></sheetData>
            <mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`,
        },
      }),
    );
    expect(sheet).toMatchObject({
      tabColour: "#1F4E78",
      frozen: { rows: 2, columns: 1 },
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      columns: [
        { first: 0, last: 1, widthPixels: 145, hidden: false },
        { first: 3, last: 3, widthPixels: 0, hidden: true },
      ],
      rows: [
        { row: 0, heightPixels: 40, hidden: false },
        { row: 2, heightPixels: null, hidden: true },
      ],
    });
  });

  test("a split that is not frozen freezes nothing", () => {
    const views = `<sheetViews><sheetView><pane xSplit="2000" ySplit="2000" state="split"/></sheetView></sheetViews><sheetData/>`;
    expect(sheetOf(zippedWorkbook({ sheets: { Sheet1: views } })).frozen).toEqual({ rows: 0, columns: 0 });
  });

  test("a width for all other columns fills the gaps between those that have their own", () => {
    const sheet = `<sheetFormatPr defaultColWidth="20.7109375" defaultRowHeight="15"/><cols><col min="2" max="2" width="9.140625"/></cols><sheetData/>`;
    expect(sheetOf(zippedWorkbook({ sheets: { Sheet1: sheet } })).columns).toEqual([
      { first: 0, last: 0, widthPixels: 145, hidden: false },
      { first: 1, last: 1, widthPixels: 64, hidden: false },
      { first: 2, last: 16383, widthPixels: 145, hidden: false },
    ]);
  });

  test("hidden sheets are hidden, and chart sheets are no worksheets", () => {
    const bytes = zippedWorkbook({
      sheets: { Sheet1: "<sheetData/>", Sheet2: "<sheetData/>" },
      parts: {
        "xl/workbook.xml": `<workbook xmlns:rel="x"><sheets><sheet name="Shown" rel:id="rId1"/><sheet name="Chart" rel:id="rId9"/>
          <sheet name="Deep" state="veryHidden" rel:id="rId2"/></sheets><definedNames><definedName name="Here" localSheetId="2">Deep!$A$1</definedName></definedNames></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
          <Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      },
    });
    const model = readWorkbook("a.xlsx", bytes);
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Shown", "Visible"],
      ["Deep", "VeryHidden"],
    ]);
    expect(model.names).toEqual([{ name: "Here", formula: "=Deep!$A$1", sheet: "Deep", visible: true }]);
  });
});

describe("names and tables", () => {
  test("names that people gave are listed, Excel's own are not", () => {
    const model = readWorkbook(
      "a.xlsx",
      zippedWorkbook({
        sheets: { "List 1": "<sheetData/>", "List 2": "<sheetData/>" },
        after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'List 1'!$A$1:$C$9</definedName>
          <definedName name="Grades">'List 1'!$A$1:$A$4</definedName><definedName name="Local" localSheetId="1" hidden="1">_xlfn._xlws.SORT('List 2'!$A:$A)</definedName></definedNames>`,
      }),
    );
    expect(model.names).toEqual([
      { name: "Grades", formula: "='List 1'!$A$1:$A$4", sheet: null, visible: true },
      { name: "Local", formula: "=SORT('List 2'!$A:$A)", sheet: "List 2", visible: false },
    ]);
  });

  test("a table has its place, its columns, its headings and totals", () => {
    const table = (attributes: string) =>
      `<table ${attributes}><tableColumns count="2"><tableColumn id="1" name="Child_x000a_ID"/><tableColumn id="2" name="Age &amp; more"/></tableColumns></table>`;
    const model = readWorkbook(
      "a.xlsx",
      zippedWorkbook({
        sheets: { "List 1": "<sheetData/>" },
        tables: [
          table(`displayName="Children" ref="B2:C10" totalsRowCount="1"`),
          table(`displayName="Bare" ref="E1:F2" headerRowCount="0"`),
        ],
      }),
    );
    expect(model.tables).toEqual([
      {
        name: "Children",
        sheet: "List 1",
        area: { row: 1, column: 1, rows: 9, columns: 2 },
        columns: ["Child\nID", "Age & more"],
        headings: true,
        totals: true,
      },
      {
        name: "Bare",
        sheet: "List 1",
        area: { row: 0, column: 4, rows: 2, columns: 2 },
        columns: ["Child\nID", "Age & more"],
        headings: false,
        totals: false,
      },
    ]);
  });
});

describe("looks", () => {
  const THEME = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
    <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>
    <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;0.0"/></numFmts>
    <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>
      <font><b/><i val="0"/><u/><strike/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Tahoma"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
      <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
    <borders><border><left/></border><border><left style="thin"><color auto="1"/></left><bottom style="medium"><color rgb="FFFF0000"/></bottom></border></borders>
    <cellXfs><xf/><xf numFmtId="14" fontId="0" fillId="2"/><xf numFmtId="164" fontId="1" fillId="3" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="1"/></cellXfs>`;
  const model = readWorkbook(
    "a.xlsx",
    zippedWorkbook({
      theme: THEME,
      styles: STYLES,
      sheets: {
        Sheet1: `<sheetPr><tabColor theme="4" tint="0.5"/></sheetPr><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="2"/><c r="D1" s="3"><v>1</v></c></row></sheetData>`,
      },
    }),
  );

  test("the default is the workbook's own font; a cell that looks the same names the same style", () => {
    expect(model.styles[0]).toEqual({ fontName: "Calibri", fontSize: 11 });
    expect(model.sheets[0]?.cells.map(({ style }) => style)).toEqual([0, 1, 2, 0]);
  });

  test("dates that Excel shows by where it runs are shown the British way; tints lighten a theme's colour", () => {
    expect(styleAt(model, "B1")).toEqual({
      numberFormat: "dd/mm/yyyy",
      fill: "#DAE3F3",
      fontName: "Calibri",
      fontSize: 11,
    });
  });

  test("own formats, fonts, palette colours, borders and alignment", () => {
    expect(styleAt(model, "C1")).toEqual({
      numberFormat: '"£"0.0',
      fill: "#FFFF00",
      fontColour: "#2F5597",
      fontName: "Tahoma",
      fontSize: 14,
      bold: true,
      underline: true,
      strikethrough: true,
      horizontal: "Center",
      vertical: "Top",
      wrap: true,
      borders: { left: { style: "thin", colour: "#000000" }, bottom: { style: "medium", colour: "#FF0000" } },
    });
  });

  test("a tab's colour comes from the theme as well", () => {
    expect(model.sheets[0]?.tabColour).toBe("#A2B9E2");
  });
});
