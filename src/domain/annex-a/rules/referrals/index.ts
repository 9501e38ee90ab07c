import type { Rule } from "../../../checking/rule";
import { referralTakenUpByNobody } from "./referral-taken-up-by-nobody";

export const referralRules: readonly Rule[] = [referralTakenUpByNobody];
