import { publishedInspections, type PublishedInspection } from "../judgement/inspections";

/** Two inspections of one council with none between them. */
export interface Succession {
  readonly before: PublishedInspection;
  readonly after: PublishedInspection;
}

let known: readonly Succession[] | null = null;

/** Every published inspection that followed another of the same council. Found once. */
export function successiveInspections(): readonly Succession[] {
  known ??= pairs();
  return known;
}

function pairs(): readonly Succession[] {
  const last = new Map<string, PublishedInspection>();
  const found: Succession[] = [];
  for (const after of [...publishedInspections].sort((one, other) => one.end - other.end)) {
    const before = last.get(after.council);
    if (before !== undefined) found.push({ before, after });
    last.set(after.council, after);
  }
  return found;
}
