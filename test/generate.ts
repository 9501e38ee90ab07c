/**
 * Writes what is made from the source and checked in, all that generated-files.ts names. With `--check` it writes nothing,
 * and exits with 1 naming each file that differs.
 */
import { writeFileSync } from "node:fs";
import { differs, generatedFiles } from "./generated/generated-files";

const changed = (await generatedFiles()).filter(differs);
if (process.argv.includes("--check")) {
  for (const { path } of changed) console.error(`${path} is not what the source makes of it; run: npm run generate`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of changed) {
    writeFileSync(path, text);
    console.log(`${path} is written.`);
  }
}
