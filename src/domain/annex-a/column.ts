import type { Filled } from "../checking/field";
import type { CodeSetName } from "./codes";

interface AnyColumn {
  readonly heading: string;
  /** How the template prints the heading, where it has a space too many. */
  readonly printed?: string;
  /** Other headings that case systems and tools write. */
  readonly alsoSeen?: readonly string[];
  readonly filled: Filled;
  /** What Ofsted's guidance adds. */
  readonly note?: string;
}

export interface TextColumn extends AnyColumn {
  readonly type: "text";
}

export interface DateColumn extends AnyColumn {
  readonly type: "date";
}

export interface WholeNumberColumn extends AnyColumn {
  readonly type: "whole number";
  readonly min?: number;
  readonly inYears?: true;
}

export interface CategoryColumn<Codes extends CodeSetName = CodeSetName> extends AnyColumn {
  readonly type: "category";
  readonly codes: Codes;
}

/** A column as Ofsted publishes it. */
export type Column = TextColumn | DateColumn | WholeNumberColumn | CategoryColumn;

/** Columns by the names that rules use, in Ofsted's order. */
export type Columns = Readonly<Record<string, Column>>;

type More<Kind extends AnyColumn> = Partial<Omit<Kind, "type" | "heading" | "filled" | "codes">>;

export const always: Filled = { level: "always" };

export function expected(unless?: string): Filled {
  return unless === undefined ? { level: "expected" } : { level: "expected", unless };
}

export function blankWhen(blankIsRight: string): Filled {
  return { level: "conditional", blankWhen: blankIsRight };
}

export function text(heading: string, filled: Filled, more: More<TextColumn> = {}): TextColumn {
  return { type: "text", heading, filled, ...more };
}

export function date(heading: string, filled: Filled, more: More<DateColumn> = {}): DateColumn {
  return { type: "date", heading, filled, ...more };
}

export function wholeNumber(heading: string, filled: Filled, more: More<WholeNumberColumn> = {}): WholeNumberColumn {
  return { type: "whole number", heading, filled, ...more };
}

export function category<Codes extends CodeSetName>(
  heading: string,
  codes: Codes,
  filled: Filled,
  more: More<CategoryColumn> = {},
): CategoryColumn<Codes> {
  return { type: "category", heading, codes, filled, ...more };
}
