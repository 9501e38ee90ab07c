import { rule } from "../../rule-forms";
import { ours } from "../../sources";
import { quoted } from "../../wording";

export const categoryOfAbuseChanged = rule({
  slug: "category-of-abuse-changed",
  list: 7,
  level: "advice",
  lens: "practice",
  source: ours,
  says: ({ initialCategory, latestCategory }) =>
    `The plan began for ${quoted(initialCategory ?? "")}, and its latest category is ${quoted(latestCategory ?? "")}.`,
  why: "Inspectors ask what was learnt about the risk to the child, and whether the plan changed with it.",
  mend: "If the change is right, have the conference that decided it ready; if it is not, correct the category.",
  examples: {
    passes: [
      { initialCategory: "a) Neglect", latestCategory: "a) Neglect" },
      { initialCategory: "", latestCategory: "a) Neglect" },
      { initialCategory: "a) Neglect", latestCategory: "moon" },
    ],
    fails: [{ initialCategory: "a) Neglect", latestCategory: "d) Emotional abuse", at: "latestCategory" }],
  },
  check: ({ initialCategory, latestCategory }, found) => {
    if (initialCategory === null || latestCategory === null) return;
    if (initialCategory !== latestCategory) found("latestCategory", "initialCategory");
  },
});
