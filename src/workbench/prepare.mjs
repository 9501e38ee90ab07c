// Runs before anything is installed, on whatever Node there is: plain JavaScript, nothing but Node's own modules.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What a machine keeps for itself: certificate, browser profile, sample, stamps. Git ignores it. */
export const KEPT = join(ROOT, ".workbench");
export const SAMPLE = join(KEPT, "sample.xlsx");
const STAMPS = join(KEPT, "stamps.json");

/** Something that a person can put right, said in one sentence. */
export class NotReady extends Error {}

/** One sentence, or nothing when this Node is new enough. */
export function nodeTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 11)
    ? undefined
    : `This is Node ${version}; install Node 20.11 or newer from https://nodejs.org and try again.`;
}

/**
 * Installs what is missing and builds what is older than its source.
 * @param {(line: string) => void} [say] told of each step; without it nothing is shown
 */
export async function prepare(say) {
  const tooOld = nodeTooOld();
  if (tooOld) {
    throw new NotReady(tooOld);
  }
  mkdirSync(KEPT, { recursive: true });
  await install(say);
  for (const thing of THINGS_TO_MAKE) {
    await make(thing, say);
  }
}

async function install(say) {
  const missing = packagesMissing();
  if (missing === 0) {
    return;
  }
  say?.(`Installing ${missing} packages (a minute or two) ...`);
  const started = Date.now();
  // Without its own output npm still says what went wrong; a person who asked for silence gets the sentence alone.
  const { code } = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], say ? "shown" : "kept");
  if (code !== 0) {
    throw new NotReady(
      "The packages could not be installed: see that this machine reaches the npm registry, then try again.",
    );
  }
  say?.(`Installed in ${seconds(started)}.`);
}

/** Packages of the lock file that are not installed in its version. Those for other kinds of machine do not count. */
function packagesMissing() {
  const wanted = readJson(join(ROOT, "package-lock.json"))?.packages ?? {};
  const installed = readJson(join(ROOT, "node_modules", ".package-lock.json"))?.packages ?? {};
  return Object.entries(wanted).filter(
    ([path, { version, optional, devOptional, peer }]) =>
      path !== "" && !optional && !devOptional && !peer && installed[path]?.version !== version,
  ).length;
}

/** Each is made anew when its sources are not those it was made from, or when it was touched since. */
const THINGS_TO_MAKE = [
  {
    name: "the add-in",
    command: ["run", "build"],
    sources: ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json", "tsconfig.json"],
    without: ["src/workbench"],
    result: "dist",
    proof: "dist/taskpane.html",
  },
  {
    name: "the workbench page",
    command: ["run", "build:workbench"],
    sources: ["src/workbench", "package-lock.json", "tsconfig.json"],
    without: [],
    result: "dist-workbench",
    proof: "dist-workbench/index.html",
  },
  {
    name: "the sample workbook",
    command: ["exec", "--", "tsx", "test/workbooks/sample.ts", ".workbench/sample.xlsx"],
    sources: ["test/workbooks", "src/domain", "package-lock.json"],
    without: [],
    result: ".workbench/sample.xlsx",
    proof: ".workbench/sample.xlsx",
  },
];

async function make({ name, command, sources, without, result, proof }, say) {
  const stamps = readJson(STAMPS) ?? {};
  const source = contentStamp(sources, without);
  if (existsSync(join(ROOT, proof)) && stamps[name]?.source === source && stamps[name]?.result === touchStamp(result)) {
    return;
  }
  say?.(`Making ${name} ...`);
  const started = Date.now();
  const { code, output } = await npm(command, "kept");
  if (code !== 0 || !existsSync(join(ROOT, proof))) {
    say?.(output.trimEnd());
    throw new NotReady(`Making ${name} failed: npm ${command.join(" ")} shows why.`);
  }
  writeFileSync(
    STAMPS,
    JSON.stringify({ ...readJson(STAMPS), [name]: { source, result: touchStamp(result) } }, null, 2),
  );
  say?.(`Made ${name} in ${seconds(started)}.`);
}

/** The names and contents of all files: the same after a fresh clone, whatever their times. */
function contentStamp(paths, without) {
  const hash = createHash("sha256");
  for (const file of files(paths).filter((path) => !without.some((folder) => path.startsWith(`${folder}/`)))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex");
}

/** The names, sizes and times of all files: cheap, and changed by whoever writes them. */
function touchStamp(path) {
  const hash = createHash("sha256");
  for (const file of files([path])) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`\0${file}\0${size}\0${mtimeMs}`);
  }
  return hash.digest("hex");
}

/** All files at or below the paths, relative to the project, in an order that is the same everywhere. */
function files(paths) {
  return paths
    .map((path) => join(ROOT, path))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [path],
    )
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(ROOT, path).split(sep).join("/"))
    .sort();
}

/**
 * Runs npm in the project.
 * @param {"shown" | "kept"} output shown on the error stream as it comes (the other may be carrying an answer), or kept
 */
export function npm(args, output) {
  // npm says where it is when it is what runs us; by name it needs a shell on Windows.
  const own = process.env.npm_execpath;
  const [program, ...before] = own ? [process.execPath, own] : ["npm"];
  return run(program, [...before, ...args], output, { shell: !own && process.platform === "win32" });
}

/** Runs a program in the project; never throws for its failing. */
export function run(program, args, output, options = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: output === "shown" ? ["ignore", 2, 2] : ["ignore", "pipe", "pipe"],
      ...options,
    });
    const kept = [];
    child.stdout?.on("data", (chunk) => kept.push(chunk));
    child.stderr?.on("data", (chunk) => kept.push(chunk));
    child.on("error", (error) => done({ code: 127, output: error.message }));
    child.on("close", (code) => done({ code: code ?? 1, output: Buffer.concat(kept).toString("utf8") }));
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await prepare((line) => console.error(line));
  } catch (error) {
    console.error(error instanceof NotReady ? error.message : error);
    process.exitCode = 1;
  }
}
