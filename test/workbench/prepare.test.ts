import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const PREPARE = pathToFileURL(join(import.meta.dirname, "..", "..", "src", "workbench", "prepare.mjs")).href;

/** What plain Node, which has to run this file before anything is installed, makes of it. */
function inPlainNode(expression: string): unknown {
  const script = `import * as prepare from ${JSON.stringify(PREPARE)}; console.log(JSON.stringify(${expression}));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

test("a Node older than 20.11 is refused with one sentence, and no other", () => {
  const versions = ["14.21.3", "18.20.4", "20.10.0", "20.11.0", "20.20.2", "22.0.0"];
  expect(inPlainNode(`${JSON.stringify(versions)}.map((version) => prepare.nodeTooOld(version) ?? null)`)).toEqual([
    "This is Node 14.21.3; install Node 20.11 or newer from https://nodejs.org and try again.",
    "This is Node 18.20.4; install Node 20.11 or newer from https://nodejs.org and try again.",
    "This is Node 20.10.0; install Node 20.11 or newer from https://nodejs.org and try again.",
    null,
    null,
    null,
  ]);
});
