import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CellObject, read, utils, type WorkSheet } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formulaAsStored } from "../../src/workbench/package/formula-stored";
import {
  COUNCIL_FORMULAS,
  type CouncilFormula,
  NOT_IN_LIBREOFFICE,
  type Plain,
} from "../workbench/formulas/council-formulas";
import { areaOfAnswer, councilSheets, placeOf, rowsOf } from "../workbench/formulas/council-workbook";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";

/** Debian's libreoffice-calc; `soffice` must be found on the path. */
const SOFFICE = "soffice";

/** Calculates every formula when it opens a workbook, in British settings. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-GB</value></prop></item>
</oor:items>`;

let folder: string;
let answers: WorkSheet;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), SETTINGS);
  writeFileSync(join(folder, "formulas.xlsx"), councilWorkbook());
  execFileSync(
    SOFFICE,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      ...["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")],
      join(folder, "formulas.xlsx"),
    ],
    { stdio: "pipe", timeout: 100_000 },
  );
  const calculated = join(folder, "out", "formulas.xlsx");
  if (!existsSync(calculated)) throw new Error("LibreOffice wrote no workbook.");
  answers = read(readFileSync(calculated)).Sheets["Answers"] ?? {};
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("formulas that councils use, calculated by LibreOffice", () => {
  test.each(COUNCIL_FORMULAS.map((formula, index) => ({ ...formula, index })))("$formula", (councilFormula) => {
    const { formula, answer, libreOffice, index } = councilFormula;
    const expected = rowsOf(libreOffice ? libreOffice.answer : answer);
    const area = utils.decode_range(areaOfAnswer(index, libreOffice ? libreOffice.answer : answer));
    const found = expected.map((row, down) =>
      row.map((_, across) => plain(answers[utils.encode_cell({ r: area.s.r + down, c: across })] as CellObject)),
    );
    if (isNewer(formula) && !knowsNewer()) return;
    expect(found).toEqual(expected);
  });
});

/** The newer functions came to LibreOffice together, and an older one answers #NAME? to each. */
function knowsNewer(): boolean {
  const probe = COUNCIL_FORMULAS.findIndex(({ formula }) => formula.startsWith("=XMATCH("));
  return plain(answers[placeOf(probe)] as CellObject) !== "#NAME?";
}

function isNewer(formula: string): boolean {
  return NOT_IN_LIBREOFFICE.some((name) => formula.includes(`${name}(`));
}

function plain(cell: CellObject | undefined): Plain {
  if (!cell || cell.t === "z") return null;
  return cell.t === "e" ? (cell.w ?? "#VALUE!") : (cell.v as Plain);
}

const TABLE = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Children" displayName="Children" ref="A1:H9" totalsRowShown="0"><autoFilter ref="A1:H9"/><tableColumns count="8">${[
  "ID",
  "Gender",
  "Date of birth",
  "Ethnicity",
  "Referral",
  "Decision",
  "Status",
  "Visits",
]
  .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`)
  .join("")}</tableColumns></table>`;

function councilWorkbook(): Uint8Array {
  const { Children, Answers } = councilSheets();
  return zippedWorkbook({
    sheets: {
      Children: `${sheetData(Children)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      Answers: sheetData(Answers),
    },
    tables: [TABLE],
    parts: { "[Content_Types].xml": CONTENT_TYPES },
  });
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SPREADSHEET}.table+xml"/></Types>`;

function sheetData(cells: Readonly<Record<string, Plain>>): string {
  const rows = new Map<number, string[]>();
  const ordered = Object.entries(cells)
    .filter(([, content]) => content !== null)
    .map(([address, content]) => ({ address, content, ...utils.decode_cell(address) }))
    .sort((one, other) => one.r - other.r || one.c - other.c);
  for (const { address, content, r } of ordered) rows.set(r, [...(rows.get(r) ?? []), cellXml(address, content)]);
  return `<sheetData>${[...rows].map(([r, xml]) => `<row r="${r + 1}">${xml.join("")}</row>`).join("")}</sheetData>`;
}

function cellXml(address: string, content: Plain): string {
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c r="${address}" t="b"><v>${content ? 1 : 0}</v></c>`;
  const text = content ?? "";
  if (text.startsWith("=")) return formulaXml(address, text);
  if (text.startsWith("#")) return `<c r="${address}" t="e"><v>${text}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function formulaXml(address: string, formula: string): string {
  const index = COUNCIL_FORMULAS.findIndex((_, at) => placeOf(at) === address);
  const { array, answer } = COUNCIL_FORMULAS[index] as CouncilFormula;
  const stored = escaped(formulaAsStored(formula).text);
  const isArray = array === true || Array.isArray(answer);
  const type = isArray ? ` t="array" ref="${areaOfAnswer(index, answer)}"` : "";
  return `<c r="${address}"><f${type}>${stored}</f></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
