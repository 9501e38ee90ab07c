import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a browser of the Chromium family is installed: the one that CHROMIUM names, else the first of the usual places. */
export function findBrowser(
  platform: string = process.platform,
  environment: Environment = process.env,
): string | undefined {
  const named = environment["CHROMIUM"];
  return named ? (isProgram(named) ? named : undefined) : usualPlaces(platform, environment).find(isProgram);
}

export const HOW_TO_GET_A_BROWSER =
  "No Chrome, Edge or Chromium was found: install one, or name its program in the environment variable CHROMIUM.";

export function usualPlaces(platform: string, environment: Environment): readonly string[] {
  switch (platform) {
    case "win32":
      return windowsPlaces(environment);
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
        ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) =>
          join(folder, `${name}.app/Contents/MacOS/${name}`),
        ),
      );
    default:
      return linuxPlaces(environment);
  }
}

function windowsPlaces(environment: Environment): readonly string[] {
  const folders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
  const programs = [
    ["Google", "Chrome", "Application", "chrome.exe"],
    ["Microsoft", "Edge", "Application", "msedge.exe"],
    ["Chromium", "Application", "chrome.exe"],
  ];
  return programs.flatMap((program) => folders.map((folder) => join(folder, ...program)));
}

function linuxPlaces(environment: Environment): readonly string[] {
  const programs = [
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chromium",
    "chromium-browser",
  ];
  const folders = [...(environment["PATH"] ?? "").split(delimiter).filter(Boolean), "/usr/bin", "/snap/bin"];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
