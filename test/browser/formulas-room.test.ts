import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { columnNumber } from "../../src/workbench/book/area";
import { sampleWorkbook } from "../workbooks/sample-workbook";
import { KIND_NAMES } from "../../src/domain/inspection/kinds";
import { dayOf } from "../../src/domain/calendar/day";
import { inspectionCalendar } from "../../src/domain/inspection/calendar";
import { NOT_ASKED_OF_THE_PANE, violations } from "./axe";
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
  await explanation()
    .getByRole("heading", { name: `${SHEET}!${address}` })
    .waitFor();
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

describe("the Formulas room", () => {
  beforeEach(async () => {
    await ribbon().getByRole("button", { name: "Formulas", exact: true }).click();
    await pane.getByRole("searchbox").waitFor();
  });

  test("finds a function by its task and puts an example into the selected cell, and takes it out again", async () => {
    await pane.getByRole("searchbox").fill("When is the report due?");
    await pane.getByRole("button", { name: "When is the report due? REPORT_DUE" }).click();
    await goTo("H2");
    await pane.getByRole("button", { name: "Insert" }).first().click();
    await pane.getByText(/is in Inspection!H2/).waitFor();
    await workbench.settled();
    expect((await workbench.values())[SHEET]?.["H2"]).toBe(42025);
    await pane.getByRole("button", { name: "Take out again" }).click();
    await expect.poll(async () => (await workbench.values())[SHEET]?.["H2"] ?? null).toBeNull();
  });

  test("asks before it writes over anything, and leaves it on a no", async () => {
    await pane.getByRole("searchbox").fill("bank holidays");
    await pane.getByRole("button", { name: "When are the bank holidays? BANK_HOLIDAYS" }).click();
    await goTo("A3");
    await pane.getByRole("button", { name: "Insert" }).first().click();
    await pane.getByText(/A3 holds “Judgement”/).waitFor();
    await pane.getByRole("button", { name: "Leave as it is" }).click();
    expect((await workbench.values())[SHEET]?.["A3"]).toBe("Judgement");
  });

  test.each([...KIND_NAMES])("inserts a calendar of live formulas: %s", async (kind) => {
    await pane.getByRole("combobox", { name: "Kind of inspection" }).selectOption(kind);
    await pane.getByRole("textbox", { name: /^Day of the call/ }).fill("18/11/2014");
    await pane.getByRole("button", { name: "Insert an inspection calendar" }).click();
    await pane.getByText(/The calendar is on the new sheet/).waitFor();
    // Typed over: the dates have to follow.
    await workbench.type(`Calendar ${kind}`, "B4", "03/02/2026");
    const shown = (await workbench.values())[`Calendar ${kind}`] ?? {};
    const expected = inspectionCalendar(kind, dayOf(2026, 2, 3));
    if (expected.is === "problem") throw new Error(expected.says);
    const dated = expected.value.filter(({ day }) => day !== null);
    const firstRow = kind === "SIF" || kind === "LSCB review" ? 8 : 7;
    expect(dated.map((_, at) => shown[`B${firstRow + at}`])).toEqual(dated.map(({ day }) => day));
    expect(dated.map((_, at) => shown[`E${firstRow + at}`])).toEqual(dated.map(({ source }) => source.shown));
  });

  test.each([
    ["light", { colorScheme: "light", forcedColors: "none" }],
    ["dark", { colorScheme: "dark", forcedColors: "none" }],
    ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
  ] as const)(
    "with a function open and a cell explained breaks no rule of axe, at 320 pixels: %s",
    async (_name, media) => {
      await explain("H2", '=READY.REPORT_DUE("SIF",B12)');
      await pane.getByRole("searchbox").fill("report");
      await pane.getByRole("button", { name: "When is the report due? REPORT_DUE" }).click();
      await pane.getByRole("button", { name: "Insert" }).first().click();
      await workbench.page.emulateMedia(media);
      await workbench.page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => violations(workbench.pane, NOT_ASKED_OF_THE_PANE), { timeout: 10_000 }).toEqual([]);
      const sideways = await workbench.pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
    },
  );
});
