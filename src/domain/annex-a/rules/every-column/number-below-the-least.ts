import type { WholeNumberField } from "../../../checking/field";
import type { Oddity } from "../../../checking/table";
import { columnRule, isWholeNumber, odd } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";

/** A reason where the least is not simply 0. */
const REASONS: ReadonlyMap<number | undefined, string> = new Map([
  [-1, ", which means unborn"],
  [1, ", the current placement"],
]);

export const numberBelowTheLeast = columnRule<Oddity<"below the least">>({
  slug: "number-below-the-least",
  level: "error",
  lens: "data",
  source: ofstedGuidance,
  about: isWholeNumber,
  oneFindingFor: "value",
  check: odd("below the least"),
  says: ({ heading, field, detail }) => {
    const { least } = field as WholeNumberField;
    return `${heading}: ${detail.number} cannot be right, for the least possible is ${least}${REASONS.get(least) ?? ""}.`;
  },
  why: "The number cannot be true, and pulls every average of the column down.",
  mend: "Count again in the case record.",
  examples: {
    passes: [
      { list: 1, field: "age", cells: [-1, "-1", 0, "17"] },
      { list: 8, field: "placementsInLast12Months", cells: [1] },
      { list: 8, field: "age", cells: [0] },
    ],
    fails: [
      { list: 1, field: "age", cells: [-2, "-2"], at: [0, 1] },
      { list: 8, field: "age", cells: [-1], at: [0] },
      { list: 8, field: "placementsInLast12Months", cells: [0, 1], at: [0] },
      { list: 3, field: "referralsInLast12Months", cells: [-1], at: [0] },
    ],
  },
});
