import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";
import { DrivenWorkbench, launchTestBrowser } from "./driver";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

/** What the pane does not do, and why that is right. */
const NOT_ASKED_OF_THE_PANE = {
  // Excel shows the add-in's name above the pane, as a heading.
  rules: { "page-has-heading-one": { enabled: false } },
  // Fluent's tab list turns the keyboard at its ends with two elements of no size that nobody rests on.
  without: "[data-tabster-dummy]",
} as const;

/** The page names what the grid draws once it has drawn it, so that a second look may be needed. */
const SOON = { timeout: 10_000 };

/** What is wrong by the rules of WCAG 2.2 A and AA and by axe's own advice. */
async function violations(
  place: Page | Frame,
  { rules, without }: { rules: RunOptions["rules"]; without: string | null } = { rules: {}, without: null },
): Promise<readonly string[]> {
  await place.evaluate(AXE);
  const found = await place.evaluate(
    async ([given, exclude]) => {
      const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
      return (await axe.run(exclude === null ? document : { exclude: [exclude] }, given)).violations;
    },
    [{ iframes: false, resultTypes: ["violations"], rules: rules ?? {} } as RunOptions, without] as const,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 200)} ${failureSummary.split("\n")[1] ?? ""}`),
  );
}

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
