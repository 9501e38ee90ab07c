import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { CellError } from "../../../src/workbench/book/cell-value";
import { readWorkbook } from "../../../src/workbench/package/read-workbook";
import { contents, edited, partText, touched } from "./saved";
import { oneSheet, zippedWorkbook } from "./zipped-workbook";

const SHEET = "xl/worksheets/sheet1.xml";

/** What stands inside `<sheetData>` after some changes. */
function rowsAfter(rows: string, change: (workbook: ReturnType<typeof edited>) => unknown): string {
  const workbook = edited(oneSheet(rows));
  change(workbook);
  return /<sheetData>(.*)<\/sheetData>/s.exec(partText(workbook.save(), SHEET))?.[1] ?? "";
}

describe("nothing changed", () => {
  test("the file is the same to the byte", () => {
    const bytes = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    expect(edited(bytes).save()).toEqual(bytes);
  });

  test("a change that was taken back leaves no trace", () => {
    const bytes = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    expect(edited(bytes).write("Sheet1", "A1", 2).write("Sheet1", "A1", 1).save()).toEqual(bytes);
  });
});

describe("a changed cell", () => {
  test("only its own letters in the sheet are different", () => {
    const rows = (value: string) =>
      `<row r="2" spans="1:3" x14ac:dyDescent="0.25" xmlns:x14ac="x"><c r="A2" s="0" ph="1"><v>1.50</v></c>
       <!-- kept --><c r='B2'   t="b"><v>1</v></c><c r="C2"><f>A2 * 2</f><v>3.0</v></c></row>${value}<row r="9" hidden='1'/>`;
    expect(rowsAfter(rows(""), (book) => book.write("Sheet1", "B2", "new"))).toBe(
      rows("").replace(`<c r='B2'   t="b"><v>1</v></c>`, `<c r='B2' t="inlineStr"><is><t>new</t></is></c>`),
    );
  });

  test.each([
    ["a number", 0.1 + 0.2, `<c r="A1"><v>0.30000000000000004</v></c>`],
    ["a large number", 1e21, `<c r="A1"><v>1e+21</v></c>`],
    ["a boolean", false, `<c r="A1" t="b"><v>0</v></c>`],
    ["an error", new CellError("#N/A"), `<c r="A1" t="e"><v>#N/A</v></c>`],
    ["text that reads as a formula", "=1+1", `<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>`],
    ["text with marks", `<b> & "c"`, `<c r="A1" t="inlineStr"><is><t>&lt;b&gt; &amp; "c"</t></is></c>`],
    ["text with spaces around it", " x\n", `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x\n</t></is></c>`],
    [
      "letters that XML cannot hold",
      "a\u0001b\r\n_x000D_\ud800\uffff",
      `<c r="A1" t="inlineStr"><is><t xml:space="preserve">a_x0001_b_x000D_\n_x005F_x000D__xD800__xFFFF_</t></is></c>`,
    ],
  ])("%s", (_what, value, written) => {
    const bytes = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    const saved = edited(bytes).write("Sheet1", "A1", value).save();
    expect(partText(saved, SHEET)).toContain(written);
    expect(readWorkbook("a.xlsx", saved).sheets[0]?.cells[0]?.value).toEqual(value);
  });

  test("32,767 characters are kept, one more is refused by its cell", () => {
    const bytes = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    const longest = "é".repeat(32_767);
    expect(contents(edited(bytes).write("Sheet1", "B3", longest).save())["Sheet1!B3"]).toEqual([longest, null, "[]"]);
    expect(() => edited(bytes).write("Sheet1", "B3", `${longest}x`).save()).toThrow(
      "B3 holds 32,768 characters and a cell of Excel at most 32,767: shorten it and save again.",
    );
  });

  test("an emptied cell keeps its look, and one without a look goes", () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="s"><v>0</v></c></row>`;
    const styles = `<cellXfs count="2"><xf/><xf fillId="0"/></cellXfs>`;
    const bytes = zippedWorkbook({
      sheets: { Sheet1: `<sheetData>${rows}</sheetData>` },
      styles,
      sharedStrings: "<si><t>x</t></si>",
    });
    const saved = edited(bytes).write("Sheet1", "A1", null).write("Sheet1", "B1", null).save();
    expect(partText(saved, SHEET)).toContain(`<row r="1"><c r="B1" s="1"/></row>`);
  });

  test("new cells and rows go where they belong", () => {
    const rows = `<row r="2"><c r="B2"><v>1</v></c></row><row r="4"/>`;
    const saved = rowsAfter(rows, (book) => {
      for (const address of ["A1", "A2", "C2", "A3", "AA4", "B4", "A5"]) book.write("Sheet1", address, 7);
    });
    const cell = (address: string) => `<c r="${address}"><v>7</v></c>`;
    expect(saved).toBe(
      `<row r="1">${cell("A1")}</row><row r="2">${cell("A2")}<c r="B2"><v>1</v></c>${cell("C2")}</row>` +
        `<row r="3">${cell("A3")}</row><row r="4">${cell("B4")}${cell("AA4")}</row><row r="5">${cell("A5")}</row>`,
    );
  });

  test("the sheet's extent and a row's spans grow with new cells", () => {
    const bytes = zippedWorkbook({
      sheets: {
        Sheet1: `<dimension ref="B2"/><sheetData><row r="2" spans="2:2"><c r="B2"><v>1</v></c></row></sheetData>`,
      },
    });
    const text = partText(edited(bytes).write("Sheet1", "D2", 1).write("Sheet1", "A9", 1).save(), SHEET);
    expect(text).toContain(`<dimension ref="A2:D9"/>`);
    expect(text).toContain(`<row r="2" spans="2:4">`);
  });

  test("a new cell has the look of its row or column", () => {
    const bytes = zippedWorkbook({
      sheets: {
        Sheet1: `<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"/></sheetData>`,
      },
      styles: `<fonts><font/><font><b/></font></fonts><cellXfs count="3"><xf/><xf fontId="1"/><xf fontId="1" numFmtId="9"/></cellXfs>`,
    });
    const text = partText(edited(bytes).write("Sheet1", "B1", 1).write("Sheet1", "B2", 1).save(), SHEET);
    expect(text).toContain(`<c r="B1" s="1"><v>1</v></c>`);
    expect(text).toContain(`<c r="B2" s="2"><v>1</v></c>`);
  });

  test("rich text elsewhere in the sheet, and cells with data types, stay", () => {
    const rich = `<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>rich</t></r></is></c><c r="B1" t="e" vm="1"><v>#VALUE!</v></c>`;
    expect(rowsAfter(`<row r="1">${rich}</row>`, (book) => book.write("Sheet1", "C1", 1))).toBe(
      `<row r="1">${rich}<c r="C1"><v>1</v></c></row>`,
    );
  });

  test("prefixed names, the strict flavour and UTF-16 stay what they are", () => {
    const sheet = `\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = zippedWorkbook({
      sheets: { Sheet1: "" },
      parts: { [SHEET]: new Uint8Array(Uint16Array.from(sheet, (letter) => letter.charCodeAt(0)).buffer) },
    });
    const saved = edited(bytes).write("Sheet1", "B1", "é").save();
    const part = unzipSync(saved)[SHEET] ?? new Uint8Array();
    expect(new TextDecoder("utf-16le").decode(part)).toContain(
      `<x:c r="B1" t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c></x:row>`,
    );
    expect(contents(saved)["Sheet1!B1"]).toEqual(["é", null, "[]"]);
  });
});

describe("formulas", () => {
  const WITH_CHAIN = zippedWorkbook({
    sheets: { Sheet1: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>` },
    after: `<calcPr calcId="191029"/>`,
    parts: {
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Type="x/calcChain" Target="calcChain.xml"/></Relationships>`,
      "xl/calcChain.xml": `<calcChain><c r="B1" i="1"/></calcChain>`,
    },
  });

  test("a new one takes the chain of calculation away, and has Excel calculate on opening", () => {
    const saved = edited(WITH_CHAIN).formula("Sheet1", "C1", "=SUM(A1:B1)").save();
    expect(touched(WITH_CHAIN, saved)).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      SHEET,
      "-xl/calcChain.xml",
    ]);
    expect(partText(saved, "xl/workbook.xml")).toContain(`<calcPr calcId="191029" fullCalcOnLoad="1"/>`);
    expect(partText(saved, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(saved, SHEET)).toContain(`<c r="C1"><f>SUM(A1:B1)</f></c>`);
  });

  test("a changed value touches its sheet alone", () => {
    expect(touched(WITH_CHAIN, edited(WITH_CHAIN).write("Sheet1", "A1", 5).save())).toEqual([SHEET]);
  });

  test("custom functions are stored with their last value, and those that spill as dynamic arrays", async () => {
    const workbook = edited(oneSheet(""));
    const description = { description: "", parameters: [] };
    workbook.book.useFunctions(
      [
        { name: "READY.GRADE_RANK", ...description },
        { name: "READY.BANK_HOLIDAYS", ...description },
      ],
      (calls) =>
        Promise.resolve(calls.map(({ name }) => (name === "READY.GRADE_RANK" ? 2 : [[46023], [46115], [46118]]))),
    );
    workbook
      .formula("Sheet1", "A1", '=READY.GRADE_RANK("Good & so")')
      .formula("Sheet1", "B2", "=READY.BANK_HOLIDAYS(2026)");
    await workbook.book.settled();
    const saved = workbook.save();
    const text = partText(saved, SHEET);
    expect(text).toContain(`<c r="A1"><f>_xldudf_READY_GRADE_RANK("Good &amp; so")</f><v>2</v></c>`);
    expect(text).toContain(
      `<c r="B2" cm="1"><f t="array" ref="B2:B4">_xldudf_READY_BANK_HOLIDAYS(2026)</f><v>46023</v></c>`,
    );
    expect(text).toContain(`<c r="B4"><v>46118</v></c>`);
    expect(partText(saved, "xl/metadata.xml")).toContain(`fDynamic="1"`);
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).toContain(`/sheetMetadata" Target="metadata.xml"`);
    const model = readWorkbook("a.xlsx", saved);
    expect(model.sheets[0]?.cells).toMatchObject([
      { value: 2, formula: '=READY.GRADE_RANK("Good & so")' },
      { value: 46023, formula: "=READY.BANK_HOLIDAYS(2026)", spill: { row: 1, column: 1, rows: 3, columns: 1 } },
      { value: 46115 },
      { value: 46118 },
    ]);
    expect(edited(saved).save()).toEqual(saved);
  });

  test("a spill of the file is followed when it grows", async () => {
    const workbook = edited(
      oneSheet(
        `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_READY_DAYS( 2 )</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
      ),
    );
    workbook.book.useFunctions([{ name: "READY.DAYS", description: "", parameters: [] }], (calls) =>
      Promise.resolve(calls.map(() => [[1], [2], [3]])),
    );
    await workbook.book.settled();
    const text = partText(workbook.save(), SHEET);
    expect(text).toContain(`<c r="A1" cm="1"><f t="array" ref="A1:A3">_xldudf_READY_DAYS( 2 )</f><v>1</v></c>`);
    expect(text).toContain(`<row r="3"><c r="A3"><v>3</v></c></row>`);
  });

  test("the others of a shared formula get it written out when its first cell is changed", () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="3">_xlfn.CONCAT(A1,$C$1)</f><v>1</v></c></row>
      <row r="2"><c r="B2"><f t="shared" si="3"/><v>2</v></c></row><row r="3"><c r="B3" t="str"><f t="shared" si="3"></f><v>x</v></c></row>
      <row r="4"><c r="B4"><f t="shared" si="4"/><v>2</v></c></row>`;
    const withOther = rows.replace(`<c r="B1">`, `<c r="A1"><f t="shared" ref="A1" si="4">C1</f></c><c r="B1">`);
    const saved = rowsAfter(withOther, (book) => book.write("Sheet1", "B1", 5));
    expect(saved).toContain(`<c r="B1"><v>5</v></c>`);
    expect(saved).toContain(`<c r="B2"><f>_xlfn.CONCAT(A2,$C$1)</f><v>2</v></c>`);
    expect(saved).toContain(`<c r="B3" t="str"><f>_xlfn.CONCAT(A3,$C$1)</f><v>x</v></c>`);
    expect(saved).toContain(`<c r="B4"><f t="shared" si="4"/><v>2</v></c>`);
  });

  test("values that other programs read stand beside the formulas", () => {
    const saved = edited(oneSheet(`<row r="1"><c r="A1"><v>3</v></c></row>`))
      .write("Sheet1", "B2", "text")
      .write("Sheet1", "C3", true)
      .save();
    const sheet = read(saved).Sheets["Sheet1"] ?? {};
    expect([sheet["A1"]?.v, sheet["B2"]?.v, sheet["C3"]?.v]).toEqual([3, "text", true]);
  });
});
