import type { Rule } from "../../../checking/rule";
import { categoryOfAbuseChanged } from "./category-of-abuse-changed";
import { lastVisitAfterThePlan } from "./last-visit-after-the-plan";
import { lastVisitBeforeThePlan } from "./last-visit-before-the-plan";
import { manyPreviousPlans } from "./many-previous-plans";
import { planEndedBeforeItStarted } from "./plan-ended-before-it-started";
import { planEndedTheDayItStarted } from "./plan-ended-the-day-it-started";
import { planEndedWithoutAReview } from "./plan-ended-without-a-review";
import { planLongerThanTwoYears } from "./plan-longer-than-two-years";
import { reviewAfterThePlan } from "./review-after-the-plan";
import { reviewBeforeThePlan } from "./review-before-the-plan";
import { visitAndSeenAloneDisagree } from "./visit-and-seen-alone-disagree";

export const childProtectionRules: readonly Rule[] = [
  planEndedBeforeItStarted,
  planEndedTheDayItStarted,
  lastVisitBeforeThePlan,
  lastVisitAfterThePlan,
  reviewBeforeThePlan,
  reviewAfterThePlan,
  planEndedWithoutAReview,
  visitAndSeenAloneDisagree,
  categoryOfAbuseChanged,
  manyPreviousPlans,
  planLongerThanTwoYears,
];
