import { acrossColumnsMutations } from "./across-columns";
import { acrossColumnsOfLists1To7 } from "./across-columns-lists-1-to-7";
import { acrossListsMutations } from "./across-lists";
import { acrossRowsMutations } from "./across-rows";
import { blankMutations } from "./blanks";
import { fieldMutations } from "./fields";
import type { Mutation } from "./mutation";
import { structureMutations } from "./structure";
import { timelinessMutations } from "./timeliness";

/** Every rule of Annex A has at least one. */
export const mutations: readonly Mutation[] = [
  ...structureMutations,
  ...fieldMutations,
  ...blankMutations,
  ...acrossColumnsMutations,
  ...acrossColumnsOfLists1To7,
  ...acrossRowsMutations,
  ...acrossListsMutations,
  ...timelinessMutations,
];
