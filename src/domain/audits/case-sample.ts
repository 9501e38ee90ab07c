import { answer, notKnown, notValid, type Answer, type Problem } from "../answer";
import { shortened } from "../reading/plain-text";
import { ourMethod } from "../source";

/** One case that may be drawn. */
export interface CaseToSample {
  readonly id: string | number;
  /** Its group, where the sample is drawn by groups. */
  readonly stratum: string | null;
}

/** How many to draw from one group. */
export interface Quota {
  readonly stratum: string;
  readonly count: number;
}

/** What to draw: `size` below 1 is a share of the cases, rounded half up. */
export interface SampleOf {
  readonly cases: readonly CaseToSample[];
  readonly size: number;
  readonly seed: number;
  readonly quotas: readonly Quota[] | null;
}

/** The largest prime of seven digits: its square is still exact in Excel. */
const PRIME = 9_999_991;
export const LARGEST_SEED = 999_999;
const ROUNDS_AT_THE_END = 3;

/**
 * A random sample without replacement that can be drawn again. Each id gets a number that depends on the id and the seed
 * alone, and the smallest numbers are drawn, so the order of the rows changes nothing. Ids that are written twice count once.
 */
export function caseSample({ cases, size, seed, quotas }: SampleOf): Answer<readonly CaseToSample[]> | Problem {
  const refused = seedRefused(seed);
  if (refused !== null) return refused;
  const drawable = inOrderOfDrawing(cases, seed);
  if ("is" in drawable) return drawable;
  const wanted = wantedFrom(drawable.length, size);
  if (typeof wanted !== "number") return wanted;
  const byStratum = quotas ?? sharedOut(drawable, wanted);
  const drawn = byStratum === null ? firstOf(drawable, wanted) : fromStrata(drawable, byStratum, wanted);
  if ("is" in drawn) return drawn;
  return answer(drawn, {
    basis: "rule",
    sources: [ourMethod("which can be repeated by hand")],
    working: () => [
      `${drawn.length} of ${drawable.length} cases, by the smallest numbers for the seed ${seed}.`,
      ...(byStratum ?? []).map(({ stratum, count }) => `${stratum}: ${count}.`),
      METHOD,
      ...drawn.slice(0, 3).map(({ id }) => `${id}: ${numberFor(String(id), seed)}.`),
    ],
  });
}

/** The method in words, for the help. */
export const METHOD = `Start from the seed. For each character of the id: square the number, add the character's code (UNICODE in Excel), keep the remainder by ${PRIME}. Then ${ROUNDS_AT_THE_END} times: square, add 1, keep the remainder. The ids with the smallest numbers are drawn; of equal numbers, the id that comes first in the order of its characters.`;

/** The number by which an id is drawn. */
export function numberFor(id: string, seed: number): number {
  let number = seed;
  for (let at = 0; at < id.length; at += 1) number = (number * number + id.charCodeAt(at)) % PRIME;
  for (let round = 0; round < ROUNDS_AT_THE_END; round += 1) number = (number * number + 1) % PRIME;
  return number;
}

function seedRefused(seed: number): Problem | null {
  if (Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED) return null;
  return notValid(`${seed} is no seed; give a whole number from 0 to ${LARGEST_SEED}.`, "seed");
}

function inOrderOfDrawing(cases: readonly CaseToSample[], seed: number): readonly CaseToSample[] | Problem {
  const byId = new Map<string, CaseToSample>();
  for (const one of cases) {
    const key = String(one.id);
    const known = byId.get(key);
    if (known !== undefined && stratumKey(known.stratum) !== stratumKey(one.stratum)) {
      return notValid(
        `${shortened(key)} stands in ${shortened(known.stratum ?? "")} and in ${shortened(one.stratum ?? "")}; give each id one stratum.`,
        "strata",
      );
    }
    if (known === undefined || typeof one.id === "number") byId.set(key, one);
  }
  return [...byId.entries()]
    .map(([key, one]) => ({ key, one, number: numberFor(key, seed) }))
    .sort((one, other) => one.number - other.number || (one.key < other.key ? -1 : 1))
    .map(({ one }) => one);
}

function wantedFrom(cases: number, size: number): number | Problem {
  if (size >= 1 && Number.isInteger(size)) return size;
  if (size <= 0 || size >= 1) {
    return notValid(`${size} is no size; give a whole number from 1 up, or a share such as 10%.`, "size");
  }
  // A share such as 14.5% is not exact in binary, and half must go up.
  const wanted = Math.floor(size * cases + 0.5 + 1e-9);
  return wanted > 0 ? wanted : notKnown(`${size * 100}% of ${cases} ids is none; give a larger share.`, "size");
}

function firstOf(drawable: readonly CaseToSample[], wanted: number): readonly CaseToSample[] | Problem {
  if (wanted <= drawable.length) return drawable.slice(0, wanted);
  return notKnown(`there are ${drawable.length} different ids, not ${wanted}; give a smaller size or more ids.`, "ids");
}

function fromStrata(
  drawable: readonly CaseToSample[],
  quotas: readonly Quota[],
  wanted: number,
): readonly CaseToSample[] | Problem {
  const asked = quotas.reduce((sum, { count }) => sum + count, 0);
  if (asked !== wanted) {
    return notValid(`they add up to ${asked}, and the size is ${wanted}; make them the same.`, "quotas");
  }
  const drawn: CaseToSample[] = [];
  for (const { stratum, count } of quotas) {
    const own = drawable.filter((one) => stratumKey(one.stratum) === stratumKey(stratum));
    if (own.length < count) {
      return notKnown(
        `${shortened(stratum)} has ${own.length} different ids, not ${count}; lower its number.`,
        "quotas",
      );
    }
    drawn.push(...own.slice(0, count));
  }
  return drawn;
}

/** Strata without quotas: each gets its share, whole numbers first, then the largest remainders; `null` without strata. */
function sharedOut(drawable: readonly CaseToSample[], wanted: number): readonly Quota[] | null {
  const sizes = new Map<string, { readonly stratum: string; count: number }>();
  for (const { stratum } of [...drawable].sort(byStratumName)) {
    if (stratum === null) return null;
    const known = sizes.get(stratumKey(stratum));
    if (known === undefined) sizes.set(stratumKey(stratum), { stratum, count: 1 });
    else known.count += 1;
  }
  if (sizes.size === 0 || wanted > drawable.length) return null;
  const shares = [...sizes.values()].map(({ stratum, count }) => {
    const share = (count * wanted) / drawable.length;
    return { stratum, whole: Math.floor(share), rest: (count * wanted) % drawable.length };
  });
  const left = wanted - shares.reduce((sum, { whole }) => sum + whole, 0);
  const rounded = new Set([...shares].sort((one, other) => other.rest - one.rest).slice(0, left));
  return shares.map((share) => ({ stratum: share.stratum, count: share.whole + (rounded.has(share) ? 1 : 0) }));
}

function byStratumName(one: CaseToSample, other: CaseToSample): number {
  const [first, second] = [stratumKey(one.stratum), stratumKey(other.stratum)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Strata are compared as people read them. */
export function stratumKey(stratum: string | null): string {
  return (stratum ?? "").replace(/\s+/g, " ").trim().toLowerCase();
}
