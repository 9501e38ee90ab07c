import { rule } from "../../rule-forms";
import { ours } from "../../sources";

export const needIsDisabilityButNotDisabled = rule({
  slug: "need-is-disability-but-not-disabled",
  list: 6,
  level: "advice",
  lens: "data",
  source: ours,
  says: () => `The primary need is N2, the child’s disability, and the child is said to have no disability.`,
  why: "Children with disabilities would be counted in two ways, and an inspector's sample may miss the child.",
  mend: "Check the disability; it should be the same in every list.",
  examples: {
    passes: [
      { primaryNeed: "N2 - Child’s disability", disability: "a) Yes" },
      { primaryNeed: "N2 - Child’s disability", disability: "c) Unknown" },
      { primaryNeed: "N2 - Child’s disability", disability: "" },
      { primaryNeed: "N1 - Abuse or neglect", disability: "b) No" },
    ],
    fails: [{ primaryNeed: "N2 - Child’s disability", disability: "b) No", at: "disability" }],
  },
  check: ({ primaryNeed, disability }, found) => {
    if (primaryNeed === "N2 - Child’s disability" && disability === "b) No") found("disability", "primaryNeed");
  },
});
