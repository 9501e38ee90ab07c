import type { Rows } from "../../../checking/rows";
import type { RowOf } from "../../annex-a";

/** What every list says of a child. */
export type Child = Pick<RowOf<1>, "childId" | "gender" | "ethnicity" | "dateOfBirth" | "age">;

export type ListsOfChildren = Readonly<Record<number, Rows<Child>>>;

interface FirstRows {
  readonly rows: readonly Rows<Child>[];
  readonly indexes: readonly number[];
}

/** Several rules ask for the children of the same lists: they are gathered once. */
const gathered = new WeakMap<object, FirstRows>();

/**
 * Shows the first row of each child, from the first list in which the child stands, to look at and not to keep, and answers with
 * those of which `look` says so, to keep.
 */
export function eachChildOf(lists: ListsOfChildren, look: (child: Child) => boolean): readonly Child[] {
  const { rows, indexes } = firstRowsOf(lists);
  const kept: Child[] = [];
  for (let index = 0; index < rows.length; index++) {
    const list = rows[index];
    const row = indexes[index] ?? 0;
    if (list !== undefined && look(list.glance(row))) kept.push(list.at(row));
  }
  return kept;
}

function firstRowsOf(lists: ListsOfChildren): FirstRows {
  const all = Object.values(lists);
  const key = all.at(-1) ?? lists;
  const before = gathered.get(key);
  if (before !== undefined) return before;
  const known = new Set<string>();
  const rows: Rows<Child>[] = [];
  const indexes: number[] = [];
  for (const list of all) {
    for (const { id, firstRow } of list.people) {
      if (known.has(id)) continue;
      known.add(id);
      rows.push(list);
      indexes.push(firstRow);
    }
  }
  const firstRows = { rows, indexes };
  gathered.set(key, firstRows);
  return firstRows;
}
