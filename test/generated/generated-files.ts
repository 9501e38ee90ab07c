import { existsSync, readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { declaredFunctions } from "../functions/metadata";
import { declaredModule } from "./declared-module";
import { formulasPart } from "./formulas-part";
import { functionsPage, functionsTable } from "./functions-page";
import { precedentsPage } from "./precedents-page";

/** A file that is made from the source and checked in. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that is generated; a new page is one more entry. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const { metadata } = await declaredFunctions();
  const files: readonly GeneratedFile[] = [
    { path: "src/functions/declared.ts", text: declaredModule(metadata) },
    { path: "docs/functions.md", text: functionsPage(metadata) },
    { path: "docs/precedents.md", text: precedentsPage() },
    { path: "README.md", text: between("README.md", "functions", functionsTable(metadata)) },
    { path: "docs/workbench.md", text: between("docs/workbench.md", "formulas", formulasPart()) },
  ];
  return Promise.all(files.map(async ({ path, text }) => ({ path, text: await tidy(path, text) })));
}

/** A file with new text between its markers `<!-- name -->` and `<!-- /name -->`. */
function between(path: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const whole = readFileSync(path, "utf8");
  const [from, to] = [whole.indexOf(start), whole.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has no place for the ${name}: add ${start} and ${end}.`);
  return `${whole.slice(0, from + start.length)}\n\n${text}\n\n${whole.slice(to)}`;
}

async function tidy(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

/** Whether the file on the disk is another, or is missing. */
export function differs({ path, text }: GeneratedFile): boolean {
  return !existsSync(path) || readFileSync(path, "utf8") !== text;
}
