import type { Rows } from "../../../checking/rows";
import type { RowOf } from "../../annex-a";

/** What every list says of a child. */
export type Child = Pick<RowOf<1>, "childId" | "gender" | "ethnicity" | "dateOfBirth" | "age">;

/** An id as a list stores it. */
export interface StoredId {
  readonly id: string;
  readonly kind: "number" | "text";
  readonly list: number;
  readonly row: number;
}

export interface ChildrenOfTheLists {
  /**
   * Shows the first row of each child, from the first list in which the child stands, and answers with the rows
   * that are to be kept.
   */
  readonly each: (look: (child: Child) => boolean) => readonly Child[];
  /** Ids that are stored otherwise in the first list in which the child stands: as a number, or with zeros in front. */
  readonly otherwise: readonly { readonly here: StoredId; readonly first: StoredId }[];
}

type Lists = Readonly<Record<number, Rows<Child>>>;

/** Several rules ask for the children of the same lists: they are gathered once. */
const gathered = new WeakMap<object, ChildrenOfTheLists>();

export function childrenOf(lists: Lists): ChildrenOfTheLists {
  const key = Object.values(lists).at(-1) ?? lists;
  const before = gathered.get(key);
  if (before !== undefined) return before;
  const children = gather(lists);
  gathered.set(key, children);
  return children;
}

function gather(lists: Lists): ChildrenOfTheLists {
  const firsts = new Map<string, StoredId>();
  const otherwise: { here: StoredId; first: StoredId }[] = [];
  for (const [number, rows] of Object.entries(lists)) {
    const list = Number(number);
    for (const { id, content, firstRow: row } of rows.people) {
      const child = id.startsWith("0") ? id.replace(/^0+(?=\d)/, "") : id;
      const kind = typeof content === "number" ? "number" : "text";
      const first = firsts.get(child);
      if (first === undefined) firsts.set(child, { id, kind, list, row });
      else if (first.kind !== kind || first.id !== id) otherwise.push({ here: { id, kind, list, row }, first });
    }
  }
  const each = (look: (child: Child) => boolean): readonly Child[] => {
    const kept: Child[] = [];
    for (const { list, row } of firsts.values()) {
      const rows = lists[list];
      if (rows !== undefined && look(rows.glance(row))) kept.push(rows.at(row));
    }
    return kept;
  };
  return { each, otherwise };
}
