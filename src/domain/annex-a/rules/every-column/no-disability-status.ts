import { columnRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { asPlaceholder, counted } from "../../wording";

export const noDisabilityStatus = columnRule<null>({
  slug: "no-disability-status",
  level: "error",
  lens: "data",
  source: { ...ofstedGuidance, alias: "CIN 8540" },
  about: ({ key }) => key === "disability",
  oneFindingFor: "column",
  insteadOf: ["must-be-filled"],
  check: ({ blanks }, found) => found(blanks, null),
  says: ({ heading, cells, shown }) =>
    `${heading}: ${counted(cells, "row has", "rows have")} no answer${asPlaceholder(shown)}.`,
  why: "How disabled children are helped is looked at in every inspection, and a blank cannot be told from No.",
  mend: "Fill it from the case record; c) Unknown says that it is not known, where the list has it.",
  examples: {
    passes: [{ list: 4, field: "disability", cells: ["b) No", "c) Unknown"] }],
    fails: [{ list: 4, field: "disability", cells: ["", "N/A"], at: [0, 1] }],
  },
});
