import { ruleInWords } from "../../actions/rule-in-words";
import type { FindingsGroup } from "../../actions/shown-findings";
import { annexAList } from "../../domain/annex-a/annex-a";
import type { Finding, Level } from "../../domain/checking/finding";
import { LEVEL_HEADINGS } from "../words";

/** A line of the list of findings: the heading of a group, or a finding. */
export type FindingRow =
  | {
      readonly is: "heading";
      readonly key: string;
      readonly depth: "outer" | "inner";
      readonly level: Level | null;
      readonly words: string;
      readonly count: number;
      readonly folded: "folded" | "unfolded";
    }
  | { readonly is: "finding"; readonly key: string; readonly group: string; readonly finding: Finding };

/** Groups and their findings as one list of lines, without the findings of groups that are folded. */
export function rowsOf(groups: readonly FindingsGroup[], folded: ReadonlySet<string>): readonly FindingRow[] {
  const rows: FindingRow[] = [];
  addGroups(rows, groups, folded, "outer");
  return rows;
}

function addGroups(
  rows: FindingRow[],
  groups: readonly FindingsGroup[],
  folded: ReadonlySet<string>,
  depth: "outer" | "inner",
): void {
  for (const group of groups) {
    const isFolded = folded.has(group.key);
    rows.push({
      is: "heading",
      key: group.key,
      depth,
      level: group.level,
      words: wordsOf(group),
      count: group.findings.length,
      folded: isFolded ? "folded" : "unfolded",
    });
    if (isFolded) continue;
    if (group.within.length > 0) addGroups(rows, group.within, folded, "inner");
    else {
      for (const finding of group.findings) {
        rows.push({ is: "finding", key: `${group.key} ${finding.key}`, group: group.key, finding });
      }
    }
  }
}

function wordsOf({ level, list, rule }: FindingsGroup): string {
  if (level !== null) return LEVEL_HEADINGS[level];
  if (rule !== null) return ruleInWords(rule);
  return list === null ? "Whole workbook" : `List ${list}, ${annexAList(list).shortName}`;
}

/** The keys of all groups around a finding, so that they can be unfolded. */
export function groupsAround(groups: readonly FindingsGroup[], finding: string): readonly string[] {
  const around = groups.find(({ findings }) => findings.some(({ key }) => key === finding));
  return around === undefined ? [] : [around.key, ...groupsAround(around.within, finding)];
}
