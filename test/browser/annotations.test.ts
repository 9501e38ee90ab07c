import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { annotatedWorkbook } from "../workbench/package/annotated-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

let browser: Browser;
let workbench: DrivenWorkbench;

beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await DrivenWorkbench.open(browser, { name: "findings.xlsx", bytes: annotatedWorkbook() });
});
// Closing throws when a request left the page's origin, or anything went wrong that no test looked for.
afterEach(() => workbench.close());

const grid = (): Locator => workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").first();

/** In pixels from the grid's corner: its headings are 46 wide and 20 high, its cells 64 and 20. */
function middleOf(column: number, row: number): { readonly x: number; readonly y: number } {
  return { x: 46 + 64 * column + 25, y: 20 + 20 * row + 10 };
}

/** How many pixels of a canvas are of this colour. */
async function pixelsOf(canvas: Locator, colour: readonly [red: number, green: number, blue: number]): Promise<number> {
  return canvas.evaluate((element, [red, green, blue]) => {
    const { width, height } = element as HTMLCanvasElement;
    const { data } = (element as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] };
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
    }
    return count;
  }, colour);
}

const BLUE = [0x44, 0x72, 0xc4] as const;

describe("a workbook made elsewhere", () => {
  test("shows its column chart over its cells, and draws it anew when a person types", async () => {
    const chart = workbench.page.getByRole("img", { name: /^Column chart: Findings by list/ });
    const canvas = chart.locator("canvas");
    await expect.poll(() => pixelsOf(canvas, BLUE)).toBeGreaterThan(500);
    const [over, under] = [await chart.boundingBox(), await grid().boundingBox()];
    // Ten pixels into D2; the grid draws the frame up to two pixels further in.
    expect(Math.abs((over?.x ?? 0) - (under?.x ?? 0) - (46 + 3 * 64 + 10))).toBeLessThan(3);
    expect(Math.abs((over?.y ?? 0) - (under?.y ?? 0) - (20 + 20))).toBeLessThan(3);
    const before = await pixelsOf(canvas, BLUE);
    await workbench.type("Findings", "B2", "14");
    await expect.poll(() => pixelsOf(canvas, BLUE)).toBeGreaterThan(before * 1.3);
  });

  test("names what it cannot draw, and loses none of it", async () => {
    const { page } = workbench;
    await page.getByRole("img", { name: /^Pie chart: Shares of Inadequate/ }).waitFor();
    await page.getByText("Picture: Logo").waitFor();
    await page.getByText("The council's coat of arms").waitFor();
    await page.getByText("Counted on 28 March").waitFor();
  });

  test("shows a comment with its replies when the mouse is over its cell", async () => {
    await grid().hover({ position: middleOf(1, 1) });
    await workbench.page.locator("textarea", { hasText: "Ada Byron: Is 3 right?" }).waitFor();
    await workbench.page.locator("textarea", { hasText: "Ben Ali: Yes, checked." }).waitFor();
  });

  test("draws its table in its style, and formulas leave the totals out", async () => {
    await expect.poll(() => pixelsOf(grid(), BLUE)).toBeGreaterThan(1000);
    await workbench.type("Findings", "M1", "=SUM(Counts[Good])");
    await workbench.type("Findings", "M2", "=Counts[[#Totals],[Good]]");
    const { M1, M2 } = (await workbench.values())["Findings"] ?? {};
    expect([M1, M2]).toEqual([41, 41]);
  });
});
