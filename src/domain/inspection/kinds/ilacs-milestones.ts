import { actionPlanDuty, annexAGuidance, blackburnWithDarwen, halton, type Source } from "../../source";
import type { CaseNumbers, Milestone } from "./kind";
import { ACTION_PLAN } from "./stages";
import { publishedInAllVariants, stepOf } from "./steps";
import { usualSince2018 } from "./usual-gaps";

const arrival = blackburnWithDarwen("section 4");
const council = "Council";
const inspectors = "Inspectors";

/** From the call to the action plan, for an inspection that takes this many weeks on site. */
export function ilacsMilestones(weeksOnSite: number, notice: Source, onSite: Source): readonly Milestone[] {
  return [
    {
      key: "call",
      what: "The call",
      who: "Director of Children's Services",
      source: notice,
      from: "notified",
      step: { by: "calendar days", days: 0 },
    },
    {
      key: "data",
      what: "Annex A data no older than this day",
      who: council,
      source: annexAGuidance("Wednesday of the week before the inspection"),
      from: "start",
      step: { by: "weekday of a week", week: 0, weekday: 3, otherwise: "still that day" },
    },
    {
      key: "start",
      what: "Inspectors arrive, in the afternoon",
      who: inspectors,
      source: arrival,
      from: "notified",
      step: { by: "first Monday", noticeInWorkingDays: 5 },
    },
    {
      key: "end",
      what: "Inspectors leave, early in the afternoon",
      who: inspectors,
      source: onSite,
      from: "start",
      step: { by: "weekday of a week", week: weeksOnSite, weekday: 5, otherwise: "last" },
    },
    ...publishedInAllVariants(usualSince2018(21, 30, 27)),
    {
      key: "action plan",
      what: "Action plan published, if the report was received on the usual day",
      who: council,
      source: actionPlanDuty,
      from: "report, usual",
      step: stepOf(ACTION_PLAN),
    },
  ];
}

/** No self-audit: inspectors look again at what the council has audited. How many cases they see is stated nowhere. */
export const ilacsCases: readonly CaseNumbers[] = [
  {
    what: "Audited by the council in the last 6 months, as a list",
    atLeast: null,
    atMost: null,
    source: blackburnWithDarwen("section 4, summary"),
  },
];

/** Five working days, or from a weekday to the same weekday a week later: over a bank holiday they differ. */
export const focusedVisitMilestones: readonly Milestone[] = [
  {
    key: "call",
    what: "The call",
    who: "Director of Children's Services",
    source: halton("Focused visits - scope"),
    from: "notified",
    step: { by: "calendar days", days: 0 },
  },
  ...visit("five working days' notice", "", halton("Focused visits - scope"), { by: "working days", days: 5 }),
  ...visit("the same weekday a week later", ", later", blackburnWithDarwen("section 4, Focused visits"), {
    by: "same weekday a week later",
  }),
];

function visit(notice: string, mark: string, source: Milestone["source"], step: Milestone["step"]): Milestone[] {
  return [
    { key: `start${mark}`, what: `First day on site, by ${notice}`, who: inspectors, source, from: "notified", step },
    {
      key: `end${mark}`,
      what: `Second and last day, by ${notice}`,
      who: inspectors,
      source: halton("Focused visits - scope"),
      from: `start${mark}`,
      step: { by: "working days", days: 1 },
    },
    {
      key: `letter${mark}`,
      what: `Letter published, as was usual, by ${notice}`,
      who: "Ofsted",
      source: null,
      from: `end${mark}`,
      step: { by: "report", basis: "usual" },
    },
  ];
}
