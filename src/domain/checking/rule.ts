import type { Day } from "../calendar/day";
import type { Field } from "./field";
import type { CellPlace, Lens, Level } from "./finding";
import type { RawCell } from "./sheet-values";
import type { ReadColumn } from "./table";

/** Where a rule comes from, as an officer would look it up. */
export interface RuleSource {
  readonly says: string;
  /** The regulator's own number for it, which search finds: `CIN 8925`. */
  readonly alias?: string;
}

/** What every rule says about itself: its help page is made of this. */
export interface RuleText {
  /** Its identity: readable, and never changed. */
  readonly slug: string;
  /** Names it had before. */
  readonly formerly?: readonly string[];
  readonly level: Level;
  readonly lens: Lens;
  readonly source: RuleSource;
  /** Why it matters. */
  readonly why: string;
  /** How to put it right. */
  readonly mend: string;
}

export interface RuleContext {
  /** The day that the data speaks of. */
  readonly asAt: Day;
}

/** What a column rule knows when it speaks. */
export interface ColumnFault<Detail> {
  /** As the sheet has it. */
  readonly heading: string;
  readonly field: Field;
  /** What the first cell shows. */
  readonly shown: string;
  /** How many cells show it. */
  readonly cells: number;
  readonly detail: Detail;
}

/** Cells of one list and field, to try a column rule on. `at` are the rows that must be found, counted from 0. */
export interface ColumnExample {
  readonly list: number;
  readonly field: string;
  readonly cells: readonly RawCell[];
}

export interface FailingColumnExample extends ColumnExample {
  readonly at: readonly number[];
}

/** A rule made for every column that it is about, in whatever list. */
export interface ColumnRule<Detail = unknown> extends RuleText {
  readonly kind: "column";
  about(field: Field): boolean;
  /** `column`: all its cells are one finding. `value`: one finding for each value shown. */
  readonly oneFindingFor: "column" | "value";
  check(column: ReadColumn, found: (rows: readonly number[], detail: Detail) => void, context: RuleContext): void;
  says(fault: ColumnFault<Detail>): string;
  readonly examples: { readonly passes: readonly ColumnExample[]; readonly fails: readonly FailingColumnExample[] };
}

/** A row's cells by field, as someone would type them. */
export type ExampleRow = Readonly<Record<string, RawCell>>;

/** A failing row names the field whose cell must come first. */
export type FailingExampleRow = ExampleRow & { readonly at: string };

/**
 * A rule between the columns of one row. The row view is reused from row to row and must not be kept. A value that is blank or
 * could not be read is `NaN` for dates and numbers and `null` for codes, so that comparing it finds nothing: the rule abstains.
 * A rule that asks for a column which the sheet lacks is skipped as a whole, and said to be.
 */
export interface RowRule<Row = unknown> extends RuleText {
  readonly kind: "row";
  readonly list: number;
  /** `first` is the field to mend, `others` are the fields it disagrees with. */
  check(row: Row, found: (first: string, ...others: readonly string[]) => void, context: RuleContext): void;
  says(row: Row, context: RuleContext): string;
  readonly examples: { readonly passes: readonly ExampleRow[]; readonly fails: readonly FailingExampleRow[] };
}

/** A fault of headings, sheets or the workbook as a whole. */
export interface LayoutFault<Detail> {
  readonly list: number | null;
  readonly sheet: string | null;
  readonly cells: readonly CellPlace[];
  readonly shown: string;
  /** Tells this fault from the rule's others, without addresses. */
  readonly about: string;
  readonly detail: Detail;
}

/** A rule about how the workbook is laid out, before any row is read. */
export interface LayoutRule<Layout = unknown, Detail = unknown> extends RuleText {
  readonly kind: "layout";
  check(layout: Layout, found: (fault: LayoutFault<Detail>) => void): void;
  says(fault: LayoutFault<Detail>): string;
}

export type Rule = ColumnRule | RowRule | LayoutRule;
