import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook, UnreadableWorkbook } from "../../../src/workbench/package/read-workbook";
import { area, contents, edited, partText, touched } from "./saved";
import { relationships, zippedWorkbook } from "./zipped-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const ONE = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;

function refusal(bytes: Uint8Array): string {
  try {
    readWorkbook("children.xlsx", bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.message;
    throw error;
  }
  throw new Error("it was read");
}

const TRANSITIONAL = /http:\/\/schemas\.openxmlformats\.org\/(?:spreadsheetml|officeDocument)\/2006/;

/** The same workbook in the strict flavour, which has other names for everything. */
function strict(bytes: Uint8Array): Uint8Array {
  const parts = ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", SHEET];
  return zipSync({
    "[Content_Types].xml": strToU8(partText(bytes, "[Content_Types].xml")),
    ...Object.fromEntries(
      parts.map((path) => [
        path,
        strToU8(
          partText(bytes, path)
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ),
        ),
      ]),
    ),
  });
}

test("in a strict workbook everything that is added has the strict names", () => {
  const bytes = strict(zippedWorkbook({ sheets: { Sheet1: ONE }, styles: `<cellXfs count="1"><xf/></cellXfs>` }));
  const workbook = edited(bytes);
  const { book } = workbook;
  const { id } = book.addSheet("Findings");
  book.write(id, area("A1:B2"), [
    [{ value: "Code" }, { value: "Name" }],
    [{ value: 1 }, { formula: "=SEQUENCE(3)" }],
  ]);
  book.tables.add({ sheetId: id, area: area("A1:B2"), name: "Found" });
  book.links.set(id, { area: area("D1"), address: "https://www.gov.uk/" });
  book.properties.custom.set("Checked", true);
  const saved = workbook.save();
  const added = touched(bytes, saved).map((path) => path.replace(/^\+/, ""));
  expect(added).toEqual(expect.arrayContaining(["xl/tables/table1.xml", "xl/metadata.xml", "docProps/custom.xml"]));
  for (const path of added.filter((name) => name !== "[Content_Types].xml")) {
    expect(partText(saved, path), path).not.toMatch(TRANSITIONAL);
  }
  const model = readWorkbook("a.xlsx", saved);
  expect(model.tables).toMatchObject([{ name: "Found", columns: ["Code", "Name"] }]);
  expect(model.sheets[1]?.links).toMatchObject([{ address: "https://www.gov.uk/" }]);
  expect(model.properties).toEqual(new Map([["Checked", true]]));
});

describe("links to other workbooks", () => {
  const LINKED = zippedWorkbook({
    sheets: {
      Sheet1: `<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!$A$1*2</f><v>14</v></c><c r="B1"><v>1</v></c></row></sheetData>`,
    },
    after: `<externalReferences><externalReference r:id="rId2"/></externalReferences>`,
    parts: {
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["externalLink", "externalLinks/externalLink1.xml"],
      ]),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
    },
  });

  test("keep their formula and their last value, and the part that says where they lead", () => {
    const saved = edited(LINKED).write("Sheet1", "B1", 5).save();
    expect(touched(LINKED, saved)).toEqual([SHEET]);
    expect(contents(saved)).toMatchObject({ "Sheet1!A1": [14, "=[1]Sheet1!$A$1*2", "[]"] });
  });

  test("are not moved by rows inserted in this workbook's sheet of the same name", () => {
    const workbook = edited(LINKED);
    workbook.book.layout.insert(workbook.id("Sheet1"), area("1:1"), "Down");
    expect(contents(workbook.save())).toMatchObject({ "Sheet1!A2": [14, "=[1]Sheet1!$A$1*2", "[]"] });
  });
});

test("a workbook that counts its days from 1904 goes on doing so", () => {
  const bytes = zippedWorkbook({
    sheets: { Sheet1: `<sheetData><row r="1"><c r="A1" s="1"><v>40000</v></c></row></sheetData>` },
    before: `<workbookPr date1904="1"/>`,
    styles: `<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>`,
  });
  const workbook = edited(bytes);
  expect(workbook.book.texts(workbook.id("Sheet1"), area("A1"))).toEqual([["07/07/2013"]]);
  const saved = workbook.write("Sheet1", "A2", 40001).save();
  expect(touched(bytes, saved)).toEqual([SHEET]);
  expect(readWorkbook("a.xlsx", saved).date1904).toBe(true);
  expect(contents(saved)).toMatchObject({
    "Sheet1!A1": [40000, null, expect.anything()],
    "Sheet1!A2": [40001, null, "[]"],
  });
});

describe("names that stand twice", () => {
  test.each([
    [
      "sheets",
      zippedWorkbook({ sheets: { Codes: ONE, '<sheet name="CODES" sheetId="2" r:id="rId2"/>': ONE } }),
      "sheet CODES",
    ],
    [
      "names of the whole workbook",
      zippedWorkbook({
        sheets: { Codes: ONE },
        after: `<definedNames><definedName name="Grades">Codes!$A$1</definedName><definedName name="GRADES">Codes!$A$2</definedName></definedNames>`,
      }),
      "name GRADES",
    ],
  ])("%s are refused, as Excel refuses them", (_what, bytes, which) => {
    expect(refusal(bytes)).toBe(
      `children.xlsx is damaged: its part xl/workbook.xml has the ${which} twice; fetch it again, or let Excel mend it (Open, Open and Repair).`,
    );
  });

  test("the same name for the workbook and for a sheet are two, and both are kept", () => {
    const bytes = zippedWorkbook({
      sheets: { Codes: ONE },
      after: `<definedNames><definedName name="Grades">Codes!$A$1</definedName><definedName name="Grades" localSheetId="0">Codes!$A$2</definedName></definedNames>`,
    });
    const saved = edited(bytes).write("Codes", "A1", 5).save();
    expect(touched(bytes, saved)).toEqual([SHEET]);
    expect(readWorkbook("a.xlsx", saved).names).toHaveLength(2);
  });

  test("a part is refused, whatever its letters' case", () => {
    const bytes = zippedWorkbook({ sheets: { Codes: ONE }, parts: { "xl/worksheets/SHEET1.xml": "<worksheet/>" } });
    expect(refusal(bytes)).toBe(
      "children.xlsx is damaged: it holds its part xl/worksheets/SHEET1.xml twice; fetch it again from where it came.",
    );
  });
});

test("a part that unpacks to more than it says is not unpacked, and refused", () => {
  const spaces = " ".repeat(20_000_000);
  const bytes = zippedWorkbook({ sheets: { Sheet1: "" }, parts: { [SHEET]: `<worksheet>${spaces}</worksheet>` } });
  expect(bytes.length).toBeLessThan(100_000);
  expect(refusal(withClaimedSize(bytes, SHEET, 100))).toMatch(
    /^children\.xlsx is damaged: its part xl\/worksheets\/sheet1\.xml /,
  );
});

/** The zip with another unpacked size in an entry of its directory. */
function withClaimedSize(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const nameAt = (at: number): string =>
    new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  for (let at = 0; at < changed.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && nameAt(at) === path) view.setUint32(at + 24, size, true);
  }
  return changed;
}

test("letters written as entities and character data stay as they are written beside a changed cell", () => {
  const text = `<c r="A1" t="inlineStr"><is><t>&#x3C;c r=&quot;B1&quot;&gt;</t></is></c><c r="C1" t="inlineStr"><is><t><![CDATA[</c></row>&amp;]]></t></is></c>`;
  const bytes = zippedWorkbook({ sheets: { Sheet1: `<sheetData><row r="1">${text}</row></sheetData>` } });
  const saved = edited(bytes).write("Sheet1", "B1", 5).save();
  expect(partText(saved, SHEET)).toBe(partText(bytes, SHEET).replace(`<c r="C1"`, `<c r="B1"><v>5</v></c><c r="C1"`));
  expect(contents(saved)).toMatchObject({
    "Sheet1!A1": [`<c r="B1">`, null, "[]"],
    "Sheet1!B1": [5, null, "[]"],
    "Sheet1!C1": ["</c></row>&amp;", null, "[]"],
  });
});

describe("what an add-in keeps in the workbook", () => {
  const ADD_IN = { id: "f32e07a7-c13f-48e4-a6ad-4108b283d496", version: "1.0.0.0" };

  test("is written beside what another add-in keeps, and read again by its own id", () => {
    const first = edited(zippedWorkbook({ sheets: { Sheet1: ONE } }), ADD_IN);
    first.book.settings.set("marks", { List: ["A1", `"<&`] });
    const other = edited(first.save(), { ...ADD_IN, id: "00000000-0000-4000-8000-000000000001" });
    expect(other.book.settings.size).toBe(0);
    other.book.settings.set("theirs", 1);
    const again = edited(other.save(), ADD_IN);
    expect([...again.book.settings]).toEqual([["marks", { List: ["A1", `"<&`] }]]);
    expect(again.save()).toEqual(again.bytes);
  });
});
