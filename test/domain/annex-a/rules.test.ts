import { describe, expect, test } from "vitest";
import { annexAList } from "../../../src/domain/annex-a/annex-a";
import { annexARules } from "../../../src/domain/annex-a/rules";
import { dayOf } from "../../../src/domain/calendar/day";
import { check, type Checked } from "../../../src/domain/checking/check";
import type { Field } from "../../../src/domain/checking/field";
import type { ColumnExample, ExampleRow, Rule } from "../../../src/domain/checking/rule";
import type { RawCell } from "../../../src/domain/checking/sheet-values";
import type { Placement } from "../../../src/domain/checking/table";

/** Keeps a row in the table when the cell under test is blank. */
const ANCHOR: Field = {
  key: "anchor",
  heading: "Anchor",
  type: "text",
  filled: { level: "conditional", blankWhen: "" },
};

function run(rule: Rule, list: number, fields: readonly Field[], rows: readonly (readonly RawCell[])[]): Checked {
  const placements: Placement[] = [ANCHOR, ...fields].map((field, column) => ({
    field,
    heading: field.heading,
    column,
  }));
  const sheet = {
    sheet: "Example",
    hidden: false,
    firstRow: 0,
    firstColumn: 0,
    rows: [placements.map(({ heading }) => heading), ...rows.map((cells) => ["anchor", ...cells])],
  };
  const checking = check({
    layout: null,
    lists: [{ list, sheet, headingRow: 0, placements }],
    rules: [rule],
    fieldsOf: (number) => annexAList(number).fields,
    identityOf: (number) => annexAList(number).identity,
    context: { asAt: dayOf(2026, 9, 30) },
  });
  let step = checking.next();
  while (step.done !== true) step = checking.next();
  expect(step.value).toMatchObject({ failures: [], skipped: [] });
  return step.value;
}

function fieldOf(list: number, key: string): Field {
  const field = annexAList(list).fields.find((each) => each.key === key);
  if (field === undefined) throw new Error(`List ${list} has no ${key}`);
  return field;
}

function runColumn(rule: Rule, { list, field, cells }: ColumnExample): Checked {
  return run(
    rule,
    list,
    [fieldOf(list, field)],
    cells.map((cell) => [cell]),
  );
}

function runRow(rule: Rule, list: number, row: ExampleRow): Checked {
  const { fields } = annexAList(list);
  return run(rule, list, fields, [fields.map(({ key }) => row[key] ?? null)]);
}

const named = annexARules.map((rule) => ({ slug: rule.slug, rule }));

describe("the rules of Annex A", () => {
  test("have a name each, readable and used once", () => {
    const slugs = annexARules.flatMap(({ slug, formerly = [] }) => [slug, ...formerly]);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  test.each(named)("$slug says why it matters and how to mend it", ({ rule }) => {
    for (const text of [rule.why, rule.mend]) expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(rule.source.says).not.toBe("");
  });

  test.each(named)("$slug passes what its examples say is right", ({ rule }) => {
    if (rule.kind === "column") {
      for (const example of rule.examples.passes) expect(runColumn(rule, example).findings).toEqual([]);
    } else if (rule.kind === "row") {
      for (const row of rule.examples.passes) expect(runRow(rule, rule.list, row).findings).toEqual([]);
    }
  });

  test.each(named)("$slug finds what its examples say is wrong, at its cells, in a sentence", ({ rule }) => {
    if (rule.kind === "column") {
      for (const example of rule.examples.fails) {
        const { findings } = runColumn(rule, example);
        const rows = findings.flatMap(({ cells }) => cells.map(({ row }) => row - 1)).sort((one, other) => one - other);
        expect(rows).toEqual(example.at);
        for (const finding of findings) expect(finding.says()).toMatch(/^[A-Z].*[.?]$/s);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      }
    } else if (rule.kind === "row") {
      for (const { at, ...row } of rule.examples.fails) {
        const [finding] = runRow(rule, rule.list, row).findings;
        const column = annexAList(rule.list).fields.findIndex(({ key }) => key === at) + 1;
        expect(finding?.cells[0]).toEqual({ sheet: "Example", row: 1, column });
        expect(finding?.says()).toMatch(/^[A-Z].*\.$/s);
      }
    }
  });

  test("of single columns have examples of both kinds", () => {
    for (const rule of annexARules) {
      if (rule.kind === "layout") continue;
      expect(rule.examples.passes.length).toBeGreaterThan(0);
      expect(rule.examples.fails.length).toBeGreaterThan(0);
    }
  });
});
