import { CellSet } from "./cell-set";
import type { MadeFinding } from "./made-finding";
import type { Rule } from "./rule";

/** Where two rules meet in one cell for one reason, only the more particular speaks: it names those that it speaks instead of. */
export function silenceLessParticular(findings: readonly MadeFinding[], rules: readonly Rule[]): MadeFinding[] {
  const silencedBy = new Map<string, CellSet>();
  const particular = new Map(rules.map(({ slug, insteadOf = [] }) => [slug, insteadOf]));
  for (const finding of findings) {
    for (const slug of particular.get(finding.rule) ?? []) {
      const cells = silencedBy.get(slug) ?? new CellSet();
      silencedBy.set(slug, cells);
      for (const place of finding.cells) cells.add(place);
    }
  }
  return findings.flatMap((finding) => {
    const silenced = silencedBy.get(finding.rule);
    return silenced === undefined ? finding : (finding.without(silenced) ?? []);
  });
}
