import type { Field } from "../checking/field";
import type {
  ColumnExample,
  ColumnRule,
  FailingColumnExample,
  LayoutRule,
  RowRule,
  RuleContext,
  RuleText,
} from "../checking/rule";
import type { RawCell } from "../checking/sheet-values";
import type { Oddity, OddnessKind, ReadColumn } from "../checking/table";
import type { FieldOf, RowOf } from "./annex-a";
import type { ListNumber } from "./list";
import type { Recognition } from "./recognise";

type ExampleOf<Example, List extends ListNumber> = Omit<Example, "list" | "field"> & {
  readonly list: List;
  readonly field: FieldOf<List>;
};

type Example<Kind> = { [List in ListNumber]: ExampleOf<Kind, List> }[ListNumber];

type WithExamples<Rule> = Omit<Rule, "kind" | "examples"> & {
  readonly examples: {
    readonly passes: readonly Example<ColumnExample>[];
    readonly fails: readonly Example<FailingColumnExample>[];
  };
};

/** A rule for every column that it is about, in every list. */
export function columnRule<Detail>(rule: WithExamples<ColumnRule<Detail>>): ColumnRule<Detail> {
  return { ...rule, kind: "column" };
}

/** The check of a column rule that speaks of cells found odd while they were read. */
export function odd<Kind extends OddnessKind>(kind: Kind) {
  return (column: ReadColumn, found: (rows: readonly number[], detail: Oddity<Kind>) => void): void => {
    for (const oddity of column.oddities) if (oddity.kind === kind) found(oddity.rows, oddity as Oddity<Kind>);
  };
}

type TypedRow<List extends ListNumber> = { readonly [Key in FieldOf<List>]?: RawCell };

interface TypedRowRule<List extends ListNumber> extends RuleText {
  readonly list: List;
  check(
    row: RowOf<List>,
    found: (first: FieldOf<List>, ...others: readonly FieldOf<List>[]) => void,
    context: RuleContext,
  ): void;
  says(row: RowOf<List>, context: RuleContext): string;
  readonly examples: {
    readonly passes: readonly TypedRow<List>[];
    readonly fails: readonly (TypedRow<List> & { readonly at: FieldOf<List> })[];
  };
}

/** A rule between the columns of a row of one list, whose fields are the only ones that compile. */
export function rule<List extends ListNumber>(typed: TypedRowRule<List>): RowRule {
  return { ...(typed as unknown as RowRule), kind: "row" };
}

/** A rule about headings and sheets. */
export function layoutRule<Detail>(
  rule: Omit<LayoutRule<Recognition, Detail>, "kind">,
): LayoutRule<Recognition, Detail> {
  return { ...rule, kind: "layout" };
}

export function isDate(field: Field): boolean {
  return field.type === "date";
}

export function isCategory(field: Field): boolean {
  return field.type === "category";
}

export function isWholeNumber(field: Field): boolean {
  return field.type === "whole number";
}
