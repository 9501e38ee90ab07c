import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { columnNumber } from "../../src/workbench/book/area";
import { sampleWorkbook } from "../workbooks/sample-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

const SHEET = "Inspection";

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
afterEach(() => workbench.close());

const ribbon = () => workbench.page.getByRole("toolbar");
const explanation = () => pane.getByRole("region", { name: "Explanation of a cell" });

/** Goes to a cell by the arrow keys, as a person would. */
async function goTo(address: string): Promise<void> {
  const { keyboard } = workbench.page;
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  await workbench.page
    .locator("canvas[id^=univer-sheet-main-canvas]")
    .first()
    .click({ position: { x: 200, y: 100 } });
  await keyboard.press("Control+Home");
  for (let across = columnNumber(letters); across > 0; across -= 1) await keyboard.press("ArrowRight");
  for (let down = Number(row) - 1; down > 0; down -= 1) await keyboard.press("ArrowDown");
  expect(await workbench.selection()).toEqual({ sheet: SHEET, address, inView: true });
}

async function explain(address: string, formula: string): Promise<void> {
  await workbench.type(SHEET, address, formula);
  await goTo(address);
  await ribbon().getByRole("button", { name: "Explain this cell" }).click();
  await explanation().getByRole("heading", { name: `${SHEET}!${address}` }).waitFor();
}

describe("explaining a cell", () => {
  test("of a nested formula shows each call with its days, sources and other statements", async () => {
    await explain("H2", '=IF(B12="","",READY.WORKING_DAY_AFTER(READY.REPORT_DUE("SIF",B12),5))');
    const outer = explanation().getByRole("region", { name: "Which date is so many working days later?" });
    const inner = explanation().getByRole("region", { name: "When is the report due?" });
    await expect.poll(() => outer.innerText()).toContain("28 January 2015");
    const said = await inner.innerText();
    expect(said).toContain("10 December 2014");
    expect(said).toContain("21 January 2015");
    expect(said).toMatch(/25 December 2014 \(Christmas Day\)/);
    expect(said).toContain("Barking and Dagenham, 11 February 2014, 3.12");
    expect(said).toMatch(/30 working days\s+26 January 2015/);
    expect(said).toMatch(/of 167 reports came within 27 working days/);
  });

  test("that shows #VALUE! says which argument is at fault", async () => {
    await explain("H3", '=READY.REPORT_DUE("ILACS",B12)');
    expect((await workbench.values())[SHEET]?.["H3"]).toBe("#VALUE!");
    expect(await explanation().innerText()).toContain(
      "#VALUE! kind: ILACS is not enough; give ILACS standard, ILACS short or Focused visit.",
    );
  });
});
