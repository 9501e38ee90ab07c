import type { Rule } from "../../../checking/rule";
import { planEndedBeforeItStarted } from "./plan-ended-before-it-started";
import { planLongerThanTwoYears } from "./plan-longer-than-two-years";

export const childProtectionRules: readonly Rule[] = [planEndedBeforeItStarted, planLongerThanTwoYears];
