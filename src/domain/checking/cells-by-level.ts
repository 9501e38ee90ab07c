import type { CellPlace, Finding, Level } from "./finding";

/** Cells of one sheet whose gravest finding is of one level. */
export interface CellsOfLevel {
  readonly sheet: string;
  readonly level: Level;
  readonly cells: readonly CellPlace[];
}

const GRAVEST_FIRST: readonly Level[] = ["error", "query", "advice"];

/** Every cell of the findings once, by its gravest level: a cell that is wrong need not also be said to be untidy. */
export function cellsByLevel(findings: readonly Finding[]): readonly CellsOfLevel[] {
  const seen = new Map<string, Set<number>>();
  const groups = new Map<string, { sheet: string; level: Level; cells: CellPlace[] }>();
  for (const level of GRAVEST_FIRST) {
    for (const finding of findings) {
      if (finding.level !== level) continue;
      for (const cell of finding.cells) {
        if (!isNew(seen, cell)) continue;
        const group = groups.get(`${level} ${cell.sheet}`) ?? { sheet: cell.sheet, level, cells: [] };
        group.cells.push(cell);
        groups.set(`${level} ${cell.sheet}`, group);
      }
    }
  }
  return [...groups.values()];
}

/** No sheet of Excel's has more columns than this. */
const COLUMNS = 16_384;

function isNew(seen: Map<string, Set<number>>, { sheet, row, column }: CellPlace): boolean {
  const onSheet = seen.get(sheet) ?? new Set();
  seen.set(sheet, onSheet);
  const place = row * COLUMNS + column;
  if (onSheet.has(place)) return false;
  onSheet.add(place);
  return true;
}
