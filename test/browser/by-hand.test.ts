import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

const number = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`;
const row = (at: number) => `<row r="${at}">${number(`A${at}`, at)}${number(`B${at}`, 10 * at)}</row>`;
const WORKBOOK = zippedWorkbook({ sheets: { "List 1": `<sheetData>${[1, 2, 3, 4].map(row).join("")}</sheetData>` } });

type Listening = Window & { heard: string[] };

let browser: Browser;
let workbench: DrivenWorkbench;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await DrivenWorkbench.open(browser, { name: "Lists.xlsx", bytes: WORKBOOK });
  await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.pane.evaluate(async () => {
    const heard: string[] = [];
    (window as unknown as Listening).heard = heard;
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ changeType, address, source, details }) => {
        const values = details ? ` ${String(details.valueBefore)} -> ${String(details.valueAfter)}` : "";
        heard.push(`${changeType} ${address} ${source}${values}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await goTo("A1");
});
afterEach(() => workbench.close());

/** What the add-in has been told since it was last asked. */
const heard = (): Promise<string[]> => workbench.pane.evaluate(() => (window as unknown as Listening).heard.splice(0));

/** By a click into the grid: its headings are 46 wide and 20 high, its cells 64 and 20. */
async function goTo(address: string): Promise<void> {
  const [x, y] = [46 + 64 * (address.charCodeAt(0) - 65) + 30, 20 * Number(address.slice(1)) + 10];
  await workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").first().click({ position: { x, y } });
  await expect.poll(() => workbench.selection()).toMatchObject({ address });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await workbench.page.keyboard.press(key);
  await workbench.settled();
}

test("a cell that is emptied, and its value brought back by undo, are told with their values", async () => {
  await press("Delete");
  await expect.poll(heard).toEqual(["RangeEdited A1 Local 1 -> "]);
  await press("Control+z");
  await expect.poll(heard).toEqual(["RangeEdited A1 Local  -> 1"]);
});

test("cells that are pasted are told as one change, where they were pasted", async () => {
  await press("Shift+ArrowRight", "Control+c");
  await goTo("D2");
  await press("Control+v");
  await expect.poll(async () => (await workbench.values())["List 1"]).toMatchObject({ D2: 1, E2: 10 });
  expect(await heard()).toEqual(["RangeEdited D2:E2 Local"]);
});
