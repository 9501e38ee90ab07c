import type { Rows } from "../../../checking/rows";
import { at, listsRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";
import { childrenOf, type Child } from "./children-of-the-lists";

interface Difference {
  readonly children: number;
  readonly here: string;
  readonly there: string;
  readonly list: number;
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
    const { otherwise } = childrenOf(lists);
    for (const [number, rows] of Object.entries<Rows<Child>>(lists)) {
      const list = Number(number);
      const [one, ...others] = otherwise.filter(({ here }) => here.list === list);
      if (one === undefined) continue;
      const { here, first } = one;
      const detail = {
        children: 1 + others.length,
        here: `the ${here.kind} ${here.id}`,
        there: `the ${first.kind} ${first.id}`,
        list: first.list,
      };
      found(detail, ...[one, ...others].map(({ here: { row } }) => at(rows.at(row), "childId")));
    }
  },
});
