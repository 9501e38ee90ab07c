import { dayOf, type Day } from "../calendar/day";
import { check, type Checked } from "../checking/check";
import type { Field } from "../checking/field";
import type { Finding } from "../checking/finding";
import type { Circumstances, ColumnExample, ExampleLists, ExampleRow, LayoutExample, Rule } from "../checking/rule";
import type { RawCell, SheetValues } from "../checking/sheet-values";
import type { TableSource } from "../checking/table-source";
import { annexAList, newestEdition } from "./annex-a";
import { checkAnnexA } from "./check-annex-a";

/** The day that the data of every example speaks of. */
export const EXAMPLES_AS_AT: Day = dayOf(2026, 9, 30);

/** An example run: what the rule found, and where it should have. */
export interface ExampleRun {
  readonly findings: readonly Finding[];
  /** First cells that must be found, in the order of the findings; none for an example that passes. */
  readonly wanted: readonly WantedCell[];
  readonly failures: Checked["failures"];
  readonly skipped: Checked["skipped"];
}

export type WantedCell = { readonly row: number; readonly column: number } | null;

/** Keeps a row in the table when the cell under test is blank. */
const ANCHOR: Field = {
  key: "anchor",
  heading: "Anchor",
  type: "text",
  filled: { level: "conditional", blankWhen: "" },
};

/** Runs every example of a rule that must pass. */
export function runPassing(rule: Rule): readonly ExampleRun[] {
  switch (rule.kind) {
    case "column":
      return rule.examples.passes.map((example) => runColumn(rule, example, []));
    case "row":
      return rule.examples.passes.map(({ list, row }) => runLists(rule, { [list]: [row] }, []));
    case "rows":
      return rule.examples.passes.map((rows) => runLists(rule, { [firstOf(rule.lists)]: rows }, []));
    case "lists":
      return rule.examples.passes.map((lists) => runLists(rule, lists, []));
    case "layout":
      return rule.examples.passes.map((example) => runLayout(rule, example, []));
  }
}

/** Runs every example of a rule that must fail. */
export function runFailing(rule: Rule): readonly ExampleRun[] {
  switch (rule.kind) {
    case "column":
      return rule.examples.fails.map((example) =>
        runColumn(
          rule,
          example,
          example.at.map((row) => ({ row: row + 1, column: 1 })),
        ),
      );
    case "row":
      return rule.examples.fails.map(({ list, row, at }) => runLists(rule, { [list]: [row] }, [placeIn(list, 0, at)]));
    case "rows":
      return rule.examples.fails.map(({ rows, at }) => {
        const list = firstOf(rule.lists);
        return runLists(rule, { [list]: rows }, [placeIn(list, at.row, at.field)]);
      });
    case "lists":
      return rule.examples.fails.map(({ lists, at }) => runLists(rule, lists, [placeIn(at.list, at.row, at.field)]));
    case "layout":
      return rule.examples.fails.map((example) => runLayout(rule, example, [example.at]));
  }
}

function firstOf(lists: readonly number[]): number {
  const [first] = lists;
  if (first === undefined) throw new RangeError("A rule of rows needs a list");
  return first;
}

function placeIn(list: number, row: number, field: string): WantedCell {
  return { row: row + 1, column: annexAList(list).fields.findIndex(({ key }) => key === field) + 1 };
}

function runColumn(
  rule: Rule,
  { list, field, cells, edition }: ColumnExample,
  wanted: readonly WantedCell[],
): ExampleRun {
  const fields = annexAList(list).fields.filter(({ key }) => key === field);
  const source = sourceOf(
    list,
    fields,
    cells.map((cell) => [cell]),
  );
  return run(rule, [source], wanted, edition === undefined ? {} : { edition });
}

function runLists(rule: Rule, lists: ExampleLists, wanted: readonly WantedCell[]): ExampleRun {
  const sources = Object.entries(lists).map(([list, rows]: [string, readonly ExampleRow[]]) => {
    const { fields } = annexAList(Number(list));
    return sourceOf(
      Number(list),
      fields,
      rows.map((row) => fields.map(({ key }) => row[key] ?? null)),
    );
  });
  return run(rule, sources, wanted);
}

function sourceOf(list: number, fields: readonly Field[], rows: readonly (readonly RawCell[])[]): TableSource {
  const placements = [ANCHOR, ...fields].map((field, column) => ({ field, heading: field.heading, column }));
  const cells = [placements.map(({ heading }) => heading), ...rows.map((row) => ["anchor", ...row])];
  const sheet: SheetValues = { sheet: `List ${list}`, hidden: false, firstRow: 0, firstColumn: 0, rows: cells };
  return { list, sheet, headingRow: 0, placements };
}

function run(
  rule: Rule,
  lists: readonly TableSource[],
  wanted: readonly WantedCell[],
  known: Partial<Circumstances> = {},
): ExampleRun {
  const checking = check({
    layout: null,
    lists,
    rules: [rule],
    fieldsOf: (number) => annexAList(number).fields,
    identityOf: (number) => annexAList(number).identity,
    circumstances: circumstances(known),
  });
  return { ...toTheEnd(checking), wanted };
}

function runLayout(
  rule: Rule,
  { sheets, circumstances: known = {} }: LayoutExample,
  wanted: readonly WantedCell[],
): ExampleRun {
  const { asAt, inspectionStart, authority } = circumstances(known);
  const checked = toTheEnd(checkAnnexA(sheets, { asAt, inspectionStart, authority, rules: [rule] }));
  if ("refused" in checked) throw new Error(checked.refused);
  return { ...checked, wanted };
}

function circumstances(known: Partial<Circumstances>): Circumstances {
  return { asAt: EXAMPLES_AS_AT, inspectionStart: null, authority: null, edition: newestEdition.name, ...known };
}

function toTheEnd<Result>(checking: Generator<unknown, Result, void>): Result {
  let step = checking.next();
  while (step.done !== true) step = checking.next();
  return step.value;
}
