// npm start: the workbench in a browser, from a fresh clone.
import { existsSync, statSync } from "node:fs";
import { pathFrom, readArguments, runCommand } from "./command-line.mjs";
import { KEPT, NotReady, nodeTooOld, prepare, ROOT, SAMPLE } from "./prepare.mjs";

const USAGE = "npm start -- [path/to/workbook.xlsx] [--port N] [--no-open]";
const HELP = `${USAGE}

Opens the workbench: a browser page in which the add-in runs on a workbook, without Excel.

  path/to/workbook.xlsx   opens this workbook; it is read, not changed (a made-up one opens without it)
  --port N                serves at https://localhost:N (3443 without it)
  --no-open               serves only, and prints the address
  --help                  prints this`;

await runCommand(1, async () => {
  const tooOld = nodeTooOld();
  if (tooOld) {
    throw new NotReady(tooOld);
  }
  const { values, positionals } = readArguments(
    {
      port: { type: "string", default: "3443" },
      "no-open": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    USAGE,
  );
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const options = {
    port: portOf(values.port),
    workbook: workbookOf(positionals),
    open: !values["no-open"],
    root: ROOT,
    kept: KEPT,
  };
  await prepare((line) => console.log(line));
  const { register } = await import("tsx/esm/api");
  register();
  const { start } = await import("./start.ts");
  return start(options);
});

function portOf(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new NotReady(`A port is a number from 1 to 65535, not "${text}": ${USAGE}`);
  }
  return port;
}

function workbookOf(positionals) {
  if (positionals.length > 1) {
    throw new NotReady(`One workbook opens at a time: ${USAGE}`);
  }
  if (positionals[0] === undefined) {
    return SAMPLE;
  }
  const path = pathFrom("start", positionals[0]);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new NotReady(`There is no file ${path}: give the path of an .xlsx workbook.`);
  }
  return path;
}
