import type { Rule } from "../../../checking/rule";
import { assessmentStartedBeforeItsReferral } from "./assessment-started-before-its-referral";
import { ethnicitiesNotObtained } from "./ethnicities-not-obtained";
import { gendersNotRecorded } from "./genders-not-recorded";
import { idStoredDifferently } from "./id-stored-differently";
import { noConferenceAfter15WorkingDays } from "./no-conference-after-15-working-days";
import { onAPlanButNotInNeed } from "./on-a-plan-but-not-in-need";

export const acrossListsRules: readonly Rule[] = [
  ethnicitiesNotObtained,
  gendersNotRecorded,
  idStoredDifferently,
  onAPlanButNotInNeed,
  assessmentStartedBeforeItsReferral,
  noConferenceAfter15WorkingDays,
];
