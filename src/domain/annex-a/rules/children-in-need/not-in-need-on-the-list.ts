import { rule } from "../../rule-forms";
import { standardDataset } from "../../sources";

export const notInNeedOnTheList = rule({
  slug: "not-in-need-on-the-list",
  list: 6,
  level: "query",
  lens: "data",
  source: standardDataset,
  says: () =>
    `The primary need is N9, for cases other than children in need, and the child is on the list of children in need.`,
  why: "Inspectors ask which need each child has; N9 says that there is none.",
  mend: "Give the need that the assessment found; if the child is not in need, take the row out of List 6.",
  examples: {
    passes: [{ primaryNeed: "N8 - Absent parenting" }, { primaryNeed: "N0 - Not stated" }, { primaryNeed: "" }],
    fails: [{ primaryNeed: "N9 - Cases other than children in need", at: "primaryNeed" }],
  },
  check: ({ primaryNeed }, found) => {
    if (primaryNeed === "N9 - Cases other than children in need") found("primaryNeed");
  },
});
