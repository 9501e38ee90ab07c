import type { Columns } from "./column";

export type ListNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** One of the eleven lists as Ofsted publishes it, in the first edition that we know. */
export interface PublishedList<Number extends ListNumber = ListNumber, Has extends Columns = Columns> {
  readonly number: Number;
  readonly title: string;
  readonly shortName: string;
  /** Whom the list must hold. */
  readonly covers: string;
  /** How far the list reaches back before the day of the data, 0 for that day alone, and what decides whether a row is within. */
  readonly window: { readonly months: number; readonly decidedBy: string };
  readonly oneRowFor: string;
  readonly columns: Has;
}

/** Declares a list and keeps its columns as its type, so that a rule that names a wrong field does not compile. */
export function list<const Number extends ListNumber, Has extends Columns>(
  published: PublishedList<Number, Has>,
): PublishedList<Number, Has> {
  return published;
}
