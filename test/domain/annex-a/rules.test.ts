import { describe, expect, test } from "vitest";
import { annexARules } from "../../../src/domain/annex-a/rules";
import { runFailing, runPassing } from "../../../src/domain/annex-a/run-examples";

const named = annexARules.map((rule) => ({ slug: rule.slug, rule }));

describe("the rules of Annex A", () => {
  test("have a name each, readable and used once", () => {
    const slugs = annexARules.flatMap(({ slug, formerly = [] }) => [slug, ...formerly]);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  test("speak instead of rules that there are", () => {
    const slugs = annexARules.map(({ slug }) => slug);
    for (const { insteadOf = [] } of annexARules) for (const slug of insteadOf) expect(slugs).toContain(slug);
  });

  test.each(named)("$slug says why it matters and how to mend it", ({ rule }) => {
    for (const text of [rule.why, rule.mend]) expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(rule.source.says).not.toBe("");
  });

  test.each(named)("$slug passes what its examples say is right", ({ rule }) => {
    const runs = runPassing(rule);
    expect(runs.length).toBeGreaterThan(0);
    for (const { findings, failures, skipped } of runs) {
      expect(findings.map((finding) => finding.says())).toEqual([]);
      expect({ failures, skipped }).toEqual({ failures: [], skipped: [] });
    }
  });

  test.each(named)("$slug finds what its examples say is wrong, at its cells, in a sentence", ({ rule }) => {
    const runs = runFailing(rule);
    expect(runs.length).toBeGreaterThan(0);
    for (const { findings, wanted, failures, skipped } of runs) {
      expect({ failures, skipped }).toEqual({ failures: [], skipped: [] });
      const found = findings.flatMap(({ cells: [first = null, ...others] }) =>
        rule.kind === "column" ? [first, ...others] : [first],
      );
      const places = found.map((cell) => cell && { row: cell.row, column: cell.column });
      expect(places.sort((one, other) => (one?.row ?? 0) - (other?.row ?? 0))).toEqual(wanted);
      for (const finding of findings) expect(finding.says()).toMatch(/^[A-Z0-9“].*[.?]$/s);
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    }
  });
});
