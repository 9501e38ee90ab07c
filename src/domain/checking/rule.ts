import type { Day } from "../calendar/day";
import type { Field } from "./field";
import type { CellPlace, Lens, Level } from "./finding";
import type { CellOfRow, Rows } from "./rows";
import type { RawCell, SheetValues } from "./sheet-values";
import type { ReadColumn, Table } from "./table";

/** Where a rule comes from, as an officer would look it up. */
export interface RuleSource {
  readonly says: string;
  /** The regulator's own number for it, which search finds: `CIN 8925`. */
  readonly alias?: string;
}

/** A number that a rule measures by where no regulator fixes it, so that a council may choose its own. */
export interface RuleSetting {
  /** `Most referrals in 12 months`. */
  readonly says: string;
  readonly unit: string;
  readonly usual: number;
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** What every rule says about itself: its help page is made of this. */
export interface RuleText<Settings extends RuleSettings = RuleSettings> {
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
  /** Rules, by name, that keep silent about a cell of which this one speaks: it says the same more particularly. */
  readonly insteadOf?: readonly string[];
  readonly settings?: Settings;
}

/** What is known of the workbook as a whole. */
export interface Circumstances {
  /** The day that the data speaks of. */
  readonly asAt: Day;
  /** The first day of the inspection, once it is known. */
  readonly inspectionStart: Day | null;
  /** The council whose children these are, as it writes its name, once it is known. */
  readonly authority: string | null;
  /** The publisher's edition that the workbook follows. */
  readonly edition: string;
}

export interface RuleContext<Settings extends RuleSettings = RuleSettings> extends Circumstances {
  /** The rule's own settings, as the council chose them or as they are usual. */
  readonly settings: { readonly [Name in keyof Settings]: number };
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
  /** The edition that the workbook follows, where it matters. */
  readonly edition?: string;
}

export interface FailingColumnExample extends ColumnExample {
  readonly at: readonly number[];
}

export interface ColumnContext extends RuleContext {
  readonly list: number;
}

/** A rule made for every column that it is about, in whatever list. */
export interface ColumnRule<Detail = unknown> extends RuleText {
  readonly kind: "column";
  /** Which columns it is about, of which lists. */
  about(field: Field, list: number): boolean;
  /** `column`: all its cells are one finding. `value`: one finding for each value shown. */
  readonly oneFindingFor: "column" | "value";
  check(column: ReadColumn, found: (rows: readonly number[], detail: Detail) => void, context: ColumnContext): void;
  says(fault: ColumnFault<Detail>, context: ColumnContext): string;
  readonly examples: { readonly passes: readonly ColumnExample[]; readonly fails: readonly FailingColumnExample[] };
}

/** A row's cells by field, as someone would type them. */
export type ExampleRow = Readonly<Record<string, RawCell>>;

/** A row of a list, to try a rule of one row on. */
export interface RowExample {
  readonly list: number;
  readonly row: ExampleRow;
}

/** A failing row names the field whose cell must come first. */
export interface FailingRowExample extends RowExample {
  readonly at: string;
}

export interface RowContext<Settings extends RuleSettings = RuleSettings, List = number> extends RuleContext<Settings> {
  /** Whose row it is. */
  readonly list: List;
}

/**
 * A rule between the columns of one row, run for each of its lists that the workbook has. The row view is reused from row to row
 * and must not be kept. A value that is blank or could not be read is `NaN` for dates and numbers and `null` for codes, so that
 * comparing it finds nothing: the rule abstains. A rule that asks for a column which the sheet lacks is skipped as a whole for
 * the list, and said to be.
 */
export interface RowRule<Row = unknown> extends RuleText {
  readonly kind: "row";
  readonly lists: readonly number[];
  /** `first` is the field to mend, `others` are the fields it disagrees with. */
  check(row: Row, found: (first: string, ...others: readonly string[]) => void, context: RowContext): void;
  says(row: Row, context: RowContext): string;
  readonly examples: { readonly passes: readonly RowExample[]; readonly fails: readonly FailingRowExample[] };
}

/** Rows of one list, in their order. */
export type ExampleRows = readonly ExampleRow[];

/** Where an example's finding must begin: the row, counted from 0, and the field. */
export interface ExamplePlace {
  readonly row: number;
  readonly field: string;
}

/**
 * A rule between the rows of one list, run once for each of its lists that the workbook has. Rows may be kept and compared; blank
 * and unreadable values are as in a rule of one row.
 */
export interface RowsRule<Row = unknown, Detail = unknown> extends RuleText {
  readonly kind: "rows";
  readonly lists: readonly number[];
  /** The first of the cells is where to mend. */
  check(
    rows: Rows<Row>,
    found: (detail: Detail, ...cells: readonly (readonly CellOfRow[])[]) => void,
    context: RuleContext,
  ): void;
  says(detail: Detail, context: RuleContext): string;
  readonly examples: {
    readonly passes: readonly ExampleRows[];
    readonly fails: readonly { readonly rows: ExampleRows; readonly at: ExamplePlace }[];
  };
}

/** Rows of several lists, by the list's number. */
export type ExampleLists = Readonly<Record<number, ExampleRows>>;

/** A rule between lists. */
export interface ListsRule<Lists = unknown, Detail = unknown> extends RuleText {
  readonly kind: "lists";
  readonly lists: readonly number[];
  /** What becomes of the rule where the workbook lacks one of its lists: it is skipped and said to be, or the list has no rows. */
  readonly whereAbsent: "skip" | "no rows";
  /** The first of the cells is where to mend, and the finding is of its list. */
  check(
    lists: Lists,
    found: (detail: Detail, ...cells: readonly (readonly CellOfRow[])[]) => void,
    context: RuleContext,
  ): void;
  says(detail: Detail, context: RuleContext): string;
  readonly examples: {
    readonly passes: readonly ExampleLists[];
    readonly fails: readonly { readonly lists: ExampleLists; readonly at: ExamplePlace & { readonly list: number } }[];
  };
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

export interface LayoutContext extends RuleContext {
  /** The lists as they were read. */
  readonly tables: readonly Table[];
}

/** A workbook to try a layout rule on, and what else it must know. */
export interface LayoutExample {
  readonly sheets: readonly SheetValues[];
  readonly circumstances?: Partial<Circumstances>;
}

/** A rule about how the workbook is laid out: its sheets, headings and rows, whatever stands in the cells. */
export interface LayoutRule<Layout = unknown, Detail = unknown> extends RuleText {
  readonly kind: "layout";
  check(layout: Layout, found: (fault: LayoutFault<Detail>) => void, context: LayoutContext): void;
  says(fault: LayoutFault<Detail>): string;
  readonly examples: {
    readonly passes: readonly LayoutExample[];
    /** `at` is the first cell, `A1` counted from zero in both directions; `null` for a fault without a cell. */
    readonly fails: readonly (LayoutExample & { readonly at: Pick<CellPlace, "row" | "column"> | null })[];
  };
}

export type Rule = ColumnRule | RowRule | RowsRule | ListsRule | LayoutRule;

/** The lists that a rule is bound to; `null` where it goes through every list, or the workbook. */
export function listsOf(rule: Rule): readonly number[] | null {
  return rule.kind === "row" || rule.kind === "rows" || rule.kind === "lists" ? rule.lists : null;
}
