import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CellError, type CellValue } from "../../src/workbench/book/cell-value";
import type { FunctionResult } from "../../src/workbench/book/function-calls";
import { readWorkbook } from "../../src/workbench/package/read-workbook";
import { area, edited, touched } from "../workbench/package/saved";
import { wholeWorkbook } from "../workbench/package/whole-workbook";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const WORKBOOKS = join(ROOT, "..", "shared", "annex-a", "workbooks");
const PATIENCE_MS = 120_000;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What LibreOffice makes of a file: it opens it and saves it again in its own hand, or says that it cannot. */
async function throughLibreOffice(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const place = mkdtempSync(join(folder, "run-"));
  const file = join(place, basename(name).replace(/\.\w+$/, ".xlsx"));
  writeFileSync(file, bytes);
  await promisify(execFile)("soffice", [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    ...[
      "--headless",
      "--norestore",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(place, "out"),
      file,
    ],
  ]);
  return new Uint8Array(readFileSync(join(place, "out", basename(file))));
}

/** Values by sheet and place; empty text and blanks are the same to LibreOffice. */
function valuesOf(bytes: Uint8Array): Record<string, Exclude<CellValue, CellError> | string> {
  const { sheets } = readWorkbook("a.xlsx", bytes);
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) => {
        if (value === null || value === "") return [];
        const shown =
          value instanceof CellError ? `error ${value.code}` : typeof value === "number" ? rounded(value) : value;
        return [[`${name} ${row} ${column}`, shown] as const];
      }),
    ),
  );
}

function withoutSheet<Value>(name: string, values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([place]) => !place.startsWith(`${name} `)));
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** One cell changed: the first that holds text, so that nothing else is calculated anew. */
function oneCellChanged(bytes: Uint8Array): Uint8Array {
  const workbook = edited(bytes);
  const sheet = workbook.opened.model.sheets[0];
  // A table's heading stands in the table's part too.
  const tables = workbook.book.tables.all();
  const isHeading = (row: number): boolean => tables.some(({ area: { row: heading } }) => row === heading);
  const cell = sheet?.cells.find(
    ({ row, value, formula }) => typeof value === "string" && formula === undefined && !isHeading(row),
  );
  if (!sheet || !cell) throw new Error("The workbook holds no text.");
  const id = workbook.id(sheet.name);
  workbook.book.write(id, { row: cell.row, column: cell.column, rows: 1, columns: 1 }, [
    [{ value: "Changed & saved" }],
  ]);
  return workbook.save();
}

const ANSWERS: Readonly<Record<string, FunctionResult>> = {
  "READY.GRADE_RANK": 2,
  "READY.GRADE": "Good",
};

/** Where it is not installed there is nothing to ask; on the machine that checks every change it must be. */
const hasLibreOffice = (process.env["PATH"] ?? "").split(delimiter).some((place) => existsSync(join(place, "soffice")));

describe.runIf(hasLibreOffice || process.env["CI"] !== undefined)(
  "saved files opened in LibreOffice hold the same values",
  () => {
    const names = existsSync(WORKBOOKS) ? readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx")) : [];

    test("there are workbooks to try", () => expect(names.length).toBeGreaterThan(3));

    test.each(names)("%s, one cell changed", { timeout: PATIENCE_MS }, async (name) => {
      const bytes = new Uint8Array(readFileSync(join(WORKBOOKS, name)));
      const saved = oneCellChanged(bytes);
      expect(touched(bytes, saved)).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
      expect(valuesOf(await throughLibreOffice(name, saved))).toEqual(valuesOf(saved));
    });

    test.each(["without macros", "with macros"] as const)(
      "a workbook with everything %s, one cell changed",
      { timeout: PATIENCE_MS },
      async (macros) => {
        const bytes = wholeWorkbook(macros);
        const saved = oneCellChanged(bytes);
        expect(touched(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
        const read = withoutSheet("Summary", valuesOf(await throughLibreOffice("whole.xlsx", saved)));
        expect(read).toEqual(withoutSheet("Summary", valuesOf(saved)));
      },
    );

    test("a workbook with everything, changed in every part", { timeout: PATIENCE_MS }, async () => {
      const workbook = edited(wholeWorkbook());
      const { book } = workbook;
      const id = workbook.id("List 8");
      book.layout.insert(id, area("3:4"), "Down");
      book.renameSheet(id, "It's list 8");
      book.conditionalFormats.add(id, {
        areas: [area("A2:A7")],
        rule: { kind: "custom", formula: "=$C2>4", look: { fill: "#FFC7CE" } },
        stopIfTrue: false,
      });
      book.links.set(id, { area: area("B2"), address: "https://www.gov.uk/?a=1&b=2" });
      const findings = book.addSheet("Findings").id;
      book.write(findings, area("A1:B2"), [
        [{ value: "Name" }, { value: "Number" }],
        [{ value: "_x0041_ \u0007 <b>" }, { value: 12.5 }],
      ]);
      book.restyle(findings, area("A1:B1"), {
        bold: true,
        fill: "#DDEBF7",
        borders: { bottom: { style: "thin", colour: "#000000" } },
      });
      book.tables.add({ sheetId: findings, area: area("A1:B2"), name: "Findings_table" });
      const saved = workbook.save();
      // LibreOffice lays a pivot table out anew, in words of its own.
      const read = withoutSheet("Summary", valuesOf(await throughLibreOffice("whole.xlsx", saved)));
      expect(read).toEqual(withoutSheet("Summary", valuesOf(saved)));
    });

    test(
      "custom functions keep their last values (those that spill are calculated anew there, and are unknown)",
      { timeout: PATIENCE_MS },
      async () => {
        const workbook = edited(wholeWorkbook());
        const description = { description: "", parameters: [] };
        workbook.book.useFunctions(
          [
            { name: "READY.GRADE_RANK", ...description },
            { name: "READY.GRADE", ...description },
          ],
          (calls) => Promise.resolve(calls.map(({ name }) => ANSWERS[name] ?? null)),
        );
        workbook.formula("Codes", "C1", '=READY.GRADE_RANK("Good")').formula("Codes", "C2", '=READY.GRADE("good")');
        await workbook.book.settled();
        const saved = workbook.save();
        const read = valuesOf(await throughLibreOffice("functions.xlsx", saved));
        expect([read["Codes 0 2"], read["Codes 1 2"]]).toEqual([2, "Good"]);
      },
    );
  },
);
