import { spawn } from "node:child_process";
import { basename } from "node:path";
import { findBrowser } from "./browser-finding";

export interface Opening {
  readonly address: string;
  /** A folder for a profile of its own: the person's own browser settings are not touched. */
  readonly profile: string;
  readonly publicKeyHash: string;
}

/** Opens the page in an installed browser, else in the default one, and tells the person which. */
export function openBrowser(opening: Opening, say: (sentence: string) => void): void {
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) {
    say("This machine has no screen, so no browser was opened.");
    return;
  }
  const browser = findBrowser();
  if (browser) {
    say(
      `Opening it in ${basename(browser)}, in a profile of its own that trusts this workbench's certificate; its bar about an unsupported flag is about that, and can be closed.`,
    );
    launch(browser, browserArguments(opening), say);
    return;
  }
  say(
    "Opening it in the default browser, which asks whether to go on, because the certificate was made on this machine and nobody else vouches for it.",
  );
  const [program, ...before] = defaultOpener();
  launch(program, [...before, opening.address], say);
}

export function browserArguments({ address, profile, publicKeyHash }: Opening): readonly string[] {
  return [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    "--no-first-run",
    "--no-default-browser-check",
    // Chromium refuses to start as root with its sandbox, which is how containers run.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--new-window",
    address,
  ];
}

function defaultOpener(): readonly [string, ...string[]] {
  switch (process.platform) {
    case "win32":
      return ["rundll32", "url.dll,FileProtocolHandler"];
    case "darwin":
      return ["open"];
    default:
      return ["xdg-open"];
  }
}

function launch(program: string, args: readonly string[], say: (sentence: string) => void): void {
  const child = spawn(program, args, { stdio: "ignore" });
  child.on("error", () => say("The browser did not start: open the address above in one."));
  // Stopping the workbench must not wait for the browser's window.
  child.unref();
}
