import type { Rule } from "../../checking/rule";
import { acrossListsRules } from "./across-lists";
import { assessmentRules } from "./assessments";
import { careLeaverRules } from "./care-leavers";
import { childProtectionRules } from "./child-protection";
import { childrenInCareRules } from "./children-in-care";
import { childrenInNeedRules } from "./children-in-need";
import { earlyHelpRules } from "./early-help";
import { everyColumnRules } from "./every-column";
import { everyListRules } from "./every-list";
import { layoutRules } from "./layout";
import { personRules } from "./persons";
import { referralRules } from "./referrals";
import { section47EnquiryRules } from "./section-47-enquiries";

/** Every rule of Annex A. A new one is a file of its own in one of these folders and a line in the folder's index. */
export const annexARules: readonly Rule[] = [
  ...layoutRules,
  ...everyColumnRules,
  ...personRules,
  ...earlyHelpRules,
  ...referralRules,
  ...assessmentRules,
  ...section47EnquiryRules,
  ...childrenInNeedRules,
  ...childProtectionRules,
  ...childrenInCareRules,
  ...careLeaverRules,
  ...everyListRules,
  ...acrossListsRules,
];
