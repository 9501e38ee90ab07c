import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../../src/workbench/browser";
import { localCertificate } from "../../src/workbench/certificates";
import type { PageDoor } from "../../src/workbench/page/page-door";
import { startServer } from "../../src/workbench/server";
import { workbookAddress } from "../../src/workbench/workbook-address";
import { columnLetters } from "../../src/workbench/book/area";
import { zippedWorkbook } from "../workbench/package/zipped-workbook";

/** `tsx test/bench/open.ts`: how long workbooks of two sizes take to open in the built workbench, and what they hold of memory. */
const SIZES = [
  { name: "22350-rows.xlsx", rows: 22_350, columns: 12, targetMs: 3_000 },
  { name: "100000-rows.xlsx", rows: 100_000, columns: 12, targetMs: 12_000 },
] as const;

const ROOT = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const workbooks = new Map(
  SIZES.map(({ name, rows, columns }) => {
    const path = join(folder, name);
    writeFileSync(path, zippedWorkbook(list(rows, columns)));
    return [name, path] as const;
  }),
);
const certificate = await localCertificate(join(ROOT, ".workbench"));
const server = await startServer({ port: 0, certificate, root: ROOT, workbooks });
const browser = await launchBrowser(certificate.publicKeyHash);
try {
  for (const { name, rows, columns, targetMs } of SIZES) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(workbookAddress(server.origin, name), { timeout: 120_000 });
    await page.waitForFunction(() => "workbench" in window);
    const openMs = await page.evaluate(async () => {
      const { workbench } = window as unknown as { readonly workbench: PageDoor };
      await workbench.ready;
      return workbench.timings.openMs;
    });
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const cells = (rows * columns).toLocaleString("en-GB");
    console.log(
      `${cells} cells: open in ${openMs} ms (target ${targetMs}), ${Math.round(usedSize / 2 ** 20)} MB of memory`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

/** Texts, dates and numbers as in a list of children. */
function list(rows: number, columns: number) {
  const texts: string[] = Array.from({ length: 400 }, (_, index) => `Code ${index}`);
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const address = `${columnLetters(column)}${row + 1}`;
      if (column === 0) return `<c r="${address}" t="s"><v>${texts.push(`C${row}`) - 1}</v></c>`;
      if (column % 3 === 1) return `<c r="${address}"><v>${40_000 + ((row * 7 + column) % 5000)}</v></c>`;
      if (column % 3 === 2) return `<c r="${address}"><v>${(row * column) % 97}</v></c>`;
      return `<c r="${address}" t="s"><v>${(row + column) % 400}</v></c>`;
    });
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return {
    sheets: { List: `<sheetData>${lines.join("")}</sheetData>` },
    sharedStrings: texts.map((text) => `<si><t>${text}</t></si>`).join(""),
  };
}
