import type { CodeReader } from "../reading/read-code";

/** When a column must hold something, as its publisher says. */
export type Filled =
  /** A blank is an error. */
  | { readonly level: "always" }
  /** A blank is a query; `unless` is the case in which it is right. */
  | { readonly level: "expected"; readonly unless?: string }
  /** A blank is right in this case; rules between columns say whether it is given. */
  | { readonly level: "conditional"; readonly blankWhen: string };

interface AnyField {
  /** The name that rules use, unique in its list. */
  readonly key: string;
  /** The publisher's heading. */
  readonly heading: string;
  readonly filled: Filled;
}

export interface TextField extends AnyField {
  readonly type: "text";
}

export interface DateField extends AnyField {
  readonly type: "date";
}

export interface WholeNumberField extends AnyField {
  readonly type: "whole number";
  /** The least value that can be right. */
  readonly least?: number;
  /** Whole years, so that a fraction can be cut: an age of 6.138 is 6. */
  readonly inYears?: true;
}

export interface CategoryField extends AnyField {
  readonly type: "category";
  readonly codes: CodeReader;
}

/** One column of a list: its name, its heading and how its cells are read. */
export type Field = TextField | DateField | WholeNumberField | CategoryField;
