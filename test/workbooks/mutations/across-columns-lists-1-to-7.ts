import type { FieldOf } from "../../../src/domain/annex-a/annex-a";
import { addDays, addMonths, weekdayOf, wholeYearsBetween, type Day } from "../../../src/domain/calendar/day";
import { workingDayAfter } from "../../../src/domain/calendar/working-days";
import type { RawCell } from "../../../src/domain/checking/sheet-values";
import { DATA_DAY } from "../life-stories";
import type { Draft, RowDraft } from "./draft";
import { mutation } from "./mutation";

const LISTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
type List = (typeof LISTS)[number];

const PREGNANCY = 280;
const SIX_MONTHS_AGO = addMonths(DATA_DAY, -6);
const TEN_DAYS_AGO = addDays(DATA_DAY, -10);
const TO_ADULT_CARE = "RC6 - Transferred to adult social care services";
const NO_LONGER_IN_NEED = "RC7 - Services ceased for any other reason, including child no longer in need";

/** A row of a child of whom it is all that there is, so that no other row says otherwise. */
function onlyRow<Of extends List>(draft: Draft, list: Of): RowDraft<Of> {
  const timesIn = (each: List, childId: RawCell): number => draft.rowsOf(each, childId).length;
  return draft.aRow(list, (row) => {
    const childId = row.get("childId" as FieldOf<Of>);
    return LISTS.every((each) => timesIn(each, childId) === (each === list ? 1 : 0));
  });
}

/** Says in every list when a child was born, or is expected. */
function born(draft: Draft, childId: RawCell, day: Day): void {
  for (const list of LISTS) {
    for (const row of draft.rowsOf(list, childId) as readonly RowDraft<1>[]) {
      row.set("dateOfBirth", day).set("age", day > DATA_DAY ? -1 : wholeYearsBetween(day, DATA_DAY));
      if (day > DATA_DAY) row.set("gender", "c) Not stated/recorded");
    }
  }
}

/** A contact about a child who is on no other list, with the day of birth. */
function contactAbout(draft: Draft, day: Day): RowDraft<1> {
  const contact = onlyRow(draft, 1);
  born(draft, contact.get("childId"), day);
  return contact;
}

function newlyInCare(draft: Draft): RowDraft<8> {
  return draft.aRow(8, (row) => row.get("careEnd") === null && row.day("careStart") > addMonths(DATA_DAY, -4));
}

function earlyHelpCompleted(draft: Draft): RowDraft<2> {
  return draft.aRow(2, (row) => row.get("assessmentCompleted") !== null);
}

function assessed(draft: Draft): RowDraft<4> {
  return draft.aRow(4, (row) => row.get("authorised") !== null);
}

function assessmentGoingOn(draft: Draft): RowDraft<4> {
  return draft.aRow(4, (row) => row.get("authorised") === null && row.get("age") !== -1);
}

/** Assessed after a referral, and found not to be in need. */
function assessedOnly(draft: Draft): RowDraft<4> {
  return draft.aRow(4, (row) => row.get("requiresSupport") === "b) No");
}

function conferenceWithoutPlan(draft: Draft): RowDraft<5> {
  return draft.aRow(5, (row) => row.get("resultedInPlan") === "b) No");
}

function enquiryGoingOn(draft: Draft): RowDraft<5> {
  return draft.aRow(5, (row) => row.get("conferenceUnnecessary") === null);
}

function workingDay(from: number, days: number): Day {
  const found = workingDayAfter(from as Day, days);
  if (found.is === "problem") throw new RangeError(found.says);
  return found.value;
}

/** In need for long, and on no other list. */
function inNeed(draft: Draft): RowDraft<6> {
  return onlyRow(draft, 6);
}

function closed(draft: Draft, on: Day): RowDraft<6> {
  return inNeed(draft)
    .set("cinClosure", on)
    .set("closureReason", NO_LONGER_IN_NEED)
    .set("caseStatus", "e) Closed episode")
    .set("lastSeen", on);
}

function planEnded(draft: Draft): RowDraft<7> {
  return draft.aRow(7, (row) => row.get("planEnd") !== null && draft.rowsOf(8, row.get("childId")).length === 0);
}

/** What a plan that ended this day would say. */
function endedOn(plan: RowDraft<7>, day: number): RowDraft<7> {
  return plan.set("planEnd", day).set("lastVisit", day);
}

const persons = [
  mutation({
    rule: "age-unlike-the-date-of-birth",
    breaks: (draft) => {
      const row = draft.aRow(draft.random.pick([1, 3, 8, 9] as const), (each) => Number(each.get("age")) > 0);
      row.spoil("age", Number(row.get("age")) + draft.random.pick([-1, 1]));
    },
    spares: (draft) => {
      const tenth = addMonths(DATA_DAY, -120);
      if (draft.random.oneIn(2)) contactAbout(draft, tenth).set("age", 10);
      else contactAbout(draft, addDays(tenth, 1)).set("age", 9);
    },
  }),
  mutation({
    rule: "unborn-child-with-an-age",
    breaks: (draft) => void contactAbout(draft, addDays(DATA_DAY, 1)).spoil("age", 0),
    spares: (draft) => void contactAbout(draft, DATA_DAY).set("age", 0),
  }),
  mutation({
    rule: "born-more-than-40-weeks-ahead",
    breaks: (draft) => void contactAbout(draft, addDays(DATA_DAY, PREGNANCY + 1)).foundAt("dateOfBirth"),
    spares: (draft) => void contactAbout(draft, addDays(DATA_DAY, PREGNANCY)).set("contactDate", DATA_DAY),
  }),
  mutation({
    rule: "unborn-child-with-a-gender",
    breaks: (draft) => void contactAbout(draft, addDays(DATA_DAY, 1)).spoil("gender", "b) Female"),
    spares: (draft) => void contactAbout(draft, DATA_DAY).set("gender", "b) Female"),
  }),
  mutation({
    rule: "event-more-than-40-weeks-before-birth",
    breaks: (draft) => {
      const contact = onlyRow(draft, 1).set("contactDate", addDays(DATA_DAY, -100)).foundAt("dateOfBirth");
      born(draft, contact.get("childId"), addDays(DATA_DAY, -100 + PREGNANCY + 1));
    },
    spares: (draft) => {
      const contact = onlyRow(draft, 1).set("contactDate", addDays(DATA_DAY, -100));
      born(draft, contact.get("childId"), addDays(DATA_DAY, -100 + PREGNANCY));
    },
  }),
  mutation({
    rule: "care-before-birth",
    breaks: (draft) => {
      const inCare = newlyInCare(draft).foundAt("dateOfBirth");
      born(draft, inCare.get("childId"), (inCare.day("careStart") + 1) as Day);
    },
    spares: (draft) => {
      const inCare = newlyInCare(draft);
      born(draft, inCare.get("childId"), inCare.day("careStart") as Day);
    },
  }),
  mutation({
    rule: "eighteen-or-over-at-the-time",
    breaks: (draft) => {
      const contact = onlyRow(draft, 1).set("contactDate", TEN_DAYS_AGO).foundAt("dateOfBirth");
      born(draft, contact.get("childId"), addMonths(TEN_DAYS_AGO, -216));
    },
    spares: (draft) => {
      const contact = onlyRow(draft, 1).set("contactDate", TEN_DAYS_AGO);
      born(draft, contact.get("childId"), addDays(addMonths(TEN_DAYS_AGO, -216), 1));
    },
  }),
  mutation({
    rule: "in-care-at-eighteen",
    breaks: (draft) => born(draft, newlyInCare(draft).foundAt("dateOfBirth").get("childId"), addMonths(DATA_DAY, -216)),
    spares: (draft) => born(draft, newlyInCare(draft).get("childId"), addDays(addMonths(DATA_DAY, -216), 1)),
  }),
  mutation({
    rule: "care-leaver-of-another-age",
    breaks: (draft) => born(draft, onlyRow(draft, 9).foundAt("dateOfBirth").get("childId"), addMonths(DATA_DAY, -312)),
    spares: (draft) => born(draft, onlyRow(draft, 9).get("childId"), addDays(addMonths(DATA_DAY, -312), 1)),
  }),
  mutation({
    rule: "over-25",
    breaks: (draft) => born(draft, onlyRow(draft, 2).foundAt("dateOfBirth").get("childId"), addMonths(DATA_DAY, -312)),
    spares: (draft) => born(draft, onlyRow(draft, 2).get("childId"), addDays(addMonths(DATA_DAY, -312), 1)),
  }),
];

const contactsToReferrals = [
  mutation({
    rule: "early-help-completed-before-it-started",
    breaks: (draft) => {
      const help = earlyHelpCompleted(draft);
      help.spoil("assessmentCompleted", help.day("assessmentStart") - 1);
    },
    spares: (draft) => {
      draft.mayAlso("early-help-completed-the-day-it-started");
      const help = earlyHelpCompleted(draft);
      help.set("assessmentCompleted", help.get("assessmentStart"));
    },
  }),
  mutation({
    rule: "early-help-completed-the-day-it-started",
    breaks: (draft) => {
      const help = earlyHelpCompleted(draft);
      help.spoil("assessmentCompleted", help.get("assessmentStart"));
    },
    spares: (draft) => {
      const help = earlyHelpCompleted(draft);
      help.set("assessmentCompleted", help.day("assessmentStart") + 1);
    },
  }),
  mutation({
    rule: "before-the-six-months",
    breaks: (draft) => void onlyRow(draft, 1).spoil("contactDate", SIX_MONTHS_AGO - 1),
    spares: (draft) => void onlyRow(draft, 1).set("contactDate", SIX_MONTHS_AGO),
  }),
  mutation({
    rule: "closed-before-the-six-months",
    breaks: (draft) => {
      const help = earlyHelpCompleted(draft).set("assessmentStart", addDays(SIX_MONTHS_AGO, -30));
      help.spoil("assessmentCompleted", SIX_MONTHS_AGO - 1);
    },
    spares: (draft) => {
      const help = earlyHelpCompleted(draft).set("assessmentStart", addDays(SIX_MONTHS_AGO, -30));
      help.set("assessmentCompleted", SIX_MONTHS_AGO);
    },
  }),
  mutation({
    rule: "referral-taken-up-by-nobody",
    breaks: (draft) =>
      void draft
        .aRow(3, (row) => row.get("noFurtherAction") === "b) No")
        .spoil(draft.random.pick(["team", "worker"]), null),
    spares: (draft) => {
      draft.mayAlso("normally-filled", "placeholder-for-a-name");
      draft.aRow(3, (row) => row.get("noFurtherAction") === "a) Yes").set("worker", null);
    },
  }),
];

const assessments = [
  mutation({
    rule: "assessment-authorised-before-it-started",
    breaks: (draft) => {
      const assessment = assessed(draft);
      assessment.spoil("authorised", assessment.day("assessmentStart") - 1);
    },
    spares: (draft) => {
      const assessment = assessed(draft);
      assessment.set("authorised", assessment.get("assessmentStart"));
    },
  }),
  mutation({
    rule: "authorised-without-an-outcome",
    breaks: (draft) => void assessed(draft).spoil("requiresSupport", null),
    // Without an outcome too, and open.
    spares: (draft) => void assessmentGoingOn(draft).set("requiresSupport", null),
  }),
  mutation({
    rule: "outcome-before-authorisation",
    breaks: (draft) => void assessmentGoingOn(draft).spoil("requiresSupport", draft.random.pick(["a) Yes", "b) No"])),
    spares: (draft) => void assessedOnly(draft).set("requiresSupport", "a) Yes"),
  }),
  mutation({
    rule: "assessed-without-being-seen",
    breaks: (draft) => void assessed(draft).spoil("childSeen", "b) No"),
    spares: (draft) => void assessed(draft).set("childSeen", "c) Unknown"),
  }),
  mutation({
    rule: "assessment-started-before-its-referral",
    breaks: (draft) => {
      const assessment = assessedOnly(draft);
      for (const referral of draft.rowsOf(3, assessment.get("childId"))) {
        const referred = referral.day("referralDate");
        assessment.spoil("assessmentStart", referred - 1).set("authorised", workingDay(referred, 20));
      }
    },
    spares: (draft) => {
      const assessment = assessedOnly(draft);
      for (const referral of draft.rowsOf(3, assessment.get("childId"))) {
        const referred = referral.day("referralDate");
        assessment.set("assessmentStart", referred).set("authorised", workingDay(referred, 20));
      }
    },
  }),
];

const enquiries = [
  mutation({
    rule: "conference-before-the-strategy-discussion",
    breaks: (draft) => {
      const enquiry = conferenceWithoutPlan(draft);
      enquiry.spoil("conference", workingDay(enquiry.day("strategyDiscussion"), -1));
    },
    spares: (draft) => {
      const enquiry = conferenceWithoutPlan(draft);
      enquiry.set("conference", enquiry.get("strategyDiscussion"));
    },
  }),
  mutation({
    rule: "unnecessary-conference-has-a-date",
    breaks: (draft) => void conferenceWithoutPlan(draft).spoil("conferenceUnnecessary", "a) Yes"),
    spares: (draft) => void conferenceWithoutPlan(draft).set("conferenceUnnecessary", null),
  }),
  mutation({
    rule: "unnecessary-conference-has-a-result",
    breaks: (draft) =>
      void enquiryGoingOn(draft).set("conferenceUnnecessary", "a) Yes").spoil("resultedInPlan", "b) No"),
    spares: (draft) => void enquiryGoingOn(draft).set("conferenceUnnecessary", "a) Yes"),
  }),
  mutation({
    rule: "no-conference-after-15-working-days",
    breaks: (draft) => {
      const enquiry = enquiryGoingOn(draft).set("conferenceUnnecessary", "b) No").foundAt("conference");
      enquiry.set("strategyDiscussion", workingDay(DATA_DAY, -16));
    },
    spares: (draft) => {
      const enquiry = enquiryGoingOn(draft).set("conferenceUnnecessary", "b) No");
      enquiry.set("strategyDiscussion", workingDay(DATA_DAY, -15));
    },
  }),
  mutation({
    rule: "conference-without-a-result",
    breaks: (draft) => void conferenceWithoutPlan(draft).spoil("resultedInPlan", null),
    spares: (draft) => {
      draft.mayAlso("date-after-the-data", "day-and-month-may-be-swapped");
      conferenceWithoutPlan(draft)
        .set("conference", DATA_DAY + 1)
        .set("resultedInPlan", null);
    },
  }),
  mutation({
    rule: "result-without-a-conference",
    breaks: (draft) => void enquiryGoingOn(draft).set("resultedInPlan", "b) No").foundAt("conference"),
    spares: (draft) => void enquiryGoingOn(draft).set("conferenceUnnecessary", "b) No"),
  }),
  mutation({
    rule: "conference-on-a-day-off",
    breaks: (draft) => {
      const enquiry = conferenceWithoutPlan(draft);
      const conference = enquiry.day("conference") as Day;
      enquiry.spoil("conference", conference - weekdayOf(conference) - draft.random.pick([0, 1]));
    },
    spares: (draft) => {
      const enquiry = conferenceWithoutPlan(draft);
      const conference = enquiry.day("conference") as Day;
      const friday = addDays(conference, -weekdayOf(conference) - 2);
      enquiry.set("conference", workingDay(friday + 1, -1));
    },
  }),
  mutation({
    rule: "more-conferences-than-enquiries",
    breaks: (draft) => void draft.aRow(5).set("section47sInLast12Months", 0).spoil("conferencesInLast12Months", 1),
    spares: (draft) => void draft.aRow(5).set("section47sInLast12Months", 1).set("conferencesInLast12Months", 1),
  }),
];

const childrenInNeed = [
  mutation({
    rule: "episode-closed-before-it-started",
    breaks: (draft) => {
      const child = closed(draft, TEN_DAYS_AGO);
      child.set("cinStart", DATA_DAY).set("lastSeen", DATA_DAY).foundAt("cinClosure");
    },
    spares: (draft) => void closed(draft, TEN_DAYS_AGO).set("cinStart", TEN_DAYS_AGO),
  }),
  mutation({
    rule: "closed-without-a-reason",
    breaks: (draft) => void closed(draft, TEN_DAYS_AGO).spoil("closureReason", null),
    spares: (draft) => void closed(draft, TEN_DAYS_AGO),
  }),
  mutation({
    rule: "reason-for-closure-without-a-date",
    breaks: (draft) => void inNeed(draft).set("closureReason", NO_LONGER_IN_NEED).foundAt("cinClosure"),
    spares: (draft) => void closed(draft, DATA_DAY),
  }),
  mutation({
    rule: "closed-but-the-status-is-open",
    breaks: (draft) => void closed(draft, TEN_DAYS_AGO).spoil("caseStatus", "c) Child in need plan"),
    spares: (draft) => void closed(draft, DATA_DAY),
  }),
  mutation({
    rule: "status-closed-without-a-date",
    breaks: (draft) => void inNeed(draft).set("caseStatus", "e) Closed episode").foundAt("cinClosure"),
    spares: (draft) => void closed(draft, DATA_DAY),
  }),
  mutation({
    rule: "last-seen-before-the-episode",
    breaks: (draft) =>
      void inNeed(draft)
        .set("cinStart", TEN_DAYS_AGO)
        .spoil("lastSeen", TEN_DAYS_AGO - 1),
    spares: (draft) => void inNeed(draft).set("cinStart", TEN_DAYS_AGO).set("lastSeen", TEN_DAYS_AGO),
  }),
  mutation({
    rule: "last-seen-after-the-closure",
    breaks: (draft) => void closed(draft, TEN_DAYS_AGO).spoil("lastSeen", TEN_DAYS_AGO + 1),
    spares: (draft) => void closed(draft, TEN_DAYS_AGO).set("lastSeen", TEN_DAYS_AGO),
  }),
  mutation({
    rule: "closed-after-assessment-on-the-list",
    breaks: (draft) =>
      void closed(draft, TEN_DAYS_AGO).spoil("closureReason", "RC8 - Case closed after assessment, no further action"),
    spares: (draft) => void closed(draft, TEN_DAYS_AGO),
  }),
  mutation({
    rule: "not-in-need-on-the-list",
    breaks: (draft) => void inNeed(draft).spoil("primaryNeed", "N9 - Cases other than children in need"),
    spares: (draft) => void inNeed(draft).set("primaryNeed", "N0 - Not stated"),
  }),
  mutation({
    rule: "moved-to-adult-care-under-16",
    breaks: (draft) => {
      const child = closed(draft, TEN_DAYS_AGO).spoil("closureReason", TO_ADULT_CARE);
      child.set("cinStart", addMonths(DATA_DAY, -8));
      born(draft, child.get("childId"), addDays(addMonths(TEN_DAYS_AGO, -192), 1));
    },
    spares: (draft) => {
      const child = closed(draft, TEN_DAYS_AGO).set("closureReason", TO_ADULT_CARE);
      born(draft, child.get("childId"), addMonths(TEN_DAYS_AGO, -192));
    },
  }),
  mutation({
    rule: "need-is-disability-but-not-disabled",
    breaks: (draft) => void inNeed(draft).set("primaryNeed", "N2 - Child’s disability").spoil("disability", "b) No"),
    spares: (draft) => void inNeed(draft).set("primaryNeed", "N2 - Child’s disability").set("disability", "c) Unknown"),
  }),
];

const childProtection = [
  mutation({
    rule: "plan-ended-the-day-it-started",
    breaks: (draft) => {
      draft.mayAlso("closed-before-the-six-months");
      const plan = planEnded(draft);
      endedOn(plan, plan.day("planStart")).set("latestReview", null).foundAt("planEnd");
    },
    spares: (draft) => {
      draft.mayAlso("closed-before-the-six-months");
      const plan = planEnded(draft);
      const dayAfter = plan.day("planStart") + 1;
      endedOn(plan, dayAfter).set("latestReview", dayAfter);
    },
  }),
  mutation({
    rule: "last-visit-before-the-plan",
    breaks: (draft) => {
      const plan = planEnded(draft);
      plan.spoil("lastVisit", plan.day("planStart") - 1);
    },
    spares: (draft) => {
      const plan = planEnded(draft);
      plan.set("lastVisit", plan.get("planStart"));
    },
  }),
  mutation({
    rule: "last-visit-after-the-plan",
    breaks: (draft) => {
      const plan = planEnded(draft);
      plan.spoil("lastVisit", plan.day("planEnd") + 1);
    },
    spares: (draft) => {
      const plan = planEnded(draft);
      plan.set("lastVisit", plan.get("planEnd"));
    },
  }),
  mutation({
    rule: "review-before-the-plan",
    breaks: (draft) => {
      const plan = planEnded(draft);
      plan.spoil("latestReview", plan.day("planStart") - draft.random.pick([0, 1]));
    },
    spares: (draft) => {
      draft.mayAlso("plan-ended-without-a-review");
      const plan = planEnded(draft);
      plan.set("latestReview", plan.day("planStart") + 1);
    },
  }),
  mutation({
    rule: "review-after-the-plan",
    breaks: (draft) => {
      const plan = planEnded(draft);
      plan.spoil("latestReview", plan.day("planEnd") + 1);
    },
    spares: (draft) => {
      const plan = planEnded(draft);
      plan.set("latestReview", plan.get("planEnd"));
    },
  }),
  mutation({
    rule: "plan-ended-without-a-review",
    breaks: (draft) => {
      const plan = planEnded(draft);
      plan.spoil("latestReview", draft.random.pick([null, plan.day("planEnd") - 1]));
    },
    spares: (draft) => {
      const plan = planEnded(draft);
      plan.set("latestReview", plan.get("planEnd"));
    },
  }),
  mutation({
    rule: "visit-and-seen-alone-disagree",
    breaks: (draft) => {
      planEnded(draft).spoil("seenAlone", null);
    },
    spares: (draft) => {
      draft.mayAlso("normally-filled");
      planEnded(draft).set("seenAlone", null).set("lastVisit", null);
    },
  }),
  mutation({
    rule: "visit-and-seen-alone-disagree",
    breaks: (draft) => {
      planEnded(draft).set("seenAlone", "a) Yes").spoil("lastVisit", null);
    },
    spares: (draft) => {
      draft.mayAlso("normally-filled");
      planEnded(draft).set("seenAlone", "b) No").set("lastVisit", null);
    },
  }),
  mutation({
    rule: "category-of-abuse-changed",
    breaks: (draft) =>
      void draft.aRow(7).set("initialCategory", "a) Neglect").spoil("latestCategory", "d) Emotional abuse"),
    spares: (draft) =>
      void draft.aRow(7).set("initialCategory", "d) Emotional abuse").set("latestCategory", "d) Emotional abuse"),
  }),
  mutation({
    rule: "many-previous-plans",
    breaks: (draft) => void draft.aRow(7).spoil("previousPlans", 6),
    spares: (draft) => void draft.aRow(7).set("previousPlans", 5),
  }),
];

/** Rules between the columns of a row: who the children are, and Lists 1 to 7. */
export const acrossColumnsOfLists1To7 = [
  ...persons,
  ...contactsToReferrals,
  ...assessments,
  ...enquiries,
  ...childrenInNeed,
  ...childProtection,
];
