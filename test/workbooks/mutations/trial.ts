import { checkAnnexA, type CheckedWorkbook, type CheckOptions } from "../../../src/domain/annex-a/check-annex-a";
import type { CellPlace, Finding } from "../../../src/domain/checking/finding";
import type { SheetValues } from "../../../src/domain/checking/sheet-values";
import { inEdition, layOut, type Layout } from "../layouts";
import { DATA_DAY, lifeStories, type ListRows } from "../life-stories";
import { SeededRandom } from "../seeded-random";
import { inMemory } from "../write-workbook";
import { Draft, type Expected } from "./draft";
import type { Mutation } from "./mutation";

/** Enough for every story once. */
const CHILDREN = 40;

/** A clean workbook, and what is found in it all the same: what its layout says of itself, and what is true of its children. */
export interface CleanWorkbook {
  readonly seed: number;
  readonly layout: Layout;
  readonly rows: ListRows;
  readonly findings: readonly Finding[];
}

export function cleanWorkbook(seed: number, layout: Layout): CleanWorkbook {
  const rows = inEdition(lifeStories({ seed, children: CHILDREN, asAt: DATA_DAY }), layout.edition);
  const { findings, skipped } = checkedIn(inMemory(layOut(rows, layout)));
  if (skipped.length > 0) throw new Error(`Rules did not run: ${JSON.stringify(skipped)}`);
  return { seed, layout, rows, findings };
}

/** What a layout does not answer for: nothing that calls the rows wrong may be among it. */
export function falseAlarms({ layout, findings }: CleanWorkbook): readonly Finding[] {
  return findings.filter(({ lens, rule }) => lens === "data" && !layout.ownFindings.includes(rule));
}

/** What came of changing a clean workbook. */
export interface Trial {
  /** Whether all that was to be found was found by its rule, at its cells. */
  readonly found: boolean;
  /** Rules that spoke without a reason, with what they said. */
  readonly astray: readonly { readonly rule: string; readonly says: string }[];
}

export function tryOut(mutation: Mutation, change: "breaks" | "spares", clean: CleanWorkbook): Trial {
  const draft = new Draft(clean.rows, clean.layout, new SeededRandom(clean.seed));
  draft.rule = mutation.rule;
  mutation[change](draft);
  const { sheets, expected } = draft.finished();
  const { findings } = checkedIn(inMemory(sheets), draft.circumstances);
  const before = new Set(clean.findings.map(sameness));
  const news = findings.filter((finding) => !before.has(sameness(finding)));
  return {
    found: expected.every((fault) => news.some((finding) => finds(finding, fault))),
    astray: news
      .filter(({ rule }) => rule === mutation.rule || !clean.layout.ownFindings.includes(rule))
      .filter((finding) => !draft.explained.has(finding.rule) && !isWanted(finding, expected))
      .map((finding) => ({ rule: finding.rule, says: finding.says() })),
  };
}

function checkedIn(sheets: readonly SheetValues[], circumstances: Partial<CheckOptions> = {}): CheckedWorkbook {
  const checking = checkAnnexA(sheets, { asAt: DATA_DAY, ...circumstances });
  let step = checking.next();
  while (step.done !== true) step = checking.next();
  if ("refused" in step.value) throw new Error(step.value.refused);
  if (step.value.failures.length > 0) throw new Error(`Rules broke: ${JSON.stringify(step.value.failures)}`);
  return step.value;
}

/** A finding keeps its key when rows move, and gets more cells when a fault is added to its column. */
function sameness({ key, cells }: Finding): string {
  return `${key} (${cells.length})`;
}

function finds({ rule, cells }: Finding, fault: Expected): boolean {
  return rule === fault.rule && fault.cells.every((cell) => cells.some((each) => isSame(each, cell)));
}

/** A wanted finding has a cell that was to be found. Others of its cells may stand in other columns, to say what it disagrees with. */
function isWanted(finding: Finding, expected: readonly Expected[]): boolean {
  const own = expected.filter(({ rule }) => rule === finding.rule);
  const wanted = own.flatMap(({ cells }) => cells);
  if (wanted.length === 0) return own.length > 0;
  const inItsColumns = finding.cells.filter((cell) => wanted.some((each) => isSame({ ...each, row: cell.row }, cell)));
  return inItsColumns.length > 0 && inItsColumns.every((cell) => wanted.some((each) => isSame(each, cell)));
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
