import { gender, adopterGender } from "./gender";
import { ethnicity } from "./ethnicity";
import { contactSource } from "./source";
import { yesNo, yesNoUnknown, plainYesNo } from "./yes-no";
import { primaryNeed, categoryOfNeed } from "./need";
import { closureReason } from "./closure-reason";
import { caseStatus } from "./case-status";
import { categoryOfAbuse } from "./abuse";
import { legalStatus } from "./legal-status";
import { permanencePlan } from "./permanence";
import { reasonCeased } from "./reason-ceased";
import { placementType, placementProvider, placementLocation, authorityOfPlacement } from "./placement";
import { eligibility, inTouch, accommodation, suitability, activity } from "./care-leavers";
import { reversalReason, leavingReason } from "./adoption";

/** The 26 sets of codes of August 2019, as Ofsted prints them; what later editions add stands with the edition. */
export const codeSets = {
  gender,
  adopterGender,
  ethnicity,
  contactSource,
  yesNo,
  yesNoUnknown,
  plainYesNo,
  primaryNeed,
  categoryOfNeed,
  closureReason,
  caseStatus,
  categoryOfAbuse,
  legalStatus,
  permanencePlan,
  reasonCeased,
  placementType,
  placementProvider,
  placementLocation,
  authorityOfPlacement,
  eligibility,
  inTouch,
  accommodation,
  suitability,
  activity,
  reversalReason,
  leavingReason,
} as const;

export type CodeSetName = keyof typeof codeSets;
