import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../src/workbench/browser";
import { bundlePages } from "../../src/workbench/bundle";
import { localCertificate } from "../../src/workbench/certificates";
import { type WorkbenchServer, startServer } from "../../src/workbench/server";
import type {} from "./pages/frame-page";

/** A bare add-in as a council's IT would host it: Office.js by its address, no build. */
const ADD_IN = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Add-in</title>
<link rel="icon" href="data:,">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><script>
  window.started = Office.onReady();
  CustomFunctions.associate("ADD", (a, b) => a + b);
  Office.actions.associate("mark", async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List 8").getRange("C1").values = [["marked by " + event.source.id]];
      await context.sync();
    });
    event.completed();
  });
</script></body></html>`;
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Excel</title>
<link rel="icon" href="data:,"></head><body><script type="module" src="frame-page.js"></script></body></html>`;

let folder: string;
let server: WorkbenchServer;
let browser: Browser;
let page: Page;
let addIn: Frame;
const problems: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "add-in-frame-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist", "add-in.html"), ADD_IN);
  await bundlePages({ "frame-page": "test/browser/pages/frame-page.ts" }, join(folder, "dist-workbench"));
  writeFileSync(join(folder, "dist-workbench", "index.html"), PAGE);
  const certificate = await localCertificate(folder);
  server = await startServer({ port: 0, certificate, root: folder, workbooks: new Map() });
  browser = await launchBrowser(certificate.publicKeyHash);
  page = await browser.newPage();
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin) && !request.url().startsWith("data:")) problems.push(request.url());
  });
  await page.goto(`${server.origin}/workbench/`);
  await page.waitForFunction(() => "framePage" in window);
  await page.evaluate(() => window.framePage.ready);
  addIn = page.frames().find((frame) => frame.url().endsWith("/add-in.html")) ?? page.mainFrame();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([]);
});

test("the add-in starts in Excel on the web, and is told what it supports", async () => {
  const started = await addIn.evaluate(async () => {
    const { host, platform } = await (window as unknown as { started: ReturnType<typeof Office.onReady> }).started;
    const supported = [
      ["ExcelApi", "1.15"],
      ["ExcelApi", "1.16"],
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ].map(([set, version]) => Office.context.requirements.isSetSupported(set ?? "", version));
    return { host, platform, supported, language: Office.context.displayLanguage };
  });
  expect(started).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    supported: [true, false, true, true],
    language: "en-GB",
  });
  expect(await page.evaluate(() => window.framePage.unanswered)).toEqual([]);
});

test("Excel.run reads and writes the workbook, and refusals arrive as Office's own errors", async () => {
  const seen = await addIn.evaluate(async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("List 8").getRange("A1:B1");
      range.values = [[1, "01/02/2024"]];
      range.load("values,text");
      await context.sync();
      return [range.values, range.text];
    });
    const refusal = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List 99").load("name");
      await context.sync();
    }).catch((error: unknown) => error instanceof OfficeExtension.Error && error.code);
    return { values, refusal };
  });
  expect(seen).toEqual({ values: [[[1, 45_323]], [["1", "01/02/2024"]]], refusal: "ItemNotFound" });
});

test("formulas are answered by the add-in's own functions", async () => {
  expect(await page.evaluate(() => window.framePage.answer("=READY.ADD(2,3)"))).toBe(5);
});

test("a ribbon command runs the associated function to its end, and one without a function is refused", async () => {
  await page.evaluate(() => window.framePage.run("mark"));
  expect(await page.evaluate(() => window.framePage.value(0, 2))).toBe("marked by TestButton");
  const refusal = await page.evaluate(() =>
    window.framePage.run("missing").catch((error: unknown) => (error instanceof Error ? error.message : "")),
  );
  expect(refusal).toContain("has not associated a function");
});

test("cells that a person changes, and what they select, are told to the add-in", async () => {
  const heard = addIn.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const addresses: string[] = [];
        const note = (address: string): Promise<void> => {
          if (addresses.push(address) === 2) resolve(addresses);
          return Promise.resolve();
        };
        Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add((event) => note(`changed ${event.address}`));
          context.workbook.onSelectionChanged.add(() => note("selected"));
          await context.sync();
          (window as unknown as { listening: boolean }).listening = true;
        }).catch(reject);
      }),
  );
  await addIn.waitForFunction(() => "listening" in window);
  await page.evaluate(() => {
    window.framePage.type(4, 1, "typed");
    window.framePage.select(4, 1);
  });
  expect(await heard).toEqual(["changed B5", "selected"]);
});

test("settings of the older interface are the workbook's own", async () => {
  const kept = await addIn.evaluate(async () => {
    const { settings } = Office.context.document;
    const before: unknown = settings.get("kept");
    settings.set("added", [1, "two"]);
    settings.remove("kept");
    await new Promise((resolve) => settings.saveAsync(resolve));
    return before;
  });
  expect(kept).toEqual({ since: 2014 });
  expect(await page.evaluate(() => window.framePage.settings())).toEqual({ added: [1, "two"] });
});

test("the add-in can show and hide its pane, hear of it, and change its ribbon", async () => {
  const told = await addIn.evaluate(async () => {
    const mode = new Promise<string>((resolve) => {
      void Office.addin
        .onVisibilityModeChanged(({ visibilityMode }) => resolve(visibilityMode))
        .then(() => ((window as unknown as { hearing: boolean }).hearing = true));
    });
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", visible: false, controls: [{ id: "Check", enabled: false }] }],
    });
    (window as unknown as { mode: Promise<string> }).mode = mode;
  });
  expect(told).toBeUndefined();
  await addIn.waitForFunction(() => "hearing" in window);
  await page.evaluate(() => window.framePage.showPane());
  expect(await addIn.evaluate(() => (window as unknown as { mode: Promise<string> }).mode)).toBe("Taskpane");
  expect(await page.evaluate(() => window.framePage.paneAsked)).toEqual(["show", "hide"]);
  expect(await page.evaluate(() => window.framePage.ribbonAsked)).toEqual([
    { tab: "Tab", visible: false },
    { control: "Check", enabled: false },
  ]);
});
