import type { Exclusion } from "./framework";
import { publishedInspections, type PublishedInspection } from "./inspections";

/** So many inspections have to stand behind a precedent. */
export const ENOUGH_FOR_A_PRECEDENT = 20;

/** How many published inspections put a rule or precedent to the test, and in how many it held. */
export interface Standing {
  readonly of: number;
  readonly held: number;
}

const counted = new Map<Exclusion, Standing>();

/** Counted in the inspections that the product carries, once. */
export function standingOf(exclusion: Exclusion): Standing {
  const known = counted.get(exclusion);
  if (known !== undefined) return known;
  const standing = count(exclusion);
  counted.set(exclusion, standing);
  return standing;
}

function count(exclusion: Exclusion): Standing {
  const tests = publishedInspections.flatMap((inspection) => testIn(inspection, exclusion) ?? []);
  return { of: tests.length, held: tests.filter((test) => test === "held").length };
}

/** Whether an inspection puts a rule or precedent to the test, and whether it held. */
export function testIn(
  { framework, pattern, overall }: PublishedInspection,
  { frameworks, shutsOut, testedBy }: Exclusion,
): "held" | "failed" | null {
  if (!frameworks.includes(framework)) return null;
  const out = shutsOut(pattern);
  const isTest = overall !== "not reported" && testedBy !== undefined ? testedBy(pattern, overall) : out.length > 0;
  if (!isTest) return null;
  return overall === "not reported" || !out.includes(overall) ? "held" : "failed";
}
