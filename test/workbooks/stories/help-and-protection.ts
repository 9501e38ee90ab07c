import type { CodeOf } from "../../../src/domain/annex-a/annex-a";
import { addDays, type Day } from "../../../src/domain/calendar/day";
import { aChild, anUnbornChild, type Child } from "./child";
import { later, type Council } from "./council";

const SOURCES = [
  "q) 6: Police",
  "q) 6: Police",
  "q) 6: Police",
  "e) 2A: Schools",
  "e) 2A: Schools",
  "f) 2B: Education services",
  "g) 3A: Health services",
  "h) 3B: Health services",
  "k) 3E: Health services",
  "a) 1A: Individual",
  "b) 1B: Individual",
  "m) 4: Housing",
  "o) 5B: LA services",
  "p) 5C: LA services",
  "r) 7: Other legal agency",
  "s) 8: Other",
  "t) 9: Anonymous",
] as const satisfies readonly CodeOf<"contactSource">[];
const ORGANISATIONS = [
  "Hilltop Primary School",
  "Millbrook Academy",
  "Family Hub West",
  "Family Hub East",
  "Early Help Service",
  "Health Visiting Service",
] as const;
const ABUSE = ["a) Neglect", "a) Neglect", "b) Physical abuse", "c) Sexual abuse", "d) Emotional abuse"] as const;

const ANY_AGE = [1, 17] as const;
/** So many days on, an assessment that began then is complete, even a late one. */
const DAYS_FOR_AN_ASSESSMENT = 95;

/** A contact that somebody made, and what came of it. */
interface Contact {
  readonly on: Day;
  readonly source: CodeOf<"contactSource">;
}

function contacted({ rows, random }: Council, { who }: Child, on: Day): Contact {
  const source = random.pick(SOURCES);
  rows[1].push({ ...who, contactDate: on, contactSource: source });
  return { on, source };
}

/** The same day or the next; the day of the referral. */
function referred(
  council: Council,
  { who, allocated }: Child,
  { on, source }: Contact,
  { noFurtherAction, before }: { readonly noFurtherAction: CodeOf<"yesNo">; readonly before: number },
): Day {
  const referralDate = on < council.asAt ? council.workingDaysAfter(on, 0, 1) : on;
  council.rows[3].push({
    ...who,
    referralDate,
    referralSource: source,
    noFurtherAction,
    referralsInLast12Months: before,
    ...allocated,
  });
  return referralDate;
}

/** From the door to a referral that was taken up. */
function takenUp(council: Council, child: Child, first: Day, last: Day): Day {
  const contact = contacted(council, child, council.dayBetween(first, last));
  const before = council.mostly() ? 0 : council.random.between(1, 2);
  return referred(council, child, contact, { noFurtherAction: "b) No", before });
}

/** The day on which an assessment was authorised: within 45 working days, mostly. */
function assessed(council: Council, child: Child, start: Day, requiresSupport: CodeOf<"yesNo">): Day {
  const authorised = council.mostly()
    ? council.workingDaysAfter(start, 12, 44)
    : council.workingDaysAfter(start, 46, 58);
  council.rows[4].push({
    ...child.who,
    ...child.disability,
    assessmentStart: start,
    childSeen: "a) Yes",
    authorised,
    requiresSupport,
    ...child.allocated,
  });
  return authorised;
}

function assessmentOpen(council: Council, child: Child, start: Day): void {
  council.rows[4].push({
    ...child.who,
    ...child.disability,
    assessmentStart: start,
    childSeen: council.mostly() ? "a) Yes" : "b) No",
    ...child.allocated,
  });
  inNeed(council, child, { start, status: "d) Open assessment" });
}

/** A child's time in need, which goes on while the child is on a plan or in care. */
export interface InNeed {
  readonly start: Day;
  readonly status: Exclude<CodeOf<"caseStatus">, "e) Closed episode">;
  readonly closed?: { readonly on: Day; readonly reason: CodeOf<"closureReason"> };
}

export function inNeed(council: Council, child: Child, { start, status, closed }: InNeed): void {
  const last = closed?.on ?? council.asAt;
  const longUnseen = !council.mostly() && addDays(last, -80) > start;
  const lastSeen = longUnseen
    ? council.dayBetween(addDays(last, -80), addDays(last, -50))
    : council.dayBetween(later(start, addDays(last, -35)), last);
  council.rows[6].push({
    ...child.who,
    ...child.disability,
    cinStart: start,
    primaryNeed: child.need,
    lastSeen,
    ...(closed === undefined ? {} : { cinClosure: closed.on, closureReason: closed.reason }),
    caseStatus: closed === undefined ? status : "e) Closed episode",
    ...child.allocated,
  });
}

/** A section 47 enquiry, with what is known of its conference. */
function enquiry(
  council: Council,
  child: Child,
  strategyDiscussion: Day,
  conference: {
    readonly conferenceUnnecessary?: CodeOf<"yesNo">;
    readonly conference?: Day;
    readonly resultedInPlan?: CodeOf<"yesNo">;
  },
): void {
  council.rows[5].push({
    ...child.who,
    ...child.disability,
    strategyDiscussion,
    ...conference,
    section47sInLast12Months: council.mostly() ? 0 : 1,
    conferencesInLast12Months: 0,
    ...child.allocated,
  });
}

/** Within 15 working days of the strategy discussion, mostly. */
function conferenceAfter(council: Council, strategyDiscussion: Day): Day {
  return council.mostly()
    ? council.workingDaysAfter(strategyDiscussion, 8, 15)
    : council.workingDaysAfter(strategyDiscussion, 16, 20);
}

export interface Plan {
  readonly start: Day;
  readonly end?: Day;
}

/** A plan has its first review within three months and the next within six. It ends at a review. */
export function onAPlan(council: Council, child: Child, { start, end }: Plan): void {
  const last = end ?? council.asAt;
  const category = council.random.pick(ABUSE);
  const running = last - start;
  const review =
    end ?? (running > 88 ? council.dayBetween(later(addDays(start, 60), addDays(last, -170)), last) : undefined);
  council.rows[7].push({
    ...child.who,
    ...child.disability,
    planStart: start,
    initialCategory: category,
    latestCategory: category,
    lastVisit: council.dayBetween(later(start, addDays(last, council.mostly() ? -12 : -40)), last),
    seenAlone: council.mostly() ? "a) Yes" : "b) No",
    ...(review === undefined ? {} : { latestReview: review }),
    ...(end === undefined ? {} : { planEnd: end }),
    emergencyProtection: "b) No",
    previousPlans: council.mostly() ? 0 : council.random.between(1, 2),
    ...child.allocated,
  });
}

/** Everything that begins at the door, from a call that led nowhere to a child protection plan. */
export const helpAndProtection = {
  contactOnly(council: Council): void {
    const child = aChild(council, ANY_AGE, "Assessment North");
    contacted(council, child, council.dayBetween(council.sixMonthsAgo, council.asAt));
  },

  contactOnTheDayOfTheData(council: Council): void {
    contacted(council, aChild(council, ANY_AGE, "Assessment North"), council.asAt);
  },

  earlyHelp(council: Council): void {
    const child = aChild(council, ANY_AGE, "Assessment North");
    const contact = contacted(council, child, council.dayBetween(council.sixMonthsAgo, council.daysAgo(85)));
    const assessmentStart = council.workingDaysAfter(contact.on, 2, 8);
    const assessmentCompleted = council.workingDaysAfter(assessmentStart, 18, 40);
    const organisation = council.random.pick(ORGANISATIONS);
    council.rows[2].push({ ...child.who, assessmentStart, assessmentCompleted, organisation });
  },

  earlyHelpGoingOn(council: Council): void {
    const child = aChild(council, ANY_AGE, "Assessment North");
    const organisation = council.random.pick(ORGANISATIONS);
    council.rows[2].push({ ...child.who, assessmentStart: council.monthsAgo(5, 1), organisation });
  },

  noFurtherAction(council: Council): void {
    const child = aChild(council, ANY_AGE, "Assessment South");
    const contact = contacted(council, child, council.dayBetween(council.sixMonthsAgo, council.daysAgo(3)));
    referred(council, child, contact, { noFurtherAction: "a) Yes", before: 0 });
  },

  noFurtherActionTwice(council: Council): void {
    const child = aChild(council, ANY_AGE, "Assessment South");
    for (const [first, last] of [
      [170, 100],
      [80, 5],
    ] as const) {
      const contact = contacted(council, child, council.dayBetween(council.daysAgo(first), council.daysAgo(last)));
      referred(council, child, contact, { noFurtherAction: "a) Yes", before: 1 });
    }
  },

  assessedAsNotInNeed(council: Council): void {
    const child = aChild(council, ANY_AGE, "Assessment South");
    const referral = takenUp(council, child, council.sixMonthsAgo, council.daysAgo(DAYS_FOR_AN_ASSESSMENT));
    assessed(council, child, referral, "b) No");
  },

  assessmentGoingOn(council: Council): void {
    const child = aChild(council, ANY_AGE, "Assessment North");
    const [first, last] = council.mostly() ? [55, 3] : [90, 70];
    assessmentOpen(council, child, takenUp(council, child, council.daysAgo(first), council.daysAgo(last)));
  },

  unbornChild(council: Council): void {
    const child = anUnbornChild(council, "Assessment North");
    assessmentOpen(council, child, takenUp(council, child, council.daysAgo(50), council.daysAgo(5)));
  },

  inNeed(council: Council): void {
    const child = aChild(council, ANY_AGE, "Child in Need East");
    const start = takenUp(council, child, council.sixMonthsAgo, council.daysAgo(DAYS_FOR_AN_ASSESSMENT));
    assessed(council, child, start, "a) Yes");
    inNeed(council, child, { start, status: "c) Child in need plan" });
  },

  longInNeed(council: Council): void {
    const child = aChild(council, [3, 17], "Child in Need East");
    inNeed(council, child, { start: council.monthsAgo(26, 7), status: "c) Child in need plan" });
  },

  noLongerInNeed(council: Council): void {
    const child = aChild(council, ANY_AGE, "Child in Need East");
    const start = takenUp(council, child, council.sixMonthsAgo, council.daysAgo(130));
    const authorised = assessed(council, child, start, "a) Yes");
    const reason = "RC7 - Services ceased for any other reason, including child no longer in need";
    const on = council.dayBetween(addDays(authorised, 10), council.asAt);
    inNeed(council, child, { start, status: "c) Child in need plan", closed: { on, reason } });
  },

  conferenceUnnecessary(council: Council): void {
    const child = aChild(council, ANY_AGE, "Child in Need East");
    const start = takenUp(council, child, council.sixMonthsAgo, council.daysAgo(DAYS_FOR_AN_ASSESSMENT));
    assessed(council, child, start, "a) Yes");
    enquiry(council, child, council.workingDaysAfter(start, 1, 5), { conferenceUnnecessary: "a) Yes" });
    inNeed(council, child, { start, status: "c) Child in need plan" });
  },

  enquiryGoingOn(council: Council): void {
    const child = aChild(council, ANY_AGE, "Assessment North");
    const start = takenUp(council, child, council.daysAgo(20), council.daysAgo(8));
    assessmentOpen(council, child, start);
    enquiry(council, child, council.workingDaysAfter(start, 0, 2), {});
  },

  conferenceWithoutPlan(council: Council): void {
    const child = aChild(council, ANY_AGE, "Child in Need East");
    const start = takenUp(council, child, council.sixMonthsAgo, council.daysAgo(DAYS_FOR_AN_ASSESSMENT));
    assessed(council, child, start, "a) Yes");
    const strategyDiscussion = council.workingDaysAfter(start, 1, 5);
    const conference = conferenceAfter(council, strategyDiscussion);
    enquiry(council, child, strategyDiscussion, {
      conferenceUnnecessary: "b) No",
      conference,
      resultedInPlan: "b) No",
    });
    inNeed(council, child, { start, status: "c) Child in need plan" });
  },

  newPlan(council: Council): void {
    const child = aChild(council, [1, 16], "Safeguarding West");
    const start = takenUp(council, child, council.sixMonthsAgo, council.daysAgo(DAYS_FOR_AN_ASSESSMENT));
    assessed(council, child, start, "a) Yes");
    const strategyDiscussion = council.workingDaysAfter(start, 1, 5);
    const conference = conferenceAfter(council, strategyDiscussion);
    enquiry(council, child, strategyDiscussion, {
      conferenceUnnecessary: "b) No",
      conference,
      resultedInPlan: "a) Yes",
    });
    onAPlan(council, child, { start: conference });
    inNeed(council, child, { start, status: "b) Child Protection plan" });
  },

  longPlan(council: Council): void {
    const child = aChild(council, [3, 16], "Safeguarding West");
    const start = council.mostly() ? council.monthsAgo(14, 7) : council.monthsAgo(26, 16);
    inNeed(council, child, { start: addDays(start, -35), status: "b) Child Protection plan" });
    onAPlan(council, child, { start });
  },

  planEnded(council: Council): void {
    const child = aChild(council, [3, 16], "Safeguarding West");
    const start = council.monthsAgo(15, 9);
    const end = council.dayBetween(addDays(council.sixMonthsAgo, 4), council.daysAgo(15));
    onAPlan(council, child, { start, end });
    inNeed(council, child, { start: addDays(start, -30), status: "c) Child in need plan" });
  },
} as const;
