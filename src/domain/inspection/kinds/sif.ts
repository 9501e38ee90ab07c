import { dayOf } from "../../calendar/day";
import { barkingAndDagenham, blackburnWithDarwen, ofstedHandbook, warwickshire, type Source } from "../../source";
import type { CaseNumbers, Kind, Milestone, Team } from "./kind";
import { ACTION_PLAN, STAGES } from "./stages";
import { publishedInAllVariants, stepOf } from "./steps";

const handbook = ofstedHandbook("single inspection handbook, February 2017, contents: weeks 3 and 4 are fieldwork");
const fourWeeks = barkingAndDagenham("3.2, four weeks with 11 days on site");

const inspectors = "Inspectors";
const council = "Council";
const director = "Director of Children's Services";

const team: Team = {
  basis: null,
  members: [
    { role: "HMI with experience of social care", people: 6, daysEach: null },
    { role: "HMI with experience of education", people: 1, daysEach: null },
  ],
  source: barkingAndDagenham("3.2"),
};

/** Eighteen by the report that describes the audits, twenty by one that looks back on them. */
const cases: readonly CaseNumbers[] = [
  { what: "Audited by the council", atLeast: 18, atMost: 18, source: barkingAndDagenham("3.5") },
  {
    what: "Audited by the council, by another account",
    atLeast: 20,
    atMost: 20,
    source: blackburnWithDarwen("section 4, summary"),
  },
  { what: "Tracked by inspectors on site", atLeast: 25, atMost: 30, source: barkingAndDagenham("3.6") },
  {
    what: "Sampled for thresholds and effectiveness",
    atLeast: 50,
    atMost: null,
    source: barkingAndDagenham("3.6, at least 50"),
  },
  {
    what: "In all, added up",
    atLeast: 18 + 25 + 50,
    atMost: 18 + 30 + 50,
    source: barkingAndDagenham("3.5 and 3.6: 18, 25 to 30, and 50 or more"),
  },
  { what: "In all, as stated", atLeast: 100, atMost: 100, source: barkingAndDagenham("3.6, around 100") },
];

const untilFieldworkEnds: readonly Milestone[] = [
  {
    key: "lead inspector",
    what: "Lead inspector and a small team arrive",
    who: inspectors,
    source: barkingAndDagenham("3.1"),
    from: "notified",
    step: { by: "working days", days: 1 },
  },
  {
    key: "set-up meeting",
    what: "Set-up meeting, in the morning",
    who: `Lead inspector, ${director}, heads of service`,
    source: warwickshire("4.1"),
    from: "notified",
    step: { by: "working days", days: 1 },
  },
  {
    key: "rest of the team",
    what: "The rest of the team arrives",
    who: inspectors,
    source: barkingAndDagenham("3.1"),
    from: "notified",
    step: { by: "weekday of a week", week: 2, weekday: 1, otherwise: "next" },
  },
  {
    key: "annex a",
    what: "Annex A data provided, at the latest",
    who: council,
    source: barkingAndDagenham("3.4"),
    from: "notified",
    step: stepOf(STAGES["annex a"]),
  },
  {
    key: "audits",
    what: "Findings of the 18 audits shared",
    who: council,
    source: barkingAndDagenham("3.5"),
    from: "notified",
    step: { by: "weekday of a week", week: 3, weekday: 1, otherwise: "next" },
  },
  {
    key: "fieldwork",
    what: "Main fieldwork begins",
    who: inspectors,
    source: handbook,
    from: "notified",
    step: { by: "weekday of a week", week: 3, weekday: 1, otherwise: "next" },
  },
];

const endOfFieldwork: Milestone = {
  key: "end",
  what: "Fieldwork ends",
  who: inspectors,
  source: fourWeeks,
  from: "notified",
  step: { by: "weekday of a week", week: 4, weekday: 3, otherwise: "last" },
};

const reportGaps: Kind["reportGaps"] = [
  { basis: "27 working days", workingDays: 27, from: null, to: null, source: barkingAndDagenham("3.12") },
  { basis: "30 working days", workingDays: 30, from: null, to: null, source: barkingAndDagenham("3.2") },
  { basis: "five weeks", calendarDays: 35, from: null, to: null, source: warwickshire("5.1") },
  { basis: "usual", workingDays: 32, from: null, to: dayOf(2015, 8, 31), source: null },
  { basis: "usual", workingDays: 36, from: dayOf(2015, 9, 1), to: null, source: null },
];

/** To whom the draft goes differs between the council's report and the board's. */
export function afterFieldwork(draftGoesTo: string, draftSource: Source): readonly Milestone[] {
  return [
    endOfFieldwork,
    {
      key: "draft",
      what: "Draft report, for a check of its facts",
      who: draftGoesTo,
      source: draftSource,
      from: "end",
      step: stepOf(STAGES["draft report"]),
    },
    {
      key: "comments",
      what: "Comments on the draft",
      who: draftGoesTo,
      source: draftSource,
      from: "draft",
      step: stepOf(STAGES.comments),
    },
    {
      key: "pre-publication",
      what: "Pre-publication report",
      who: `${director}, chair of the LSCB, chief executive, lead member, Department for Education`,
      source: barkingAndDagenham("3.12"),
      from: "end",
      step: stepOf(STAGES["pre-publication"]),
    },
    ...publishedInAllVariants(reportGaps),
    {
      key: "action plan",
      what: "Action plan published, if the report was received after 27 working days",
      who: council,
      source: barkingAndDagenham("3.2"),
      from: "report, 27 working days",
      step: stepOf(ACTION_PLAN),
    },
  ];
}

/** Single inspection framework. Its three statements of when the report comes contradict each other; hardly any was kept. */
export const sif: Kind = {
  name: "SIF",
  publishes: "report",
  measured: "SIF",
  reportGaps,
  teams: [team],
  cases,
  milestones: [
    {
      key: "call",
      what: "The call, by 9.30am",
      who: director,
      source: barkingAndDagenham("3.1"),
      from: "notified",
      step: { by: "calendar days", days: 0 },
    },
    ...untilFieldworkEnds,
    ...afterFieldwork(director, barkingAndDagenham("3.12")),
  ],
  callOn: {
    weekday: 2,
    says: "The call is expected on a Tuesday; reports from autumn 2015 start on Mondays",
    source: barkingAndDagenham("3.1"),
  },
  usualSpan: { startsOn: 2, days: 22 },
};
