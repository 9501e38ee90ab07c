/** Properties that people set by hand in File > Info. */
export const OWN_PROPERTIES = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "category",
  "manager",
  "company",
] as const;

export type OwnProperty = (typeof OWN_PROPERTIES)[number];

export type CustomPropertyValue = string | number | boolean;

/** The document properties of a workbook. */
export interface DocumentProperties {
  /** Absent where empty. */
  readonly own: Map<OwnProperty, string>;
  /** By their keys, which differ by more than their case. */
  readonly custom: Map<string, CustomPropertyValue>;
}

/** Those of a file; its title and the like are not read from it. */
export function documentProperties(custom: ReadonlyMap<string, CustomPropertyValue> = new Map()): DocumentProperties {
  return { own: new Map(), custom: new Map(custom) };
}
