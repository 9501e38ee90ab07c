import { checkAnnexA } from "../../src/domain/annex-a/check-annex-a";
import type { SheetValues } from "../../src/domain/checking/sheet-values";
import { layOut, template2023 } from "../workbooks/layouts";
import { DATA_DAY, lifeStories } from "../workbooks/life-stories";
import { inMemory } from "../workbooks/write-workbook";

/** What one fresh process measured, in milliseconds. */
export interface Measured {
  readonly rows: number;
  readonly cells: number;
  readonly findings: number;
  readonly bare: number;
  readonly first: number;
  readonly second: number;
}

function workbook(rows: number): readonly SheetValues[] {
  return inMemory(layOut(lifeStories({ seed: 1, rows, asAt: DATA_DAY }), template2023));
}

/** Reads and types each cell once: what nobody who looks at the whole workbook can do without. */
function barePass(sheets: readonly SheetValues[]): { readonly cells: number; readonly numbers: number } {
  let cells = 0;
  let numbers = 0;
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row) {
        cells++;
        if (typeof cell === "number") numbers += cell;
        else if (typeof cell === "string") numbers += cell.trim().length;
      }
    }
  }
  return { cells, numbers };
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function wholeCheck(sheets: readonly SheetValues[]): { readonly rows: number; readonly findings: number } {
  const check = checkAnnexA(sheets, { asAt: DATA_DAY });
  let step = check.next();
  while (step.done !== true) step = check.next();
  if ("refused" in step.value) throw new Error(step.value.refused);
  return { rows: step.value.lists.reduce((sum, { rows }) => sum + rows, 0), findings: step.value.findings.length };
}

const sheets = workbook(Number(process.argv[2]));
const bare = timed(() => barePass(sheets));
const first = timed(() => wholeCheck(sheets));
const second = timed(() => wholeCheck(sheets));
const measured: Measured = {
  ...first.result,
  cells: bare.result.cells,
  bare: bare.ms,
  first: first.ms,
  second: second.ms,
};
console.log(JSON.stringify(measured));
