import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../src/workbench/browser";
import { bundlePages } from "../../src/workbench/bundle";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The page is served without one: nothing of Office.js is in it. */
const NO_CERTIFICATE = "";

/** A page of `test/browser/pages`, bundled as the workbench is, in a browser without a window. */
export interface ServedPage {
  readonly page: Page;
  /** What the page asked for elsewhere, or threw. */
  readonly problems: string[];
  close(): Promise<void>;
}

export async function servePage(name: string): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), "test-page-"));
  await bundlePages({ [name]: `test/browser/pages/${name}.ts` }, folder);
  writeFileSync(join(folder, "index.html"), html(name));
  const server = createServer(({ url = "/" }, response) => {
    const file = join(folder, url === "/" ? "index.html" : url);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser(NO_CERTIFICATE);
  const problems: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) problems.push(request.url());
  });
  await page.goto(address);
  await page.waitForFunction(() => ["bookPage", "formulasPage", "randomEditsPage"].some((name) => name in window));
  return {
    page,
    problems,
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function html(name: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Test</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${name}.css">
<style>html,body,#grid{margin:0;height:100%}</style></head>
<body><div id="grid"></div><script type="module" src="${name}.js"></script></body></html>`;
}
