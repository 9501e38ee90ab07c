import { describe, expect, test } from "vitest";
import { annexARules } from "../../../src/domain/annex-a/rules";
import { layouts } from "../layouts";
import type { Mutation } from "./mutation";
import { mutations } from ".";
import { cleanWorkbook, falseAlarms, tryOut, type CleanWorkbook } from "./trial";

/** Each layout with a council of its own. */
const clean: readonly CleanWorkbook[] = layouts.map((layout, index) => cleanWorkbook(index + 1, layout));

/** Two of those in which it can be done, in turn, so that all rules together are tried in all; the long run tries more. */
function workbooksFor(mutation: Mutation): readonly CleanWorkbook[] {
  const possible = clean.filter(({ layout }) => mutation.can?.(layout) ?? true);
  const first = mutations.indexOf(mutation) % possible.length;
  return [...possible, ...possible].slice(first, first + Math.min(2, possible.length));
}

test("every rule has a mutation, and every mutation a rule", () => {
  const broken = new Set(mutations.map(({ rule }) => rule));
  expect([...broken].sort()).toEqual(annexARules.map(({ slug }) => slug).sort());
});

describe("a clean workbook", () => {
  test.each(clean)("has nothing wrong in it, laid out as $layout.name", (workbook) => {
    expect(falseAlarms(workbook).map((finding) => finding.says())).toEqual([]);
  });

  test.each(clean)("has what the layout says of itself, laid out as $layout.name", ({ layout, findings }) => {
    const found = new Set(findings.map(({ rule }) => rule));
    expect(layout.ownFindings.filter((rule) => !found.has(rule))).toEqual([]);
  });
});

describe.each(mutations)("$rule", (mutation) => {
  test("is found where it is broken, and nothing else is", () => {
    for (const workbook of workbooksFor(mutation)) {
      const { name } = workbook.layout;
      expect({ name, ...tryOut(mutation, "breaks", workbook) }).toEqual({ name, found: true, astray: [] });
    }
  });

  test("is not found where it is nearly broken", () => {
    for (const workbook of workbooksFor(mutation)) {
      const { name } = workbook.layout;
      expect({ name, ...tryOut(mutation, "spares", workbook) }).toEqual({ name, found: true, astray: [] });
    }
  });
});
