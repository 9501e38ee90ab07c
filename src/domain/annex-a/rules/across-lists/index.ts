import type { Rule } from "../../../checking/rule";
import { ethnicitiesNotObtained } from "./ethnicities-not-obtained";
import { gendersNotRecorded } from "./genders-not-recorded";
import { idStoredDifferently } from "./id-stored-differently";
import { onAPlanButNotInNeed } from "./on-a-plan-but-not-in-need";

export const acrossListsRules: readonly Rule[] = [
  ethnicitiesNotObtained,
  gendersNotRecorded,
  idStoredDifferently,
  onAPlanButNotInNeed,
];
