import type { Source } from "./source";

/**
 * What an answer rests on. Rule: law, or a framework's own words. Precedent: no published inspection departs from it.
 * Measured: what published inspections usually did. Inspectors' judgement: nothing decides between what is left.
 */
export type Basis = "rule" | "precedent" | "measured" | "inspectors' judgement";

/** How often published inspections did what the answer says. */
export interface Kept {
  readonly times: number;
  readonly of: number;
  /** `8 of 167 reports came by then`. */
  readonly says: string;
}

/** A value that can explain itself. The same answer feeds the cell and its explanation. */
export interface Answer<V> {
  readonly is: "answer";
  readonly value: V;
  readonly basis: Basis;
  readonly sources: readonly Source[];
  /** How the value was reached, a sentence a line. Made only when someone asks, since a column may hold thousands. */
  readonly working: () => readonly string[];
  /** `null` where published inspections cannot show it. Counted only when someone asks. */
  readonly kept: () => Kept | null;
}

/** Nothing was given, so nothing is answered. */
export interface Blank {
  readonly is: "blank";
}

/**
 * Why there is no answer. Not valid: what was given is not a date, a grade, a framework, a shape that fits (`#VALUE!`).
 * Not known: something needed to decide is missing or unknown (`#N/A`).
 */
export interface Problem {
  readonly is: "problem";
  readonly why: "not valid" | "not known";
  /** One sentence: what is wrong, and what to give instead. */
  readonly says: string;
  /** The argument at fault, as the function book names it, where the sentence does not name it itself. */
  readonly argument?: string;
}

export type Outcome<V> = Answer<V> | Blank | Problem;

export const BLANK: Blank = { is: "blank" };

interface Grounds {
  readonly basis: Basis;
  readonly sources: readonly Source[];
  readonly working: () => readonly string[];
  readonly kept?: () => Kept | null;
}

const NOTHING_COUNTED = (): null => null;

export function answer<V>(value: V, { basis, sources, working, kept = NOTHING_COUNTED }: Grounds): Answer<V> {
  return { is: "answer", value, basis, sources, working, kept };
}

export function notValid(says: string, argument?: string): Problem {
  return problem("not valid", says, argument);
}

export function notKnown(says: string, argument?: string): Problem {
  return problem("not known", says, argument);
}

function problem(why: Problem["why"], says: string, argument: string | undefined): Problem {
  return argument === undefined ? { is: "problem", why, says } : { is: "problem", why, says, argument };
}
