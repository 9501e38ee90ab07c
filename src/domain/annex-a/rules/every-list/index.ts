import type { Rule } from "../../../checking/rule";
import { childInTwoRows } from "./child-in-two-rows";

export const everyListRules: readonly Rule[] = [childInTwoRows];
