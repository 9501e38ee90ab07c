import type { RuleSettings } from "../../../checking/rule";
import { columnRule, outOfBounds } from "../../rule-forms";
import { ours } from "../../sources";

const most = (of: string, usual: number) => ({
  says: `Most ${of}, before it is asked about`,
  unit: "in 12 months",
  usual,
});

const MOST = {
  referralsInLast12Months: most("referrals", 12),
  section47sInLast12Months: most("section 47 enquiries", 8),
  placementsInLast12Months: most("placements", 15),
  missingEpisodes: most("missing episodes", 100),
  absentEpisodes: most("absent episodes", 100),
} satisfies RuleSettings;

export const unusuallyHighCount = columnRule<number>({
  slug: "unusually-high-count",
  level: "query",
  lens: "data",
  source: ours,
  settings: MOST,
  about: ({ key }) => key in MOST,
  oneFindingFor: "value",
  check: (column, found, { settings }) => {
    outOfBounds(column, { above: settings[column.field.key] ?? Infinity }, found);
  },
  says: ({ heading, field, detail }, { settings }) =>
    `${heading}: ${detail} is unusually high; we ask about more than ${settings[field.key] ?? ""}.`,
  why: "One such number moves the average of the whole list, and an inspector will choose the child's case.",
  mend: "Count again in the case record; if it is true, have the reason ready.",
  examples: {
    passes: [
      { list: 3, field: "referralsInLast12Months", cells: [0, 12, ""] },
      { list: 7, field: "previousPlans", cells: [99] },
    ],
    fails: [
      { list: 3, field: "referralsInLast12Months", cells: [13, 12], at: [0] },
      { list: 5, field: "section47sInLast12Months", cells: [8, 9], at: [1] },
      { list: 8, field: "placementsInLast12Months", cells: [15, 16], at: [1] },
      { list: 8, field: "missingEpisodes", cells: [100, 101], at: [1] },
    ],
  },
});
