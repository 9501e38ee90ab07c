import { addMonths, inWords } from "../../../calendar/day";
import { rule } from "../../rule-forms";
import { ours } from "../../sources";

export const planLongerThanTwoYears = rule({
  slug: "plan-longer-than-two-years",
  list: 7,
  level: "query",
  lens: "practice",
  source: ours,
  settings: { months: { says: "A child protection plan is long after", unit: "months", usual: 24 } },
  says: ({ planStart }, { settings: { months } }) =>
    `The plan has run since ${inWords(planStart)}, longer than ${months} months.`,
  why: "Inspectors ask what a long plan has changed for the child, and whether proceedings were considered.",
  mend: "If the dates are right, have the reason ready: the last review, what is planned and by when.",
  examples: {
    passes: [
      { planStart: "30/09/2024" },
      { planStart: "29/09/2024", planEnd: "01/09/2026" },
      { planStart: "31/09/2020" },
      { planStart: "" },
    ],
    fails: [{ planStart: "29/09/2024", at: "planStart" }],
  },
  check: ({ planStart, planEnd }, found, { asAt, settings: { months } }) => {
    if (Number.isNaN(planEnd) && planStart < addMonths(asAt, -months)) found("planStart");
  },
});
