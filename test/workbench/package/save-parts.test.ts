import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Validation } from "../../../src/workbench/book/parts/validations";
import { readWorkbook } from "../../../src/workbench/package/read-workbook";
import { area, contents, contentsOf, edited, partText, touched, type Edited } from "./saved";
import { wholeWorkbook } from "./whole-workbook";
import { zippedWorkbook } from "./zipped-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const WHOLE = wholeWorkbook();

function afterwards(change: (workbook: Edited, sheet: string) => unknown) {
  const workbook = edited(WHOLE);
  const id = workbook.id("List 8");
  change(workbook, id);
  const bytes = workbook.save();
  return { bytes, touched: touched(WHOLE, bytes), sheet: partText(bytes, SHEET), model: readWorkbook("a.xlsx", bytes) };
}

const LIST_RULE: Omit<Validation, "areas"> = {
  rule: { kind: "list", source: 'Yes,No "x"', dropDown: true },
  ignoreBlanks: true,
  alert: { show: true, style: "Warning", title: "Title", message: "Say & mean" },
  prompt: { show: false, title: "", message: "" },
};

describe("a workbook with everything in it", () => {
  test("nothing but the sheet is touched by a changed cell, and the entries keep their order", () => {
    for (const bytes of [WHOLE, wholeWorkbook("with macros")]) {
      const saved = edited(bytes).write("List 8", "A8", 9).save();
      expect(touched(bytes, saved)).toEqual([SHEET]);
      expect(Object.keys(unzipSync(saved))).toEqual(Object.keys(unzipSync(bytes)));
      expect(partText(saved, SHEET)).toBe(partText(bytes, SHEET).replace(`<c r="A8"><v>8</v>`, `<c r="A8"><v>9</v>`));
    }
  });

  test("a renamed sheet is named anew by formulas, names, the chart, the pivot table, links and validations", () => {
    const { bytes, touched: parts, model } = afterwards(({ book }, id) => book.renameSheet(id, "It's list 8"));
    expect(parts).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
      "xl/charts/chart1.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
    ]);
    expect(partText(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'It''s list 8'!$C$2:$C$5</c:f>");
    expect(partText(bytes, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain(`sheet="It's list 8"`);
    expect(partText(bytes, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'It''s list 8'!$A$1:$D$5<`,
    );
    expect(contentsOf(model)["Codes!A3"]).toEqual([18, "=SUM('It''s list 8'!C2:C5)", expect.anything()]);
  });

  test("a deleted sheet that a chart elsewhere is made from is refused, and one that nothing needs goes with its own parts", () => {
    const { book, opened } = edited(WHOLE);
    expect(opened.model.sheets).toHaveLength(3);
    const workbook = edited(WHOLE);
    workbook.book.deleteSheet(workbook.id("List 8"));
    expect(() => workbook.save()).toThrow(
      "A pivot table on another sheet is made from the deleted sheet List 8: delete the pivot table in Excel first, or bring the sheet back with Undo and hide it.",
    );
    book.deleteSheet(book.findSheet("Summary")?.id ?? "");
    const other = edited(WHOLE);
    other.book.deleteSheet(other.id("Summary"));
    const saved = other.save();
    expect(touched(WHOLE, saved)).toContain("-xl/pivotTables/pivotTable1.xml");
    expect(readWorkbook("a.xlsx", saved).sheets.map(({ name }) => name)).toEqual(["List 8", "Codes"]);
  });

  test("moved sheets take the names that belong to them along", () => {
    const { bytes, model } = afterwards(({ book }, id) => book.layout.moveSheet(id, 2));
    expect(model.sheets.map(({ name }) => name)).toEqual(["Codes", "Summary", "List 8"]);
    expect(partText(bytes, "xl/workbook.xml")).toContain(`name="_xlnm.Print_Area" localSheetId="2"`);
  });
});

describe("around the cells", () => {
  test("merges, frozen panes, tab colour, protection, hidden rows and columns, heights", () => {
    const { model, touched: parts } = afterwards(({ book: { layout } }, id) => {
      layout.freeze(id, { rows: 2, columns: 1 });
      layout.setTabColour(id, "#00FF00");
      layout.setRowsHidden(id, 2, 2, "hidden");
      layout.setRowsHidden(id, 30, 1, "hidden");
      layout.setColumnsHidden(id, 1, 2, "hidden");
      layout.setRowHeights(id, 0, 1, 40);
      layout.protect(id);
    });
    expect(parts).toEqual([SHEET]);
    expect(model.sheets[0]).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      tabColour: "#00FF00",
      rows: [
        { row: 0, heightPixels: 40, hidden: false },
        { row: 2, hidden: true },
        { row: 3, hidden: true },
        { row: 7, heightPixels: 40, hidden: false },
        { row: 30, hidden: true },
      ],
      columns: [
        { first: 0, last: 0, widthPixels: 145, hidden: false },
        { first: 1, last: 1, hidden: true },
        { first: 2, last: 2, hidden: true },
      ],
    });
    expect(model.sheets[0]?.isProtected ?? true).toBe(true);
  });

  test("panes that are no longer frozen go", () => {
    const { model, sheet } = afterwards(({ book: { layout } }, id) => layout.freeze(id, { rows: 0, columns: 0 }));
    expect(model.sheets[0]?.frozen).toEqual({ rows: 0, columns: 0 });
    expect(sheet).toContain(`<sheetView tabSelected="1" workbookViewId="0"></sheetView>`);
  });
});

describe("conditional formats", () => {
  test("a new one comes first, and those of the file stay to the letter but for their place", () => {
    const {
      model,
      sheet,
      touched: parts,
    } = afterwards(({ book }, id) =>
      book.conditionalFormats.add(id, {
        areas: [area("A2:A5"), area("C7")],
        rule: { kind: "custom", formula: '=READY.GRADE_RANK($A2)<IFNA(1,"<")', look: { fill: "#FFC7CE", bold: true } },
        stopIfTrue: true,
      }),
    );
    expect(parts).toEqual(["xl/styles.xml", SHEET]);
    expect(sheet).toContain(
      `<conditionalFormatting sqref="A2:A5 C7"><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>_xldudf_READY_GRADE_RANK($A2)&lt;_xlfn.IFNA(1,"&lt;")</formula></cfRule></conditionalFormatting>`,
    );
    expect(sheet).toContain(`<cfRule type="colorScale" priority="2"><colorScale>`);
    expect(sheet).toContain(
      `<cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>4</formula></cfRule>`,
    );
    expect(model.sheets[0]?.conditionalFormats?.map(({ rule }) => rule)).toMatchObject([
      { kind: "custom", formula: '=READY.GRADE_RANK($A2)<IFNA(1,"<")', look: { fill: "#FFC7CE", bold: true } },
      { kind: "unknown", type: "colorScale" },
      { kind: "cell value", operator: "GreaterThan" },
    ]);
  });

  test("one is removed, one lies elsewhere, a data bar is added with its newer half", () => {
    const { model, bytes } = afterwards(({ book: { conditionalFormats } }, id) => {
      const [scale, cells] = conditionalFormats.of(id);
      conditionalFormats.remove(id, cells?.id ?? "");
      conditionalFormats.change(id, scale?.id ?? "", { areas: [area("D2:D9")] });
      const bound = { type: "Automatic" } as const;
      const bar = { colour: "#638EC6", negativeColour: "#FF0000", barOnly: true, gradient: false };
      conditionalFormats.add(id, {
        areas: [area("C2:C5")],
        rule: { kind: "data bar", ...bar, lower: bound, upper: { type: "Number", formula: "9" } },
        stopIfTrue: false,
      });
    });
    expect(model.sheets[0]?.conditionalFormats).toMatchObject([
      {
        areas: [area("C2:C5")],
        rule: {
          kind: "data bar",
          colour: "#638EC6",
          barOnly: true,
          gradient: false,
          upper: { type: "Number", formula: "9" },
        },
      },
      { areas: [area("D2:D9")], rule: { kind: "unknown", type: "colorScale" } },
    ]);
    expect(edited(bytes).save()).toEqual(bytes);
  });
});

describe("validations and links", () => {
  test("a new validation is written, and what is not known of an old one stays", () => {
    const {
      model,
      sheet,
      touched: parts,
    } = afterwards(({ book }, id) => book.validations.set(id, { ...LIST_RULE, areas: [area("A5:B6")] }));
    expect(parts).toEqual([SHEET]);
    expect(sheet).toContain(`showErrorMessage="1" imeMode="on" sqref="A2:A4"><formula1>Codes!$A$1:$A$2</formula1>`);
    expect(model.sheets[0]?.validations).toEqual([
      expect.objectContaining({ areas: [area("A2:A4")] }),
      { ...LIST_RULE, areas: [area("A5:B6")] },
    ]);
  });

  test("the last validation takes its list along", () => {
    expect(afterwards(({ book }, id) => book.validations.clear(id, area("A1:A9"))).sheet).not.toContain(
      "dataValidation",
    );
  });

  test("links are added, changed and taken away, the others stay to the letter", () => {
    const { model, sheet, bytes } = afterwards(({ book: { links } }, id) => {
      links.clear(id, area("A2"));
      links.set(id, { area: area("B2"), address: 'https://example.com/?a=1&b="2"', tip: "Tip" });
      links.set(id, { area: area("B3"), place: "'List 8'!C4" });
    });
    expect(sheet).toContain(`<hyperlink ref="A3" location="'Codes'!A1" display="x"/>`);
    expect(model.sheets[0]?.links?.map(({ address, place, tip }) => [address, place, tip])).toEqual([
      [undefined, "'Codes'!A1", undefined],
      ['https://example.com/?a=1&b="2"', undefined, "Tip"],
      [undefined, "'List 8'!C4", undefined],
    ]);
    expect(edited(bytes).save()).toEqual(bytes);
  });
});

describe("tables", () => {
  test("a new table has its part, its relationship and its kind", () => {
    const {
      model,
      touched: parts,
      bytes,
    } = afterwards(({ book }) => {
      const id = book.findSheet("Codes")?.id ?? "";
      book.write(id, area("C1:D2"), [
        [{ value: "Code" }, { value: "Name & \n more" }],
        [{ value: 1 }, { value: 2 }],
      ]);
      book.tables.add({ sheetId: id, area: area("C1:D2"), name: "Codes_table" });
    });
    expect(parts).toEqual([
      "[Content_Types].xml",
      "xl/worksheets/sheet2.xml",
      "+xl/tables/table2.xml",
      "+xl/worksheets/_rels/sheet2.xml.rels",
    ]);
    expect(model.tables[1]).toMatchObject({
      name: "Codes_table",
      sheet: "Codes",
      area: area("C1:D2"),
      columns: ["Code", "Name & \n more"],
    });
    expect(partText(bytes, "xl/tables/table2.xml")).toContain(
      `id="2" name="Codes_table" displayName="Codes_table" ref="C1:D2"`,
    );
  });

  test("a table grows, has another name and style; its columns keep what is known of them", () => {
    const {
      model,
      touched: parts,
      bytes,
    } = afterwards(({ book: { tables } }) =>
      tables.change(tables.all()[0]?.id ?? "", { area: area("A1:D6"), name: "Pupils", style: "TableStyleLight1" }),
    );
    expect(parts).toEqual(["xl/tables/table1.xml"]);
    expect(model.tables[0]).toMatchObject({ name: "Pupils", area: area("A1:D6"), style: "TableStyleLight1" });
    const table = partText(bytes, "xl/tables/table1.xml");
    expect(table).toContain(`<autoFilter ref="A1:D6">`);
    expect(table).toContain(`<calculatedColumnFormula>C2*2</calculatedColumnFormula>`);
  });

  test("a table that is only cells again leaves nothing behind", () => {
    const {
      model,
      touched: parts,
      sheet,
    } = afterwards(({ book: { tables } }) => tables.remove(tables.all()[0]?.id ?? "", "keep cells"));
    expect(parts).toEqual([
      "[Content_Types].xml",
      SHEET,
      "xl/worksheets/_rels/sheet1.xml.rels",
      "-xl/tables/table1.xml",
    ]);
    expect(sheet).not.toContain("tablePart");
    expect(model.tables).toEqual([]);
  });
});

describe("rows and columns", () => {
  test("inserted rows move what lies over, under and beside the cells, in the sheet and elsewhere", () => {
    const {
      model,
      bytes,
      touched: parts,
      sheet,
    } = afterwards(({ book }, id) => book.layout.insert(id, area("3:4"), "Down"));
    expect(contentsOf(model)).toMatchObject({
      "List 8!A2": ["C1", null, expect.anything()],
      "List 8!A5": ["C2", null, expect.anything()],
      "List 8!D5": [8, "=C5*2", expect.anything()],
      "List 8!A10": [8, null, expect.anything()],
      "Codes!A3": [18, "=SUM('List 8'!C2:C7)", expect.anything()],
    });
    expect(sheet).toContain(`<row r="10" ht="30" customHeight="1">`);
    expect(model.sheets[0]).toMatchObject({ merges: [area("A9:B9")] });
    expect(model.sheets[0]?.conditionalFormats?.map(({ areas }) => areas[0])).toEqual([area("D2:D7"), area("C2:C7")]);
    expect(model.sheets[0]?.validations?.[0]?.areas).toEqual([area("A2:A7")]);
    expect(model.sheets[0]?.links?.map((link) => link.area)).toEqual([area("A2"), area("A5")]);
    expect(model.tables[0]?.area).toEqual(area("A1:D7"));
    expect(model.names).toMatchObject([{ name: "Ages", formula: "='List 8'!$C$2:$C$7" }]);
    expect(partText(bytes, "xl/comments1.xml")).toContain(`<comment ref="C6"`);
    expect(partText(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>5</x:Row><x:Column>2</x:Column>");
    expect(partText(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'List 8'!$C$2:$C$7</c:f>");
    expect(partText(bytes, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain(`ref="A1:D7" sheet="List 8"`);
    expect(partText(bytes, "xl/drawings/drawing1.xml")).toContain(`<xdr:row>14</xdr:row>`);
    expect(partText(bytes, "xl/workbook.xml")).toContain("'List 8'!$A$1:$D$7</definedName>");
    expect(parts).not.toContain("xl/worksheets/sheet3.xml");
    expect(edited(bytes).save()).toEqual(bytes);
  });

  test("deleted columns take their cells along", () => {
    const { model, bytes } = afterwards(({ book }, id) => book.layout.remove(id, area("F:F"), "Left"));
    expect(contentsOf(model)).toEqual(contents(WHOLE));
    expect(partText(bytes, "xl/drawings/drawing1.xml")).toContain(`<xdr:col>8</xdr:col>`);
  });

  test("a shared formula is written out before its cells part", () => {
    const workbook = edited(
      zippedWorkbook({
        sheets: {
          S: `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+A$9</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`,
        },
      }),
    );
    workbook.book.layout.insert(workbook.id("S"), area("2:2"), "Down");
    expect(contents(workbook.save())).toMatchObject({
      "S!B1": [1, "=A1+A$10", "[]"],
      "S!B3": [2, "=A3+A$10", "[]"],
      "S!B4": [3, "=A4+A$10", "[]"],
    });
  });

  test("a sheet with a pivot table is not moved under it", () => {
    const workbook = edited(WHOLE);
    workbook.book.layout.insert(workbook.id("Summary"), area("1:1"), "Down");
    expect(() => workbook.save()).toThrow(
      "Cells were inserted in Summary, which holds a pivot table that cannot be moved here: undo that, save, and do it in Excel.",
    );
  });
});

describe("new sheets", () => {
  test("a sheet with values, looks, widths, a name and a link", () => {
    const {
      model,
      bytes,
      touched: parts,
    } = afterwards(({ book }) => {
      const { id } = book.addSheet("Findings & co");
      book.write(id, area("A1:B1"), [[{ value: "Finding" }, { formula: "='List 8'!A2" }]]);
      book.restyle(id, area("A1:B1"), { bold: true, fill: "#DDEBF7" });
      book.setColumnWidth(id, 0, 300);
      book.layout.freeze(id, { rows: 1, columns: 0 });
      book.links.set(id, { area: area("A1"), place: "'List 8'!A2" });
      book.setName({ name: "Local", formula: "='Findings & co'!$A$1", sheetId: id, visible: true });
    });
    expect(parts).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "+xl/worksheets/sheet4.xml",
    ]);
    expect(model.sheets[3]).toMatchObject({
      name: "Findings & co",
      frozen: { rows: 1, columns: 0 },
      columns: [{ first: 0, last: 0, widthPixels: 300 }],
      links: [{ area: area("A1"), place: "'List 8'!A2" }],
    });
    expect(model.names.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["Ages", null],
      ["Local", "Findings & co"],
    ]);
    expect(edited(bytes).save()).toEqual(bytes);
  });
});
