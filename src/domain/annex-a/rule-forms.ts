import type { Day } from "../calendar/day";
import type { CategoryField, Field } from "../checking/field";
import { cellsOf, isBlankIn, type CellOfRow, type Rows } from "../checking/rows";
import type {
  ColumnExample,
  ColumnRule,
  ExampleRow,
  FailingColumnExample,
  LayoutRule,
  ListsRule,
  RowContext,
  RowRule,
  RowsRule,
  RuleContext,
  RuleSettings,
  RuleText,
} from "../checking/rule";
import type { RawCell } from "../checking/sheet-values";
import { shownText } from "../reading/plain-text";
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

/**
 * The check of a column rule that speaks of some of a column's texts. Each different text is looked at once, however many cells
 * hold it: `null` where nothing is to be said of it.
 */
export function eachText<Detail>(look: (text: string, content: RawCell) => Detail | null) {
  return ({ contents, values }: ReadColumn, found: (rows: readonly number[], detail: Detail) => void): void => {
    const told = new Map<number, { readonly detail: Detail; readonly rows: number[] }>();
    contents.forEach((content, index) => {
      const detail = look(shownText(content), content);
      if (detail !== null) told.set(index, { detail, rows: [] });
    });
    if (told.size === 0) return;
    values.forEach((index, row) => told.get(index)?.rows.push(row));
    for (const { rows, detail } of told.values()) found(rows, detail);
  };
}

interface Bounds {
  /** Values less than this are odd. */
  readonly below?: number;
  /** Values greater than this are odd. */
  readonly above?: number;
  /** Of the values out of bounds, only those of which this is true. */
  readonly where?: (value: number) => boolean;
}

/** Finds a column's days or numbers out of bounds, equal ones together. Blank and unreadable cells are passed over. */
export function outOfBounds(
  { values, limits: { least, greatest } }: ReadColumn,
  { below = -Infinity, above = Infinity, where = () => true }: Bounds,
  found: (rows: readonly number[], detail: number) => void,
): void {
  if (!(least < below || greatest > above)) return;
  const rows = new Map<number, number[]>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (!(value < below || value > above) || !where(value)) continue;
    const alike = rows.get(value);
    if (alike === undefined) rows.set(value, [row]);
    else alike.push(row);
  }
  for (const [value, alike] of rows) found(alike, value);
}

/** Finds the cells of a column of codes that hold one of these, each code apart; the detail is the code. */
export function codesAmong(
  { values, field }: ReadColumn,
  isOne: (code: string) => boolean,
  found: (rows: readonly number[], detail: string) => void,
): void {
  const { codes } = (field as CategoryField).codes;
  codes.forEach((code, index) => {
    if (!isOne(code)) return;
    const rows: number[] = [];
    for (let row = 0; row < values.length; row++) if (values[row] === index) rows.push(row);
    found(rows, code);
  });
}

type TypedRow<List extends ListNumber> = { readonly [Key in FieldOf<List>]?: RawCell };

type TypedText<Settings extends RuleSettings> = Omit<RuleText, "settings"> & { readonly settings?: Settings };

interface TypedRowRule<List extends ListNumber, Settings extends RuleSettings> extends TypedText<Settings> {
  readonly list: List;
  check(
    row: RowOf<List>,
    found: (first: FieldOf<List>, ...others: readonly FieldOf<List>[]) => void,
    context: RuleContext<Settings>,
  ): void;
  says(row: RowOf<List>, context: RuleContext<Settings>): string;
  readonly examples: {
    readonly passes: readonly TypedRow<List>[];
    readonly fails: readonly (TypedRow<List> & { readonly at: FieldOf<List> })[];
  };
}

/** A rule between the columns of a row of one list, whose fields are the only ones that compile. */
export function rule<List extends ListNumber, const Settings extends RuleSettings = Record<never, never>>(
  typed: TypedRowRule<List, Settings>,
): RowRule {
  const { list, examples, ...text } = typed;
  return {
    ...(text as unknown as RowRule),
    kind: "row",
    lists: [list],
    examples: {
      passes: examples.passes.map((row) => ({ list, row: row as ExampleRow })),
      fails: examples.fails.map(({ at: first, ...row }) => ({ list, row: row as ExampleRow, at: first })),
    },
  };
}

/** A row of any of these lists, in which only their common fields can be read. */
export type RowOfAny<List extends ListNumber> = List extends ListNumber ? RowOf<List> : never;

type CommonFieldOf<List extends ListNumber> = keyof RowOfAny<List> & string;

type ExampleIn<List extends ListNumber> = {
  [Number in List]: { readonly list: Number; readonly row: TypedRow<Number> };
}[List];

type FailingExampleIn<List extends ListNumber> = {
  [Number in List]: { readonly list: Number; readonly row: TypedRow<Number>; readonly at: FieldOf<Number> };
}[List];

type FieldOfAny<List extends ListNumber> = List extends ListNumber ? FieldOf<List> : never;

interface TypedSharedRule<List extends ListNumber, Settings extends RuleSettings> extends TypedText<Settings> {
  readonly lists: readonly List[];
  check(
    row: RowOfAny<List>,
    found: (first: FieldOfAny<List>, ...others: readonly FieldOfAny<List>[]) => void,
    context: RowContext<Settings, List>,
  ): void;
  says(row: RowOfAny<List>, context: RowContext<Settings, List>): string;
  readonly examples: {
    readonly passes: readonly ExampleIn<List>[];
    readonly fails: readonly FailingExampleIn<List>[];
  };
}

/** A rule between the columns of a row that several lists share, made for each. What is called otherwise in each, `dayIn` reads. */
export function sharedRule<const List extends ListNumber, const Settings extends RuleSettings = Record<never, never>>(
  typed: TypedSharedRule<List, Settings>,
): RowRule {
  return { ...(typed as unknown as RowRule), kind: "row" };
}

/** Fields that hold a date, by list. */
export type DateFields<List extends ListNumber> = {
  readonly [Number in List]: {
    [Key in FieldOf<Number>]: RowOf<Number>[Key] extends Day ? Key : never;
  }[FieldOf<Number>];
};

/** The day in the field by which a row's list calls it. */
export function dayIn<List extends ListNumber>(row: RowOfAny<List>, field: DateFields<List>[List]): Day {
  return (row as unknown as Readonly<Record<string, Day>>)[field] as Day;
}

/** Whether nothing is said in a field of a row that a rule was given. What could not be read is not blank. */
export function isBlank<Row>(row: Row, field: keyof Row & string): boolean {
  return isBlankIn(row, field);
}

/** The cells of a row that a rule was given, for what it found. */
export function at<Row>(row: Row, ...fields: readonly (keyof Row & string)[]): readonly CellOfRow[] {
  return cellsOf(row, fields);
}

type Found<Detail> = (detail: Detail, ...cells: readonly (readonly CellOfRow[])[]) => void;

type CommonRow<List extends ListNumber> = { readonly [Key in CommonFieldOf<List>]?: RawCell };

interface TypedRowsRule<List extends ListNumber, Detail, Settings extends RuleSettings> extends TypedText<Settings> {
  readonly lists: readonly List[];
  check(rows: Rows<RowOfAny<List>>, found: Found<Detail>, context: RuleContext<Settings>): void;
  /** Say what `detail` is, and `check` knows what to find. */
  says(detail: Detail, context: RuleContext<Settings>): string;
  readonly examples: {
    readonly passes: readonly (readonly CommonRow<List>[])[];
    readonly fails: readonly {
      readonly rows: readonly CommonRow<List>[];
      readonly at: { readonly row: number; readonly field: CommonFieldOf<List> };
    }[];
  };
}

/** A rule between the rows of a list, for each of its lists. Its examples are of the first of them. */
export function rowsRule<
  const List extends ListNumber,
  Detail,
  const Settings extends RuleSettings = Record<never, never>,
>(typed: TypedRowsRule<List, Detail, Settings>): RowsRule {
  return { ...(typed as unknown as RowsRule), kind: "rows" };
}

type TypedLists<List extends ListNumber> = { readonly [Number in List]?: readonly TypedRow<Number>[] };

type PlaceIn<List extends ListNumber> = {
  [Number in List]: { readonly list: Number; readonly row: number; readonly field: FieldOf<Number> };
}[List];

interface TypedListsRule<List extends ListNumber, Detail, Settings extends RuleSettings> extends TypedText<Settings> {
  readonly lists: readonly List[];
  /** Where the workbook lacks one of the lists, the rule is skipped, unless it says that the list then has no rows. */
  readonly whereAbsent?: "no rows";
  check(
    lists: { readonly [Number in List]: Rows<RowOf<Number>> },
    found: Found<Detail>,
    context: RuleContext<Settings>,
  ): void;
  /** Say what `detail` is, and `check` knows what to find. */
  says(detail: Detail, context: RuleContext<Settings>): string;
  readonly examples: {
    readonly passes: readonly TypedLists<List>[];
    readonly fails: readonly { readonly lists: TypedLists<List>; readonly at: PlaceIn<List> }[];
  };
}

/** A rule between lists. */
export function listsRule<
  const List extends ListNumber,
  Detail,
  const Settings extends RuleSettings = Record<never, never>,
>(typed: TypedListsRule<List, Detail, Settings>): ListsRule {
  return { ...(typed as unknown as ListsRule), whereAbsent: typed.whereAbsent ?? "skip", kind: "lists" };
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

export function isText(field: Field): boolean {
  return field.type === "text";
}

/** The id by which a list knows whom a row is about. */
export function isIdentity(field: Field): boolean {
  return field.key === "childId" || field.key === "adopterId";
}
