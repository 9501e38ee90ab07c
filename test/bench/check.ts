import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Measured } from "./check-once";

/**
 * `npm run bench [-- ROWS]`: how long a check takes, as a ratio to one bare pass that reads and types each cell once. Both are
 * measured cold, in a fresh process, as a check too runs once; the code is bundled as the add-in's is. Of several runs the
 * median is told, because other work on the machine makes single ones slow.
 */
const wanted = process.argv[2] ?? "22350";
const RUNS = 15;
const MOST = 5;

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const bundle = join(folder, "check-once.mjs");
  buildSync({
    entryPoints: [join(import.meta.dirname, "check-once.ts")],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    // A library of the generator asks for parts of Node in the older way.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const runs = Array.from({ length: RUNS }, () => measuredOnce(bundle));
  tell(runs);
} finally {
  rmSync(folder, { recursive: true });
}

function measuredOnce(bundle: string): Measured {
  return JSON.parse(execFileSync(process.execPath, [bundle, wanted], { encoding: "utf8" })) as Measured;
}

function tell(runs: readonly Measured[]): void {
  const [{ rows, cells, findings } = { rows: 0, cells: 0, findings: 0 }] = runs;
  const of = (what: (run: Measured) => number): number => median(runs.map(what));
  const [bare, first, second] = [of((run) => run.bare), of((run) => run.first), of((run) => run.second)];
  const ratio = of((run) => run.first / run.bare);
  console.log(`${rows} rows, ${cells} cells, ${findings} findings; medians of ${RUNS} fresh processes`);
  console.log(`bare pass ${bare.toFixed(1)} ms, first check ${first.toFixed(1)} ms, second ${second.toFixed(1)} ms`);
  console.log(`ratio ${ratio.toFixed(1)}, at most ${MOST}; ${((1000 * first) / rows).toFixed(2)} ms for 1,000 rows`);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
