/** One value that a column of codes may hold. */
export interface Code {
  /** As it is printed: `a) U1: Foster placement - relatives - long term`. */
  readonly code: string;
  /** The longer explanation that the publisher gives. */
  readonly means?: string;
  /** The publisher's own grouping, good for charts; it must not be sent in place of the code. */
  readonly group?: string;
  /** A grouping of the groupings. */
  readonly widerGroup?: string;
  /** Other spellings that the publisher itself prints: as good as the code. */
  readonly alsoPrinted?: readonly string[];
  /** Spellings that case systems write: understood, with advice. */
  readonly alsoSeen?: readonly string[];
}

/** The codes of a column, in the publisher's order. */
export interface CodeSet {
  readonly codes: readonly Code[];
  /** What any other text is taken to be, in a column that also holds names. Absent where only codes will do. */
  readonly otherText?: string;
}

/** Declares a set of codes and keeps each code's own text as its type, so that a misspelt code does not compile. */
export function codeSet<const Set extends CodeSet>(set: Set): Set {
  return set;
}
