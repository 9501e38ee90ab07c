import { columnRule } from "../../rule-forms";
import { ours } from "../../sources";
import { counted, quoted } from "../../wording";

const PLACEHOLDERS =
  /^(tbc|tba|tbd|to be (confirmed|allocated|advised)|unknown|not known|unallocated|not allocated|no (worker|team)|x+|\?+|\.+|0)$/i;

export const placeholderForAName = columnRule<string>({
  slug: "placeholder-for-a-name",
  level: "query",
  lens: "data",
  source: ours,
  about: ({ key }) => key === "team" || key === "worker",
  oneFindingFor: "value",
  insteadOf: ["normally-filled"],
  check: ({ blanks, contents, values, cellAt }, found) => {
    for (const row of blanks) {
      const shown = cellAt(row);
      if (typeof shown === "string" && shown.trim() !== "") found([row], shown);
    }
    contents.forEach((content, index) => {
      if (!PLACEHOLDERS.test(String(content).trim())) return;
      const rows = [...values.keys()].filter((row) => values[row] === index);
      found(rows, String(content));
    });
  },
  says: ({ heading, cells, detail }) =>
    `${heading}: ${quoted(detail)} stands in ${counted(cells, "cell")} where a name belongs.`,
  why: "An inspector will ask who holds the case.",
  mend: "Give the name from the case record; if nobody is allocated, leave the cell blank and have the reason ready.",
  examples: {
    passes: [{ list: 3, field: "team", cells: ["Duty Team", "", null, "\u00a0", "Team X"] }],
    fails: [
      { list: 3, field: "worker", cells: ["TBC", "Alex Ash", "N/A", "-", "nan"], at: [0, 2, 3, 4] },
      { list: 6, field: "team", cells: ["Unallocated", "xxx"], at: [0, 1] },
    ],
  },
});
