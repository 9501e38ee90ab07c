import type { Browser, FrameLocator } from "playwright-core";
import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, test } from "vitest";
import { columnNumber } from "../../src/workbench/book/area";
import { sampleWorkbook } from "../workbooks/sample-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

let browser: Browser;
let workbench: DrivenWorkbench;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await DrivenWorkbench.open(browser, { name: "sample.xlsx", bytes: sampleWorkbook() });
  pane = workbench.page.frameLocator('iframe[src*="taskpane.html"]');
});
// Closing throws when a request left the page's origin, or anything went wrong that no test looked for.
afterEach(() => workbench.close());

/** Goes to a cell by the arrow keys and types into it, as a person would. */
async function typeAt(address: string, text: string): Promise<void> {
  const { keyboard } = workbench.page;
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  await workbench.page
    .locator("canvas[id^=univer-sheet-main-canvas]")
    .first()
    .click({ position: { x: 200, y: 100 } });
  await keyboard.press("Control+Home");
  for (let across = columnNumber(letters); across > 0; across -= 1) await keyboard.press("ArrowRight");
  for (let down = Number(row) - 1; down > 0; down -= 1) await keyboard.press("ArrowDown");
  expect(await workbench.selection()).toEqual({ sheet: "Inspection", address, inView: true });
  if (text === "") await keyboard.press("Delete");
  else {
    await keyboard.type(text);
    await keyboard.press("Enter");
  }
  await workbench.settled();
}

const inspection = async (): Promise<Record<string, unknown>> => (await workbench.values())["Inspection"] ?? {};

describe("a person with a workbook", () => {
  test("sees a formula's answer, and another when they type over what it is made of", async () => {
    expect((await inspection())["B9"]).toBe("Requires improvement");
    await typeAt("B8", "Inadequate");
    expect((await inspection())["B9"]).toBe("Inadequate");
    expect((await inspection())["B10"]).toMatch(/^Rule: .*Barking and Dagenham, 11 February 2014, 2\.5/);
    await typeAt("B8", "");
    await typeAt("B12", "31/02/2014");
    expect((await inspection())["B13"]).toBe("#VALUE!");
    await typeAt("B12", "03/04/2014");
    expect((await inspection())["B12"]).toBe(41732);
  });

  test("sees a list of dates spill, and change together", async () => {
    expect((await inspection())["E17"]).toBe("New Year's Day");
    await typeAt("G1", "=READY.WORKING_DAY_AFTER(A16:A18,1)");
    const before = await inspection();
    expect([before["G1"], before["G2"], before["G3"]]).toEqual([45378, 45649, 45769]);
    await typeAt("A17", "24/12/2024");
    expect((await inspection())["G2"]).toBe(45653);
    await typeAt("I1", '=IFERROR(READY.GRADE("excellent"),"no grade")');
    await typeAt("I2", '=ISNA(READY.GRADE_RANK("not judged"))');
    expect([(await inspection())["I1"], (await inspection())["I2"]]).toEqual(["no grade", true]);
  });

  test("checks, and a click on a finding goes to its cell", async () => {
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByText(/^Found 11 lists/).waitFor();
    await pane.getByRole("searchbox", { name: "Search" }).fill("J5 List_4");
    await pane.getByRole("button", { name: "Go to J5 on List_4" }).click();
    await expect.poll(() => workbench.selection()).toEqual({ sheet: "List_4", address: "J5", inView: true });
  });

  test("checks from the ribbon and steps through the findings from there", async () => {
    const ribbon = workbench.page.getByRole("toolbar");
    await ribbon.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByText(/^Found 11 lists/).waitFor();
    await ribbon.getByRole("button", { name: "Next finding" }).click();
    await workbench.page.waitForFunction(() => window.workbench?.selection().sheet === "List_1");
    const first = await workbench.selection();
    await ribbon.getByRole("button", { name: "Next finding" }).click();
    await workbench.page.waitForFunction(
      (address) => window.workbench?.selection().address !== address,
      first?.address,
    );
    await ribbon.getByRole("button", { name: "Previous finding" }).click();
    await workbench.page.waitForFunction(
      (address) => window.workbench?.selection().address === address,
      first?.address,
    );
    expect(await workbench.selection()).toEqual(first);
  });

  test("loses nothing by a check: every cell is as it was", async () => {
    const before = await workbench.values();
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    await pane.getByText(/^Found 11 lists/).waitFor();
    expect(await workbench.values()).toEqual(before);
  });

  test("types one of Ofsted's codes, and has it as typed", async () => {
    await typeAt("G1", "a) Yes");
    await typeAt("G2", "1. one");
    expect([(await inspection())["G1"], (await inspection())["G2"]]).toEqual(["a) Yes", "1. one"]);
  });

  test("gets into the pane and out of it by keyboard", async () => {
    const { page } = workbench;
    const inPane = (): Promise<string> =>
      workbench.pane.evaluate(() => (document.hasFocus() ? (document.activeElement?.textContent ?? "") : "elsewhere"));
    await typeAt("G1", "here");
    await page.keyboard.press("F6");
    await expect.poll(inPane).toBe("Check");
    for (let presses = 0; presses < 8 && (await inPane()) !== "Check this workbook"; presses += 1) {
      await page.keyboard.press("Tab");
    }
    expect(await inPane()).toBe("Check this workbook");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Found 11 lists/).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(inPane).toBe("elsewhere");
    await page.keyboard.type("there");
    await page.keyboard.press("Enter");
    await workbench.settled();
    expect(Object.values(await inspection())).toContain("there");
  });

  test("gets one sentence for a file that is no workbook, and keeps the one that is open", async () => {
    const before = await workbench.values();
    await expect(workbench.openWorkbook("notes.xlsx", new TextEncoder().encode("not a workbook"))).rejects.toThrow(
      /notes\.xlsx/,
    );
    expect(await workbench.values()).toEqual(before);
  });
});
