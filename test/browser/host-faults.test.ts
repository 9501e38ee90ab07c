import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PageDoor } from "../../src/workbench/page/page-door";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

type PageWindow = Window & { readonly workbench?: PageDoor };

let browser: Browser;
let workbench: DrivenWorkbench;

beforeAll(async () => {
  browser = await launchTestBrowser();
  workbench = await DrivenWorkbench.open(browser);
});

afterAll(async () => {
  await workbench.close();
  await browser.close();
});

/** What the add-in's frame reads from A1, or the code of its refusal. */
function readFirstCell(options: Excel.RunOptions = {}): Promise<unknown> {
  return workbench.pane.evaluate(
    (given) =>
      Excel.run(given, async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
        await context.sync();
        return cell.values as unknown;
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    options,
  );
}

/** In the first cell, right of the row's number and below the column's letter. */
async function startTyping(text: string): Promise<void> {
  const box = await workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").first().boundingBox();
  await workbench.page.mouse.click((box?.x ?? 0) + 46 + 20, (box?.y ?? 0) + 20 + 10);
  await workbench.page.keyboard.type(text);
}

test("an add-in is refused while a person types, and hears what was typed when it asked to wait", async () => {
  await startTyping("half a wo");
  expect(await readFirstCell()).toBe("InvalidOperationInCellEditMode");
  const waiting = readFirstCell({ delayForCellEdit: true });
  await workbench.page.keyboard.type("rd");
  await workbench.page.keyboard.press("Enter");
  expect(await waiting).toEqual([["half a word"]]);
  expect(await readFirstCell()).toEqual([["half a word"]]);
});

test("the page can be told to fail the add-in's next batch but one", async () => {
  await workbench.page.evaluate(() => (window as PageWindow).workbench?.failOn({ nth: 2, code: "GeneralException" }));
  expect(await readFirstCell()).toEqual([["half a word"]]);
  expect(await readFirstCell()).toBe("GeneralException");
  expect(await readFirstCell()).toEqual([["half a word"]]);
});

test("a new workbook opens in a window of its own, with its name and the add-in beside it", async () => {
  const opening = workbench.page.context().waitForEvent("page");
  await workbench.pane.evaluate(() => Excel.createWorkbook());
  const second = await opening;
  await second.waitForFunction(() => (window as PageWindow).workbench !== undefined);
  await second.evaluate(() => (window as PageWindow).workbench?.ready);
  expect(await second.locator("#file-name").textContent()).toBe("Book2.xlsx");
});
