import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

let browser: Browser;
let workbench: DrivenWorkbench;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const bytes = zippedWorkbook({ sheets: { "List 1": "<sheetData/>", "List 2": "<sheetData/>" } });
  workbench = await DrivenWorkbench.open(browser, { name: "Lists.xlsx", bytes });
});
afterEach(() => workbench.close());

const clickCells = () =>
  workbench.page.locator("canvas[id^='univer-sheet-main-canvas']").click({ position: { x: 300, y: 300 } });

describe("what one knows from Excel", () => {
  test("a function of the add-in is completed as it is typed, and its arguments are explained", async () => {
    const { page } = workbench;
    await clickCells();
    await page.keyboard.type("=READY.REPORT");
    await page.getByText("READY.REPORT_DUE").first().waitFor();
    await page.keyboard.type("_DUE(");
    await page.getByText("inspection_end").first().waitFor();
    await page.keyboard.press("Escape");
  });

  test("the name box goes to the cell whose address is typed", async () => {
    const nameBox = workbench.page.getByRole("textbox", { name: "Name box" });
    await nameBox.fill("D12");
    await nameBox.press("Enter");
    await expect.poll(() => workbench.selection()).toMatchObject({ sheet: "List 1", address: "D12" });
  });

  test("a sheet's tab brings it on top", async () => {
    await workbench.page.getByRole("tab", { name: "List 2" }).click();
    await expect.poll(() => workbench.selection()).toMatchObject({ sheet: "List 2" });
  });

  test("the cells are shown larger and smaller", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "110%", exact: true }).waitFor();
    await page.getByRole("button", { name: "Zoom out" }).click();
    await page.getByRole("button", { name: "100%", exact: true }).waitFor();
  });

  test("a date typed by hand is read the British way", async () => {
    await clickCells();
    await workbench.page.keyboard.press("Control+Home");
    await workbench.page.keyboard.type("03/04/2024");
    await workbench.page.keyboard.press("Enter");
    await workbench.settled();
    // 3 April 2024.
    expect((await workbench.values())["List 1"]?.["A1"]).toBe(45_385);
  });

  test("the mouse makes the pane wider, over the pane's own page too", async () => {
    const { page } = workbench;
    const divider = await page.getByRole("separator", { name: "Width of the task pane" }).boundingBox();
    const from = { x: (divider?.x ?? 0) + 3, y: (divider?.y ?? 0) + 200 };
    const width = async () => (await page.locator("#pane").boundingBox())?.width ?? 0;
    const before = await width();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 100, from.y, { steps: 5 });
    expect(await width()).toBe(before + 100);
    await page.mouse.move(from.x + 20, from.y, { steps: 5 });
    await page.mouse.up();
    expect(await width()).toBe(Math.max(320, before - 20));
    await page.mouse.move(from.x - 200, from.y, { steps: 3 });
    expect(await width()).toBe(Math.max(320, before - 20));
  });
});
