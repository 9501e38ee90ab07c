import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

let browser: Browser;
let workbench: DrivenWorkbench;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
const openWorkbench = async (): Promise<void> => {
  workbench = await DrivenWorkbench.open(browser, { name: "Two lists.xlsx", bytes: TWO_LISTS });
};

const text = (address: string, words: string) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const TWO_LISTS = zippedWorkbook({
  sheets: {
    "List 1": `<sheetData><row r="1">${text("A1", "Child Unique ID")}${text("B1", "Gender")}</row><row r="2">${text("A2", "C1")}</row></sheetData>`,
    "List 2": `<sheetData><row r="1">${text("A1", "Other")}</row></sheetData>`,
  },
});

/** What has the keyboard: a button's or tab's words, "cells", or "task pane". */
function focused(): Promise<string> {
  return workbench.page.evaluate(() => {
    const active = document.activeElement;
    if (active?.id.startsWith("__editor_")) return "cells";
    return active instanceof HTMLIFrameElement ? "task pane" : (active?.textContent?.trim() ?? "");
  });
}

/** A click into the cells, at pixels from their corner; the formula bar is a picture of its own. */
async function clickCells(position: { x: number; y: number }): Promise<void> {
  await workbench.page.locator("canvas[id^='univer-sheet-main-canvas']").click({ position });
}

/** The selection after a key, once it is where it should be. */
async function press(key: string, expected: { sheet: string; address: string }): Promise<void> {
  await workbench.page.keyboard.press(key);
  await expect.poll(() => workbench.selection(), { message: key }).toMatchObject(expected);
}

const status = () => workbench.page.locator("#status").textContent();

describe("the ribbon and the pane", () => {
  beforeEach(openWorkbench);
  afterEach(() => workbench.close());

  test("the ribbon has the manifest's buttons, and the pane is open beside the cells", async () => {
    const { page } = workbench;
    expect(await page.getByRole("toolbar", { name: "Ribbon" }).getByRole("button").allTextContents()).toEqual([
      "Open the pane",
      "Check this workbook",
      "Next finding",
      "Previous finding",
      "Explain this cell",
      "Formulas",
      "Wake our formulas",
    ]);
    await page.getByRole("heading", { name: "Ready Reckoner" }).waitFor();
    expect(await page.getByText("Workbench: Excel’s place is taken by a browser page").isVisible()).toBe(true);
    expect(await page.title()).toBe("Two lists.xlsx – Workbench");
  });

  test("the pane closes and opens again, and its page goes on meanwhile", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() => document.body.setAttribute("data-same-page", "yes"));
    await page.getByRole("button", { name: "Close the task pane" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Open the pane" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    expect(await workbench.pane.getAttribute("body", "data-same-page")).toBe("yes");
  });

  test("arrow keys make the pane between 320 and 600 pixels wide", async () => {
    const divider = workbench.page.getByRole("separator", { name: "Width of the task pane" });
    await divider.focus();
    for (let times = 0; times < 20; times++) await workbench.page.keyboard.press("ArrowLeft");
    expect(await divider.getAttribute("aria-valuenow")).toBe("600");
    for (let times = 0; times < 20; times++) await workbench.page.keyboard.press("ArrowRight");
    expect(await divider.getAttribute("aria-valuenow")).toBe("320");
    expect((await workbench.page.locator("#pane").boundingBox())?.width).toBe(320);
  });
});

describe("keys", () => {
  beforeEach(openWorkbench);
  afterEach(() => workbench.close());

  test("Home, Ctrl+Home, Ctrl+End and the Page keys go where they go in Excel", async () => {
    await clickCells({ x: 300, y: 300 });
    const { address = "" } = (await workbench.selection()) ?? {};
    const row = Number(address.replace(/\D/g, ""));
    expect(row).toBeGreaterThan(5);
    await press("Home", { sheet: "List 1", address: `A${row}` });
    await press("Control+End", { sheet: "List 1", address: "B2" });
    await press("Control+Home", { sheet: "List 1", address: "A1" });
    await workbench.page.keyboard.press("PageDown");
    await expect.poll(async () => Number((await workbench.selection())?.address.slice(1))).toBeGreaterThan(10);
    await press("PageUp", { sheet: "List 1", address: "A1" });
    await press("Control+PageDown", { sheet: "List 2", address: "A1" });
    await press("Control+PageUp", { sheet: "List 1", address: "A1" });
  });

  test("F6 goes from part to part of the page and leaves the cells", async () => {
    await workbench.pane.getByRole("button", { name: "Check this workbook" }).waitFor();
    await clickCells({ x: 300, y: 300 });
    const seen: string[] = [];
    const inPane = (): Promise<string> => workbench.pane.evaluate(() => document.activeElement?.tagName ?? "");
    for (let times = 0; times < 4; times++) {
      await workbench.page.keyboard.press("F6");
      seen.push(await focused());
      // The add-in takes the focus when it has heard of it, as in Excel.
      if (seen.at(-1) === "task pane") await expect.poll(inPane).not.toBe("BODY");
    }
    expect(seen).toEqual(["task pane", "List 1", "Open the pane", "cells"]);
    await workbench.page.keyboard.press("Shift+F6");
    expect(await focused()).toBe("Open the pane");
  });

  test("Shift+F10 opens the add-in's cell menu, and Escape gives the keyboard back to the cells", async () => {
    const { page } = workbench;
    await clickCells({ x: 80, y: 60 });
    await page.keyboard.press("Shift+F10");
    const menu = page.getByRole("menu", { name: "Cell" });
    expect(await menu.getByRole("menuitem").allTextContents()).toEqual(["Explain this cell", "Check this workbook"]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Check this workbook");
    await page.keyboard.press("Escape");
    expect(await menu.count()).toBe(0);
    expect(await focused()).toBe("cells");
  });
});

describe("what is said", () => {
  beforeEach(openWorkbench);
  afterEach(() => workbench.close());

  test("the selected cell is spoken with its value, and an emptied one as empty", async () => {
    const { page } = workbench;
    await clickCells({ x: 300, y: 300 });
    await page.keyboard.press("Control+Home");
    await expect.poll(status).toBe("A1: Child Unique ID");
    await page.keyboard.press("ArrowDown");
    await expect.poll(status).toBe("A2: C1");
    await page.keyboard.press("Delete");
    await expect.poll(status).toBe("A2: empty");
  });

  test("a file that is no workbook is refused with one sentence, and the open workbook stays", async () => {
    await workbench.type("List 1", "C1", "mine");
    await workbench.page.locator("#choose-workbook").setInputFiles({
      name: "notes.xlsx",
      mimeType: "text/plain",
      buffer: Buffer.from("not a workbook"),
    });
    await expect.poll(() => workbench.page.getByRole("alert").textContent()).toContain("notes.xlsx");
    expect(await workbench.page.getByRole("heading", { level: 1 }).textContent()).toBe("Two lists.xlsx");
    expect((await workbench.values())["List 1"]?.["C1"]).toBe("mine");
  });

  test("another workbook takes the place of the first, with a fresh add-in", async () => {
    await workbench.openWorkbook("Second.xlsx", zippedWorkbook({ sheets: { Only: "<sheetData/>" } }));
    expect(Object.keys(await workbench.values())).toEqual(["Only"]);
    expect(await workbench.page.locator("#pane iframe").count()).toBe(1);
    await workbench.type("Only", "A1", '=READY.GRADE_RANK("Good")');
    expect((await workbench.values())["Only"]?.["A1"]).toBe(2);
  });
});

describe("the page", () => {
  beforeEach(openWorkbench);
  afterEach(() => workbench.close());

  test("at 320 pixels it keeps to the window, the pane under the cells", async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const grid = await page.locator("#grid").boundingBox();
    const pane = await page.locator("#pane").boundingBox();
    expect(pane?.width).toBe(320);
    expect(pane?.y).toBeGreaterThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0));
    expect(grid?.height).toBeGreaterThan(150);
  });
});

test("the page's policy refuses a request to anywhere else", async () => {
  const page = await browser.newPage();
  await page.goto(`${inject("baseUrl")}/workbench/`);
  const refused = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) =>
      document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) =>
        resolve(`${effectiveDirective} ${blockedURI}`),
      ),
    );
    await fetch("https://elsewhere.invalid/").catch(() => undefined);
    return violation;
  });
  expect(refused).toBe("connect-src https://elsewhere.invalid/");
  await page.close();
});
