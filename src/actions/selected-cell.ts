import type { CellPlace, Finding } from "../domain/checking/finding";
import { readSelectedCell } from "../excel/selected-cell";
import { watchSelection } from "../excel/watch/selection";
import { appState, type CheckState } from "./state";

/** Keeps what the pane says of the selected cell in step with the selection. Answers with what ends it. */
export function followSelection(): () => void {
  let ended = false;
  let stop: (() => Promise<void>) | undefined;
  const look = (): void => void (ended ? undefined : showSelected());
  let seen = appState.get().check;
  const forget = appState.subscribe(() => {
    const { check } = appState.get();
    if (check === seen) return;
    seen = check;
    if (check.is === "checked") look();
    else appState.change({ selected: null });
  });
  void watchSelection(look).then((watch) => {
    if (!("value" in watch)) return;
    stop = watch.value;
    if (ended) void stop();
    else look();
  });
  return () => {
    ended = true;
    forget();
    void stop?.();
  };
}

/** Who holds the arrow keys down passes many cells; only the one where they rest matters. */
let asked = 0;

async function showSelected(): Promise<void> {
  const ours = ++asked;
  const cell = await readSelectedCell();
  if (ours !== asked || "refused" in cell) return;
  const { place } = cell.value;
  const findings = findingsAt(place, appState.get().check);
  appState.change({ selected: findings.length === 0 ? null : { place, findings } });
}

const indexes = new WeakMap<CheckState, ReadonlyMap<string, readonly Finding[]>>();

/** What a check found in one cell. */
export function findingsAt(place: CellPlace, check: CheckState): readonly Finding[] {
  if (check.is !== "checked") return [];
  const known = indexes.get(check) ?? indexOf(check.findings);
  indexes.set(check, known);
  return known.get(keyOf(place)) ?? [];
}

function indexOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of new Set(finding.cells.map(keyOf))) {
      const here = index.get(key);
      if (here === undefined) index.set(key, [finding]);
      else here.push(finding);
    }
  }
  return index;
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row} ${column} ${sheet}`;
}
