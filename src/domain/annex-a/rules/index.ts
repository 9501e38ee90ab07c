import type { Rule } from "../../checking/rule";
import { acrossListsRules } from "./across-lists";
import { childProtectionRules } from "./child-protection";
import { childrenInCareRules } from "./children-in-care";
import { everyColumnRules } from "./every-column";
import { everyListRules } from "./every-list";
import { layoutRules } from "./layout";

/** Every rule of Annex A. A new one is a file of its own in one of these folders and a line in the folder's index. */
export const annexARules: readonly Rule[] = [
  ...layoutRules,
  ...everyColumnRules,
  ...childProtectionRules,
  ...childrenInCareRules,
  ...everyListRules,
  ...acrossListsRules,
];
