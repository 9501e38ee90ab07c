import { columnRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { asPlaceholder, counted } from "../../wording";

export const noPrimaryNeed = columnRule<null>({
  slug: "no-primary-need",
  level: "error",
  lens: "data",
  source: { ...ofstedGuidance, alias: "CIN 8610" },
  about: ({ key }, list) => key === "primaryNeed" && list === 6,
  oneFindingFor: "column",
  insteadOf: ["must-be-filled"],
  check: ({ blanks }, found) => found(blanks, null),
  says: ({ heading, cells, shown }) =>
    `${heading}: ${counted(cells, "row has", "rows have")} no code${asPlaceholder(shown)}; Ofsted says that it should not be left blank.`,
  why: "Why children need help is the first thing that inspectors read of the list.",
  mend: "Fill it from the case record; N0 - Not stated says that it is not known.",
  examples: {
    passes: [{ list: 6, field: "primaryNeed", cells: ["N1 - Abuse or neglect", "moon"] }],
    fails: [{ list: 6, field: "primaryNeed", cells: ["", "N/A"], at: [0, 1] }],
  },
});
