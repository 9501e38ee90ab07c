/**
 * `npm run -s compare-template -- FILE.xlsx`: how the headings of a template differ from the editions of Annex A that we know.
 * Exit code: 0 if they are a known edition's, 1 if not, 2 when it could not run.
 */
import { existsSync } from "node:fs";
import { compareTemplate, type EditionComparison, type ListDifference } from "../domain/annex-a/compare-template";
import { sheetsOfFile } from "./sheets-of-file";

const DIFFERENT = 1;
const COULD_NOT_RUN = 2;

function main(path: string | undefined): number {
  if (path === undefined || !existsSync(path)) {
    console.error("Name a workbook: npm run -s compare-template -- FILE.xlsx");
    return COULD_NOT_RUN;
  }
  const compared = compareTemplate(sheetsOfFile(path));
  if ("refused" in compared) {
    console.error(compared.refused);
    return COULD_NOT_RUN;
  }
  const { editions, newestKnown } = compared;
  for (const edition of editions) console.log(linesOf(edition).join("\n"));
  console.log(`The newest edition that we know is ${newestKnown.label}, ${newestKnown.howKnown}.`);
  return editions[0].lists.length === 0 ? 0 : DIFFERENT;
}

function linesOf({ edition, headings, lists }: EditionComparison): readonly string[] {
  const title = `Edition ${edition.name} (${edition.label}; ${edition.howKnown})`;
  if (lists.length === 0) return [`${title}: the same headings in the same order.`, ""];
  return [`${title}: ${headings} headings differ.`, ...lists.flatMap(linesOfList), ""];
}

function linesOfList({ list, sheet, missing, added, changed, order }: ListDifference): readonly string[] {
  if (sheet === null) return [`  List ${list}: no sheet has it`];
  return [
    `  List ${list}, sheet ${sheet}${order === "another" ? ", columns in another order" : ""}`,
    ...missing.map((heading) => `    - ${heading}`),
    ...added.map((heading) => `    + ${heading}`),
    ...changed.map(({ printed, written }) => `    ~ ${printed} -> ${written}`),
  ];
}

process.exitCode = main(process.argv[2]);
