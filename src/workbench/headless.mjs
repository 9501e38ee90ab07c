// npm run -s headless: a workbook in, findings, values or a picture out, without a window.
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathFrom, readArguments, runCommand } from "./command-line.mjs";
import { KEPT, NotReady, nodeTooOld, prepare, ROOT } from "./prepare.mjs";

const USAGE =
  "npm run -s headless -- IN.xlsx [--check] [--as-at YYYY-MM-DD] [--mark] [--findings-sheet] [--json OUT.json] [--values OUT.json] [--screenshot OUT.png] [--save OUT.xlsx]";
const HELP = `${USAGE}

Runs the add-in on a workbook without a window. The workbook itself is read, not changed.

  --check                checks the Annex A lists
  --as-at YYYY-MM-DD     checks as on that day (today without it)
  --mark                 marks the findings in the lists, as the ribbon's button does; keep them with --save
  --findings-sheet       makes a findings sheet, as the ribbon's button does; keep it with --save
  --json OUT.json        writes the lists, the findings and how long it took
  --values OUT.json      writes every cell's calculated value, dates as serial numbers
  --screenshot OUT.png   draws the workbench
  --save OUT.xlsx        writes the workbook with its values as calculated, to another file
  --help                 prints this

Exit code: 0, or 1 when there are findings of level error, or 2 when it could not run.`;

const began = performance.now();
const COULD_NOT_RUN = 2;

await runCommand(COULD_NOT_RUN, async () => {
  const tooOld = nodeTooOld();
  if (tooOld) {
    throw new NotReady(tooOld);
  }
  const { values, positionals } = readArguments(
    {
      check: { type: "boolean" },
      "as-at": { type: "string" },
      mark: { type: "boolean" },
      "findings-sheet": { type: "boolean" },
      json: { type: "string" },
      values: { type: "string" },
      screenshot: { type: "string" },
      save: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
    USAGE,
  );
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const options = optionsFrom(values, positionals);
  // `npm run -s` asks for silence; progress goes where the answer does not.
  await prepare(process.env.npm_config_loglevel === "silent" ? undefined : (line) => console.error(line));
  const { register } = await import("tsx/esm/api");
  register();
  const { runHeadless } = await import("./headless.ts");
  const { summary, exitCode } = await runHeadless({ ...options, root: ROOT, kept: KEPT, began });
  console.log(summary);
  return exitCode;
});

function optionsFrom(values, positionals) {
  if (positionals.length !== 1) {
    throw new NotReady(`${positionals.length === 0 ? "Name the workbook to run on" : "Name one workbook"}: ${USAGE}`);
  }
  const workbook = pathFrom("headless", positionals[0]);
  if (!existsSync(workbook) || !statSync(workbook).isFile()) {
    throw new NotReady(`There is no file ${workbook}: give the path of an .xlsx workbook.`);
  }
  for (const option of ["as-at", "mark", "findings-sheet", "json"]) {
    if (values[option] !== undefined && !values.check) {
      throw new NotReady(`The option --${option} is about a check: add --check.`);
    }
  }
  if (values["as-at"] !== undefined && !isDay(values["as-at"])) {
    throw new NotReady(`"${values["as-at"]}" is not a day: write it as --as-at 2026-11-02.`);
  }
  return {
    workbook,
    check: values.check ? { asAt: values["as-at"] } : undefined,
    press: [...(values.mark ? ["Mark findings"] : []), ...(values["findings-sheet"] ? ["Make a findings sheet"] : [])],
    json: output(values.json),
    values: output(values.values),
    screenshot: output(values.screenshot),
    save: otherThan(workbook, output(values.save)),
  };
}

/** Whoever asked for a copy keeps what they had. */
function otherThan(workbook, file) {
  if (file !== undefined && existsSync(file) && realpathSync(file) === realpathSync(workbook)) {
    throw new NotReady(`${file} is the workbook itself, which is never written over: save under another name.`);
  }
  return file;
}

/** Said before a browser is started for nothing. */
function output(path) {
  if (path === undefined) {
    return undefined;
  }
  const file = pathFrom("headless", path);
  if (!existsSync(dirname(file))) {
    throw new NotReady(`There is no folder ${dirname(file)} to write in: make it first.`);
  }
  return file;
}

function isDay(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
