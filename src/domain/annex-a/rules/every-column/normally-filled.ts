import { columnRule } from "../../rule-forms";
import { ofstedGuidance } from "../../sources";
import { asPlaceholder, counted } from "../../wording";

export const normallyFilled = columnRule<null>({
  slug: "normally-filled",
  level: "query",
  lens: "data",
  source: ofstedGuidance,
  about: ({ filled }) => filled.level === "expected",
  oneFindingFor: "column",
  check: ({ blanks }, found) => found(blanks, null),
  says: ({ heading, cells, shown, field: { filled } }) => {
    const unless =
      filled.level === "expected" && filled.unless !== undefined ? ` unless there is ${filled.unless}` : "";
    return `${heading} is normally filled${unless}, and is blank in ${counted(cells, "cell")}${asPlaceholder(shown)}.`;
  },
  why: "Ofsted expects it for nearly everyone; many blanks look like a fault of the extract.",
  mend: "Fill what the case record knows; a placeholder such as N/A counts as blank.",
  examples: {
    passes: [{ list: 3, field: "team", cells: ["Duty Team"] }],
    fails: [
      { list: 2, field: "organisation", cells: ["Top Town Academy", "N/A", ""], at: [1, 2] },
      { list: 6, field: "lastSeen", cells: [45_000, "-"], at: [1] },
    ],
  },
});
