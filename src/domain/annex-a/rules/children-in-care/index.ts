import type { Rule } from "../../../checking/rule";
import { inCareAtEighteen } from "./in-care-at-eighteen";
import { independentLivingAfterOctober2023 } from "./independent-living-after-october-2023";

export const childrenInCareRules: readonly Rule[] = [inCareAtEighteen, independentLivingAfterOctober2023];
