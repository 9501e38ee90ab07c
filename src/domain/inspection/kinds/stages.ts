import { calendarMonths, workingDays, type Deadline } from "../../calendar/deadline";
import { actionPlanDuty, barkingAndDagenham, inspectionRegulations, cypNow, reportedBy } from "../../source";

/** Dates on the way that have a fixed distance from the one before. */
export const STAGE_NAMES = [
  "draft report",
  "comments",
  "pre-publication",
  "council publishes",
  "draft action plan",
  "annex a",
  "engagement letter",
] as const;

export type StageName = (typeof STAGE_NAMES)[number];

export const STAGES: Readonly<Record<StageName, Deadline>> = {
  "draft report": {
    what: "Ofsted sends the draft report for a check of its facts",
    gap: workingDays(15),
    after: "the end of fieldwork",
    note: "Stated for SIF (to the Director of Children's Services) and for the LSCB review (to the chair and the members of the board).",
    sources: [barkingAndDagenham("3.12"), barkingAndDagenham("3.17")],
  },
  comments: {
    what: "The council sends its comments on the draft report",
    gap: workingDays(5),
    after: "the day the draft was received",
    note: "Stated for SIF and, for the chair of the board, for the LSCB review.",
    sources: [barkingAndDagenham("3.12"), barkingAndDagenham("3.17")],
  },
  "pre-publication": {
    what: "Ofsted sends the pre-publication report",
    gap: workingDays(25),
    after: "the end of fieldwork",
    note: "Stated for SIF. It goes to the Director of Children's Services, the chair of the LSCB, the chief executive, the lead member and the Department for Education.",
    sources: [barkingAndDagenham("3.12")],
  },
  "council publishes": {
    what: "The council publishes the report",
    gap: workingDays(30),
    after: "the day the council received the report",
    note: "A duty of the council. Barking and Dagenham, 3.2, has 30 working days as well, but as Ofsted's time to publish: see REPORT_DUE.",
    sources: [inspectionRegulations("regulation 2")],
  },
  "draft action plan": {
    what: "The council sends Ofsted a draft of its action plan",
    gap: workingDays(20),
    after: "the day the council received a focused-visit letter with areas for priority action",
    note: "Asked for since August 2018. The letter itself may name another date, which then counts.",
    sources: [cypNow("16 August 2018")],
  },
  "annex a": {
    what: "The council provides its Annex A data",
    gap: { in: "calendar days", count: 14 },
    after: "the day of the call",
    note: "Stated for SIF: in the first two weeks.",
    sources: [barkingAndDagenham("3.4")],
  },
  "engagement letter": {
    what: "Ofsted writes to the Director of Children's Services about the annual engagement meeting",
    gap: calendarMonths(1),
    after: "the day of the meeting",
    note: "The letter is not published. Only one secondary source states the month.",
    sources: [reportedBy("edyourself.wordpress.com", "18 December 2017")],
  },
};

/** How long a council has for its action plan, or written statement of proposed action. */
export const ACTION_PLAN: Deadline = {
  what: "The council publishes its action plan",
  gap: workingDays(70),
  after: "the day the council received the report",
  note: null,
  sources: [barkingAndDagenham("3.2"), actionPlanDuty],
};
