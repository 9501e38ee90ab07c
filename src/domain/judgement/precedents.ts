import type { Exclusion } from "./framework";
import { publishedInspections } from "./inspections";

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

function count({ frameworks, shutsOut, testedBy }: Exclusion): Standing {
  let of = 0;
  let held = 0;
  for (const { framework, pattern, overall } of publishedInspections) {
    if (!frameworks.includes(framework)) continue;
    const out = shutsOut(pattern);
    const tests = overall !== "not reported" && testedBy !== undefined ? testedBy(pattern, overall) : out.length > 0;
    if (!tests) continue;
    of += 1;
    if (overall === "not reported" || !out.includes(overall)) held += 1;
  }
  return { of, held };
}
