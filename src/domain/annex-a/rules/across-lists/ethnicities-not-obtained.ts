import { at, listsRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted } from "../../wording";
import { childrenOf } from "./children-of-the-lists";

interface Share {
  readonly without: number;
  readonly of: number;
}

const FEWEST = 3;

export const ethnicitiesNotObtained = listsRule({
  slug: "ethnicities-not-obtained",
  lists: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  whereAbsent: "no rows",
  level: "advice",
  lens: "practice",
  source: ours,
  settings: { share: { says: "Ethnicities not obtained are named from", unit: "% of children", usual: 5 } },
  says: ({ without, of }: Share, { settings: { share } }) =>
    `${counted(without, "child has", "children have")} an ethnicity that is not yet obtained, ${((100 * without) / of).toFixed(1)}% of the ${of.toLocaleString("en-GB")} in the lists; under ${share}% is usual.`,
  why: "Inspectors ask how identity and culture are understood in assessments, and begin with whether they are known.",
  mend: "Ask the teams that hold the cases; the share by team shows where to begin.",
  examples: {
    passes: [
      { 1: [1, 2, 3, 4].map((id) => ({ childId: id, ethnicity: "a) WBRI" })) },
      { 1: [1, 2].map((id) => ({ childId: id, ethnicity: "s) NOBT" })) },
      { 1: [1, 1, 1].map((id) => ({ childId: id, ethnicity: "s) NOBT" })) },
    ],
    fails: [
      {
        lists: { 6: [1, 2, 3, 4].map((id) => ({ childId: id, ethnicity: id === 2 ? "a) WBRI" : "s) NOBT" })) },
        at: { list: 6, row: 0, field: "ethnicity" },
      },
    ],
  },
  check: (lists, found, { settings: { share } }) => {
    let known = 0;
    const without = childrenOf(lists).each(({ ethnicity }) => {
      if (ethnicity !== null) known++;
      return ethnicity === "s) NOBT";
    });
    if (without.length < FEWEST || 100 * without.length < share * known) return;
    found({ without: without.length, of: known }, ...without.map((row) => at(row, "ethnicity")));
  },
});
