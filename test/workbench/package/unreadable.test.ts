import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openPackage } from "../../../src/workbench/package/open-package";
import { readWorkbook, UnreadableWorkbook } from "../../../src/workbench/package/read-workbook";
import { oneSheet, relationships, zippedWorkbook } from "./zipped-workbook";

function refusal(bytes: Uint8Array): string {
  try {
    readWorkbook("children.xlsx", bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return error.message;
    }
    throw error;
  }
  throw new Error("it was read");
}

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

const GOOD = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const withSheet = (sheet: string) =>
  zippedWorkbook({ sheets: { Sheet1: "" }, parts: { "xl/worksheets/sheet1.xml": sheet } });
const withWorkbook = (workbook: string) =>
  zippedWorkbook({ sheets: { Sheet1: "" }, parts: { "xl/workbook.xml": workbook } });

describe("a file that is no workbook is refused with one sentence that says what to do", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["empty", new Uint8Array(), /^children\.xlsx is empty \(0 bytes\): fetch it again/],
    [
      "text",
      strToU8("Child Unique ID,Gender\n1,2\n"),
      /is not an Excel workbook, .*: open it in Excel and save it as Excel Workbook \(\.xlsx\)\.$/,
    ],
    [
      "encrypted",
      compoundFile("EncryptedPackage"),
      /protected with a password .*: open it in Excel, take the protection off and save it\.$/,
    ],
    ["old Excel", compoundFile("Workbook"), /Excel 97 to 2003 \(\.xls\): open it in Excel and save it as/],
    ["old Word", compoundFile("WordDocument"), /of another program/],
    ["cut short", GOOD.slice(0, GOOD.length - 200), /is damaged, perhaps cut short on its way here: fetch it again/],
    ["a zip of something else", zipSync({ "readme.txt": strToU8("hello") }), /holds no Excel workbook/],
    [
      "a Word document",
      zipSync({
        "_rels/.rels": strToU8(relationships([["officeDocument", "word/document.xml"]])),
        "word/document.xml": strToU8("<w:document xmlns:w='x'/>"),
      }),
      /holds no Excel workbook/,
    ],
    [
      "a binary workbook",
      zipSync({
        "_rels/.rels": strToU8(relationships([["officeDocument", "xl/workbook.bin"]])),
        "xl/workbook.bin": strToU8("x"),
      }),
      /binary workbook \(\.xlsb\)/,
    ],
    ["no sheets", withWorkbook("<workbook><sheets/></workbook>"), /has no worksheet/],
    [
      "a sheet without its part",
      zippedWorkbook({
        sheets: { Sheet1: "" },
        parts: { "xl/_rels/workbook.xml.rels": relationships([["worksheet", "gone.xml"]]) },
      }),
      /its part xl\/gone\.xml is missing/,
    ],
    [
      "broken markup",
      withSheet("<worksheet><sheetData><row></worksheet>"),
      /its part xl\/worksheets\/sheet1\.xml is not well-formed XML \(line 1, column \d+\); fetch it again/,
    ],
    ["an empty part", withSheet(""), /its part xl\/worksheets\/sheet1\.xml/],
    [
      "bytes that are no text",
      zippedWorkbook({
        sheets: { Sheet1: "" },
        parts: { "xl/worksheets/sheet1.xml": new Uint8Array([60, 97, 62, 255, 255]) },
      }),
      /sheet1\.xml holds bytes that are no text/,
    ],
    [
      "a document type",
      withWorkbook(`<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook/>`),
      /xl\/workbook\.xml has a document type, which no workbook has/,
    ],
    ["an unknown entity", withWorkbook("<workbook>&bomb;</workbook>"), /xl\/workbook\.xml is not well-formed/],
    [
      "a text that is not there",
      oneSheet(`<row r="1"><c r="A1" t="s"><v>9</v></c></row>`),
      /names a text that is not there \(number 9\)/,
    ],
    ["a cell outside the sheet", oneSheet(`<row r="1"><c r="XFE1"><v>9</v></c></row>`), /has a cell called XFE1/],
    [
      "a number that is none",
      oneSheet(`<row r="1"><c r="A1"><v>1,5</v></c></row>`),
      /has "1,5" where a number must be/,
    ],
  ])("%s", (_what, bytes, sentence) => {
    const message = refusal(bytes);
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^children\.xlsx [^\n]*\.$/);
  });

  test("bytes changed inside a part are noticed", () => {
    const bytes = zippedWorkbook({
      sheets: { Sheet1: `<sheetData><row r="1"><c r="A1"><v>${"1".repeat(200)}</v></c></row></sheetData>` },
    });
    const inside = Math.floor(bytes.length / 3);
    expect(refusal(bytes.map((byte, at) => (at >= inside && at < inside + 300 ? 255 : byte)))).toMatch(/damaged/);
  });

  test("a file that would unpack to gigabytes is refused before it is unpacked", () => {
    const bytes = zipSync({ "a.bin": new Uint8Array(1000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The entry in the directory at the end, which claims a size.
    let at = bytes.length - 22;
    while (view.getUint32(at, true) !== 0x02014b50) {
      at -= 1;
    }
    view.setUint32(at + 24, 4_000_000_000, true);
    expect(refusal(bytes)).toMatch(/would unpack to more than 1\.5 GB: make a smaller workbook/);
  });
});

test("an open package keeps every part's bytes, those it does not know too", () => {
  const strange = new Uint8Array([0, 1, 2, 253, 254, 255]);
  const parts = {
    "xl/vbaProject.bin": strange,
    "customXml/item1.xml": strToU8("<kept/>"),
    "xl/media/": new Uint8Array(),
  };
  const file = openPackage("a.xlsx", zipSync(parts));
  expect([...file.parts.keys()]).toEqual(Object.keys(parts));
  expect(file.part("XL/vbaproject.bin")?.bytes).toEqual(strange);
});
