import type { Browser, Frame, Page } from "playwright-core";
import { inject } from "vitest";
import { launchBrowser } from "../../src/workbench/browser";
import type { PageDoor } from "../../src/workbench/page/page-door";

/** The page's window; the page declares its door itself. */
type PageWindow = Window & { readonly workbench?: PageDoor };

/** One browser for a file of tests. */
export async function launchTestBrowser(): Promise<Browser> {
  return launchBrowser(inject("publicKeyHash"));
}

const WINDOW = { width: 1440, height: 900 };

/**
 * Pages whose tests are over, by their browser. Opening a workbook in place of another takes a third of the time that a
 * page takes to load, and the add-in starts afresh either way.
 */
const idlePages = new WeakMap<Browser, DrivenWorkbench>();

/** The workbench in a browser, as a person would have it before them. */
export class DrivenWorkbench {
  private constructor(
    readonly page: Page,
    private readonly faults: string[],
  ) {}

  /** Opens the page with its empty workbook, or the given one in it or in the page that another test has left. */
  static async open(
    browser: Browser,
    workbook?: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<DrivenWorkbench> {
    const driven = (workbook && idlePages.get(browser)) ?? (await DrivenWorkbench.openEmpty(browser));
    idlePages.delete(browser);
    if (workbook) {
      await driven.openWorkbook(workbook.name, workbook.bytes);
    }
    return driven;
  }

  private static async openEmpty(browser: Browser): Promise<DrivenWorkbench> {
    const context = await browser.newContext({ viewport: WINDOW });
    const page = await context.newPage();
    const driven = new DrivenWorkbench(page, watch(page, inject("baseUrl")));
    await page.goto(`${inject("baseUrl")}/workbench/`);
    await page.waitForFunction(() => (window as PageWindow).workbench !== undefined);
    await page.evaluate(() => (window as PageWindow).workbench?.ready);
    return driven;
  }

  /** Opens a workbook in place of the present one. Rejects with the page's sentence. */
  async openWorkbook(name: string, bytes: Uint8Array): Promise<void> {
    const base64 = Buffer.from(bytes).toString("base64");
    await this.page.evaluate(
      ([file, content]) =>
        (window as PageWindow).workbench?.open(
          file,
          Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)),
        ),
      [name, base64] as const,
    );
    await this.settled();
  }

  /** The add-in's page in its frame. */
  get pane(): Frame {
    const pane = this.page.frames().find((frame) => new URL(frame.url()).pathname.endsWith("/taskpane.html"));
    if (!pane) {
      throw new Error("The add-in's page is not open.");
    }
    return pane;
  }

  /** Types into a cell and waits until everything that follows from it is calculated. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate(([where, cell, what]) => (window as PageWindow).workbench?.type(where, cell, what), [
      sheet,
      address,
      text,
    ] as const);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => (window as PageWindow).workbench?.settled());
  }

  /** Every non-empty cell's calculated value by sheet and address. */
  async values(): Promise<ReturnType<PageDoor["values"]>> {
    return (await this.page.evaluate(() => (window as PageWindow).workbench?.values())) ?? {};
  }

  async selection(): Promise<ReturnType<PageDoor["selection"]> | undefined> {
    return this.page.evaluate(() => (window as PageWindow).workbench?.selection());
  }

  /** Requests for anything but the server's own files, errors that nobody caught, and what the browser refused or could not find. */
  get faultsSeen(): readonly string[] {
    return this.faults;
  }

  /** Leaves it to the next test; throws when anything went wrong on the way that no test looked for. */
  async close(): Promise<void> {
    const faults = this.faults.splice(0);
    if (faults.length > 0 || (await this.isAsking())) await this.page.context().close();
    else await this.leave();
    if (faults.length > 0) {
      throw new Error(`The page was not well-behaved:\n${faults.join("\n")}`);
    }
  }

  /** Where a test failed half-way, a question or menu may still be open, which would stand in the next one's way. */
  private async isAsking(): Promise<boolean> {
    return (await this.page.locator("dialog[open], [role=dialog]:visible, [role=menu]:visible").count()) > 0;
  }

  private async leave(): Promise<void> {
    const browser = this.page.context().browser();
    await this.page.setViewportSize(WINDOW);
    await this.page.emulateMedia({ colorScheme: null, forcedColors: null });
    if (browser) idlePages.set(browser, this);
  }
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!["data:", "blob:", "about:"].includes(protocol) && asked !== origin) {
      faults.push(`request to ${request.url()}`);
    }
  });
  page.on("websocket", (socket) => faults.push(`socket to ${socket.url()}`));
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") {
      faults.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  return faults;
}
