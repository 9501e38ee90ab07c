import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ruledWorkbook } from "../workbench/package/ruled-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

let browser: Browser;
let workbench: DrivenWorkbench;

beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await DrivenWorkbench.open(browser, { name: "ruled.xlsx", bytes: ruledWorkbook() });
});
// Closing throws when a request left the page's origin, or anything went wrong that no test looked for.
afterEach(() => workbench.close());

/** In pixels from the grid's corner: its headings are 46 wide and 20 high, its cells 64 and 20. */
function cornerOf(cell: string): { readonly x: number; readonly y: number } {
  return { x: 46 + 64 * (cell.charCodeAt(0) - 65), y: 20 + 20 * (Number(cell.slice(1)) - 1) };
}

const grid = () => workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").first();

/** The colour in a cell, so many pixels from its left edge, where no text is. */
async function colourAt(cell: string, fromLeft: number): Promise<string> {
  const { x, y } = cornerOf(cell);
  return grid().evaluate(
    (element, [left, top]) => {
      const canvas = element as HTMLCanvasElement;
      const scale = canvas.width / canvas.clientWidth;
      const pixel = [...(canvas.getContext("2d")?.getImageData(left * scale, top * scale, 1, 1).data ?? [])];
      // Where nothing is drawn, the page's white shows through.
      const colour = pixel[3] === 0 ? [255, 255, 255] : pixel.slice(0, 3);
      return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
    },
    [x + fromLeft, y + 4] as const,
  );
}

/** Whether anything but white is drawn at the right end of a cell, where the arrow of a drop-down is. */
async function hasArrow(cell: string): Promise<boolean> {
  const { x, y } = cornerOf(cell);
  return grid().evaluate(
    (element, [left, top]) => {
      const canvas = element as HTMLCanvasElement;
      const scale = canvas.width / canvas.clientWidth;
      const { data } = canvas.getContext("2d")?.getImageData(left * scale, top * scale, 16 * scale, 14 * scale) ?? {
        data: [],
      };
      return [...data].some((part, at) => at % 4 !== 3 && part < 200 && data[at - (at % 4) + 3] !== 0);
    },
    [x + 46, y + 3] as const,
  );
}

async function click(cell: string, fromLeft = 30): Promise<void> {
  const { x, y } = cornerOf(cell);
  await grid().click({ position: { x: x + fromLeft, y: y + 10 } });
}

/** What an add-in does, in the add-in's own page. */
async function asAddIn(): Promise<void> {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lists");
      sheet.getRange("G1:H4").values = [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ];
      const values = sheet.getRange("G1:G4").conditionalFormats.add("CellValue");
      values.cellValue.rule = { formula1: "=2", operator: "GreaterThan" };
      values.cellValue.format.fill.color = "#FFFF00";
      const bars = sheet.getRange("H1:H4").conditionalFormats.add("DataBar");
      bars.dataBar.positiveFormat.fillColor = "#0070C0";
      bars.dataBar.positiveFormat.gradientFill = false;
      sheet.getRange("D4").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      await context.sync();
    }),
  );
  await workbench.settled();
}

describe("conditional formats", () => {
  test("of the file are drawn where their conditions hold", async () => {
    await expect.poll(() => colourAt("A2", 4)).toBe("#FFC7CE");
    // Between 20 and 40 comes first in the file and gives A3 its colour.
    expect([await colourAt("A1", 4), await colourAt("A3", 4), await colourAt("A4", 4)]).toEqual([
      "#FFFFFF",
      "#FFEB9C",
      "#FFC7CE",
    ]);
    expect(await colourAt("C2", 50)).toBe("#FFEB9C");
  });

  test("of the file follow what is typed", async () => {
    await expect.poll(() => colourAt("A2", 4)).toBe("#FFC7CE");
    await workbench.type("Lists", "A2", "5");
    await expect.poll(() => colourAt("A2", 4)).toBe("#FFFFFF");
  });

  test("with data bars show longer bars for larger numbers", async () => {
    await expect.poll(() => colourAt("B4", 40)).toBe("#00B050");
    expect([await colourAt("B1", 8), await colourAt("B1", 30)]).toEqual(["#00B050", "#FFFFFF"]);
  });

  test("of an add-in are drawn", async () => {
    await asAddIn();
    await expect.poll(() => colourAt("G3", 4)).toBe("#FFFF00");
    expect(await colourAt("G2", 4)).toBe("#FFFFFF");
    await expect.poll(() => colourAt("H4", 40)).toBe("#0070C0");
    expect(await colourAt("H1", 30)).toBe("#FFFFFF");
  });
});

describe("validations", () => {
  test("of the file and of an add-in show their drop-downs", async () => {
    await asAddIn();
    await expect.poll(() => hasArrow("C1")).toBe(true);
    await expect.poll(() => hasArrow("F3")).toBe(true);
    await expect.poll(() => hasArrow("D4")).toBe(true);
    expect(await hasArrow("D3")).toBe(false);
    if (process.env["PICTURE"]) await workbench.page.screenshot({ path: process.env["PICTURE"] });
  });

  test("let a person choose from a list that stands on another sheet", async () => {
    const { page } = workbench;
    await click("F3");
    await click("F3", 56);
    await page.getByText("No", { exact: true }).click();
    await workbench.settled();
    await expect.poll(async () => (await workbench.values())["Lists"]?.["F3"]).toBe("No");
  });

  test("of the style Stop refuse what is typed, with the alert's own words", async () => {
    const { page } = workbench;
    await click("C3");
    await page.keyboard.type("Shut");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Status" });
    await dialog.getByText("Open or closed.").waitFor();
    await dialog.getByRole("button", { name: "OK" }).click();
    await workbench.settled();
    await expect.poll(async () => (await workbench.values())["Lists"]?.["C3"]).toBeUndefined();
    await page.keyboard.press("Escape");
  });

  test("of the style Warning ask whether to continue", async () => {
    const { page } = workbench;
    for (const [answer, kept] of [
      ["No", 1],
      ["Yes", 900],
    ] as const) {
      // Two clicks on one cell in a short time are a double click, which edits it.
      await click("G6");
      await click("E1");
      await page.keyboard.type("900");
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Microsoft Excel" });
      await dialog.getByRole("button", { name: answer }).click();
      await dialog.waitFor({ state: "detached" });
      await workbench.settled();
      await expect.poll(async () => (await workbench.values())["Lists"]?.["E1"]).toBe(kept);
      await page.keyboard.press("Escape");
    }
  });
});

describe("a cell", () => {
  test("whose date is wider than its column shows a row of #, and the date once there is room", async () => {
    await workbench.page.evaluate(() => {
      const own = CanvasRenderingContext2D.prototype.fillText;
      const drawn: string[] = ((window as unknown as { drawn: string[] }).drawn = []);
      CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
        drawn.push(text);
        own.call(this, text, ...where);
      };
    });
    const setWidth = (pixels: number) =>
      workbench.pane.evaluate(
        (width) =>
          Excel.run(async (context) => {
            const cell = context.workbook.worksheets.getItem("Lists").getRange("G1");
            cell.values = [[45_382]];
            cell.numberFormat = [["dd/mm/yyyy"]];
            cell.format.columnWidth = width;
            await context.sync();
          }),
        pixels,
      );
    const drawn = async () => {
      const texts = await workbench.page.evaluate(() => (window as unknown as { drawn: string[] }).drawn.splice(0));
      return { hashes: texts.some((text) => /^#{2,}$/.test(text)), date: texts.includes("31/03/2024") };
    };
    await setWidth(200);
    await expect.poll(drawn).toEqual({ hashes: false, date: true });
    await setWidth(30);
    await expect.poll(drawn).toEqual({ hashes: true, date: false });
    await setWidth(200);
    await expect.poll(drawn).toEqual({ hashes: false, date: true });
  });

  test("that its validation does not allow has no mark in its corner, which is a comment's", async () => {
    await expect.poll(() => hasArrow("F3")).toBe(true);
    const mark = await grid().evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const { data } = (element as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height) ?? {
        data: [],
      };
      return [...data].some(
        (red, at) => at % 4 === 0 && red === 0xfe && data[at + 1] === 0x4b && data[at + 2] === 0x4b,
      );
    });
    expect(mark).toBe(false);
  });
});

describe("links", () => {
  test("to a place go there", async () => {
    await click("D1");
    await expect.poll(() => workbench.selection()).toMatchObject({ sheet: "Look up", address: "B3" });
  });

  test("to an address are not opened, and the page says so", async () => {
    await click("D2");
    await workbench.page.getByText("This link leads to https://www.gov.uk/ofsted").waitFor();
    expect(workbench.page.context().pages()).toHaveLength(1);
  });

  test("keep their cells' values", async () => {
    expect((await workbench.values())["Lists"]).toMatchObject({ D1: "Statement", D2: "Ofsted" });
  });
});
