import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";
import { NOT_ASKED_OF_THE_PANE, violations } from "./axe";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

const cell = (address: string, words: string) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const WORKBOOK = zippedWorkbook({
  sheets: {
    "List 1": `<sheetData><row r="1">${cell("A1", "Child Unique ID")}${cell("B1", "Gender")}</row></sheetData>`,
    "List 2": "<sheetData/>",
  },
});

let browser: Browser;
let workbench: DrivenWorkbench;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await DrivenWorkbench.open(browser, { name: "Lists.xlsx", bytes: WORKBOOK });
  await workbench.page.getByRole("heading", { name: "Ready Reckoner" }).waitFor();
});
afterEach(() => workbench.close());

/** The page names what the grid draws once it has drawn it, so that a second look may be needed. */
const SOON = { timeout: 10_000 };

describe.each([
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const)("in %s", (_name, media) => {
  test("the page and the pane break no rule", async () => {
    await workbench.page.emulateMedia(media);
    await expect.poll(() => violations(workbench.page), SOON).toEqual([]);
    await expect.poll(() => violations(workbench.pane, NOT_ASKED_OF_THE_PANE), SOON).toEqual([]);
  });

  test("at 320 pixels neither does", async () => {
    await workbench.page.emulateMedia(media);
    await workbench.page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => violations(workbench.page), SOON).toEqual([]);
    await expect.poll(() => violations(workbench.pane, NOT_ASKED_OF_THE_PANE), SOON).toEqual([]);
  });
});
