import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readWorkbook } from "../../src/workbench/package/read-workbook";
import { contents, touched } from "../workbench/package/saved";
import { wholeWorkbook } from "../workbench/package/whole-workbook";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

let browser: Browser;
let workbench: DrivenWorkbench;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
afterEach(() => workbench.close());

const WHOLE = wholeWorkbook();
const OTHER = zippedWorkbook({ sheets: { Only: "<sheetData/>" } });
const state = () => workbench.page.locator("#saved-state").textContent();

async function savedFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = workbench.page.waitForEvent("download");
  await workbench.page.getByRole("button", { name: "Save" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Chooses a file with the button, as a person would. */
async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const chooser = workbench.page.waitForEvent("filechooser");
  await workbench.page.getByRole("button", { name: "Open a workbook…" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

const heading = () => workbench.page.getByRole("heading", { level: 1 }).textContent();

describe("saving", () => {
  beforeEach(async () => {
    workbench = await DrivenWorkbench.open(browser, { name: "Children.xlsx", bytes: WHOLE });
  });

  test("a workbook in which nothing was done is given back to the byte", async () => {
    expect(await state()).toBe("");
    expect(await savedFile()).toEqual({ name: "Children.xlsx", bytes: WHOLE });
  });

  test("what was typed is in the file, with what follows from it, and nothing else is touched", async () => {
    await workbench.type("List 8", "C2", "7");
    await expect.poll(state).toBe("● Not saved");
    const { bytes } = await savedFile();
    await expect.poll(state).toBe("Saved");
    expect(touched(WHOLE, bytes)).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
    expect(contents(bytes)).toMatchObject({
      "List 8!C2": [7, null, expect.anything()],
      "List 8!D2": [14, "=C2*2", expect.anything()],
      "Codes!A3": [22, "=SUM('List 8'!C2:C5)", expect.anything()],
    });
  });

  test("the add-in's functions are stored as Excel stores them, spilled ones as dynamic arrays", async () => {
    await workbench.type("Codes", "C1", '=READY.GRADE_RANK("Good")');
    await workbench.type("Codes", "E1", "=READY.BANK_HOLIDAYS(2026)");
    const { bytes } = await savedFile();
    const cells = readWorkbook("a.xlsx", bytes).sheets[1]?.cells ?? [];
    expect(cells.find(({ row, column }) => row === 0 && column === 2)).toMatchObject({
      value: 2,
      formula: '=READY.GRADE_RANK("Good")',
    });
    const holidays = cells.find(({ row, column }) => row === 0 && column === 4);
    expect(holidays?.formula).toBe("=READY.BANK_HOLIDAYS(2026)");
    expect(holidays?.spill?.rows).toBeGreaterThan(7);
    expect(cells.filter(({ column }) => column === 4)).toHaveLength(holidays?.spill?.rows ?? 0);
  });

  test("what the add-in keeps in the workbook is in the file, and there when it is opened again", async () => {
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.settings.add("kept", { lists: ["List 8", "<&>"] });
        await context.sync();
      }),
    );
    const { bytes } = await savedFile();
    expect(touched(WHOLE, bytes)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "+xl/webextensions/webextension1.xml",
      "+xl/webextensions/taskpanes.xml",
      "+xl/webextensions/_rels/taskpanes.xml.rels",
    ]);
    await workbench.openWorkbook("Again.xlsx", bytes);
    const kept = await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("kept").load("value");
        await context.sync();
        return setting.value as unknown;
      }),
    );
    expect(kept).toEqual({ lists: ["List 8", "<&>"] });
    expect((await savedFile()).bytes).toEqual(bytes);
  });

  test("what cannot be carried into the file is told in one sentence, and nothing is saved", async () => {
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Summary").getRange("1:1").insert("Down");
        await context.sync();
      }),
    );
    await expect.poll(state).toBe("● Not saved");
    await workbench.page.getByRole("button", { name: "Save" }).click();
    const problem = workbench.page.getByRole("alert");
    await problem.waitFor();
    expect(await problem.textContent()).toBe(
      "Cells were inserted in Summary, which holds a pivot table that cannot be moved here: undo that, save, and do it in Excel.",
    );
    expect(await state()).toBe("● Not saved");
  });

  test("an .xlsm keeps its macros and its name", async () => {
    const bytes = wholeWorkbook("with macros");
    await workbench.openWorkbook("Macros.xlsm", bytes);
    await workbench.type("List 8", "A8", "9");
    const saved = await savedFile();
    expect(saved.name).toBe("Macros.xlsm");
    expect(touched(bytes, saved.bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
  });
});

describe("opening another workbook", () => {
  beforeEach(async () => {
    workbench = await DrivenWorkbench.open(browser, { name: "Children.xlsx", bytes: WHOLE });
  });

  test("is not asked about when nothing was done", async () => {
    await choose("Other.xlsx", OTHER);
    await expect.poll(heading).toBe("Other.xlsx");
  });

  test("over unsaved changes is asked about, and either answer is heeded", async () => {
    const { page } = workbench;
    await workbench.type("List 8", "A8", "9");
    await choose("Other.xlsx", OTHER);
    const question = page.getByRole("alertdialog");
    await question.waitFor();
    expect(await question.textContent()).toContain("Children.xlsx has changes that are not saved.");
    await page.getByRole("button", { name: "Keep this workbook open" }).click();
    await question.waitFor({ state: "hidden" });
    expect(await heading()).toBe("Children.xlsx");
    await choose("Other.xlsx", OTHER);
    await page.getByRole("button", { name: "Open the other without saving" }).click();
    await expect.poll(heading).toBe("Other.xlsx");
    expect(await state()).toBe("");
  });
});
