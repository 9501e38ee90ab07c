import { inWords } from "../../../calendar/day";
import { workingDaysBetween } from "../../../calendar/working-days";
import type { Rows } from "../../../checking/rows";
import type { RowOf } from "../../annex-a";
import { at, isBlank, listsRule } from "../../rule-forms";
import { dfe } from "../../sources";

interface Waiting {
  readonly enquiry: RowOf<5>;
  readonly workingDays: number;
}

const LIMIT = 15;

/** A child who was on a plan already says No too, and needs no other initial conference. */
export const noConferenceAfter15WorkingDays = listsRule({
  slug: "no-conference-after-15-working-days",
  lists: [5, 7],
  level: "query",
  lens: "data",
  source: dfe("CIN census 2024/25", "8675Q"),
  says: ({ enquiry, workingDays }: Waiting) =>
    `The strategy discussion was on ${inWords(enquiry.strategyDiscussion)}, ${workingDays} working days before the day of the data; an initial conference was not deemed unnecessary, and has no date.`,
  why: "A conference is due within 15 working days of the strategy discussion; without a date this one counts as late.",
  mend: "Give the date of the conference, or say a) Yes if it was deemed unnecessary; if it is still to come, have the reason ready.",
  examples: {
    passes: [
      { 5: [{ childId: "A1", strategyDiscussion: "09/09/2026", conferenceUnnecessary: "b) No" }], 7: [] },
      {
        5: [
          {
            childId: "A1",
            strategyDiscussion: "08/09/2026",
            conferenceUnnecessary: "b) No",
            conference: "30/09/2026",
          },
        ],
        7: [],
      },
      { 5: [{ childId: "A1", strategyDiscussion: "08/09/2026", conferenceUnnecessary: "" }], 7: [] },
      {
        5: [
          {
            childId: "A1",
            strategyDiscussion: "08/09/2026",
            conferenceUnnecessary: "b) No",
            resultedInPlan: "b) No",
          },
        ],
        7: [],
      },
      {
        5: [{ childId: "A1", strategyDiscussion: "08/09/2026", conferenceUnnecessary: "b) No" }],
        7: [{ childId: "A1", planStart: "01/06/2026", planEnd: "" }],
      },
    ],
    fails: [
      {
        lists: {
          5: [{ childId: "A1", strategyDiscussion: "08/09/2026", conferenceUnnecessary: "b) No" }],
          7: [{ childId: "A1", planStart: "01/06/2026", planEnd: "07/09/2026" }],
        },
        at: { list: 5, row: 0, field: "conference" },
      },
    ],
  },
  check: ({ 5: enquiries, 7: plans }, found, { asAt }) => {
    for (const enquiry of enquiries) {
      const { strategyDiscussion, conferenceUnnecessary, resultedInPlan } = enquiry;
      if (conferenceUnnecessary !== "b) No" || resultedInPlan !== null || Number.isNaN(strategyDiscussion)) continue;
      if (!isBlank(enquiry, "conference") || wasOnAPlan(enquiry, plans)) continue;
      const waited = workingDaysBetween(strategyDiscussion, asAt);
      if (waited.is === "problem" || waited.value <= LIMIT) continue;
      found(
        { enquiry, workingDays: waited.value },
        at(enquiry, "conference", "strategyDiscussion", "conferenceUnnecessary"),
      );
    }
  },
});

function wasOnAPlan({ childId, strategyDiscussion }: RowOf<5>, plans: Rows<RowOf<7>>): boolean {
  return plans
    .of(childId)
    .some(({ planStart, planEnd }) => planStart <= strategyDiscussion && !(planEnd < strategyDiscussion));
}
