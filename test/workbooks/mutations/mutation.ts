import type { Layout } from "../layouts";
import type { Draft } from "./draft";

/** How to break one rule and no other in a clean workbook, and how to come as near to it as can be. */
export interface Mutation {
  readonly rule: string;
  /** The layouts in which it can be done: all, unless it says otherwise. */
  readonly can?: (layout: Layout) => boolean;
  readonly breaks: (draft: Draft) => void;
  /** At the boundary, where the rule has one; it must not be found. */
  readonly spares: (draft: Draft) => void;
}

export function mutation(one: Mutation): Mutation {
  return one;
}
