import { notKnown, notValid, type Answer, type Problem } from "../answer";
import { inWords, type Day } from "../calendar/day";
import { calendarMonths, lastDayFor, workingDays, type Deadline } from "../calendar/deadline";
import { annexAGuidance, carePlanningRegulations, workingTogether } from "../source";

/** When what Annex A lists is due for a child. */

const ASSESSMENT: Deadline = {
  what: "The assessment is completed",
  gap: workingDays(45),
  after: "its start",
  note: "Strictly it is counted from the referral.",
  sources: [workingTogether],
};

const CONFERENCE: Deadline = {
  what: "The initial child protection conference is held",
  gap: workingDays(15),
  after: "the strategy discussion",
  note: null,
  sources: [workingTogether],
};

const planReviews = annexAGuidance("List 7, quoting Working Together");

const FIRST_PLAN_REVIEW: Deadline = {
  what: "The first review of the child protection plan is held",
  gap: calendarMonths(3),
  after: "the initial conference",
  note: null,
  sources: [workingTogether, planReviews],
};

const LATER_PLAN_REVIEW: Deadline = {
  what: "The next review of the child protection plan is held",
  gap: calendarMonths(6),
  after: "the last review",
  note: null,
  sources: [workingTogether, planReviews],
};

const careReviews = [carePlanningRegulations("regulation 33")];

const FIRST_CARE_REVIEW: Deadline = {
  what: "The first review of the child's case is held",
  gap: workingDays(20),
  after: "the day the child came into care",
  note: null,
  sources: careReviews,
};

const SECOND_CARE_REVIEW: Deadline = {
  what: "The second review of the child's case is held",
  gap: calendarMonths(3),
  after: "the first review",
  note: null,
  sources: careReviews,
};

const LATER_CARE_REVIEW: Deadline = {
  what: "The next review of the child's case is held",
  gap: calendarMonths(6),
  after: "the last review",
  note: null,
  sources: careReviews,
};

export function assessmentDue(start: Day): Answer<Day> | Problem {
  return lastDayFor(ASSESSMENT, start);
}

export function conferenceDue(strategyDiscussion: Day): Answer<Day> | Problem {
  return lastDayFor(CONFERENCE, strategyDiscussion);
}

export function planReviewDue(conference: Day, lastReview?: Day): Answer<Day> | Problem {
  if (lastReview === undefined) return lastDayFor(FIRST_PLAN_REVIEW, conference);
  return tooEarly(lastReview, conference, "the conference") ?? lastDayFor(LATER_PLAN_REVIEW, lastReview);
}

/** After the first review the next is due sooner than after later ones, so their number must be known. */
export function careReviewDue(started: Day, lastReview?: Day, reviewsHeld = 0): Answer<Day> | Problem {
  if (!Number.isInteger(reviewsHeld) || reviewsHeld < 0) {
    return notValid(`${reviewsHeld} is not a number of reviews; give a whole number from 0 up.`, "reviews_held");
  }
  if (lastReview === undefined) {
    return reviewsHeld === 0
      ? lastDayFor(FIRST_CARE_REVIEW, started)
      : notKnown("reviews were held, but not when; give the date of the last one.", "last_review");
  }
  if (reviewsHeld === 0) {
    return notKnown(
      "after the first review 3 months count, after later ones 6; give how many were held.",
      "reviews_held",
    );
  }
  const deadline = reviewsHeld === 1 ? SECOND_CARE_REVIEW : LATER_CARE_REVIEW;
  return tooEarly(lastReview, started, "the start of care") ?? lastDayFor(deadline, lastReview);
}

function tooEarly(review: Day, start: Day, what: string): Problem | null {
  if (review >= start) return null;
  return notValid(
    `${inWords(review)} is before ${what} on ${inWords(start)}; give a later date, or leave it empty.`,
    "last_review",
  );
}
