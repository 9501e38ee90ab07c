import { blankMutations } from "./blanks";
import { fieldMutations } from "./fields";
import type { Mutation } from "./mutation";
import { rowMutations } from "./rows";
import { structureMutations } from "./structure";

/** Every rule of Annex A has at least one. */
export const mutations: readonly Mutation[] = [
  ...structureMutations,
  ...fieldMutations,
  ...blankMutations,
  ...rowMutations,
];
