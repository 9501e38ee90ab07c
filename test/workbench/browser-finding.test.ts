import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, usualPlaces } from "../../src/workbench/browser-finding";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "browsers-"));
  for (const name of ["chromium", "google-chrome"]) {
    writeFileSync(join(folder, name), "");
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, "microsoft-edge"), "cannot be run");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("finding a browser", () => {
  test("the one that CHROMIUM names is taken, and no other in its place", () => {
    expect(findBrowser("linux", { CHROMIUM: join(folder, "chromium"), PATH: folder })).toBe(join(folder, "chromium"));
    expect(findBrowser("linux", { CHROMIUM: join(folder, "gone"), PATH: folder })).toBeUndefined();
    expect(findBrowser("linux", { CHROMIUM: join(folder, "microsoft-edge"), PATH: folder })).toBeUndefined();
  });

  test("on Linux the search path is searched, Chrome first", () => {
    expect(findBrowser("linux", { PATH: `/nowhere:${folder}` })).toBe(join(folder, "google-chrome"));
  });

  test("on Windows and the Mac the usual folders are searched for Chrome and Edge", () => {
    const windows = usualPlaces("win32", {
      ProgramFiles: "C:/Program Files",
      LOCALAPPDATA: "C:/Users/a/AppData/Local",
    });
    expect(windows).toContain(join("C:/Program Files", "Microsoft", "Edge", "Application", "msedge.exe"));
    expect(windows).toContain(join("C:/Users/a/AppData/Local", "Google", "Chrome", "Application", "chrome.exe"));
    expect(usualPlaces("darwin", {})).toContain("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  });
});
