import { parseArgs } from "node:util";
import { layouts } from "../layouts";
import type { Mutation } from "./mutation";
import { mutations } from ".";
import { cleanWorkbook, falseAlarms, tryOut, type CleanWorkbook } from "./trial";

/** What came of one rule, over all seeds. */
interface Tally {
  planted: number;
  found: number;
  /** Times that it spoke where nothing of it was planted: in clean workbooks, near misses and beside others' faults. */
  astray: number;
}

/** `npm run -s mutations -- --seeds N`: each rule broken, and nearly broken, in N workbooks; each workbook in one of the layouts. */
const { values } = parseArgs({ options: { seeds: { type: "string", default: "20" } } });
const seeds = Number(values.seeds);
const tallies = new Map<string, Tally>(mutations.map(({ rule }) => [rule, { planted: 0, found: 0, astray: 0 }]));
const examples = new Map<string, string>();

for (let seed = 1; seed <= seeds; seed++) {
  const layout = layouts[seed % layouts.length];
  if (layout === undefined) continue;
  const clean = cleanWorkbook(seed, layout);
  for (const { rule, says } of falseAlarms(clean)) astray(rule, `seed ${seed}, clean, ${layout.name}: ${says()}`);
  for (const mutation of mutations) if (mutation.can?.(layout) ?? true) tryBoth(mutation, clean);
}
print();

function tryBoth(mutation: Mutation, clean: CleanWorkbook): void {
  const tally = tallyOf(mutation.rule);
  for (const change of ["breaks", "spares"] as const) {
    const trial = tryOut(mutation, change, clean);
    const where = `seed ${clean.seed}, ${mutation.rule} ${change}, ${clean.layout.name}`;
    for (const { rule, says } of trial.astray) astray(rule, `${where}: ${says}`);
    if (change === "spares") continue;
    tally.planted += 1;
    if (trial.found) tally.found += 1;
    else examples.set(`${mutation.rule} not found`, where);
  }
}

function tallyOf(rule: string): Tally {
  const tally = tallies.get(rule) ?? { planted: 0, found: 0, astray: 0 };
  tallies.set(rule, tally);
  return tally;
}

function astray(rule: string, example: string): void {
  tallyOf(rule).astray += 1;
  examples.set(`${rule} astray`, example);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)}%`;
}

function print(): void {
  const widest = Math.max(...[...tallies.keys()].map((rule) => rule.length));
  const line = (rule: string, ...cells: readonly (string | number)[]): string =>
    `${rule.padEnd(widest)}  ${cells.map((cell) => String(cell).padStart(9)).join("  ")}`;
  console.log(line("rule", "planted", "found", "recall", "astray", "precision"));
  const all: Tally = { planted: 0, found: 0, astray: 0 };
  for (const [rule, tally] of tallies) {
    console.log(line(rule, ...cellsOf(tally)));
    all.planted += tally.planted;
    all.found += tally.found;
    all.astray += tally.astray;
  }
  console.log(line(`${tallies.size} rules, ${seeds} seeds`, ...cellsOf(all)));
  for (const [what, where] of examples) console.log(`\n${what}: ${where}`);
  process.exitCode = all.found === all.planted && all.astray === 0 ? 0 : 1;
}

function cellsOf({ planted, found, astray: strays }: Tally): readonly (string | number)[] {
  return [planted, found, share(found, planted), strays, share(found, found + strays)];
}
