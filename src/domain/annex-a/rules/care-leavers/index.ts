import type { Rule } from "../../../checking/rule";
import { careLeaverOfAnotherAge } from "./care-leaver-of-another-age";

export const careLeaverRules: readonly Rule[] = [careLeaverOfAnotherAge];
