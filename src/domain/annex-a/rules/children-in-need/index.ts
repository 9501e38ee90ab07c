import type { Rule } from "../../../checking/rule";
import { closedAfterAssessmentOnTheList } from "./closed-after-assessment-on-the-list";
import { closedButTheStatusIsOpen } from "./closed-but-the-status-is-open";
import { closedWithoutAReason } from "./closed-without-a-reason";
import { episodeClosedBeforeItStarted } from "./episode-closed-before-it-started";
import { lastSeenAfterTheClosure } from "./last-seen-after-the-closure";
import { lastSeenBeforeTheEpisode } from "./last-seen-before-the-episode";
import { movedToAdultCareUnder16 } from "./moved-to-adult-care-under-16";
import { needIsDisabilityButNotDisabled } from "./need-is-disability-but-not-disabled";
import { notInNeedOnTheList } from "./not-in-need-on-the-list";
import { reasonForClosureWithoutADate } from "./reason-for-closure-without-a-date";
import { statusClosedWithoutADate } from "./status-closed-without-a-date";

export const childrenInNeedRules: readonly Rule[] = [
  episodeClosedBeforeItStarted,
  closedWithoutAReason,
  reasonForClosureWithoutADate,
  closedButTheStatusIsOpen,
  statusClosedWithoutADate,
  lastSeenBeforeTheEpisode,
  lastSeenAfterTheClosure,
  closedAfterAssessmentOnTheList,
  notInNeedOnTheList,
  movedToAdultCareUnder16,
  needIsDisabilityButNotDisabled,
];
