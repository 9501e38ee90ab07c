import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { cellAddress } from "../../src/workbench/book/address";
import { readWorkbook } from "../../src/workbench/package/read-workbook";
import { DrivenWorkbench, launchTestBrowser } from "../browser/driver";
import { contents, touched } from "../workbench/package/saved";
import { wholeWorkbook } from "../workbench/package/whole-workbook";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const FOLDER = join(ROOT, "..", "shared", "annex-a", "workbooks");
const WORKBOOKS: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ...(existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, () => new Uint8Array(readFileSync(join(FOLDER, name)))] as const),
  ["everything.xlsx", () => wholeWorkbook()],
  ["macros.xlsm", () => wholeWorkbook("with macros")],
];

let browser: Browser;
let workbench: DrivenWorkbench;
beforeAll(async () => {
  if (!existsSync(FOLDER)) throw new Error(`These tests need the workbooks in ${FOLDER}, and there are none.`);
  browser = await launchTestBrowser();
});
beforeEach(async () => {
  workbench = await DrivenWorkbench.open(browser);
});
afterEach(() => workbench.close());
afterAll(() => browser.close());

async function saved(): Promise<Uint8Array> {
  const download = workbench.page.waitForEvent("download");
  await workbench.page.getByRole("button", { name: "Save" }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

/** The last text of the first sheet, of which nothing is calculated. */
function cellToChange(bytes: Uint8Array): { readonly sheet: string; readonly address: string } {
  const { sheets } = readWorkbook("a.xlsx", bytes);
  const plain = sheets[0]?.cells.filter(({ value, formula }) => formula === undefined && typeof value === "string");
  const cell = plain?.at(-1);
  if (!sheets[0] || !cell) throw new Error("The workbook holds no text.");
  return { sheet: sheets[0].name, address: cellAddress(cell.row, cell.column) };
}

test.each(WORKBOOKS)(
  "%s is given back with the one cell that was typed, and otherwise to the byte",
  async (name, read) => {
    const bytes = read();
    const { sheet, address } = cellToChange(bytes);
    await workbench.openWorkbook(name, bytes);
    expect(await saved()).toEqual(bytes);
    await workbench.type(sheet, address, "Changed & typed");
    const changed = await saved();
    expect(touched(bytes, changed)).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
    const [before, after] = [contents(bytes), contents(changed)];
    const place = `${sheet}!${address}`;
    expect(after).toEqual({ ...before, [place]: ["Changed & typed", null, (before[place] as unknown[])[2]] });
  },
);
