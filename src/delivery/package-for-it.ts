import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseArgs } from "node:util";
import { hostAddress } from "./addresses.js";
import { asZip, packageContents, type PackageFiles } from "./package-contents";

/** `npm run package -- --host https://tools.example.gov.uk/ready-reckoner`: one zip for a council's IT. */
function main(): void {
  const { values } = parseArgs({ options: { host: { type: "string" } } });
  if (values.host === undefined) {
    throw new Error(
      "Say which server will carry the add-in: npm run package -- --host https://tools.example.gov.uk/ready-reckoner",
    );
  }
  const host = hostAddress(values.host);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const contents = packageContents({ host, version, build: buildFor(host) });
  const path = join("out", `ready-reckoner-${version}.zip`);
  writeFileSync(path, asZip(contents));
  console.log(`${path}: ${Object.keys(contents).length} files for ${host}`);
}

function buildFor(host: string): PackageFiles {
  const folder = join("out", "site");
  mkdirSync(folder, { recursive: true });
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--env", `host=${host}`, "--output-path", folder],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) throw new Error("The build failed; npm run build shows why.");
  const build: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) build[name.replaceAll(sep, "/")] = readFileSync(path);
  }
  rmSync(folder, { recursive: true });
  return build;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
