import { describe, expect, test } from "vitest";
import { inWords } from "../../../src/domain/calendar/day";
import type { Exclusion } from "../../../src/domain/judgement/framework";
import { publishedInspections } from "../../../src/domain/judgement/inspections";
import { outOfTime, plainStatements, PRECEDENTS } from "../../../src/domain/judgement/out-of-time";

/** Counts afresh for each inspection, from the reports published before its first day. */
function counted(statement: Exclusion): { readonly spoke: number; readonly wrong: number } {
  let [spoke, wrong] = [0, 0];
  const graded = publishedInspections.filter(
    ({ framework, overall }) => statement.frameworks.includes(framework) && overall !== "not reported",
  );
  for (const { start, end, pattern, overall } of graded) {
    const out: readonly string[] = statement.shutsOut(pattern);
    if (out.length === 0) continue;
    let [held, of] = [0, 0];
    for (const earlier of graded) {
      if (earlier.published >= (start ?? end) || earlier.overall === "not reported") continue;
      const shut = statement.shutsOut(earlier.pattern);
      if (!(statement.testedBy?.(earlier.pattern, earlier.overall) ?? shut.length > 0)) continue;
      of += 1;
      if (!shut.includes(earlier.overall)) held += 1;
    }
    if (of < 20 || held < of) continue;
    spoke += 1;
    if (out.includes(overall)) wrong += 1;
  }
  return { spoke, wrong };
}

describe("precedents counted from earlier reports alone", () => {
  test("spoke of as many inspections as a count for each of them says, and shut out no grade that was given", () => {
    const { statements, mistaken } = outOfTime(PRECEDENTS);
    expect(statements).toHaveLength(11);
    for (const { statement, spoke, wrong } of statements) {
      expect({ spoke, wrong }, statement.slug).toEqual(counted(statement));
      expect(spoke, statement.slug).toBeGreaterThan(0);
    }
    expect(mistaken).toEqual([]);
  });

  test("stand from the report that makes them 20", () => {
    const found = outOfTime(PRECEDENTS).statements.find(({ statement }) => statement.slug === "practice-inadequate");
    const reports = publishedInspections
      .filter(({ framework, pattern }) => {
        const { help_and_protection, children_in_care, care_leavers } = pattern;
        return framework !== "SIF" && framework !== "ILACS 2026"
          ? [help_and_protection, children_in_care, care_leavers].includes("inadequate")
          : false;
      })
      .map(({ published }) => published)
      .sort((one, other) => one - other);
    expect(found?.stoodFrom).toBe(reports[19]);
    expect(found?.stoodUntil).toBeNull();
  });

  test("leave the first inspections of a framework without any", () => {
    const { spokenOf } = outOfTime(PRECEDENTS);
    expect(spokenOf).toHaveLength(414);
    const first = spokenOf[0];
    expect(first && `${first.council}, ${inWords(first.start ?? first.end)}`).toBe("Blackpool, 2 July 2014");
  });
});

describe("plain statements counted from earlier reports alone", () => {
  const { statements, spokenOf, mistaken } = outOfTime(plainStatements());

  test("are every one of their kind, each once", () => {
    const kinds = statements.map(({ statement }) => `${statement.frameworks.join()} ${statement.slug}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toHaveLength((5 + 4) * 6 * 4);
  });

  test("were departed from as often as a count for each inspection says", () => {
    const departedFrom = statements.filter(({ stoodUntil }) => stoodUntil !== null);
    expect(departedFrom).toHaveLength(21);
    expect(departedFrom.reduce((all, { wrong }) => all + wrong, 0)).toBe(31);
    for (const { statement, spoke, wrong } of departedFrom) {
      expect({ spoke, wrong }, statement.says).toEqual(counted(statement));
    }
  });

  test("shut out what 12 of 415 inspections were given", () => {
    expect([mistaken.length, spokenOf.length]).toEqual([12, 415]);
    const harrow = mistaken.find(({ inspection }) => inspection.council === "Harrow");
    expect(harrow?.inspection.overall).toBe("inadequate");
    expect(harrow?.by.says).toBe("where help and protection is good or better, overall is not inadequate");
  });

  test("say nothing of what was not judged", () => {
    for (const { statement } of statements) {
      expect(statement.shutsOut({ help_and_protection: "not judged", adoption: "not judged" })).toEqual([]);
    }
  });
});
