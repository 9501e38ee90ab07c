import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { localCertificate } from "./certificates";
import { Failure } from "./failure";
import { UnreadableWorkbook } from "./package/unreadable-workbook";
import { openPackage } from "./package/open-package";
import type { PageDoor } from "./page/page-door";
import { startServer } from "./server";
import { workbookAddress } from "./workbook-address";

export interface HeadlessOptions {
  /** Path of the workbook. */
  readonly workbook: string;
  readonly check: { readonly asAt: string | undefined } | undefined;
  /** The labels of the ribbon's buttons that are to be pressed after the check, in this order. */
  readonly press: readonly string[];
  /** Paths of what is to be written. */
  readonly json: string | undefined;
  readonly values: string | undefined;
  readonly screenshot: string | undefined;
  readonly save: string | undefined;
  /** The project's folder. */
  readonly root: string;
  /** The folder of what this machine keeps for itself. */
  readonly kept: string;
  /** `performance.now()` when the command began. */
  readonly began: number;
}

export interface HeadlessResult {
  readonly summary: string;
  /** 1 when there are findings of level error, else 0. */
  readonly exitCode: 0 | 1;
}

/** What the add-in answers to a check; the workbench knows no more of it than it reads. */
interface Report {
  readonly asAt: string;
  readonly lists: readonly object[];
  readonly findings: readonly { readonly level: string }[];
  readonly timings: { readonly readMs: number; readonly checkMs: number };
}

type CheckAnswer = Report | { readonly refused: string };

declare global {
  interface Window {
    /** The add-in's own door for batch runs, in its frame. */
    readonly readyReckoner?: { check(options: { asAt?: string }): Promise<CheckAnswer> };
  }
}

/** The page's window; the page declares its door itself. */
type PageWindow = Window & { readonly workbench?: PageDoor };

/** What one run of the page gives. */
interface Seen {
  readonly openMs: number;
  readonly report: Report | undefined;
  readonly values: Record<string, object> | undefined;
  readonly picture: Uint8Array | undefined;
  readonly saved: Uint8Array | undefined;
}

const MOST_CALCULATION_MS = 600_000;

/** Throws a `Failure` of one sentence when it could not run; nothing is written then. */
export async function runHeadless(options: HeadlessOptions): Promise<HeadlessResult> {
  await refuseUnreadable(options.workbook);
  const { report, openMs, values, picture, saved } = await inWorkbench(options, (page) => look(page, options));
  const outputs: readonly [path: string | undefined, content: string | Uint8Array | undefined][] = [
    [options.values, values && json(values)],
    [options.screenshot, picture],
    [options.save, saved],
    [options.json, report && json(timed(report, openMs, performance.now() - options.began))],
  ];
  for (const [path, content] of outputs) {
    if (path !== undefined && content !== undefined) {
      await write(path, content);
    }
  }
  const errors = report?.findings.filter(({ level }) => level === "error").length ?? 0;
  return { summary: summaryOf(basename(options.workbook), report), exitCode: errors > 0 ? 1 : 0 };
}

/** A file that is no workbook need not wait for a browser. */
async function refuseUnreadable(workbook: string): Promise<void> {
  try {
    openPackage(basename(workbook), await readFile(workbook));
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? new Failure(error.message) : error;
  }
}

async function inWorkbench(
  { workbook, root, kept }: HeadlessOptions,
  work: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const certificate = await localCertificate(kept);
  const name = basename(workbook);
  const server = await startServer({ port: 0, certificate, root, workbooks: new Map([[name, workbook]]) });
  try {
    const browser = await launchBrowser(certificate.publicKeyHash);
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(workbookAddress(server.origin, name));
      return await work(page);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function look(page: Page, options: HeadlessOptions): Promise<Seen> {
  await opened(page);
  await calculated(page);
  const report = options.check && (await check(page, options.check.asAt));
  for (const label of options.press) {
    await press(page, label);
  }
  return {
    openMs: await page.evaluate(() => (window as PageWindow).workbench?.timings.openMs ?? 0),
    report,
    values:
      options.values === undefined ? undefined : await page.evaluate(() => (window as PageWindow).workbench?.values()),
    picture: options.screenshot === undefined ? undefined : await picture(page),
    saved: options.save === undefined ? undefined : await saved(page),
  };
}

/** The workbook with its values as calculated. */
async function saved(page: Page): Promise<Uint8Array> {
  const answer = await page.evaluate(async () => {
    try {
      return { file: (await (window as PageWindow).workbench?.save()) ?? "" };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  });
  if ("problem" in answer) {
    throw new Failure(answer.problem ?? "");
  }
  return Buffer.from(answer.file ?? "", "base64");
}

/** The page says in one sentence why it could not open the workbook. */
async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as PageWindow).workbench !== undefined);
  const problem = await page.evaluate(async () => {
    try {
      await (window as PageWindow).workbench?.ready;
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  if (problem !== undefined) {
    throw new Failure(problem);
  }
}

async function calculated(page: Page): Promise<void> {
  const inTime = await page.evaluate(
    (limit) =>
      Promise.race([
        (window as PageWindow).workbench?.settled().then(() => true),
        new Promise<false>((late) => setTimeout(() => late(false), limit)),
      ]),
    MOST_CALCULATION_MS,
  );
  if (inTime === false) {
    throw new Failure(
      "The workbook was still calculating after 10 minutes: open it with npm start to see which formula.",
    );
  }
}

async function check(page: Page, asAt: string | undefined): Promise<Report> {
  const pane = paneOf(page);
  await pane.waitForFunction(() => window.readyReckoner !== undefined);
  const answer = await pane.evaluate(
    (options) => window.readyReckoner?.check(options),
    asAt === undefined ? {} : { asAt },
  );
  if (answer === undefined) {
    throw new Failure("The add-in answered nothing: build it again with npm run build.");
  }
  if ("refused" in answer) {
    throw new Failure(answer.refused);
  }
  return answer;
}

/** As a person would. What the add-in could not do stands in its pane as an alert, and ends the run. */
async function press(page: Page, label: string): Promise<void> {
  await page.evaluate((name) => (window as PageWindow).workbench?.press(name), label);
  await calculated(page);
  const problem = (await paneOf(page).locator("[role=alert]").first().textContent()) ?? "";
  if (problem !== "") {
    throw new Failure(problem);
  }
}

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => new URL(frame.url()).pathname.endsWith("/taskpane.html"));
  if (!pane) {
    throw new Failure("The add-in's page did not open: build it again with npm run build.");
  }
  return pane;
}

/** The grid and the pane, which shows what was found because it is the same add-in that checked. */
async function picture(page: Page): Promise<Uint8Array> {
  const pane = paneOf(page);
  await pane.locator("[role=status]").first().waitFor();
  await pane.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.screenshot({ type: "png" });
}

/** The report in the order in which its parts are documented. */
function timed({ asAt, lists, findings, timings }: Report, openMs: number, totalMs: number): object {
  const { readMs, checkMs } = timings;
  return {
    asAt,
    lists,
    findings,
    timings: { openMs, readMs: Math.round(readMs), checkMs: Math.round(checkMs), totalMs: Math.round(totalMs) },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch {
    throw new Failure(
      `${path} could not be written: see that its folder can be written to and that no program holds it.`,
    );
  }
}

function summaryOf(name: string, report: Report | undefined): string {
  if (!report) {
    return `${name}: opened and calculated.`;
  }
  const counts = ["error", "query", "advice"].map(
    (level) => `${report.findings.filter((finding) => finding.level === level).length} ${level}`,
  );
  const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;
  return `${name}: ${counted(report.lists.length, "list")}, ${counted(report.findings.length, "finding")} (${counts.join(", ")}) as at ${report.asAt}.`;
}
