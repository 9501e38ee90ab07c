// npm test: everything that is checked, from a fresh clone. `-- --beside` adds the tests that need ../shared.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand, readArguments } from "../src/workbench/command-line.mjs";
import { KEPT, nodeTooOld, NotReady, npm, prepare, ROOT, run } from "../src/workbench/prepare.mjs";

const FAILED = 1;
let passed = 0;
let failed = 0;

await runCommand(FAILED, async () => {
  const tooOld = nodeTooOld();
  if (tooOld) {
    throw new NotReady(tooOld);
  }
  const { values } = readArguments({ beside: { type: "boolean" } }, "npm test [-- --beside]");
  await prepare(console.log);
  await haveBrowser();
  await Promise.all([
    check("types", ["run", "check:types"]),
    check("style of the code", ["exec", "--", "eslint", "."]),
    check("format of the code", ["exec", "--", "prettier", "--check", "--log-level", "warn", "."]),
    check("generated files", ["run", "generate", "--", "--check"]),
  ]);
  for (const project of ["unit", "browser", ...(values.beside ? ["beside"] : [])]) {
    await test(project);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? FAILED : 0;
});

/** One thing to be right or wrong; what it says is shown when it is wrong. */
async function check(name, command) {
  const { code, output } = await npm(command, "kept");
  if (code === 0) {
    passed += 1;
    console.log(`Right: ${name}.`);
  } else {
    failed += 1;
    console.log(`Wrong: ${name} (npm ${command.join(" ")}).\n${output.trimEnd()}`);
  }
}

async function test(project) {
  const results = join(KEPT, `results-${project}.json`);
  rmSync(results, { force: true });
  console.log(`\nTests: ${project}`);
  const { code } = await run(
    process.execPath,
    [
      join(ROOT, "node_modules", "vitest", "vitest.mjs"),
      ...["run", "--config", "test/vitest.config.ts", "--project", project],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${results}`],
    ],
    "shown",
    { stdio: ["ignore", 1, 2] },
  );
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(results)
    ? JSON.parse(readFileSync(results, "utf8"))
    : {};
  passed += numPassedTests;
  // A file that does not load, or an error outside any test, fails the run without failing a test.
  failed += code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
}

/** The tests in a browser need one: an installed one, or on Debian the one that it brings. */
async function haveBrowser() {
  const { register } = await import("tsx/esm/api");
  const unregister = register();
  const { findBrowser, HOW_TO_GET_A_BROWSER } = await import("../src/workbench/browser-finding.ts");
  unregister();
  if (findBrowser()) {
    return;
  }
  if (process.env.CHROMIUM || !isDebian() || process.getuid() !== 0) {
    throw new NotReady(HOW_TO_GET_A_BROWSER);
  }
  console.log("No browser was found; installing Debian's chromium for the tests in a browser ...");
  const update = await run("apt-get", ["update"], "kept");
  const install =
    update.code === 0
      ? await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], "kept", {
          env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
        })
      : update;
  if (install.code !== 0 || !findBrowser()) {
    console.log(install.output.trimEnd());
    throw new NotReady("Debian's chromium could not be installed: install it, or name another browser in CHROMIUM.");
  }
}

/** Its relatives install something else under that name. */
function isDebian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}
