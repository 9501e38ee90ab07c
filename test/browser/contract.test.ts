import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/workbench/browser";
import { bundlePages } from "../../src/workbench/bundle";
import { localCertificate } from "../../src/workbench/certificates";
import { type WorkbenchServer, startServer } from "../../src/workbench/server";
import { allStatements } from "../workbench/contract/all-statements";
import type {} from "./pages/contract-add-in";

const ADD_IN = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Add-in</title>
<link rel="icon" href="data:,"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><script type="module" src="/workbench/contract-add-in.js"></script></body></html>`;
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Excel</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="contract-page.css">
<style>html,body,#grid{margin:0;height:600px}</style></head>
<body><div id="grid"></div><script type="module" src="contract-page.js"></script></body></html>`;

let folder: string;
let server: WorkbenchServer;
let browser: Browser;
let page: Page;
let addIn: Frame;
const problems: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "contract-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist", "contract-add-in.html"), ADD_IN);
  const pages = ["contract-page", "contract-add-in"];
  await bundlePages(
    Object.fromEntries(pages.map((name) => [name, `test/browser/pages/${name}.ts`])),
    join(folder, "dist-workbench"),
  );
  writeFileSync(join(folder, "dist-workbench", "index.html"), PAGE);
  const certificate = await localCertificate(folder);
  server = await startServer({ port: 0, certificate, root: folder, workbooks: new Map() });
  browser = await launchBrowser(certificate.publicKeyHash);
  page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  page.on("pageerror", ({ message }) => problems.push(message));
  await page.goto(`${server.origin}/workbench/`);
  await page.waitForFunction(() => "contractPage" in window);
  addIn = await frameOf(page);
  await addIn.waitForFunction(() => "contractAddIn" in window);
  await addIn.evaluate(() => window.contractAddIn.ready.then(() => undefined));
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function frameOf(inPage: Page): Promise<Frame> {
  const element = await inPage.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The add-in has no frame.");
  return frame;
}

describe("what Microsoft documents holds for a workbook in the grid", () => {
  test.each(allStatements.map(({ says }) => says))("%s", async (says) => {
    await addIn.evaluate((sentence) => window.contractAddIn.keeps(sentence), says);
    expect(problems.splice(0)).toEqual([]);
  });
});
