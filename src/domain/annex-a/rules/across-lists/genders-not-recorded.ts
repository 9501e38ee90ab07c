import { at, listsRule } from "../../rule-forms";
import { dfe } from "../../sources";
import { counted } from "../../wording";
import { childrenOf } from "./children-of-the-lists";

interface Share {
  readonly without: number;
  readonly of: number;
}

/** Of a handful of children one alone is more than 2%. */
const FEWEST = 3;

export const gendersNotRecorded = listsRule({
  slug: "genders-not-recorded",
  lists: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  whereAbsent: "no rows",
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "2886Q"),
  settings: {
    share: { says: "Children without a gender are asked about above", unit: "% of born children", usual: 2 },
  },
  says: ({ without, of }: Share) =>
    `${counted(without, "born child has", "born children have")} no gender recorded, ${((100 * without) / of).toFixed(1)}% of the ${of.toLocaleString("en-GB")} in the lists.`,
  why: "For a child who is born the gender is known; many without one look like a fault of the extract.",
  mend: "Fill the gender from the case record, or map its code to a), b) or d).",
  examples: {
    passes: [
      { 1: [1, 2, 3, 4].map((id) => ({ childId: id, gender: "a) Male", dateOfBirth: "01/02/2015" })) },
      { 1: [1, 2].map((id) => ({ childId: id, gender: "c) Not stated/recorded", dateOfBirth: "01/02/2015" })) },
      { 1: [1, 2, 3].map((id) => ({ childId: id, gender: "c) Not stated/recorded", dateOfBirth: "01/02/2027" })) },
      { 1: [1, 1, 1].map((id) => ({ childId: id, gender: "c) Not stated/recorded", dateOfBirth: "01/02/2015" })) },
    ],
    fails: [
      {
        lists: {
          3: [7, 8, 9].map((id) => ({ childId: id, gender: "c) Not stated/recorded", dateOfBirth: "01/02/2015" })),
        },
        at: { list: 3, row: 0, field: "gender" },
      },
    ],
  },
  check: (lists, found, { asAt, settings: { share } }) => {
    let born = 0;
    const without = childrenOf(lists).each(({ dateOfBirth, gender }) => {
      if (!(dateOfBirth <= asAt)) return false;
      born++;
      return gender === "c) Not stated/recorded";
    });
    if (without.length < FEWEST || 100 * without.length <= share * born) return;
    found({ without: without.length, of: born }, ...without.map((row) => at(row, "gender")));
  },
});
