import type { Rule } from "../../../checking/rule";
import { conferenceBeforeTheStrategyDiscussion } from "./conference-before-the-strategy-discussion";
import { conferenceOnADayOff } from "./conference-on-a-day-off";
import { conferenceWithoutAResult } from "./conference-without-a-result";
import { moreConferencesThanEnquiries } from "./more-conferences-than-enquiries";
import { resultWithoutAConference } from "./result-without-a-conference";
import { unnecessaryConferenceHasADate } from "./unnecessary-conference-has-a-date";
import { unnecessaryConferenceHasAResult } from "./unnecessary-conference-has-a-result";

export const section47EnquiryRules: readonly Rule[] = [
  conferenceBeforeTheStrategyDiscussion,
  unnecessaryConferenceHasADate,
  unnecessaryConferenceHasAResult,
  conferenceWithoutAResult,
  resultWithoutAConference,
  conferenceOnADayOff,
  moreConferencesThanEnquiries,
];
