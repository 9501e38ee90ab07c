import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "./browser-finding";
import { Failure } from "./failure";

/** A browser without a window that trusts the one certificate and reaches nothing but this machine. */
export async function launchBrowser(publicKeyHash: string): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Failure(HOW_TO_GET_A_BROWSER);
  }
  try {
    return await chromium.launch({ executablePath, args: browserArguments(publicKeyHash) });
  } catch {
    throw new Failure(`The browser ${executablePath} did not start: try it by hand, or name another in CHROMIUM.`);
  }
}

function browserArguments(publicKeyHash: string): string[] {
  return [
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    "--no-first-run",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}
