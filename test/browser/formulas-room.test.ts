import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
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

/** Goes to the cell by the name box of the page, as a person would. */
async function select(address: string): Promise<void> {
  await workbench.page.evaluate(([sheet, cell]) => window.workbench?.select(sheet, cell), [SHEET, address] as const);
}

async function explain(address: string, formula: string): Promise<void> {
  await workbench.type(SHEET, address, formula);
  await select(address);
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
