import type { Finding, Lens, Level } from "../domain/checking/finding";
import { addressOf } from "../domain/checking/place";
import { ruleInWords } from "./rule-in-words";
import type { AppState, Checked, FindingsFilter, Grouping } from "./state";

/** From what must be mended to what may be. */
export const LEVELS: readonly Level[] = ["error", "query", "advice"];

export const LENSES: readonly Lens[] = ["data", "practice"];

/** Errors first; within a level by list, then by rule, then as the check found them. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) =>
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) ||
      (one.list ?? 0) - (other.list ?? 0) ||
      (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0),
  );
}

/** Findings that belong together; what they have in common is what their heading says. */
export interface FindingsGroup {
  readonly key: string;
  readonly level: Level | null;
  readonly list: number | null;
  readonly rule: string | null;
  readonly findings: readonly Finding[];
  readonly within: readonly FindingsGroup[];
}

/** The findings that the filter lets through, put together; none before a check. */
export function shownGroups({ check, filter, grouping }: Shown): readonly FindingsGroup[] {
  if (check.is !== "checked") return [];
  if (last?.check === check && last.filter === filter && last.grouping === grouping) return last.groups;
  const groups = grouped(passing(check, filter), grouping);
  last = { check, filter, grouping, groups };
  return groups;
}

/** The findings that the filter lets through, in the order shown; none before a check. */
export function shownFindings(state: Shown): readonly Finding[] {
  return shownGroups(state).flatMap(({ findings }) => findings);
}

type Shown = Pick<AppState, "check" | "filter" | "grouping">;

/** Drawing, counting and stepping ask for the same groups again and again. */
let last: (Shown & { readonly groups: readonly FindingsGroup[] }) | undefined;

export function passing(
  { findings, rules }: Pick<Checked, "findings" | "rules">,
  { list, level, lens, words }: FindingsFilter,
): readonly Finding[] {
  const wanted = wordsOf(words);
  return findings.filter(
    (finding) =>
      (list === null || finding.list === list) &&
      (level === null || finding.level === level) &&
      (lens === null || finding.lens === lens) &&
      (wanted.length === 0 || wanted.every((word) => textOf(finding, rules).includes(word))),
  );
}

function wordsOf(words: string): readonly string[] {
  return words.toLowerCase().split(/\s+/).filter(Boolean);
}

const texts = new WeakMap<Finding, string>();

/** Everything that somebody may look for: what is said, where, what the cells show, and the regulator's own number. */
function textOf(finding: Finding, rules: Checked["rules"]): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const { rule, list, sheet, cells, shown, mend, says, key } = finding;
  const source = rules.get(rule)?.source;
  const parts = [ruleInWords(rule), rule, list === null ? "" : `List ${list}`, sheet ?? "", shown, says(), mend, key];
  const places = cells.map(addressOf).join(" ");
  const text = [...parts, places, source?.says ?? "", source?.alias ?? ""].join(" ").toLowerCase();
  texts.set(finding, text);
  return text;
}

function grouped(findings: readonly Finding[], grouping: Grouping): readonly FindingsGroup[] {
  switch (grouping) {
    case "level":
      return groupsBy(findings, levelOf, "", (ofLevel, key) => groupsBy(ofLevel, ruleOf, key));
    case "list":
      return groupsBy([...findings].sort(byList), listOf, "", (ofList, key) => groupsBy(ofList, levelOf, key));
    case "rule":
      return groupsBy(findings, ruleOf, "");
  }
}

type Common = Pick<FindingsGroup, "level" | "list" | "rule">;

const levelOf = ({ level }: Finding): Common => ({ level, list: null, rule: null });
const listOf = ({ list }: Finding): Common => ({ level: null, list, rule: null });
const ruleOf = ({ rule }: Finding): Common => ({ level: null, list: null, rule });

function groupsBy(
  findings: readonly Finding[],
  commonOf: (finding: Finding) => Common,
  inside: string,
  within: (findings: readonly Finding[], key: string) => readonly FindingsGroup[] = () => [],
): readonly FindingsGroup[] {
  const groups = new Map<string, { common: Common; findings: Finding[] }>();
  for (const finding of findings) {
    const common = commonOf(finding);
    const key = `${inside}/${common.level ?? ""}${common.rule ?? ""}${common.list ?? ""}`;
    const group = groups.get(key) ?? { common, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => {
    const inner = within(group.findings, key);
    const ordered = inner.length === 0 ? group.findings : inner.flatMap((each) => each.findings);
    return { key, ...group.common, findings: ordered, within: inner };
  });
}

function byList(one: Finding, other: Finding): number {
  return (one.list ?? 0) - (other.list ?? 0);
}
