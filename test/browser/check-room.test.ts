import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleWorkbook } from "../workbooks/sample-workbook";
import { NOT_ASKED_OF_THE_PANE, violations } from "./axe";
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
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByText(/^Found 11 lists/).waitFor();
});
afterEach(() => workbench.close());

const ribbon = () => workbench.page.getByRole("toolbar");
const steps = () => pane.getByRole("button", { name: "Next finding" });

/** Everything that can be opened, open: evidence, filters, and why each finding matters. */
async function openEverything(): Promise<void> {
  await workbench.pane.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

describe.each([
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const)("in %s", (_name, media) => {
  test.each([1440, 320])("with findings, marks and evidence the pane breaks no rule, %i pixels wide", async (width) => {
    const { page } = workbench;
    await page.emulateMedia(media);
    await ribbon().getByRole("button", { name: "Mark findings" }).click();
    await pane.getByText(/^Marked/).waitFor();
    await page.setViewportSize({ width, height: 900 });
    await steps().click();
    await openEverything();
    await expect.poll(() => violations(workbench.pane, NOT_ASKED_OF_THE_PANE), { timeout: 10_000 }).toEqual([]);
    const overflow = await workbench.pane.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe("the findings", () => {
  test("no row lies over another, wherever the list has been scrolled to", async () => {
    const overlaps = (): Promise<number> =>
      workbench.pane.evaluate(() => {
        const rows = [...document.querySelectorAll("li[data-index]")]
          .map((row) => ({ index: Number(row.getAttribute("data-index")), box: row.getBoundingClientRect() }))
          .sort((one, other) => one.index - other.index);
        return rows.filter(({ index, box }, at) => {
          const next = rows[at + 1];
          return next?.index === index + 1 && next.box.top < box.bottom - 1;
        }).length;
      });
    await pane.getByRole("button", { name: /^Errors \(/ }).focus();
    await workbench.page.keyboard.press("End");
    await expect
      .poll(() => workbench.pane.evaluate(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset")))
      .toBe(await pane.getByRole("listitem").last().getAttribute("aria-setsize"));
    await expect.poll(overlaps).toBe(0);
    await workbench.page.keyboard.press("Home");
    await expect.poll(overlaps).toBe(0);
  });

  test("the one gone to is in sight", async () => {
    await steps().click();
    const current = pane.locator("li[aria-current=true]");
    await current.waitFor();
    await expect
      .poll(() =>
        current.evaluate((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight;
        }),
      )
      .toBe(true);
  });

  test("the keys go to the next finding and the one before, from the cells and from the pane", async () => {
    const { page } = workbench;
    await page
      .locator("canvas[id^=univer-sheet-main-canvas]")
      .first()
      .click({ position: { x: 200, y: 100 } });
    const at = async (): Promise<string> => JSON.stringify(await workbench.selection());
    const before = await at();
    await page.keyboard.press("Control+Alt+n");
    await expect.poll(at).not.toBe(before);
    const first = await at();
    await pane.getByRole("textbox", { name: /^As at/ }).focus();
    await page.keyboard.press("Control+Alt+n");
    await expect.poll(at).not.toBe(first);
    await page.keyboard.press("Control+Alt+p");
    await expect.poll(at).toBe(first);
  });
});

describe("marks", () => {
  test("follow what a person mends in the grid, and are lifted without a trace in the file", async () => {
    const file = (): Promise<string> => workbench.page.evaluate(() => window.workbench?.save() ?? Promise.resolve(""));
    const marked = (): Promise<number> =>
      pane
        .getByText(/cells? (is|are) marked/)
        .innerText()
        .then((words) => Number(words.split(" ")[0]?.replace(",", "")));
    await ribbon().getByRole("button", { name: "Mark findings" }).click();
    await pane.getByText(/^Marked/).waitFor();
    const before = await marked();
    await workbench.type("List_4", "J5", "a) Yes");
    await expect.poll(marked).toBeLessThan(before);
    expect(await file()).not.toBe("");
    await ribbon().getByRole("button", { name: "Lift marks" }).click();
    await pane.getByText(/^The marks are lifted/).waitFor();
    await workbench.openWorkbook("again.xlsx", new Uint8Array(Buffer.from(await file(), "base64")));
    await ribbon().getByRole("button", { name: "Lift marks" }).click();
    await pane.getByText("There were no marks to lift.").waitFor();
  });

  test("are found again when the file is opened again", async () => {
    await ribbon().getByRole("button", { name: "Mark findings" }).click();
    await pane.getByText(/^Marked/).waitFor();
    const bytes = await workbench.page.evaluate(() => window.workbench?.save());
    await workbench.openWorkbook("again.xlsx", new Uint8Array(Buffer.from(bytes ?? "", "base64")));
    await pane.getByText(/cells are marked, as checked as at/).waitFor();
    await pane.getByRole("button", { name: "Lift marks" }).click();
    await pane.getByText(/^The marks are lifted/).waitFor();
  });
});
