import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contents, partText, touched } from "../workbench/package/saved";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";

const ROOT = join(import.meta.dirname, "..", "..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headless-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly problem: string;
}

/** As `npm run -s headless` runs it. */
function headless(...args: string[]): Promise<Ended> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, [join(ROOT, "src/workbench/headless.mjs"), ...args], {
      cwd: folder,
      env: { ...process.env, npm_config_loglevel: "silent", npm_lifecycle_event: "test" },
    });
    let out = "";
    let problem = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (problem += chunk));
    child.on("close", (code) => ended({ code, out, problem }));
  });
}

function save(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

const text = (address: string, words: string) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown;

const LIST_1_HEADINGS = [
  "Child Unique ID",
  "Gender",
  "Ethnicity",
  "Date of Birth",
  "Age",
  "Date of Contact",
  "Contact Source",
];

/** List 1 with two children, the second with a date of birth that no calendar has. */
const LIST_1 = zippedWorkbook({
  sheets: {
    "My contacts": `<sheetData><row r="3">${LIST_1_HEADINGS.map((heading, column) => text(`${"ABCDEFG"[column]}3`, heading)).join("")}</row>
      <row r="4">${text("A4", "C1")}${text("D4", "11/02/2014")}</row><row r="5">${text("A5", "C2")}${text("D5", "31/02/2014")}</row></sheetData>`,
  },
});

describe("a run without a window", () => {
  test("saves the workbook with its values as calculated, and never over itself", async () => {
    const bytes = zippedWorkbook({
      sheets: {
        Sheet1: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f></c></row></sheetData>`,
        Other: `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>`,
      },
    });
    const name = save("to save.xlsx", bytes);
    expect(await headless(name, "--save", "saved.xlsx")).toMatchObject({ code: 0, problem: "" });
    const saved = new Uint8Array(readFileSync(join(folder, "saved.xlsx")));
    expect(touched(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(contents(saved)["Sheet1!B1"]).toEqual([2, "=A1+1", "[]"]);
    expect(await headless(name, "--save", name)).toEqual({
      code: 2,
      out: "",
      problem: `${realpathSync(join(folder, name))} is the workbook itself, which is never written over: save under another name.\n`,
    });
  });

  test("says in one sentence what cannot be saved, and writes nothing", async () => {
    const name = save(
      "long.xlsx",
      zippedWorkbook({
        sheets: {
          Sheet1: `<sheetData><row r="1">${text("A1", "x".repeat(20_000))}<c r="B1"><f>A1&amp;A1</f></c></row></sheetData>`,
        },
      }),
    );
    expect(await headless(name, "--save", "long-saved.xlsx")).toEqual({
      code: 2,
      out: "",
      problem: "B1 holds 40,000 characters and a cell of Excel at most 32,767: shorten it and save again.\n",
    });
    expect(existsSync(join(folder, "long-saved.xlsx"))).toBe(false);
  });

  test("writes calculated values: formulas as stored by Excel and as typed, spilled cells, errors as text, dates as numbers", async () => {
    const name = save(
      "formulas & 100%.xlsx",
      zippedWorkbook({
        sheets: {
          Sheet1: `<sheetData><row r="1"><c r="A1"><v>41681</v></c><c r="B1"><f>A1+1</f></c><c r="C1"><f>_xldudf_READY_GRADE_RANK("good")</f></c>
            <c r="D1"><f>READY.GRADE_RANK("Inadequate")</f></c><c r="E1" t="e"><f>NA()</f><v>#N/A</v></c></row>
            <row r="2"><c r="A2" cm="1"><f t="array" ref="A2:A3">_xlfn.SEQUENCE(2)</f><v>0</v></c></row><row r="3"><c r="A3"><v>9</v></c></row></sheetData>`,
          Empty: "<sheetData/>",
        },
      }),
    );
    const ended = await headless(name, "--values", "values.json", "--screenshot", "picture.png");
    expect(ended).toEqual({ code: 0, out: `${name}: opened and calculated.\n`, problem: "" });
    expect(read("values.json")).toEqual({
      Sheet1: { A1: 41681, B1: 41682, C1: 2, D1: 4, E1: "#N/A", A2: 1, A3: 2 },
      Empty: {},
    });
    expect(readFileSync(join(folder, "picture.png")).subarray(1, 4).toString()).toBe("PNG");
  });

  test("presses Mark findings and Make a findings sheet, and saves what they made", async () => {
    const name = save("to mark.xlsx", LIST_1);
    const asked = ["--check", "--as-at", "2026-11-02", "--mark", "--findings-sheet", "--save", "marked.xlsx"];
    expect(await headless(name, ...asked)).toMatchObject({ code: 1, problem: "" });
    const marked = new Uint8Array(readFileSync(join(folder, "marked.xlsx")));
    expect(partText(marked, "xl/worksheets/sheet1.xml")).toContain('"Ready Reckoner: error"');
    expect(Object.values(contents(marked)).map((cell) => (cell as readonly unknown[])[0])).toEqual(
      expect.arrayContaining(["Findings of Ready Reckoner", "D5", "31/02/2014"]),
    );
    expect(await headless(name, "--mark")).toMatchObject({
      code: 2,
      problem: "The option --mark is about a check: add --check.\n",
    });
  });

  test("writes what a check found, in the documented shape, and ends with 1 where there are errors", async () => {
    const ended = await headless(save("list.xlsx", LIST_1), "--check", "--as-at", "2026-11-02", "--json", "found.json");
    expect(ended).toMatchObject({ code: 1, problem: "" });
    expect(ended.out).toMatch(/^list\.xlsx: 1 list, \d+ findings \(.*\) as at 2026-11-02\.\n$/);
    expect(read("found.json")).toEqual({
      asAt: "2026-11-02",
      lists: [expect.objectContaining({ list: 1, sheet: "My contacts", headingRow: 3, rows: 2 })],
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: expect.any(String),
          level: "error",
          lens: "data",
          list: 1,
          sheet: "My contacts",
          cells: ["D5"],
          shown: "31/02/2014",
          message: expect.stringContaining("February 2014 has 28 days"),
        }),
      ]),
      timings: {
        openMs: expect.any(Number),
        readMs: expect.any(Number),
        checkMs: expect.any(Number),
        totalMs: expect.any(Number),
      },
    });
  });

  test.each<[string, string[], RegExp]>([
    ["no workbook", [], /^Name the workbook to run on: npm run -s headless/],
    ["no such file", ["gone.xlsx"], /^There is no file .*gone\.xlsx: give the path/],
    ["an unknown option", ["a.xlsx", "--chek"], /^There is no option --chek: npm run/],
    [
      "a report without a check",
      ["list.xlsx", "--json", "o.json"],
      /^The option --json is about a check: add --check\.$/,
    ],
    [
      "a day that is none",
      ["list.xlsx", "--check", "--as-at", "2026-02-30"],
      /^"2026-02-30" is not a day: write it as/,
    ],
    ["nowhere to write", ["list.xlsx", "--values", "no/such/o.json"], /^There is no folder .* to write in/],
    ["a file that is no workbook", ["text.xlsx", "--values", "o.json"], /^text\.xlsx is not an Excel workbook/],
    [
      "a damaged workbook",
      ["damaged.xlsx", "--values", "o.json"],
      /^damaged\.xlsx is damaged: its part xl\/worksheets\/sheet1\.xml/,
    ],
    ["a workbook without a list", ["nolist.xlsx", "--check", "--json", "o.json"], /\.$/],
  ])("ends with 2 and one sentence, and writes nothing: %s", async (_what, args, sentence) => {
    save("list.xlsx", LIST_1);
    save("text.xlsx", new TextEncoder().encode("hello"));
    save(
      "damaged.xlsx",
      zippedWorkbook({ sheets: { Sheet1: "" }, parts: { "xl/worksheets/sheet1.xml": "<worksheet>" } }),
    );
    save(
      "nolist.xlsx",
      zippedWorkbook({ sheets: { Sheet1: `<sheetData><row r="1">${text("A1", "Budget")}</row></sheetData>` } }),
    );
    const { code, out, problem } = await headless(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(problem.trimEnd()).toMatch(sentence);
    expect(problem.trimEnd()).not.toContain("\n");
    expect(existsSync(join(folder, "o.json"))).toBe(false);
  });
});
