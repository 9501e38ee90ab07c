import type { Rule } from "../../../checking/rule";
import { earlyHelpCompletedBeforeItStarted } from "./early-help-completed-before-it-started";
import { earlyHelpCompletedTheDayItStarted } from "./early-help-completed-the-day-it-started";

export const earlyHelpRules: readonly Rule[] = [earlyHelpCompletedBeforeItStarted, earlyHelpCompletedTheDayItStarted];
