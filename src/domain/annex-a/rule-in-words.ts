import type { Lens, Level } from "../checking/finding";
import { listsOf, type Rule, type RuleSettings } from "../checking/rule";
import { runFailing } from "./run-examples";

/** A rule as data for people: what its page and the list of rules are made of. */
export interface RuleInWords {
  readonly name: string;
  readonly formerly: readonly string[];
  /** One list, several, or `null` where it goes through every list, or the workbook. */
  readonly list: number | readonly number[] | null;
  readonly level: Level;
  readonly lens: Lens;
  readonly source: string;
  /** The regulator's own number. */
  readonly alias: string | null;
  /** The sentence of its first example that fails. */
  readonly says: string;
  readonly why: string;
  readonly mend: string;
  readonly settings: RuleSettings;
}

export function ruleInWords(rule: Rule): RuleInWords {
  const { slug: name, formerly = [], level, lens, source, why, mend, settings = {} } = rule;
  const lists = listsOf(rule);
  const [example] = runFailing(rule);
  return {
    name,
    formerly,
    list: lists?.length === 1 ? (lists[0] ?? null) : lists,
    level,
    lens,
    source: source.says,
    alias: source.alias ?? null,
    says: example?.findings[0]?.says() ?? "",
    why,
    mend,
    settings,
  };
}
