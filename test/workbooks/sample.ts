import { writeFileSync } from "node:fs";
import { sampleWorkbook } from "./sample-workbook";

/** `tsx test/workbooks/sample.ts OUT.xlsx` writes the sample workbook. */
const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error("Say where to write the sample workbook: tsx test/workbooks/sample.ts OUT.xlsx");
  process.exitCode = 2;
} else {
  writeFileSync(out, sampleWorkbook());
  console.log(`Wrote ${out}.`);
}
