// Plain JavaScript, for commands that may have to install everything else first.
import { resolve } from "node:path";
// As a whole: an old Node has no parseArgs, and must live to be told that it is old.
import * as util from "node:util";
import { NotReady } from "./prepare.mjs";

/**
 * Reads a command's arguments; throws `NotReady` with one sentence for what it does not know.
 * @param {import("node:util").ParseArgsConfig["options"]} options
 */
export function readArguments(options, usage) {
  try {
    return util.parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error.message)?.[1];
    throw new NotReady(
      error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
        ? `There is no option ${option}: ${usage}`
        : `The option ${option} ${/missing/.test(error.message) ? "needs a value" : "takes no value"}: ${usage}`,
    );
  }
}

/** A path as the person typed it; npm runs scripts in the project's folder and says where they were. */
export function pathFrom(script, path) {
  const typedIn = process.env.npm_lifecycle_event === script ? process.env.INIT_CWD : undefined;
  return resolve(typedIn ?? process.cwd(), path);
}

/** Runs a command to its end: whatever a person can put right is one sentence on the error stream. */
export async function runCommand(exitCodeOfFailure, work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    const expected = error instanceof NotReady || error?.name === "Failure";
    console.error(expected ? error.message : `Something unexpected went wrong: ${firstLine(error)}`);
    process.exitCode = exitCodeOfFailure;
  }
}

function firstLine(error) {
  return String(error?.message ?? error).split("\n")[0];
}
