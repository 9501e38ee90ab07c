import type { Rule } from "../../../checking/rule";
import { assessedWithoutBeingSeen } from "./assessed-without-being-seen";
import { assessmentAuthorisedBeforeItStarted } from "./assessment-authorised-before-it-started";
import { authorisedWithoutAnOutcome } from "./authorised-without-an-outcome";
import { outcomeBeforeAuthorisation } from "./outcome-before-authorisation";

export const assessmentRules: readonly Rule[] = [
  assessmentAuthorisedBeforeItStarted,
  authorisedWithoutAnOutcome,
  outcomeBeforeAuthorisation,
  assessedWithoutBeingSeen,
];
