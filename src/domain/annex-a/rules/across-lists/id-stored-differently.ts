import type { RawCell } from "../../../checking/sheet-values";
import type { Rows } from "../../../checking/rows";
import { at, listsRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";
import type { Child, ListsOfChildren } from "./children-of-the-lists";

interface Difference {
  readonly children: number;
  readonly here: string;
  readonly there: string;
  readonly list: number;
}

interface StoredId {
  readonly id: string;
  readonly kind: "number" | "text";
  readonly list: number;
}

function kindOf(content: RawCell): StoredId["kind"] {
  return typeof content === "number" ? "number" : "text";
}

/** The same for `00123` and `123`. */
function bareId(id: string): string {
  return id.startsWith("0") ? id.replace(/^0+(?=\d)/, "") : id;
}

/** Where every id is text, or every one a number, and none begins with 0, no two can be one. */
function mayDiffer(lists: ListsOfChildren): boolean {
  const kinds = new Set<StoredId["kind"]>();
  for (const { people } of Object.values(lists)) {
    for (const { id, content } of people) {
      if (id.startsWith("0")) return true;
      kinds.add(kindOf(content));
    }
  }
  return kinds.size > 1;
}

export const idStoredDifferently = listsRule({
  slug: "id-stored-differently",
  lists: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  whereAbsent: "no rows",
  level: "query",
  lens: "data",
  source: ours,
  says: ({ children, here, there, list }: Difference) =>
    `${counted(children, "child id is", "child ids are")} stored otherwise here than in List ${list}: ${here} here, ${there} there.`,
  why: "To Excel the number 123, the text 123 and the text 00123 are three ids, so lookups between the lists find nothing.",
  mend: "Store the id in all lists in one way, best as text with its zeros, and paste it as values.",
  examples: {
    passes: [
      { 1: [{ childId: "A1" }, { childId: 12 }], 3: [{ childId: "A1" }, { childId: 12 }] },
      { 1: [{ childId: "00123" }], 3: [{ childId: "00124" }] },
    ],
    fails: [
      {
        lists: { 1: [{ childId: 123 }], 3: [{ childId: "9" }, { childId: "123" }] },
        at: { list: 3, row: 1, field: "childId" },
      },
      { lists: { 1: [{ childId: "00123" }], 3: [{ childId: 123 }] }, at: { list: 3, row: 0, field: "childId" } },
    ],
  },
  check: (lists, found) => {
    if (!mayDiffer(lists)) return;
    const firsts = new Map<string, StoredId>();
    for (const [number, rows] of Object.entries<Rows<Child>>(lists)) {
      const differing: Child[] = [];
      let detail: Omit<Difference, "children"> | undefined;
      for (const { id, content, firstRow } of rows.people) {
        const here = { id, kind: kindOf(content), list: Number(number) };
        const first = firsts.get(bareId(id));
        if (first === undefined) firsts.set(bareId(id), here);
        if (first === undefined || (first.kind === here.kind && first.id === id)) continue;
        detail ??= { here: `the ${here.kind} ${id}`, there: `the ${first.kind} ${first.id}`, list: first.list };
        differing.push(rows.at(firstRow));
      }
      if (detail === undefined) continue;
      found({ ...detail, children: differing.length }, ...differing.map((row) => at(row, "childId")));
    }
  },
});
