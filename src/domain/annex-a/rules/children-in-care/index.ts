import type { Rule } from "../../../checking/rule";
import { independentLivingAfterOctober2023 } from "./independent-living-after-october-2023";

export const childrenInCareRules: readonly Rule[] = [independentLivingAfterOctober2023];
