import type { RawCell } from "../../../checking/sheet-values";
import { at, listsRule, type AnyRows } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";

interface Difference {
  readonly children: number;
  readonly here: string;
  readonly there: string;
  readonly list: number;
}

interface Stored {
  readonly list: number;
  readonly child: string;
  readonly kind: "number" | "text";
}

function storedAs(child: string, content: RawCell): Omit<Stored, "list"> {
  return { child, kind: typeof content === "number" ? "number" : "text" };
}

/** The same for `00123` and `123`, however Excel keeps them. */
function bareId(id: string): string {
  return id.replace(/^0+(?=\d)/, "");
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
    const known = new Map<string, Stored>();
    for (const [number, rows] of Object.entries<AnyRows>(lists)) {
      const differing = [];
      let first: Omit<Difference, "children"> | undefined;
      for (const [child, [row]] of rows.byPerson) {
        if (row === undefined) continue;
        const stored = { list: Number(number), ...storedAs(child, rows.contentOf(row, "childId")) };
        const before = known.get(bareId(child));
        if (before === undefined) known.set(bareId(child), stored);
        if (before === undefined || (before.child === child && before.kind === stored.kind)) continue;
        first ??= {
          here: `the ${stored.kind} ${child}`,
          there: `the ${before.kind} ${before.child}`,
          list: before.list,
        };
        differing.push(row);
      }
      if (first === undefined) continue;
      found({ ...first, children: differing.length }, ...differing.map((row) => at(row, "childId")));
    }
  },
});
