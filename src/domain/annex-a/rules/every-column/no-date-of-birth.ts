import { columnRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { asPlaceholder, counted } from "../../wording";

export const noDateOfBirth = columnRule<null>({
  slug: "no-date-of-birth",
  level: "query",
  lens: "data",
  source: { ...ofstedGuidance, alias: "CIN 8525Q" },
  // In Lists 8 and 9 Ofsted allows no exception, so there the column must be filled like any other.
  about: ({ key, filled }) => key === "dateOfBirth" && filled.level === "conditional",
  oneFindingFor: "column",
  check: ({ blanks }, found) => found(blanks, null),
  says: ({ heading, cells, shown }) =>
    `${heading}: ${counted(cells, "row has", "rows have")} no date${asPlaceholder(shown)}; it may be blank only for an unborn child without an expected date, or where it is truly not known.`,
  why: "Age, and every check by age, depends on it.",
  mend: "Fill it from the case record; give the expected date for an unborn child.",
  examples: {
    passes: [
      { list: 1, field: "dateOfBirth", cells: [40_000, "moon"] },
      { list: 8, field: "dateOfBirth", cells: [""] },
    ],
    fails: [{ list: 1, field: "dateOfBirth", cells: ["", 40_000, "-"], at: [0, 2] }],
  },
});
